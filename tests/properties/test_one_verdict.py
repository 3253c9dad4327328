"""Any mixture of good and bad rows gets one verdict: in every format, dry or real, offline too."""

from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.factories import World
from tests.intake.pushes import GERA, ILM_KREIS
from tests.properties.effort import effort
from tests.properties.laws import (
    District,
    anything_is_counted,
    damage_is_no_failure,
    placeless,
    same_in_every_format,
    same_offline,
)
from tests.properties.mixtures import Damage, Row, anything, damaged, damages, mixtures
from tests.properties.spelled import WRITERS
from tests.rules.packs import checked

KIND = st.sampled_from(sorted(WRITERS))


@effort(12)
@given(rows=mixtures())
def test_every_format_is_judged_alike(rows: list[Row]) -> None:
    verdicts = [checked(write(rows), media=media) for media, write in WRITERS.values()]
    told = [
        (one["accepted"], one["counts"], placeless(one["findings"]), one["findings_summary"])
        for one in verdicts
    ]
    assert told == [told[0]] * len(WRITERS)
    assert sum(told[0][1].values()) == 2 * len(rows)


@effort(3)
@given(rows=mixtures())
async def test_every_format_gets_the_same_verdict(world: World, rows: list[Row]) -> None:
    key = await world.key("district", ILM_KREIS)
    await same_in_every_format(District(world.client, key, ILM_KREIS), rows)


@effort(3)
@given(rows=mixtures())
async def test_the_file_is_judged_alike_offline(world: World, rules: Path, rows: list[Row]) -> None:
    # Of this district nothing stands, which offline nobody would know.
    key = await world.key("district", GERA)
    await same_offline(District(world.client, key, GERA), rows, rules)


@effort(10)
@given(
    rows=st.lists(anything(), min_size=1, max_size=6),
    query=st.sampled_from(["dry_run=true", "dry_run=true&mode=partial"]),
)
async def test_whatever_stands_in_place_of_rows_is_counted(
    world: World, rows: list[Any], query: str
) -> None:
    key = await world.key("district", ILM_KREIS)
    await anything_is_counted(District(world.client, key, ILM_KREIS), rows, query)


@effort(12)
@given(rows=mixtures(most=3), kind=KIND, damage=damages())
async def test_a_damaged_file_is_no_failure(
    world: World, rows: list[Row], kind: str, damage: list[Damage]
) -> None:
    district = District(world.client, await world.key("district", ILM_KREIS), ILM_KREIS)
    await damage_is_no_failure(district, damaged(WRITERS[kind][1](rows), damage), kind)
