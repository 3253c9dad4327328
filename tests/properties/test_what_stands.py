"""What stands after a push: exactly its good rows, or nothing of it, and no more is withdrawn."""

from hypothesis import given
from hypothesis import strategies as st

from tests.factories import World
from tests.intake.pushes import GERA, ILM_KREIS
from tests.properties.effort import effort
from tests.properties.laws import (
    District,
    atomic_is_all_or_nothing,
    partial_keeps_the_good,
    scope_reaches_as_far_as_it_says,
)
from tests.properties.mixtures import Row, good, mixtures, scopes
from tests.properties.spelled import WRITERS

KIND = st.sampled_from(sorted(WRITERS))
FEW, MANY = (st.lists(good(), min_size=1, max_size=most) for most in (3, 12))


@effort(5)
@given(rows=mixtures(), kinds=st.tuples(KIND, KIND, KIND))
async def test_partial_keeps_exactly_the_good_rows_and_once_more_changes_nothing(
    kept: World, rows: list[Row], kinds: tuple[str, str, str]
) -> None:
    key = await kept.key("district", ILM_KREIS)
    await partial_keeps_the_good(District(kept.client, key, ILM_KREIS), rows, kinds)


@effort(5)
@given(rows=st.one_of(mixtures(), FEW), kind=KIND)
async def test_atomic_is_all_or_nothing(kept: World, rows: list[Row], kind: str) -> None:
    key = await kept.key("district", GERA)
    await atomic_is_all_or_nothing(District(kept.client, key, GERA), rows, kind)


@effort(5)
@given(first=MANY, rows=st.one_of(FEW, mixtures()), scope=scopes(), kind=KIND)
async def test_a_scope_reaches_as_far_as_it_says(
    kept: World, first: list[Row], rows: list[Row], scope: dict[str, list[str]], kind: str
) -> None:
    district = District(kept.client, await kept.key("district", ILM_KREIS), ILM_KREIS)
    await district.push(first, query="mode=partial")
    await scope_reaches_as_far_as_it_says(district, rows, scope, kind)
