"""The calendar's data file: loaded once, never against what the steward has set since."""

import shutil
from pathlib import Path

import pytest

from app.load.catalogue import CatalogueChanged
from app.load.everything import load_state
from app.load.files import folder
from tests.asking import got
from tests.delivery.calendars import PATH, entry, set_calendar
from tests.factories import SIGNER, World
from tests.intake.pushes import stock


async def load(world: World, place: Path) -> list[str]:
    said: list[str] = []
    await load_state(world.urls, place, SIGNER, said.append)
    return said


async def test_what_the_steward_set_is_not_taken_back(fresh: World) -> None:
    moved = entry(indicator="DEM-02", period="2025", due_on="2027-06-30")
    await set_calendar(fresh, [moved])
    before = await stock(fresh)
    assert "Lieferkalender: 0 neue Einträge" in await load(fresh, folder())
    assert await stock(fresh) == before


async def test_a_newer_file_adds_and_never_rewrites(fresh: World, tmp_path: Path) -> None:
    copied = Path(shutil.copytree(folder(), tmp_path / "data"))
    file = copied / "obligations.csv"
    text = file.read_text("utf-8")
    file.write_text(text + "2026.1,DEM-02,2028,,2029-09-30,owed,synthetisch\n", "utf-8")
    assert "Lieferkalender: 1 neue Einträge" in await load(fresh, copied)
    assert len((await got(fresh, PATH))["items"]) == 76

    file.write_text(
        text.replace("2026.1,DEM-04,2026,,2027-09-30", "2026.1,DEM-04,2026,,2027-10-31"), "utf-8"
    )
    before = await stock(fresh)
    with pytest.raises(CatalogueChanged, match="DEM-04 2026"):
        await load(fresh, copied)
    assert await stock(fresh) == before
