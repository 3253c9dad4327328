"""Sums against exact arithmetic, in any order and with any zeros between."""

from fractions import Fraction
from random import Random

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.stats.sums import added

AMOUNTS = st.lists(
    st.one_of(st.integers(-(2**55), 2**55).map(float), st.floats(-1e12, 1e12, width=64)),
    max_size=12,
)


@given(AMOUNTS, st.randoms(), st.integers(0, 40))
def test_the_sum_is_the_exact_one_rounded_once(
    amounts: list[float], order: Random, zeros: int
) -> None:
    exact = float(sum(map(Fraction, amounts)))
    moved = [*amounts, *[0.0] * zeros]
    order.shuffle(moved)
    assert added(amounts) == added(moved) == exact
    assert added([moved, moved]).tolist() == [exact, exact]


def test_what_is_not_known_makes_no_sum() -> None:
    rows = np.array([[1.5, np.nan, 2], [0.1, 0.2, 0.3], [1, 2, 3]])
    np.testing.assert_array_equal(added(rows), [np.nan, 0.6, 6])
    assert added(np.empty((2, 0))).tolist() == [0, 0]
    assert added([]) == 0
