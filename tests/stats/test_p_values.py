"""p values of districts against SciPy and statsmodels; they and the signals never disagree."""

from typing import get_args

import numpy as np
import pytest
from scipy import stats
from statsmodels.stats.proportion import proportions_ztest

from app.stats.funnel import Kind, p_value, signal
from app.stats.intervals import byar
from app.stats.normal import two_sided

KINDS: tuple[Kind, ...] = get_args(Kind)


def test_the_tails_of_the_normal_distribution_are_those_of_scipy() -> None:
    z = np.array([[-40.0, -3.1, 0.0], [0.5, 1.96, 30.0]])
    np.testing.assert_allclose(two_sided(z), 2 * stats.norm.sf(np.abs(z)), rtol=1e-9)
    assert np.isnan(two_sided(np.nan))
    assert two_sided([]).shape == (0,)
    assert two_sided(np.inf) == 0.0


@pytest.mark.parametrize("n", [7, 148, 106_402])
@pytest.mark.parametrize("state", [0.06, 0.5, 0.93])
def test_proportions_are_judged_by_the_score_test_of_statsmodels(n: int, state: float) -> None:
    for x in {0, 1, n // 3, n // 2, n - 1, n}:
        _, expected = proportions_ztest(x, n, value=state, prop_var=state)
        own = p_value(100 * x / n, n, 100 * state)
        assert float(own) == pytest.approx(float(expected), rel=1e-9, abs=1e-300)


def test_a_rate_lies_on_the_byar_limit_of_the_level_that_its_p_value_names() -> None:
    expected = 50.0
    for observed in (0, 1, 20, 35, 49, 52, 70, 120):
        p = float(p_value(observed, 1.0, expected, "rate", 1.0))
        if 1 > p > 1e-12:
            lower, upper = byar(observed, 1.0, 1.0, 1 - p)
            limit = float(lower if observed > expected else upper)
            assert limit == pytest.approx(expected, rel=1e-9)


def test_rates_come_close_to_the_exact_poisson_test() -> None:
    observed, expected = np.array([20, 35, 70, 80, 520]), np.array([35, 50, 50, 60, 450])
    higher = stats.poisson.sf(observed - 1, expected)
    lower = stats.poisson.cdf(observed, expected)
    exact = 2 * np.minimum(higher, lower)
    own = p_value(observed, 1.0, expected, "rate", 1.0)
    np.testing.assert_allclose(own, exact, rtol=0.03)


@pytest.mark.parametrize("kind", KINDS)
def test_the_p_value_never_contradicts_the_signal(kind: Kind) -> None:
    n = np.repeat([1.0, 20.0, 263.0, 5000.0, 106_402.0], 101)
    value = 100 * np.round(n * np.tile(np.linspace(0, 1, 101) ** 2, 5)) / n
    for state in (0.0, 0.4, 6.1, 33.3, 80.0, 100.0):
        p, told = p_value(value, n, state, kind), signal(value, n, state, kind)
        assert ((p < 0.002) == (told == "beyond_99_8")).all()
        assert ((p < 0.05) == (told != "inside")).all()
        assert ((p >= 0) & (p <= 1)).all()


@pytest.mark.parametrize("kind", KINDS)
def test_what_cannot_be_computed_has_no_p_value(kind: Kind) -> None:
    value = [np.nan, 5, 5, 5, -1, 5, np.inf]
    denominator = [100, np.nan, 0, -3, 100, 100, 100]
    state = [5, 5, 5, 5, 5, np.nan, 5]
    assert np.isnan(p_value(value, denominator, state, kind)).all()
    assert p_value([], [], 5.0, kind).shape == (0,)
    assert np.isnan(p_value(101, 500, 98.0, kind)) == (kind == "proportion")


def test_a_state_at_none_or_all_leaves_no_room_for_chance() -> None:
    assert p_value([0, 1], 100, 0.0).tolist() == [1.0, 0.0]
    assert p_value([100, 99], 100, 100.0).tolist() == [1.0, 0.0]
