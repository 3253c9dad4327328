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
    atomic_is_all_or_nothing,
    damage_is_no_failure,
    partial_keeps_the_good,
    same_in_every_format,
    same_offline,
    scope_reaches_as_far_as_it_says,
)
from tests.properties.mixtures import Row, anything, damage, good, mixtures, scopes
from tests.properties.spelled import WRITERS

KIND = st.sampled_from(sorted(WRITERS))
FEW, MANY = (st.lists(good(), min_size=1, max_size=most) for most in (3, 12))


@effort(8)
@given(rows=mixtures())
async def test_every_format_gets_the_same_verdict(world: World, rows: list[Row]) -> None:
    key = await world.key("district", ILM_KREIS)
    await same_in_every_format(District(world.client, key, ILM_KREIS), rows)


@effort(8)
@given(rows=mixtures())
async def test_the_file_is_judged_alike_offline(world: World, rules: Path, rows: list[Row]) -> None:
    key = await world.key("district", ILM_KREIS)
    await same_offline(District(world.client, key, ILM_KREIS), rows, rules)


@effort(15)
@given(rows=mixtures(), kinds=st.tuples(KIND, KIND, KIND))
async def test_partial_keeps_exactly_the_good_rows_and_once_more_changes_nothing(
    kept: World, rows: list[Row], kinds: tuple[str, str, str]
) -> None:
    key = await kept.key("district", ILM_KREIS)
    await partial_keeps_the_good(District(kept.client, key, ILM_KREIS), rows, kinds)


@effort(12)
@given(rows=st.one_of(mixtures(), FEW), kind=KIND)
async def test_atomic_is_all_or_nothing(kept: World, rows: list[Row], kind: str) -> None:
    key = await kept.key("district", GERA)
    await atomic_is_all_or_nothing(District(kept.client, key, GERA), rows, kind)


@effort(12)
@given(first=MANY, rows=st.one_of(FEW, mixtures()), scope=scopes(), kind=KIND)
async def test_a_scope_reaches_as_far_as_it_says(
    kept: World, first: list[Row], rows: list[Row], scope: dict[str, list[str]], kind: str
) -> None:
    district = District(kept.client, await kept.key("district", ILM_KREIS), ILM_KREIS)
    await district.push(first, query="mode=partial")
    await scope_reaches_as_far_as_it_says(district, rows, scope, kind)


@effort(40)
@given(
    rows=st.lists(anything(), min_size=1, max_size=6),
    query=st.sampled_from(["dry_run=true", "dry_run=true&mode=partial"]),
)
async def test_whatever_stands_in_place_of_rows_is_counted(
    world: World, rows: list[Any], query: str
) -> None:
    key = await world.key("district", ILM_KREIS)
    await anything_is_counted(District(world.client, key, ILM_KREIS), rows, query)


@effort(40)
@given(data=st.data(), rows=mixtures(most=3), kind=KIND)
async def test_a_damaged_file_is_no_failure(
    world: World, data: st.DataObject, rows: list[Row], kind: str
) -> None:
    key = await world.key("district", ILM_KREIS)
    body = data.draw(damage(WRITERS[kind][1](rows)))
    await damage_is_no_failure(District(world.client, key, ILM_KREIS), body, kind)
