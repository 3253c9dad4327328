"""The state value is the ratio of sums, whatever the mean of the rates says."""

import math

import numpy as np
import pytest

from app.stats.pooled import Pooled, pooled


def test_the_state_value_is_not_the_mean_of_the_rates() -> None:
    # Suhl and Erfurt, foreigners and population 31.12.2018 (derived from INKAR, © BBSR Bonn).
    own = pooled([2711, 17_395], [36_093, 213_699])
    assert own == Pooled(100 * 20_106 / 249_792, 20_106, 249_792, 2)
    assert own.value != pytest.approx((100 * 2711 / 36_093 + 100 * 17_395 / 213_699) / 2, abs=0.1)


def test_half_a_pair_is_left_out_of_both_sums() -> None:
    own = pooled([1, np.nan, 3, np.inf, 4, 5], [10, 10, np.nan, 10, np.inf, 10])
    assert own == Pooled(30.0, 6, 20, 2)


def test_groups_are_each_as_if_they_were_alone() -> None:
    numerator = np.array([[1, 2, np.nan], [np.nan, np.nan, np.nan], [-5, 7, 9]])
    denominator, factors = np.array([10.0, 20.0, 30.0]), np.array([100.0, 1.0, 1000.0])
    for signed in (False, True):
        many = pooled(numerator, denominator, factors, signed=signed)
        for place, row in enumerate(numerator):
            one = pooled(row, denominator, factors[place], signed=signed)
            for name in ("value", "numerator", "denominator", "n"):
                np.testing.assert_array_equal(getattr(many, name)[place], getattr(one, name))


def test_impossible_pairs_are_left_out() -> None:
    assert pooled([1, 3, -2, 4], [10, 0, 10, -10]) == Pooled(10.0, 1, 10, 1)


def test_a_district_without_cases_counts_with_its_people() -> None:
    assert pooled([0, 5], [50, 50], factor=1000.0) == Pooled(50.0, 5, 100, 2)


@pytest.mark.parametrize("pairs", [([], []), ([np.nan], [10]), ([1], [0])])
def test_without_counts_there_is_no_value(pairs: tuple[list[float], list[float]]) -> None:
    own = pooled(*pairs)
    assert math.isnan(own.value)
    assert (own.numerator, own.denominator, own.n) == (0, 0, 0)


def test_sums_of_whole_counts_are_exact() -> None:
    # Near the largest population a German table holds, 400 districts.
    numerator = np.full(400, 83_237_124.0)
    assert pooled(numerator, numerator).numerator == 400 * 83_237_124
