"""Shares of areas, their chains and their way back, against dense matrices; nothing gets lost."""

from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.stats.intervals import FloatArray
from app.stats.transfer import (
    BACK,
    WHOLE,
    Move,
    Part,
    Transfer,
    chained,
    origins,
    transfer,
    undone,
)

AREAS = ("a", "b", "c", "d", "e")
weights = st.decimals("0.01", "0.4", places=4)


@st.composite
def steps(draw: st.DrawFn) -> list[Move]:
    """Moves of one day: no area gives to another more than once, and none gives more than all."""
    pairs = draw(st.lists(st.tuples(*[st.sampled_from(AREAS)] * 2), max_size=4, unique=True))
    moves: list[Move] = []
    for source, target in pairs:
        if source != target and sum(one.source == source for one in moves) < 2:
            moves.append(Move(source, target, draw(weights), "area"))
    return moves


def dense(moves: list[Move]) -> FloatArray:
    """The same as a matrix, targets by sources."""
    made = np.eye(len(AREAS))
    for one in moves:
        source, target = AREAS.index(one.source), AREAS.index(one.target)
        made[target, source] += float(one.weight or 0)
        made[source, source] -= float(one.weight or 0)
    return made


def matrix(carried: Transfer) -> FloatArray:
    made = np.zeros((len(AREAS), len(AREAS)))
    for target, parts in origins(carried, AREAS).items():
        for source, part in parts.items():
            made[AREAS.index(target), AREAS.index(source)] = float(part.weight or 0)
    return made


@settings(max_examples=40, deadline=None)
@given(st.lists(steps(), max_size=4))
def test_a_chain_is_the_product_of_its_matrices_and_loses_nothing(days: list[list[Move]]) -> None:
    carried: Transfer = {}
    expected = np.eye(len(AREAS))
    for moves in days:
        carried = chained(carried, transfer(moves))
        expected = dense(moves) @ expected
    np.testing.assert_allclose(matrix(carried), expected, atol=1e-12)
    np.testing.assert_allclose(matrix(carried).sum(axis=0), 1, atol=1e-12)
    for parts in carried.values():
        assert sum(part.weight or 0 for part in parts.values()) == 1


@settings(max_examples=40, deadline=None)
@given(st.lists(steps(), max_size=3), st.lists(st.integers(1, 500_000), min_size=5, max_size=5))
def test_people_who_went_come_back_exactly(days: list[list[Move]], lived: list[int]) -> None:
    people = {area: Decimal(count) for area, count in zip(AREAS, lived, strict=True)}
    there: Transfer = {}
    back: Transfer = {}
    now = dict(people)
    for moves in days:
        step = transfer(moves)
        back = chained(undone(step, now), back)
        there = chained(there, step)
        now = _moved(step, now)
    gone = matrix(there) @ np.array(lived, float)
    np.testing.assert_allclose(gone, [float(now[area]) for area in AREAS], rtol=1e-12)
    np.testing.assert_allclose(matrix(back) @ gone, lived, rtol=1e-12)
    np.testing.assert_allclose(matrix(back).sum(axis=0), 1, atol=1e-12)


def _moved(step: Transfer, people: dict[str, Decimal]) -> dict[str, Decimal]:
    made = dict.fromkeys(people, Decimal(0))
    for target, parts in origins(step, people).items():
        for source, part in parts.items():
            made[target] += people[source] * (part.weight or 0)
    return made


def test_a_share_that_moves_on_is_a_share_of_a_share() -> None:
    first = transfer([Move("a", "b", Decimal("0.2"), "area")])
    then = transfer([Move("b", "c", Decimal("0.5"), "population")])
    found = origins(chained(first, then), AREAS)
    assert found["c"] == {
        "a": Part(Decimal("0.10"), frozenset({"area", "population"})),
        "b": Part(Decimal("0.5"), frozenset({"population"})),
        "c": WHOLE,
    }
    assert found["a"] == {"a": Part(Decimal("0.8"), frozenset({"area"}))}
    assert found["d"] == {"d": WHOLE}


def test_what_nobody_knows_stays_unknown_until_all_is_together_again() -> None:
    parted = transfer([Move("a", "b", None, "area", existed=False)])
    assert {part.weight for part in parted["a"].values()} == {None}
    assert parted["a"]["a"].moved == 0
    again = transfer([Move("b", "a", Decimal(1), "area")])
    assert origins(chained(parted, again), ["a"]) == {"a": {"a": WHOLE}}
    on = transfer([Move("b", "c", Decimal("0.5"), "area")])
    assert chained(parted, on)["a"]["c"].weight is None
    # Two ways to one place, one of them of unknown width.
    both = transfer([Move("a", "c", Decimal("0.5"), "area"), Move("b", "c", Decimal(1), "area")])
    assert chained(parted, both)["a"]["c"].weight is None
    # Back from a separation nothing has to be known: all there is came from one area.
    assert origins(undone(parted, {}), ["a", "b"]) == {"a": {"a": WHOLE, "b": WHOLE}}


def test_there_is_no_way_back_without_the_people_of_before() -> None:
    merged = transfer([Move("a", "b", Decimal(1), "population")])
    assert origins(merged, ["a", "b"]) == {"b": {"a": WHOLE, "b": WHOLE}}
    people = {"a": Decimal(1), "b": Decimal(3)}
    parted = undone(merged, people)["b"]
    assert parted["a"] == Part(Decimal("0.25"), frozenset({BACK}))
    for known in ({"a": Decimal(1)}, {}, dict.fromkeys("ab", Decimal(0))):
        assert {part.weight for part in undone(merged, known)["b"].values()} == {None}


def test_more_than_all_of_an_area_cannot_go() -> None:
    moves = [Move("a", target, Decimal("0.6"), "area") for target in "bc"]
    with pytest.raises(ValueError, match="more than all of a"):
        transfer(moves)
    # Nothing that goes is no part.
    assert origins(transfer([Move("a", "b", Decimal(0), "area")]), ["a", "b"])["b"] == {"b": WHOLE}
