"""The share of the way to a goal: by hand, and by the laws that a linear map keeps."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.stats.progress import time_share, way

FIGURES = st.integers(-1000, 1000).map(lambda n: n / 8)


@pytest.mark.parametrize(
    ("value", "limits", "share", "carried", "verdict"),
    [
        # From 20 down to 10: lower is nearer, and the ends of the interval change places.
        (15, (14, 17), 0.5, (0.3, 0.6), "under_way"),
        (9, (8, 9.5), 1.1, (1.05, 1.2), "reached"),
        (9.5, (8, 12), 1.05, (0.8, 1.2), "perhaps_reached"),
        (18, (15, 21), 0.2, (-0.1, 0.5), "not_distinct"),
        # So wide an interval tells nothing, wherever the value lies.
        (9, (5, 22), 1.1, (-0.2, 1.5), "not_distinct"),
        (23, (21, 25), -0.3, (-0.5, -0.1), "away"),
        (10, None, 1, None, "reached"),
        (20, None, 0, None, "unchanged"),
        (19, None, 0.1, None, "under_way"),
        (21, (float("nan"), float("nan")), -0.1, None, "away"),
    ],
)
def test_by_hand(
    value: float,
    limits: tuple[float, float] | None,
    share: float,
    carried: tuple[float, float] | None,
    verdict: str,
) -> None:
    found = way(20, 10, value, limits)
    assert found.share == pytest.approx(share)
    assert found.verdict == verdict
    assert found.limits == (None if carried is None else pytest.approx(carried))


@given(FIGURES, FIGURES, FIGURES, FIGURES, FIGURES)
def test_the_scale_of_the_figures_does_not_matter(
    baseline: float, target: float, value: float, below: float, above: float
) -> None:
    if target == baseline:
        with pytest.raises(ValueError, match="no length"):
            way(baseline, target, value, None)
        return
    limits = (value - abs(below), value + abs(above))
    found = way(baseline, target, value, limits)
    assert found.limits is not None
    assert found.limits[0] <= found.share <= found.limits[1]
    # Turned round and stretched, it is the same way.
    low, high = (-4 * one for one in limits)
    turned = way(-4 * baseline, -4 * target, -4 * value, (high, low))
    assert turned == found


def test_time_passes_evenly() -> None:
    assert (time_share(0, 100, 25), time_share(0, 100, 120)) == (0.25, 1.2)
    assert time_share(100, 100, 120) is None
