"""Robust scores against SciPy; a feature without spread parts nobody."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from app.stats.robust import IQR_FACTOR, MAD_FACTOR, standardised


def test_scores_agree_with_scipy() -> None:
    values = np.random.default_rng(7).lognormal(size=(23, 4))
    own = standardised(values)
    scale = stats.median_abs_deviation(values, axis=0, scale="normal")
    np.testing.assert_allclose(own.scale, scale, rtol=1e-9)
    np.testing.assert_allclose(own.centre, np.median(values, axis=0), rtol=1e-9)
    np.testing.assert_allclose(own.scores, (values - np.median(values, axis=0)) / scale, rtol=1e-9)
    assert own.measure == ["mad"] * 4
    assert pytest.approx(1 / stats.norm.ppf(0.75), rel=1e-12) == MAD_FACTOR
    assert pytest.approx(1 / (2 * stats.norm.ppf(0.75)), rel=1e-12) == IQR_FACTOR


def test_where_most_values_are_equal_the_next_measure_serves() -> None:
    # Synthetic: five of nine equal; eight of nine equal; all equal; nobody known.
    columns: list[list[float]] = [
        [5, 5, 5, 5, 5, 6, 7, 8, 9],
        [1, 1, 1, 1, 1, 1, 1, 1, 10],
        [3] * 9,
        [np.nan] * 9,
    ]
    own = standardised(np.array(columns, dtype=float).T)
    assert own.measure == ["iqr", "std", "none", "none"]
    assert own.scale[0] == pytest.approx(stats.iqr(columns[0], scale="normal"), rel=1e-9)
    assert own.scale[1] == pytest.approx(np.std(columns[1]), rel=1e-9)
    assert own.scores[:, 2].tolist() == [0.0] * 9
    assert own.scale[2] == 0
    assert np.isnan(own.scores[:, 3]).all()
    assert np.isnan([own.centre[3], own.scale[3]]).all()


def test_what_is_not_known_counts_nowhere() -> None:
    values = np.array([1.0, 2, 4, 7, 11])
    holed = np.array([1.0, np.nan, 2, 4, np.inf, 7, 11])
    own, whole = standardised(holed[:, None]), standardised(values[:, None])
    assert (own.centre, own.scale) == (whole.centre, whole.scale)
    assert own.scores[np.isfinite(own.scores)].tolist() == whole.scores.ravel().tolist()
    assert np.isnan(own.scores[[1, 4]]).all()
    assert standardised(np.empty((0, 2))).measure == ["none", "none"]


def test_one_odd_district_does_not_set_the_measure() -> None:
    usual = np.arange(20.0)
    plain, odd = standardised(usual[:, None]), standardised(np.append(usual, 1e6)[:, None])
    assert odd.scale[0] == pytest.approx(plain.scale[0], rel=0.1)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.integers(-1000, 1000), min_size=3, max_size=15),
    st.floats(0.01, 100),
    st.integers(-1000, 1000),
)
def test_the_unit_does_not_matter(values: list[int], unit: float, origin: int) -> None:
    column = np.array(values, dtype=float)[:, None]
    own, other = standardised(column), standardised(unit * column + origin)
    np.testing.assert_allclose(other.scores, own.scores, rtol=1e-6, atol=1e-6)
