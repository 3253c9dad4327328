"""Funnel limits against published tables and exact quantiles; signal and interval agree."""

from typing import get_args

import numpy as np
import pytest
from scipy import stats

from app.stats.funnel import Kind, limits, signal, versus_state
from app.stats.intervals import byar, wilson

KINDS: tuple[Kind, ...] = get_args(Kind)
LEVELS = (0.95, 0.998)


@pytest.mark.parametrize(
    ("population", "inner", "outer"),
    [
        # Reference results of the R package PHEindicatormethods for proportions, state at
        # 80.642448 %: English public health, the method of Spiegelhalter (2005).
        (1, (3.204264, 100), (0, 100)),
        (20, (63.326743, 97.958152), (53.341156, 100)),
        (1242, (78.445123, 82.839773), (77.177973, 84.106923)),
        (110_000, (80.408963, 80.875933), (80.274317, 81.010578)),
    ],
)
def test_limits_of_proportions_meet_the_english_reference_table(
    population: int, inner: tuple[float, float], outer: tuple[float, float]
) -> None:
    assert limits(population, 80.642448, level=0.95) == pytest.approx(inner, abs=2e-6)
    assert limits(population, 80.642448, level=0.998) == pytest.approx(outer, abs=2e-6)


@pytest.mark.parametrize(
    ("observed", "level", "expected_at_lower", "expected_at_upper"),
    [
        # The same package for counts: the expected numbers at which so many observed cases
        # lie on the lower and on the upper limit. It uses exact limits, we Byar's.
        (10, 0.95, 18.39035799, 4.795387629),
        (100, 0.95, 121.6268111, 81.36400699),
        (716, 0.95, 770.4222128, 664.5083011),
        (10, 0.998, 24.13397235, 2.960519925),
        (100, 0.998, 134.9243187, 71.92139974),
        (716, 0.998, 802.60414, 636.1521174),
    ],
)
def test_limits_of_rates_meet_the_english_reference_table(
    observed: int, level: float, expected_at_lower: float, expected_at_upper: float
) -> None:
    lower, _ = limits(1.0, expected_at_lower, "rate", 1.0, level)
    _, upper = limits(1.0, expected_at_upper, "rate", 1.0, level)
    assert float(lower) == pytest.approx(observed, abs=0.1)
    assert float(upper) == pytest.approx(observed, abs=0.1)


@pytest.mark.parametrize("level", [0.5, *LEVELS])
def test_limits_of_rates_invert_byar_exactly(level: float) -> None:
    expected = np.concatenate([[0.0], np.logspace(-4, 8, 500)])
    lower, upper = limits(1.0, expected, "rate", 1.0, level)
    _, back = byar(lower, 1.0, 1.0, level)
    # As long as Byar's upper limit of no case at all is not passed, no case at all is inside.
    reached = expected > byar(0, 1.0, 1.0, level)[1]
    assert (lower[~reached] == 0).all()
    assert (lower[reached] > 0).all()
    np.testing.assert_allclose(back[reached], expected[reached], rtol=1e-9)
    np.testing.assert_allclose(byar(upper, 1.0, 1.0, level)[0], expected, rtol=1e-9, atol=1e-9)
    assert (np.diff(lower) >= 0).all()
    assert (np.diff(upper) > 0).all()


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("kind", KINDS)
def test_limits_lie_near_the_exact_quantiles_from_ten_expected_cases_up(
    kind: Kind, level: float
) -> None:
    n = np.repeat([100, 1000, 20_000, 200_000], 5)
    theta = np.tile([0.001, 0.01, 0.1, 0.5, 0.9], 4)
    n, theta = n[n * theta >= 10], theta[n * theta >= 10]
    exact = stats.binom(n, theta) if kind == "proportion" else stats.poisson(n * theta)
    allowed = 2 if kind == "proportion" else 1
    lower, upper = limits(n, theta, kind, 1.0, level)
    tail = (1 - level) / 2
    assert np.abs(lower * n - exact.ppf(tail)).max() < allowed
    assert np.abs(upper * n - exact.ppf(1 - tail)).max() < allowed


