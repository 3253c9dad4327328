"""Weighted slopes against statsmodels and a documented example; one odd point makes no trend."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats
from statsmodels.regression.linear_model import WLS

from app.stats.intervals import FloatArray, wilson
from app.stats.trend import CRITICAL, recent, standard_error, weighted_slope

YEARS = np.arange(2015, 2020)
# Share of foreigners in the Ilm-Kreis 2015 to 2019 and its population
# (INKAR, © BBSR Bonn, dl-de/by-2-0; territory of 2021-12-31).
SHARE = np.array([4.40, 4.87, 5.30, 5.84, 6.21])
PEOPLE = np.array([107_909, 107_466, 107_128, 107_047, 106_249])


def expected(times: FloatArray, y: FloatArray, e: FloatArray) -> tuple[float, float]:
    """Slope and its standard error by statsmodels, errors taken as known."""
    design = np.column_stack([np.ones_like(times), times - times.mean()])
    fit = WLS(y, design, weights=e**-2).fit(cov_type="fixed scale")
    return float(fit.params[1]), float(fit.bse[1])


@pytest.mark.parametrize("n", [3, 4, 5, 12])
@pytest.mark.parametrize("level", [0.9, 0.95, 0.998])
def test_slopes_agree_with_weighted_least_squares_of_statsmodels(n: int, level: float) -> None:
    chance = np.random.default_rng(n)
    times = 2000 + np.cumsum(chance.integers(1, 4, n)).astype(np.float64)
    y, e = 50 + chance.normal(size=(6, n)), chance.uniform(0.05, 2, size=(6, n))
    own = weighted_slope(times, y, e, level)
    for row in range(6):
        slope, error = expected(times, y[row], e[row])
        z = stats.norm.ppf((1 + level) / 2)
        assert own.slope[row] == pytest.approx(slope, rel=1e-9)
        assert own.lower[row] == pytest.approx(slope - z * error, rel=1e-9)
        assert own.upper[row] == pytest.approx(slope + z * error, rel=1e-9)
        assert own.chi2[row] == pytest.approx((slope / error) ** 2, rel=1e-9)
        assert own.p_value[row] == pytest.approx(stats.chi2.sf((slope / error) ** 2, 1), rel=1e-9)
        left_out = [
            expected(*(np.delete(each, point) for each in (times, y[row], e[row])))[0]
            for point in range(n)
        ]
        assert own.survives[row] == (len(set(np.sign([slope, *left_out]))) == 1)


def test_the_critical_value_is_the_one_of_fingertips() -> None:
    assert pytest.approx(9.54953570608324, rel=1e-9) == CRITICAL
    assert stats.chi2.sf(CRITICAL, 1) == pytest.approx(0.002, rel=1e-9)


def test_the_documented_example_of_fingertips_falls() -> None:
    # Example of assign_trend_markers in the R package PHEindicatormethods (English public
    # health): values with their 95 % limits, answered "Decreasing".
    value = [30.6, 30.2, 28, 24.6, 24.67]
    lower, upper = [28.98, 28.63, 26.44, 23.15, 23.16], [32.25, 31.9, 29.64, 26.19, 26.25]
    own = weighted_slope([1, 2, 3, 4, 5], value, standard_error(lower, upper))
    assert own.direction == "falling"
    assert own.significant
    errors = (np.array(upper) - lower) / (2 * stats.norm.ppf(0.975))
    slope, error = expected(np.arange(1.0, 6.0), np.array(value), errors)
    assert own.slope == pytest.approx(slope, rel=1e-9)
    assert own.chi2 == pytest.approx((slope / error) ** 2, rel=1e-9)


def test_the_share_of_foreigners_in_the_ilm_kreis_rises() -> None:
    errors = standard_error(*wilson(SHARE * PEOPLE / 100, PEOPLE))
    own = weighted_slope(YEARS, SHARE, errors)
    assert own.direction == "rising"
    assert round(float(own.slope), 2) == 0.46
    assert own.points == 5
    assert own.slope.shape == ()
    # Two exact lines through the same points: fallen instead of risen, and no change at all.
    other = weighted_slope(YEARS, np.array([SHARE[::-1], np.full(5, 5.0)]), errors)
    assert other.direction.tolist() == ["falling", "steady"]
    assert other.slope[1] == other.chi2[1] == 0
    assert other.p_value[1] == 1
    assert not other.survives[1]


def test_a_series_of_equal_values_has_no_sign_that_could_survive() -> None:
    own = weighted_slope([1, 2, 3], [5, 5, 5], 1.0)
    assert own.slope == 0
    assert not own.survives


def test_a_trend_that_rests_on_one_point_is_none() -> None:
    own = weighted_slope(YEARS, [5.0, 4.9, 5.0, 4.9, 6.5], np.full(5, 0.1))
    assert own.chi2 > CRITICAL
    assert not own.survives
    assert not own.significant
    assert own.direction == "steady"


def test_the_last_five_known_points_are_recent() -> None:
    series = [[1, np.nan, 2, 3, np.nan, 4, 5, 6], [np.nan, 1, 2, np.nan, np.nan, np.nan, 3, np.inf]]
    assert recent(series).astype(int).tolist() == [
        [0, 0, 1, 1, 0, 1, 1, 1],
        [0, 1, 1, 0, 0, 0, 1, 0],
    ]
    assert recent([1.0, 2.0, 3.0], 2).tolist() == [False, True, True]
    assert recent([]).tolist() == []


def test_an_error_is_half_the_width_of_its_interval_in_quantiles() -> None:
    assert standard_error(1.0, 1.0 + 2 * 1.959963984540054) == pytest.approx(1.0)
    # No case in any year has a plain variance of 0; the interval gives a weight.
    assert standard_error(*wilson(0, 1000)) > 0


def test_too_few_points_have_no_slope_and_leave_their_neighbours_alone() -> None:
    nothing = np.nan
    y = np.array([[1, nothing, 2, nothing], [1, 2, nothing, 4], [nothing] * 4, [1, 2, 3, 4]])
    e = [[1.0] * 4, [1.0] * 4, [1.0] * 4, [0.0, -1.0, nothing, 1.0]]
    own = weighted_slope([1, 2, 3, 4], y, e)
    assert own.points.tolist() == [2, 3, 0, 1]
    for part in (own.slope, own.lower, own.upper, own.chi2, own.p_value):
        assert np.isfinite(part).tolist() == [False, True, False, False]
    assert own.direction.tolist() == ["", "steady", "", ""]
    assert own.survives.tolist() == [False, True, False, False]
    assert not own.significant.any()
    # Three points at one time make no line.
    assert np.isnan(weighted_slope([3, 3, 3], [1, 2, 3], 1.0).slope)
    assert weighted_slope([], np.empty((2, 0)), 1.0).direction.tolist() == ["", ""]


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.tuples(st.floats(0, 100), st.floats(0.01, 5)), min_size=5, max_size=8),
    st.floats(-50, 50),
)
def test_a_missing_point_or_a_shift_changes_nothing(
    points: list[tuple[float, float]], shift: float
) -> None:
    y, e = np.array(points).T
    times = np.arange(len(points))
    own = weighted_slope(times, y, e)
    holed = weighted_slope(np.insert(times, 3, 77), np.insert(y, 3, np.nan), np.insert(e, 3, 1.0))
    moved = weighted_slope(times + 2019, y + shift, e)
    for other in (holed, moved):
        assert float(other.slope) == pytest.approx(float(own.slope), rel=1e-6, abs=1e-9)
        assert float(other.upper) == pytest.approx(float(own.upper), rel=1e-6, abs=1e-9)
        assert other.points == own.points
