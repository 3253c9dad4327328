"""Exact Poisson limits against SciPy, published limits and each other; what cannot be is NaN."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from app.stats.exact import garwood, garwood_bounded
from app.stats.intervals import byar

COUNTS = np.concatenate(
    [[1e-3, 0.1, 0.5, 1, 1.5, 2, 3, 5, 7, 10, 20, 50, 99.5, 100, 389], np.logspace(3, 9, 40)]
)


@pytest.mark.parametrize("level", [0.5, 0.9, 0.95, 0.99, 0.998, 0.99999])
def test_limits_agree_with_scipy_from_a_thousandth_of_a_case_to_a_billion(level: float) -> None:
    lower, upper = garwood(COUNTS, 1.0, 1.0, level)
    tail = (1 - level) / 2
    np.testing.assert_allclose(lower, stats.gamma.ppf(tail, COUNTS), rtol=1e-9)
    np.testing.assert_allclose(upper, stats.gamma.isf(tail, COUNTS + 1), rtol=1e-9)


def test_limits_are_those_of_the_chi_squared_formula() -> None:
    o = np.arange(1, 60)
    lower, upper = garwood(o, 2.0, 1000.0)
    np.testing.assert_allclose(lower, 500 * stats.chi2.ppf(0.025, 2 * o) / 2, rtol=1e-9)
    np.testing.assert_allclose(upper, 500 * stats.chi2.ppf(0.975, 2 * o + 2) / 2, rtol=1e-9)


@pytest.mark.parametrize(
    ("observed", "level", "lower", "upper"),
    [
        # Reference results of the R package PHEindicatormethods for Poisson funnels (English
        # public health), which inverts these limits: expected counts at which 10, 100 and 716
        # observed cases lie on a limit.
        (10, 0.95, 4.795387629, 18.39035799),
        (100, 0.95, 81.36400699, 121.6268111),
        (716, 0.95, 664.5083011, 770.4222128),
        (10, 0.998, 2.960519925, 24.13397235),
        (100, 0.998, 71.92139974, 134.9243187),
        (716, 0.998, 636.1521174, 802.60414),
        # The textbook example: no case at all, "rule of three and a bit".
        (0, 0.95, 0.0, 3.688879454),
    ],
)
def test_limits_meet_published_ones(
    observed: int, level: float, lower: float, upper: float
) -> None:
    assert garwood(observed, 1.0, 1.0, level) == pytest.approx((lower, upper), rel=5e-7)


def test_byar_is_what_it_says_an_approximation_of_these() -> None:
    o = np.arange(10, 400)
    np.testing.assert_allclose(byar(o, 1.0), garwood(o, 1.0), rtol=2e-3)


@settings(max_examples=60, deadline=None)
@given(st.floats(1e-9, 1e6) | st.just(0.0), st.floats(0.5, 0.999))
def test_more_cases_never_lower_a_limit(count: float, level: float) -> None:
    lower, upper = garwood([count, count + 0.5], 1.0, 1.0, level)
    assert lower[0] < lower[1]
    assert upper[0] < upper[1]
    assert lower[1] <= count + 0.5 <= upper[1]


def test_a_rounded_count_has_the_union_of_the_intervals_of_all_it_may_be() -> None:
    every_lower, every_upper = garwood(np.arange(13, 18), 148)
    lower, upper = garwood_bounded((13, 148), (17, 148))
    assert (float(lower), float(upper)) == (every_lower.min(), every_upper.max())
    lower, upper = garwood_bounded((-2, 20), (2, 20))
    assert [float(lower), float(upper)] == [0.0, float(garwood(2, 20)[1])]
    assert np.isnan(garwood_bounded(([3, np.nan, 3, -5], 20), ([2, 3, np.nan, -1], 20))).all()


def test_what_cannot_be_has_no_limits_and_leaves_its_neighbours_alone() -> None:
    own = garwood([12, -1, 3, np.nan, 3, np.inf], [10, 10, 0, 10, np.nan, 10])
    assert np.isfinite(own).tolist() == [[True] + [False] * 5] * 2
    assert [limit.shape for limit in garwood([], [])] == [(0,), (0,)]
    assert [limit.shape for limit in garwood([[1], [2]], [10, 20, 30])] == [(2, 3), (2, 3)]
    with pytest.raises(ValueError, match="between 0 and 1"):
        garwood(1, 1, level=95)