@pytest.mark.parametrize("kind", KINDS)
def test_the_signal_never_contradicts_the_interval_beside_it(kind: Kind) -> None:
    n = np.repeat([1.0, 20.0, 263.0, 5000.0, 106_402.0], 101)
    x = np.round(n * np.tile(np.linspace(0, 1, 101) ** 2, 5))
    interval = wilson if kind == "proportion" else byar
    for state in (0.0, 0.4, 6.1, 33.3, 80.0):
        inner = versus_state(*interval(x, n, 100.0, 0.95), state)
        outer = versus_state(*interval(x, n, 100.0, 0.998), state)
        own = signal(100 * x / n, n, state, kind)
        assert ((own == "inside") == (inner == "similar")).all()
        assert ((own == "beyond_99_8") == (outer != "similar")).all()


@pytest.mark.parametrize("kind", KINDS)
def test_outer_limits_enclose_inner_limits_and_all_close_in_on_the_state(kind: Kind) -> None:
    n = np.logspace(1, 6, 60)
    low, high = limits(n, 6.1, kind)
    far_low, far_high = limits(n, 6.1, kind, level=0.998)
    assert ((far_low <= low) & (low <= 6.1) & (high >= 6.1) & (far_high >= high)).all()
    assert (np.diff(high - low) < 0).all()


def test_the_ilm_kreis_lies_beyond_chance_above_a_state_of_five_percent() -> None:
    # 6,504 of 106,402 on 31.12.2018 (brochure of the state on integration concepts).
    value = 100 * 6504 / 106_402
    assert signal(value, 106_402, 5.0) == "beyond_99_8"
    assert versus_state(*wilson(6504, 106_402), 5.0) == "higher"


def test_the_three_signals_follow_the_distance() -> None:
    # State 50 %, 400 people: one standard error is 2.5 points, limits at 4.9 and 7.7.
    own = signal([50, 54.8, 45.2, 55, 45, 57.6, 57.8, 42.2], 400, 50)
    near, far = "beyond_95", "beyond_99_8"
    assert own.tolist() == ["inside"] * 3 + [near, near, near, far, far]


@pytest.mark.parametrize("kind", KINDS)
def test_what_cannot_be_computed_has_an_empty_signal(kind: Kind) -> None:
    value = [np.nan, 5, 5, 5, -1, 5, np.inf]
    denominator = [100, np.nan, 0, -3, 100, 100, 100]
    state = [5, 5, 5, 5, 5, np.nan, 5]
    assert signal(value, denominator, state, kind).tolist() == [""] * 7
    assert signal([], [], 5.0, kind).shape == (0,)


def test_only_a_rate_may_exceed_the_whole() -> None:
    assert signal(101, 500, 98.0) == ""
    assert signal(101, 500, 98.0, "rate") == "inside"
    assert np.isnan(limits(500, 101.0)).all()
    assert np.isfinite(limits(500, 101.0, "rate")).all()


def test_limits_stay_within_none_and_all() -> None:
    lower, upper = limits([1, 3, 10], [2.0, 98.0, 50.0], level=0.998)
    assert lower.min() == 0.0
    assert upper.max() == 100.0


def test_a_state_of_zero_or_all_has_limits_without_width() -> None:
    assert np.array(limits(100, [0.0, 100.0])).tolist() == [[0, 100], [0, 100]]


def test_versus_state_reads_the_interval_with_its_ends() -> None:
    own = versus_state([1, 1, 2, 3, 1], [2, 3, 3, 4, 2], [2.5, 2, 2, 2, 2])
    assert own.tolist() == ["lower", "similar", "similar", "higher", "similar"]


def test_without_interval_or_state_there_is_no_verdict() -> None:
    own = versus_state([np.nan, 1, 1], [2, np.nan, 2], [1.5, 1.5, np.nan])
    assert own.tolist() == ["", "", ""]
    assert versus_state([], [], 5.0).shape == (0,)
