"""What holds of similar districts whatever the figures are; all figures here are synthetic."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from app.comparison.features import Feature, Matrix
from app.comparison.neighbours import Neighbour, measured, nearest
from tests.asking import got
from tests.factories import World
from tests.intake.pushes import ILM_KREIS, push
from tests.properties.effort import effort

SEEDS = st.integers(0, 2**32 - 1)
SHARE = {"kind": "share"}
NUMBERS = tuple(Feature(code, 1.0, SHARE) for code in ("AAA-01", "BBB-01", "CCC-01"))
MIXED = (*NUMBERS, Feature("type", 1.0, None))
HIDDEN = {
    "indicator": "SOC-02",
    "period": "2019",
    "numerator": 2,
    "denominator": 83000,
    "territory_date": "2021-12-31",
    "reason": "synthetisch",
}


def drawn(seed: int, features: tuple[Feature, ...]) -> NDArray[np.float64]:
    """Twenty districts, a few of which lack a feature."""
    source = np.random.default_rng(seed)
    values = source.normal(50, 10, (20, len(features)))
    values[source.random(values.shape) < 0.03] = np.nan
    if features[-1].categorical:
        values[:, -1] = source.integers(0, 2, 20)
    return values


def found(values: NDArray[np.float64], features: tuple[Feature, ...], own: int) -> list[Neighbour]:
    rows = [{"ags": f"{place:05}"} for place in range(len(values))]
    return nearest(measured(Matrix("2019", features, rows, values, {})), own, 5)


@pytest.mark.parametrize("features", [NUMBERS, MIXED], ids=["euclid", "gower"])
@effort(30)
@given(seed=SEEDS)
def test_the_order_of_the_districts_and_their_units_change_nothing(
    features: tuple[Feature, ...], seed: int
) -> None:
    values = drawn(seed, features)
    before = found(values, features, 0)
    moved = np.roll(values, 7, axis=0)
    moved[:, 0] = 1000 * moved[:, 0] - 3
    after = found(moved, features, 7)
    assert [(one.place + 7) % 20 for one in before] == [one.place for one in after]
    for one, other in zip(before, after, strict=True):
        assert one.distance == pytest.approx(other.distance)
        assert one.shares == pytest.approx(other.shares)
        assert one.survives == other.survives
        assert sum(one.shares) == pytest.approx(1)


@effort(30)
@given(seed=SEEDS)
def test_who_lacks_a_feature_is_nobodys_peer_and_has_none(seed: int) -> None:
    values = drawn(seed, MIXED)
    values[3, 1] = np.nan
    assert found(values, MIXED, 3) == []
    whole = np.flatnonzero(np.isfinite(values).all(axis=1))
    for own in whole[:3].tolist():
        peers = {one.place for one in found(values, MIXED, own)}
        assert peers <= set(whole.tolist()) - {own}
        assert len(peers) == min(5, len(whole) - 1)


async def test_a_figure_that_only_its_owner_sees_is_no_feature(fresh: World) -> None:
    view = f"/v1/comparisons/districts/{ILM_KREIS}/peers"
    asked = {"period": "2019"}
    before = await got(fresh, view, asked)
    answer = await push(fresh, [HIDDEN])
    assert answer.status_code == 201, answer.text
    # Else the distance would tell others what is hidden from them; they see the official figure.
    # So it stands for the owner as well, or the two would name unlike peers.
    for role, ags in (("district", "16067"), ("ministry", None), ("district", ILM_KREIS)):
        after = await got(fresh, view, asked, **await fresh.key(role, ags))
        assert {**after, "as_of": None} == {**before, "as_of": None}
