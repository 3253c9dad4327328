"""Intervals against SciPy, statsmodels and published tables; what cannot be is NaN."""

import numpy as np
import pytest
from scipy import stats
from statsmodels.stats.proportion import proportion_confint

from app.stats.intervals import byar, byar_bounded, normal_quantile, wilson, wilson_bounded

LEVELS = (0.9, 0.95, 0.99, 0.998)


@pytest.mark.parametrize(
    ("numerator", "denominator", "lower", "upper"),
    [
        # R. G. Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3.
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0000, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_wilson_meets_the_examples_of_newcombe(
    numerator: int, denominator: int, lower: float, upper: float
) -> None:
    own = wilson(numerator, denominator, factor=1.0)
    assert [round(float(limit), 4) for limit in own] == [lower, upper]


@pytest.mark.parametrize("level", LEVELS)
def test_wilson_agrees_with_statsmodels_over_a_wide_grid(level: float) -> None:
    n = np.repeat([1, 2, 5, 20, 263, 4097, 106_402, 83_000_000], 7)
    x = np.floor(n * np.tile([0, 0.001, 0.06, 0.5, 0.77, 0.999, 1], 8))
    expected = proportion_confint(x, n, alpha=1 - level, method="wilson")
    np.testing.assert_allclose(wilson(x, n, 1.0, level), expected, rtol=1e-9, atol=1e-12)


def test_wilson_agrees_with_scipy_for_the_foreign_share_of_the_ilm_kreis() -> None:
    # 6,504 of 106,402 on 31.12.2018 (brochure of the state on integration concepts).
    lower, upper = wilson(6504, 106_402)
    expected = stats.binomtest(6504, 106_402).proportion_ci(0.95, method="wilson")
    assert float(lower) == pytest.approx(100 * expected.low, abs=1e-9)
    assert float(upper) == pytest.approx(100 * expected.high, abs=1e-9)
    assert (round(float(lower), 2), round(float(upper), 2)) == (5.97, 6.26)


def test_none_and_all_have_an_exact_end_and_still_a_width() -> None:
    n = np.arange(1, 2000)
    lower, upper = wilson(np.zeros_like(n), n)
    assert (lower == 0.0).all()
    assert (upper > 0.1).all()
    mirrored_lower, mirrored_upper = wilson(n, n)
    assert (mirrored_upper == 100.0).all()
    np.testing.assert_allclose(mirrored_lower, 100 - upper, atol=1e-9)


def test_an_impossible_pair_has_no_interval_and_leaves_its_neighbours_alone() -> None:
    numerator = [5, -1, 11, 0, np.nan, 5, np.inf, 5]
    denominator = [10, 10, 10, 0, 10, np.nan, 10, np.inf]
    lower, upper = wilson(numerator, denominator)
    assert np.isfinite(lower).tolist() == [True] + [False] * 7
    assert np.isfinite(upper).tolist() == [True] + [False] * 7


def test_nothing_in_is_nothing_out() -> None:
    for answer in (
        wilson([], []),
        byar([], []),
        wilson_bounded(([], []), ([], [])),
        byar_bounded(([], []), ([], [])),
    ):
        assert [limit.shape for limit in answer] == [(0,), (0,)]


def test_one_denominator_serves_many_numerators() -> None:
    lower, upper = wilson([1, 2, 3], 10)
    assert lower.shape == upper.shape == (3,)
    assert lower.dtype == upper.dtype == np.float64


def test_a_count_known_exactly_has_the_plain_interval() -> None:
    x, n = np.array([0, 15, 148]), np.array([148, 148, 148])
    np.testing.assert_array_equal(wilson_bounded((x, n), (x, n)), wilson(x, n))
    np.testing.assert_array_equal(byar_bounded((x, n), (x, n)), byar(x, n))


def test_a_rounded_count_has_the_union_of_the_intervals_of_all_it_may_be() -> None:
    # 15 read from a source that rounds to multiples of five: 13 to 17.
    every_lower, every_upper = wilson(np.arange(13, 18), 148)
    lower, upper = wilson_bounded((13, 148), (17, 148))
    assert (float(lower), float(upper)) == (every_lower.min(), every_upper.max())
    every_lower, every_upper = byar(np.arange(13, 18), 148)
    lower, upper = byar_bounded((13, 148), (17, 148))
    assert (float(lower), float(upper)) == (every_lower.min(), every_upper.max())


def test_where_both_counts_are_rounded_every_pair_lies_within() -> None:
    # 15 of 50, both rounded to multiples of five: 13 to 17 of 48 to 52.
    x, n = np.meshgrid(np.arange(13, 18), np.arange(48, 53))
    for bounded, exact in ((wilson_bounded, wilson), (byar_bounded, byar)):
        every_lower, every_upper = exact(x, n)
        lower, upper = bounded((13, 52), (17, 48))
        assert (float(lower), float(upper)) == (every_lower.min(), every_upper.max())


def test_rounding_does_not_reach_below_none_or_above_all() -> None:
    lower, upper = wilson_bounded(([-2, 18], 20), ([2, 22], 20))
    np.testing.assert_array_equal(lower, wilson([0, 18], 20)[0])
    np.testing.assert_array_equal(upper, wilson([2, 20], 20)[1])
    lower, upper = byar_bounded((-2, 20), (2, 20))
    assert (lower, upper) == (byar(0, 20)[0], byar(2, 20)[1])


def test_bounds_that_cannot_be_have_no_interval_on_either_side() -> None:
    low, high = [3, np.nan, 3, 21, -5], [2, 3, np.nan, 22, -1]
    assert np.isnan(wilson_bounded((low, 20), (high, 20))).all()
    assert np.isnan(byar_bounded(([3, np.nan, 3, -5], 20), ([2, 3, np.nan, -1], 20))).all()


@pytest.mark.parametrize("level", LEVELS)
def test_byar_agrees_with_the_formula_reckoned_one_by_one(level: float) -> None:
    z = float(stats.norm.ppf((1 + level) / 2))
    counts = [1, 2, 7, 10, 389, 6504, 1_000_000]
    lower, upper = byar(counts, 106_402, 1000.0, level)
    for position, o in enumerate(counts):
        low = max(o * (1 - 1 / (9 * o) - z / (3 * o**0.5)) ** 3, 0)
        high = (o + 1) * (1 - 1 / (9 * (o + 1)) + z / (3 * (o + 1) ** 0.5)) ** 3
        assert lower[position] == pytest.approx(low / 106.402, rel=1e-9)
        assert upper[position] == pytest.approx(high / 106.402, rel=1e-9)


def test_byar_lies_within_a_fifth_of_a_percent_of_the_exact_limits_from_ten_cases_up() -> None:
    # The accuracy which the technical guide of Public Health England (2018) states for 95 %.
    o = np.array([10, 11, 15, 25, 50, 100, 389, 1000, 20_000])
    lower, upper = byar(o, 1.0, factor=1.0)
    np.testing.assert_allclose(lower, stats.chi2.ppf(0.025, 2 * o) / 2, rtol=2e-3)
    np.testing.assert_allclose(upper, stats.chi2.ppf(0.975, 2 * o + 2) / 2, rtol=2e-3)


def test_byar_meets_a_documented_example() -> None:
    # Documentation of the Ruby library "byar": 100 observed, 90 expected, z taken as 1.96.
    lower, upper = byar(100, 90, factor=1.0, level=2 * stats.norm.cdf(1.96) - 1)
    assert float(lower) == pytest.approx(0.9040199067337297, abs=1e-9)
    assert float(upper) == pytest.approx(1.3514260807978444, abs=1e-9)


def test_no_case_at_all_has_a_rate_from_zero_up() -> None:
    lower, upper = byar(0, 1000)
    assert lower == 0.0
    # The exact upper limit is 3.69 (the "rule of three and a bit").
    assert float(upper) == pytest.approx(3.69, abs=0.03)


def test_the_lower_limit_of_a_rate_is_never_negative() -> None:
    lower, _ = byar([1, 1], 1000, level=0.998)
    assert lower.tolist() == [0.0, 0.0]


def test_a_rate_may_exceed_its_exposure_but_not_be_negative_or_without_one() -> None:
    lower, upper = byar([12, -1, 3, np.nan, 3], [10, 10, 0, 10, np.nan])
    assert np.isfinite(lower).tolist() == [True, False, False, False, False]
    assert np.isfinite(upper).tolist() == [True, False, False, False, False]


def test_the_quantile_of_a_level_is_the_one_of_scipy() -> None:
    for level in LEVELS:
        assert normal_quantile(level) == pytest.approx(stats.norm.ppf((1 + level) / 2), abs=1e-9)


@pytest.mark.parametrize("level", [95.0, 1.0, 0.0, -0.5, float("nan")])
def test_a_level_outside_zero_and_one_is_refused(level: float) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        wilson(1, 2, level=level)
