"""Control of the false discovery rate against the paper that brought it and statsmodels."""

from random import Random

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from statsmodels.stats.multitest import multipletests

from app.stats.multiple import benjamini_hochberg, rejected_from
from app.stats.normal import two_sided

# Y. Benjamini, Y. Hochberg, J R Stat Soc B 57 (1995) 289-300, section 4.1: fifteen endpoints of a
# trial of thrombolysis. Bonferroni finds three of them at 5 %, the new method four.
TRIAL = [
    *(0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344),
    *(0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.000),
]
PROBABILITIES = st.lists(st.floats(0, 1, allow_subnormal=False), min_size=1, max_size=30)

DISTANCES = st.lists(st.floats(-6, 6, allow_subnormal=False), min_size=1, max_size=30)


def test_four_of_the_fifteen_endpoints_stand() -> None:
    own = benjamini_hochberg(TRIAL)
    assert own.rejected.tolist() == [True] * 4 + [False] * 11
    # 0.0095 <= 4/15 · 0.05 = 0.013 is the last that holds.
    assert own.q[3] == pytest.approx(0.0095 * 15 / 4)


@settings(max_examples=60, deadline=None)
@given(PROBABILITIES, st.sampled_from([0.05, 0.002, 0.2]))
def test_adjusted_values_agree_with_statsmodels(p: list[float], level: float) -> None:
    _, expected, *_ = multipletests(p, alpha=level, method="fdr_bh")
    own = benjamini_hochberg(p, level)
    np.testing.assert_allclose(own.q, expected, rtol=1e-9)
    assert own.rejected.tolist() == (own.q <= level).tolist()


@settings(max_examples=60, deadline=None)
@given(DISTANCES, st.sampled_from([0.05, 0.002, 0.2]))
def test_told_in_standard_errors_the_same_are_rejected(z: list[float], level: float) -> None:
    # Twice each, as equal ones stand or fall together.
    twice = np.array([*z, *z, np.nan])
    p = two_sided(twice)
    q, rejected = (getattr(benjamini_hochberg(p, level), name) for name in ("q", "rejected"))
    assume(not np.isclose(q, level, rtol=1e-9).any())
    assert (np.abs(twice) >= rejected_from(twice, level)).tolist() == rejected.tolist()


def test_rows_of_tests_are_read_for_themselves() -> None:
    rows = np.array([[3.9, -3.1, 2.6, 2.4, 1.1], [0.1, np.nan, np.nan, np.nan, 9.0], [np.nan] * 5])
    assert [*map(str, rejected_from(rows))] == [*(str(rejected_from(row)) for row in rows)]
    assert rejected_from(rows[None]).shape == (1, 3)


def test_none_rejected_has_no_least_one() -> None:
    assert np.isnan(rejected_from([0.1, -0.2, np.nan]))
    assert np.isnan(rejected_from([np.nan]))
    assert np.isnan(rejected_from([]))
    assert rejected_from([-np.inf, 0.1]) == np.inf


@settings(max_examples=40, deadline=None)
@given(PROBABILITIES, st.randoms())
def test_order_changes_nothing_but_the_order(p: list[float], order: Random) -> None:
    places = list(range(len(p)))
    order.shuffle(places)
    moved = benjamini_hochberg([p[place] for place in places])
    assert moved.q.tolist() == benjamini_hochberg(p).q[places].tolist()


def test_a_missing_test_is_no_test() -> None:
    own = benjamini_hochberg([[0.01, np.nan], [0.04, 0.5]])
    assert own.q.shape == (2, 2)
    assert own.q[~np.isnan(own.q)].tolist() == benjamini_hochberg([0.01, 0.04, 0.5]).q.tolist()
    assert np.isnan(own.q[0, 1])
    assert own.rejected.tolist() == [[True, False], [False, False]]
    assert benjamini_hochberg([np.nan]).rejected.tolist() == [False]
    assert benjamini_hochberg([]).q.shape == (0,)


@pytest.mark.parametrize("p", [-0.1, 1.1, np.inf, -np.inf])
def test_what_is_no_probability_is_refused(p: float) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        benjamini_hochberg([0.2, p])
