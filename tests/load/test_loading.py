"""Loading the first supply again: nothing changes, and nothing of a district's is taken back."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from app.load.catalogue import CatalogueChanged
from app.load.everything import load_state
from app.load.files import folder
from tests.factories import SIGNER, World
from tests.intake.pushes import ILM_KREIS, push, seen, stock

CORRECTED = {
    "indicator": "DEM-03",
    "period": "2018",
    "numerator": 6510,
    "denominator": 106_402,
    "reason": "synthetisch: nachgezählt",
}


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """The data files, to be changed as a later edition of them might be."""
    return Path(shutil.copytree(folder(), tmp_path / "data"))


async def load(world: World, place: Path) -> list[str]:
    said: list[str] = []
    await load_state(world.urls, place, SIGNER, said.append)
    return said


async def test_loading_again_leaves_no_trace(fresh: World) -> None:
    before = await stock(fresh)
    said = await load(fresh, folder())
    assert await stock(fresh) == before
    assert "Amtliche Angaben: 0 neue Werte" in said


async def test_a_newer_file_does_not_take_a_correction_back(fresh: World, copied: Path) -> None:
    assert (await push(fresh, [CORRECTED])).json()["counts"]["updated"] == 1
    place = copied / "brochure" / "observations.jsonl"
    lines = [json.loads(line) for line in place.read_text("utf-8").splitlines()]
    for line in lines:
        line["row"]["note"] = "synthetisch: neue Anmerkung"
    place.write_text("\n".join(json.dumps(line) for line in lines) + "\n", "utf-8")

    await load(fresh, copied)

    key = await fresh.key("district", ILM_KREIS)
    asked: dict[str, Any] = {"indicator": "DEM-03", "period": "2018", "supplier": "district"}
    ours = (await seen(fresh, key, district=ILM_KREIS, **asked))[0]
    assert (ours["numerator"], ours["revision"]) == (6510, 2)
    # Where the district has not spoken for itself yet, the newer file counts.
    theirs = (await seen(fresh, key, indicator="REF-01", district="16053", supplier="district"))[0]
    assert theirs["note"] == "synthetisch: neue Anmerkung"


async def test_a_published_definition_is_not_rewritten(fresh: World, copied: Path) -> None:
    place = copied / "indicator.jsonl"
    text = place.read_text("utf-8")
    place.write_text(text.replace('"min_count": 3', '"min_count": 2', 1), "utf-8")
    before = await stock(fresh)
    with pytest.raises(CatalogueChanged, match="indicator_version"):
        await load(fresh, copied)
    assert await stock(fresh) == before
