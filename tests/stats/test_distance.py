"""Distances against SciPy, R's daisy and Gower's own properties; missing features say so."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.spatial import distance as scipy_distance

from app.stats.distance import euclidean, gower, gower_ranges
from app.stats.intervals import FloatArray

# The example that R's daisy (package cluster) is compared with: five numbers and a category
# ("hi", "bye") for four rows, dissimilarities as daisy prints them, without and with weights.
ROWS = np.array(
    [[1, 2, 3, 4, 5, 0], [0, 2, 4, 6, 8, 1], [3, 6, 9, 12, 15, 0], [2, 2, 2, 2, 2, 1]], float
)
CATEGORICAL = [False] * 5 + [True]
DAISY = [
    [0.0000000, 0.3178266, 0.6821734, 0.3178266],
    [0.3178266, 0.0000000, 0.8087912, 0.3023199],
    [0.6821734, 0.8087912, 0.0000000, 0.8888889],
    [0.3178266, 0.3023199, 0.8888889, 0.0000000],
]
WEIGHTED = [[0.0000000, 0.2922161, 0.7077839, 0.2922161], [0.2922161, 0.0, 0.7489011, 0.3344322]]

features = arrays(np.float64, 4, elements=st.floats(-5, 5, width=16))
tables = arrays(np.float64, (6, 4), elements=st.floats(-5, 5, width=16))
weights = arrays(np.float64, 4, elements=st.integers(1, 4))


@settings(max_examples=25, deadline=None)
@given(features, tables, weights)
def test_euclidean_distances_agree_with_scipy(
    own: FloatArray, others: FloatArray, weight: FloatArray
) -> None:
    found = euclidean(own, others, weight)
    expected = [scipy_distance.euclidean(own, other, weight) for other in others]
    np.testing.assert_allclose(found.distance, expected, rtol=1e-9, atol=1e-12)
    shares = weight * (own - others) ** 2
    np.testing.assert_allclose(
        found.contribution * found.distance[:, None] ** 2, shares, rtol=1e-9, atol=1e-12
    )


@pytest.mark.parametrize(("weight", "expected"), [(1.0, DAISY), ([1, 1, 1, 2, 2, 1], WEIGHTED)])
def test_gower_meets_daisy(weight: float | list[float], expected: list[list[float]]) -> None:
    ranges = gower_ranges(ROWS, CATEGORICAL)
    assert ranges[:5].tolist() == [3, 4, 7, 10, 13]
    for row, distances in zip(ROWS, expected, strict=False):
        own = gower(row, ROWS, ranges, weight)
        np.testing.assert_allclose(own.distance, distances, atol=5e-8)


@settings(max_examples=25, deadline=None)
@given(tables, weights)
def test_gower_of_numbers_is_the_weighted_city_block_of_scipy(
    table: FloatArray, weight: FloatArray
) -> None:
    ranges = gower_ranges(table, [False] * 4)
    scaled = table / np.where(ranges > 0, ranges, 1.0)
    own = gower(table[0], table, ranges, weight)
    expected = [scipy_distance.cityblock(scaled[0], row, weight) / weight.sum() for row in scaled]
    np.testing.assert_allclose(own.distance, expected, rtol=1e-9, atol=1e-12)
    assert ((own.distance >= 0) & (own.distance <= 1 + 1e-12)).all()


@settings(max_examples=25, deadline=None)
@given(features, tables, weights, st.permutations(range(6)), st.permutations(range(4)))
def test_order_changes_nothing_but_the_order(
    own: FloatArray, others: FloatArray, weight: FloatArray, rows: list[int], columns: list[int]
) -> None:
    ranges = np.array([10.0, 5.0, np.nan, 0.0])
    for plain, moved in (
        (
            euclidean(own, others, weight),
            euclidean(own[columns], others[rows][:, columns], weight[columns]),
        ),
        (
            gower(own, others, ranges, weight),
            gower(own[columns], others[rows][:, columns], ranges[columns], weight[columns]),
        ),
    ):
        np.testing.assert_allclose(moved.distance, plain.distance[rows], rtol=1e-9, atol=1e-12)
        np.testing.assert_allclose(
            moved.contribution, plain.contribution[rows][:, columns], rtol=1e-9, atol=1e-12
        )


def test_contributions_add_up_and_a_twin_has_none() -> None:
    others = np.array([[1, 2, 3], [2, 4, 3], [np.nan, 4, 9]])
    for own in (
        euclidean([1, 2, 3], others, [1, 2, 1]),
        gower([1, 2, 3], others, [9, 9, np.nan], [1, 2, 1]),
    ):
        assert own.distance[0] == 0
        assert own.contribution[0].tolist() == [0, 0, 0]
        np.testing.assert_allclose(np.nansum(own.contribution[1:], axis=1), 1.0)
        assert np.isnan(own.contribution[2, 0])
        assert own.features.tolist() == [3, 3, 2]


def test_a_missing_feature_is_taken_to_differ_like_the_others() -> None:
    own = euclidean([0, 0, 0, 0], np.array([[1, 1, 1, np.nan], [1, 1, 1, 1]]))
    assert own.distance.tolist() == [2, 2]
    assert own.features.tolist() == [3, 4]
    # Its weight counts, not its number: half the weight is shared, so the sum doubles.
    assert euclidean([0, 0], [[1, np.nan]], [3, 3]).distance[0] == pytest.approx(6**0.5)


def test_with_too_few_features_there_is_no_distance() -> None:
    others = np.array([[1, 1, np.nan], [1, np.nan, np.inf], [np.nan] * 3])
    for own in (
        euclidean([0, 0, 0], others, fewest=2),
        gower([0, 0, 0], others, [9, np.nan, 9], fewest=2),
    ):
        assert own.features.tolist() == [2, 1, 0]
        assert np.isfinite(own.distance).tolist() == [True, False, False]
        assert np.isnan(own.contribution[1:]).all()
    assert np.isnan(euclidean([0], [[np.nan]], fewest=0).distance).all()
    assert euclidean([0, 0], np.empty((0, 2))).contribution.shape == (0, 2)


def test_a_weight_of_zero_switches_a_feature_off() -> None:
    own = euclidean([0, 0], np.array([[3, 100], [3, np.nan]]), [1, 0])
    assert own.distance.tolist() == [3, 3]
    assert own.features.tolist() == [1, 1]
    for weight in (-1.0, np.nan):
        with pytest.raises(ValueError, match="0 or more"):
            euclidean([0, 0], [[1, 1]], [1, weight])


def test_ranges_are_those_of_the_known_and_outside_them_nothing_is_further_than_all() -> None:
    values = np.array([[1, np.nan, 0, np.nan], [4, 2, 1, np.nan], [np.inf, 9, 0, np.nan]])
    ranges = gower_ranges(values, [False, False, True, False])
    np.testing.assert_array_equal(ranges, [3, 7, np.nan, 0])
    assert gower([0.0], [[30.0]], [10.0]).distance.tolist() == [1]
    assert gower([0.0], [[30.0]], [0.0]).distance.tolist() == [0]
    assert gower_ranges(np.empty((0, 1)), [False]).tolist() == [0]
