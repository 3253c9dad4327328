"""Order statistics against the standard library and SciPy; silent under five districts."""

import statistics
from decimal import Decimal

import numpy as np
import pytest
from scipy import stats

from app.stats.spread import FEWEST, percentile, quartile, spread, spreads

# Share of foreigners in the 22 districts of Thüringen, 31.12.2018, percent
# (INKAR, © BBSR Bonn, dl-de/by-2-0; territory of 2021-12-31, by AGS from 16051 to 16077).
SHARES = [
    *("8.14", "6.56", "9.64", "7.51", "9.04", "3.49", "4.22", "4.37", "3.65", "2.70", "3.66"),
    *("6.20", "2.66", "3.28", "5.84", "3.67", "5.02", "2.78", "3.18", "3.38", "2.30", "3.48"),
]
THUERINGEN = np.array(SHARES, dtype=np.float64)
ILM_KREIS = 14


def test_the_spread_of_thueringen_is_the_one_of_the_standard_library() -> None:
    exact = [Decimal(share) for share in SHARES]
    q1, median, q3 = statistics.quantiles(exact, n=4, method="inclusive")
    own = spread(THUERINGEN)
    assert own is not None
    assert own.n == 22
    assert (own.min, own.max) == (2.30, 9.64)
    assert (own.q1, own.median, own.q3) == pytest.approx((float(q1), float(median), float(q3)))
    assert own.mean_unweighted == pytest.approx(float(statistics.mean(exact)))


@pytest.mark.parametrize("n", [5, 6, 7, 8, 23, 45, 400])
def test_quartiles_agree_with_scipy_for_every_remainder_of_four(n: int) -> None:
    values = np.random.default_rng(n).normal(size=n)
    expected = stats.mstats.mquantiles(values, [0.25, 0.5, 0.75], alphap=1, betap=1)
    own = spread(values)
    assert own is not None
    assert (own.q1, own.median, own.q3) == pytest.approx(tuple(expected), abs=1e-9)


def test_rows_are_each_as_if_they_were_alone() -> None:
    rows = np.random.default_rng(1).normal(size=(40, 23))
    for place, row in enumerate(rows):
        row[:place] = (np.nan, np.inf)[place % 2]
    assert spreads(rows) == [spread(row) for row in rows]
    assert [one is None for one in spreads(rows)] == [place > 18 for place in range(40)]
    assert spreads(np.empty((2, 0))) == [None, None]
    assert spreads(np.empty((0, 3))) == []


def test_under_five_values_nothing_is_told() -> None:
    four = [1.0, 2.0, 3.0, 4.0, np.nan, np.inf]
    assert FEWEST == 5
    assert spread(four) is None
    assert np.isnan(quartile(four)).all()
    assert np.isnan(percentile(four)).all()
    assert spread([]) is None
    assert quartile([]).shape == percentile([]).shape == (0,)


def test_five_values_are_enough() -> None:
    own = spread([5, 1, 4, 2, 3])
    assert own is not None
    assert (own.n, own.min, own.q1, own.median, own.q3, own.max) == (5, 1, 2, 3, 4, 5)


def test_a_missing_value_counts_nowhere_and_stays_missing() -> None:
    holed = np.insert(THUERINGEN, [0, 9, 22], np.nan)
    assert spread(holed) == spread(THUERINGEN)
    for function in (quartile, percentile):
        own = function(holed)
        assert np.isnan(own).tolist() == np.isnan(holed).tolist()
        assert own[np.isfinite(own)].tolist() == function(THUERINGEN).tolist()


def test_the_ilm_kreis_stands_in_the_third_quarter_at_seventy() -> None:
    # Fifteen districts lie below, six above: 100 · 15.5 / 22 = 70.45.
    assert quartile(THUERINGEN)[ILM_KREIS] == 3
    assert percentile(THUERINGEN)[ILM_KREIS] == 70


def test_quarters_are_as_even_as_twenty_two_allow() -> None:
    quarters, sizes = np.unique(quartile(THUERINGEN), return_counts=True)
    assert quarters.tolist() == [1, 2, 3, 4]
    assert sizes.tolist() == [6, 5, 5, 6]


def test_a_value_on_a_boundary_belongs_to_the_quarter_below() -> None:
    assert quartile([1, 2, 3, 4, 5]).tolist() == [1, 1, 2, 3, 4]


def test_equal_values_are_never_parted() -> None:
    assert quartile([7, 7, 7, 7, 7]).tolist() == [1] * 5
    assert percentile([7, 7, 7, 7, 7]).tolist() == [50] * 5
    assert percentile([1, 2, 2, 2, 3]).tolist() == [10, 50, 50, 50, 90]


@pytest.mark.parametrize("n", [5, 22, 23, 400])
def test_percentiles_agree_with_scipy_ties_included(n: int) -> None:
    values = np.random.default_rng(n).integers(0, n // 2, size=n).astype(np.float64)
    expected = [round(stats.percentileofscore(values, value, kind="mean"), 9) for value in values]
    assert percentile(values).tolist() == [round(share) for share in expected]


def test_quarters_and_percentiles_are_whole_numbers_in_float_arrays() -> None:
    for own in (quartile(THUERINGEN), percentile(THUERINGEN)):
        assert own.dtype == np.float64
        assert (own == np.rint(own)).all()
