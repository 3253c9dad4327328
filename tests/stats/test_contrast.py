"""Differences and ratios of two groups against published tables, statsmodels and SciPy."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats.contingency import relative_risk
from statsmodels.stats.proportion import confint_proportions_2indep
from statsmodels.stats.rates import confint_poisson_2indep

from app.stats.contrast import (
    Contrast,
    Group,
    katz,
    newcombe,
    rate_difference,
    rate_ratio,
    significant,
)
from app.stats.intervals import byar

PAIRS = [(56, 70, 48, 80), (1, 29, 3, 4000), (5, 56, 9, 29), (2711, 36_093, 17_395, 213_699)]
METHODS = (newcombe, katz, rate_difference, rate_ratio)


def numbers(contrast: Contrast) -> tuple[float, float, float]:
    return float(contrast.estimate), float(contrast.lower), float(contrast.upper)


@pytest.mark.parametrize(
    ("counts", "lower", "upper"),
    [
        # R. G. Newcombe, Statistics in Medicine 17 (1998) 873-890, table II, method 10.
        ((56, 70, 48, 80), 0.0524, 0.3339),
        ((9, 10, 3, 10), 0.1705, 0.8090),
        ((6, 7, 2, 7), 0.0582, 0.8062),
        ((5, 56, 0, 29), -0.0381, 0.1926),
        ((0, 10, 0, 20), -0.1611, 0.2775),
        ((0, 10, 0, 10), -0.2775, 0.2775),
        ((10, 10, 0, 20), 0.6791, 1.0),
        ((10, 10, 0, 10), 0.6075, 1.0),
    ],
)
def test_differences_meet_the_table_of_newcombe(
    counts: tuple[int, int, int, int], lower: float, upper: float
) -> None:
    x1, n1, x2, n2 = counts
    own = newcombe(Group(x1, n1), Group(x2, n2), factor=1.0)
    assert round(float(own.lower), 4) == lower
    assert round(float(own.upper), 4) == upper
    assert float(own.estimate) == pytest.approx(x1 / n1 - x2 / n2)


@pytest.mark.parametrize("level", [0.9, 0.95, 0.998])
@pytest.mark.parametrize("counts", [*PAIRS, (0, 10, 4, 20), (10, 10, 4, 20)])
def test_differences_of_proportions_agree_with_statsmodels(
    counts: tuple[int, int, int, int], level: float
) -> None:
    x1, n1, x2, n2 = counts
    expected = confint_proportions_2indep(
        x1, n1, x2, n2, method="newcomb", compare="diff", alpha=1 - level
    )
    own = newcombe(Group(x1, n1), Group(x2, n2), 100.0, level)
    assert numbers(own)[1:] == pytest.approx([100 * limit for limit in expected], rel=1e-9)


def test_a_ratio_meets_the_published_example() -> None:
    # M. B. Perondi et al., N Engl J Med 350 (2004) 1722-1730 (survival, two doses of epinephrine),
    # with Katz limits in M. Fagerland, S. Lydersen, P. Laake, Statistical analysis of contingency
    # tables (2017), chapter 4: 7.00 (0.910 to 53.9).
    own = katz(Group(7, 34), Group(1, 34))
    assert [round(each, 4) for each in numbers(own)] == [7.0, 0.9096, 53.8695]


@pytest.mark.parametrize("level", [0.9, 0.95, 0.998])
@pytest.mark.parametrize("counts", PAIRS)
def test_ratios_agree_with_scipy_and_statsmodels(
    counts: tuple[int, int, int, int], level: float
) -> None:
    x1, n1, x2, n2 = counts
    expected = relative_risk(x1, n1, x2, n2)
    limits = expected.confidence_interval(level)
    wanted = (expected.relative_risk, limits.low, limits.high)
    assert numbers(katz(Group(x1, n1), Group(x2, n2), level)) == pytest.approx(wanted, rel=1e-9)
    rates = confint_poisson_2indep(
        x1, n1, x2, n2, method="wald-log", compare="ratio", alpha=1 - level
    )
    own = rate_ratio(Group(x1, n1), Group(x2, n2), level)
    assert numbers(own) == pytest.approx((expected.relative_risk, *rates), rel=1e-9)


@pytest.mark.parametrize("counts", [*PAIRS, (0, 10, 4, 20), (30, 10, 4, 20)])
def test_differences_of_rates_recover_the_variance_from_their_intervals(
    counts: tuple[int, int, int, int],
) -> None:
    x1, n1, x2, n2 = counts
    expected = confint_poisson_2indep(
        x1, n1, x2, n2, method="mover", compare="diff", method_mover="exact-c"
    )
    own = rate_difference(Group(x1, n1), Group(x2, n2), 1.0, method="exact")
    assert numbers(own)[1:] == pytest.approx(expected, rel=1e-9)
    # By hand, with Byar's limits.
    (l1, u1), (l2, u2) = byar(x1, n1), byar(x2, n2)
    r1, r2 = 1000 * x1 / n1, 1000 * x2 / n2
    own = rate_difference(Group(x1, n1), Group(x2, n2))
    lower = r1 - r2 - ((r1 - l1) ** 2 + (u2 - r2) ** 2) ** 0.5
    upper = r1 - r2 + ((u1 - r1) ** 2 + (r2 - l2) ** 2) ** 0.5
    assert numbers(own) == pytest.approx((r1 - r2, float(lower), float(upper)), rel=1e-9)


def test_suhl_and_erfurt_differ_by_more_than_chance() -> None:
    # Foreigners and population 31.12.2018 (derived from INKAR, © BBSR Bonn).
    suhl, erfurt = Group(2711, 36_093), Group(17_395, 213_699)
    difference, ratio = newcombe(suhl, erfurt), katz(suhl, erfurt)
    assert [round(each, 2) for each in numbers(difference)] == [-0.63, -0.92, -0.33]
    assert significant(difference, 0)
    assert significant(ratio, 1)
    assert not significant(newcombe(Group(5, 56), Group(0, 29)), 0)
    assert not significant(katz(Group(0, 56), Group(3, 29)), 1)


def test_no_logarithm_of_nothing_and_no_certainty_from_everything() -> None:
    own = katz(Group([0, 4, 0, 20, 20], [20] * 5), Group([4, 0, 0, 20, 10], [20] * 5))
    assert (
        np.isfinite(own.lower).tolist() == np.isfinite(own.upper).tolist() == [False] * 4 + [True]
    )
    assert own.estimate[[0, 3, 4]].tolist() == [0.0, 1.0, 2.0]
    assert np.isnan(own.estimate[[1, 2]]).all()
    rates = rate_ratio(Group([0, 20], 20), Group([4, 20], 20))
    assert np.isfinite(rates.lower).tolist() == [False, True]


@pytest.mark.parametrize("method", METHODS)
def test_what_cannot_be_has_no_contrast_and_leaves_its_neighbours_alone(
    method: Callable[[Group, Group], Contrast],
) -> None:
    own = method(
        Group([5, -1, np.nan, 5, 5, 5], [20, 20, 20, 0, np.nan, 20], [0, 0, 0, 0, 0, np.nan]),
        Group(4, 20),
    )
    for part in (own.estimate, own.lower, own.upper):
        assert np.isfinite(part).tolist() == [True] + [False] * 5
    assert method(Group([], []), Group([], [])).lower.shape == (0,)
    above = np.isfinite(method(Group(21, 20), Group(4, 20)).estimate)
    assert above == (method in {rate_difference, rate_ratio})


@pytest.mark.parametrize("method", METHODS)
@settings(max_examples=25, deadline=None)
@given(st.integers(1, 40), st.integers(1, 40), st.integers(0, 4), st.integers(0, 4))
def test_rounding_gives_the_union_over_all_that_may_have_been(
    method: Callable[[Group, Group], Contrast], x1: int, x2: int, e1: int, e2: int
) -> None:
    x1, x2 = max(x1, e1 + 1), max(x2, e2 + 1)
    possible = np.meshgrid(np.arange(x1 - e1, x1 + e1 + 1), np.arange(x2 - e2, x2 + e2 + 1))
    every = method(Group(possible[0], 45), Group(possible[1], 60))
    own = method(Group(x1, 45, e1), Group(x2, 60, e2))
    assert float(own.lower) == pytest.approx(every.lower.min(), rel=1e-12, abs=1e-12)
    assert float(own.upper) == pytest.approx(every.upper.max(), rel=1e-12, abs=1e-12)
    assert float(own.estimate) == float(method(Group(x1, 45), Group(x2, 60)).estimate)


def test_rounding_does_not_reach_below_none_or_above_all() -> None:
    every = newcombe(Group([0, 1, 2, 3], 20), Group([[18], [19], [20]], 20))
    own = newcombe(Group(1, 20, 2), Group(20, 20, 2))
    assert [own.lower, own.upper] == [every.lower.min(), every.upper.max()]
    # A rate has no such end: two more cases than people are two more.
    rates = rate_difference(Group(20, 20, 2), Group(1, 20, 2))
    assert rates.upper == rate_difference(Group(22, 20), Group(0, 20)).upper


@pytest.mark.parametrize("method", METHODS)
@settings(max_examples=25, deadline=None)
@given(st.integers(1, 50), st.integers(1, 50))
def test_changing_places_turns_the_contrast_round(
    method: Callable[[Group, Group], Contrast], x1: int, x2: int
) -> None:
    there, back = method(Group(x1, 70), Group(x2, 50)), method(Group(x2, 50), Group(x1, 70))
    ratio = method in {katz, rate_ratio}
    turned = [1 / each if ratio else -each for each in numbers(back)]
    expected = (turned[0], turned[2], turned[1])
    assert numbers(there) == pytest.approx(expected, rel=1e-9, abs=1e-9)
