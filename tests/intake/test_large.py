"""What only larger pushes meet: more rows than are listed, more texts than are remembered."""

from enum import StrEnum

import pytest
from kreisspiegel_rules.judged import Judged
from kreisspiegel_rules.pack import Pack
from sqlalchemy import text

from app.db.engine import session_factory
from app.intake.cells import REMEMBERED, line_text, rows_text
from app.intake.rules_server import Look, looked
from app.intake.stage import add_lines
from app.intake.verdict import LISTED_UNASKED
from tests.factories import World
from tests.intake.pushes import push, row

EMPTY = Judged._make([None] * len(Judged._fields))._replace(row=1, faulty=False)


async def test_many_rows_that_stand_already_are_unchanged(fresh: World) -> None:
    # Synthetic.
    rows = [
        row(indicator="DEM-01", period=str(year), basis="own_register", value=year + place)
        | {"breakdown": {"sex": sex, "age_group": age}}
        for year in range(1995, 2025)
        for place, (sex, age) in enumerate(
            (sex, age)
            for sex in ("male", "female")
            for age in ("under_3", "3_to_5", "6_to_17", "18_to_64")
        )
    ]
    assert (await push(fresh, rows)).status_code == 201
    counts = (await push(fresh, rows)).json()["counts"]
    assert (counts["received"], counts["unchanged"]) == (240, 240)


async def test_a_refusal_of_more_rows_than_are_listed_counts_them(world: World) -> None:
    refused = await push(world, [row(indicator="ZZZ-99")] * (LISTED_UNASKED + 1))
    assert refused.status_code == 422
    assert refused.json()["counts"]["rejected"] == LISTED_UNASKED + 1
    assert "rows" not in refused.json()


def test_remembered_texts_are_bounded_and_every_line_is_right() -> None:
    class Kind(StrEnum):
        OWN = "a\tb"

    lines = [line_text([f"text {number}"]) for number in range(REMEMBERED + 2)]
    assert lines == [f"text {number}\n" for number in range(REMEMBERED + 2)]
    assert line_text([Kind.OWN]) == "a\\tb\n"
    many = [EMPTY._replace(source=f"source {number}") for number in range(REMEMBERED + 2)]
    written = rows_text(many).decode().splitlines()
    assert [f"\tsource {number}\t" in line for number, line in enumerate(written)] == [True] * len(
        many
    )


async def test_a_rule_that_the_pack_has_not_is_not_asked(world: World) -> None:
    document = (await world.client.get("/v1/rules/2026.1")).json()
    kept = [one for one in document["rules"] if one["code"] != "jump"]
    pack = Pack({**document, "rules": kept})
    async with session_factory(world.runtime)() as session:
        # The statement would fail: it is never sent.
        assert await looked(session, pack, Look("jump", "value", "nowhere", "true"), {}) == 0


async def test_a_server_that_goes_away_meanwhile_is_told_as_such(world: World) -> None:
    async with session_factory(world.runtime)() as session:
        pid = (await session.execute(text("SELECT pg_backend_pid()"))).scalar_one()
        await world.sql("SELECT pg_terminate_backend(:pid, 10000)", {"pid": pid})
        with pytest.raises(ConnectionError):
            await add_lines(session, [line_text(["synthetic"])])
        await session.invalidate()
