"""Bounds of rounded counts against every true count that may stand behind them."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from app.stats.rounding import ratio_error, ratio_range, reach, summed, variance


def behind(count: int, base: int) -> list[int]:
    """All whole numbers that are rounded to `count`, halves going either way."""
    return [true for true in range(count + base + 1) if 2 * abs(true - count) <= base]


@pytest.mark.parametrize("base", [1, 2, 3, 5, 10, 100])
def test_a_rounded_count_lies_within_its_reach(base: int) -> None:
    assert reach(base) == max(abs(true - 1000) for true in behind(1000, base))


@pytest.mark.parametrize("base", [2, 3, 5, 10])
def test_the_variance_is_the_one_of_equally_likely_residues(base: int) -> None:
    assert variance(base) == pytest.approx(stats.randint(0, base).var(), rel=1e-9)


def test_what_is_not_rounded_is_not_off() -> None:
    for base in (1, 0, np.nan, -5):
        assert float(reach(base)) == float(variance(base)) == 0
    assert reach([5, np.nan]).tolist() == [2, 0]
    assert summed([]).worst == summed([]).probable == 0


def test_errors_add_up_at_worst_and_as_a_root_in_all_likelihood() -> None:
    # Twenty-two districts of the AZR, rounded to 5 since 2016.
    own = summed(np.full(22, 5))
    assert own.worst == 44
    assert own.probable == pytest.approx(stats.norm.ppf(0.975) * (22 * 2) ** 0.5, rel=1e-9)
    # One count alone cannot be further off than its reach.
    assert summed([5]).probable == summed([5]).worst == 2
    both = summed([[5, 1], [5, 5]], 0.5)
    assert both.worst.tolist() == [2, 4]
    assert (both.probable < both.worst).all()


@pytest.mark.parametrize("bases", [(5, 5), (5, 3), (3, 10, 1)])
def test_the_worst_case_of_a_sum_and_a_difference_is_reached_and_never_passed(
    bases: tuple[int, ...],
) -> None:
    signs = np.array([1, -1, 1])[: len(bases)]
    trues = np.array(list(itertools.product(*(behind(100, base) for base in bases))))
    for sign in (np.ones_like(signs), signs):
        off = (trues - 100) @ sign
        assert np.abs(off).max() == summed(bases).worst


def test_the_probable_error_holds_as_often_as_it_says() -> None:
    # All 5⁶ ways six counts may have been rounded to 5, each equally likely.
    off = np.array(list(itertools.product(range(-2, 3), repeat=6))).sum(axis=1)
    inside = (np.abs(off) <= summed(np.full(6, 5)).probable).mean()
    assert inside == pytest.approx(0.95, abs=0.02)


@settings(max_examples=40, deadline=None)
@given(
    st.integers(0, 20), st.integers(4, 30), st.sampled_from([1, 3, 5]), st.sampled_from([1, 5, 10])
)
def test_a_ratio_lies_where_every_pair_behind_it_lies(x: int, n: int, b1: int, b2: int) -> None:
    x, n = x * b1, n * b2
    pairs = itertools.product(behind(x, b1), behind(n, b2))
    every = [100 * cases / people for cases, people in pairs]
    lower, upper = ratio_range(x, n, (b1, b2))
    assert (float(lower), float(upper)) == pytest.approx((min(every), max(every)), rel=1e-12)
    error = ratio_error(x, n, (b1, b2))
    assert error.worst == pytest.approx(max(abs(each - 100 * x / n) for each in every), abs=1e-9)
    assert 0 <= error.probable <= error.worst


def test_the_probable_error_of_a_ratio_is_the_one_of_the_delta_method() -> None:
    x, n, z = 3800, 4000, float(stats.norm.ppf(0.975))
    gradient = np.array([1 / n, -x / n**2])
    expected = 100 * z * float(gradient @ np.diag([2.0, 2.0]) @ gradient) ** 0.5
    assert ratio_error(x, n, (5, 5)).probable == pytest.approx(expected, rel=1e-9)
    # Where one rounding rules, the bound is closer than the bell: 6 of 4,000 instead of 8.
    error = ratio_error(300, 4000, (5, 5))
    assert error.probable == error.worst


def test_what_cannot_be_has_no_range_and_leaves_its_neighbours_alone() -> None:
    numerator, denominator = [5, -1, np.nan, 5, 5, 5], [50, 50, 50, 0, np.nan, 2]
    lower, upper = ratio_range(numerator, denominator, (5, 5))
    error = ratio_error(numerator, denominator, (5, 5))
    for part in (lower, upper, error.worst, error.probable):
        assert np.isfinite(part).tolist() == [True] + [False] * 5
