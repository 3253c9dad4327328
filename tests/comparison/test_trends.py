"""Which points a trend stands on, how it is told, and what a hard break does to it; synthetic."""

from typing import Any

import numpy as np
import pytest
from scipy.stats import kendalltau, theilslopes
from statsmodels.regression.linear_model import WLS

from app.comparison.breaks import Break, begins, declared, in_order, segments
from app.comparison.trends import Lines, times, trends

YEARS = [str(year) for year in range(2010, 2020)]
NAN = float("nan")
HALF_WIDTH = 1.959963984540054


def lines(
    *values: list[float], breaks: tuple[Break, ...] = (), error: float | None = 0.1
) -> tuple[Lines, tuple[Break, ...]]:
    """Districts a, b, … with these values, all with the same standard error or with none."""
    districts = [chr(ord("a") + i) for i in range(len(values))]
    value = np.array(values)
    reach = np.full(value.shape, NAN if error is None else HALF_WIDTH * error)
    made = Lines(
        YEARS[: value.shape[1]],
        districts,
        value,
        value - reach,
        value + reach,
        np.isfinite(value),
        segments(breaks, districts, value.shape[1]),
    )
    return made, breaks


def one(values: list[float], *breaks: Break, error: float | None = 0.1) -> dict[str, Any]:
    (found,) = trends(*lines(values, breaks=breaks, error=error))
    return found


def hard(place: int, *districts: str) -> Break:
    return Break(place, YEARS[place], "definition", "Neu gezählt.", districts or None)


def test_five_points_with_counts_are_told_by_the_weighted_line() -> None:
    values = [9.0, 1.0, 1.4, 1.7, 2.2, 2.4]
    found = one(values)
    design = np.column_stack([np.ones(5), np.arange(5)])
    fit = WLS(values[1:], design, weights=np.full(5, 100.0)).fit()
    assert found["slope"] == pytest.approx(fit.params[1], abs=1e-6)
    assert (found["method"], found["points"]) == ("weighted_slope", 5)
    assert (found["from"], found["to"]) == ("2011", "2015")
    assert (found["direction"], found["significant"]) == ("rising", True)
    assert found["survives_leave_one_out"] is True
    assert found["refused"] is None


def test_what_a_single_point_carries_is_no_trend() -> None:
    found = one([1.0, 1.0, 1.0, 1.0, 3.0])
    assert found["p_value"] < 0.002
    assert (found["survives_leave_one_out"], found["direction"]) == (False, "steady")


@pytest.mark.parametrize(
    ("values", "error"), [([1.0, 2.0, 4.0, 3.0], 0.1), ([5.0, 1.0, 4.0, 3.0, 2.5, 2.0], None)]
)
def test_short_series_and_those_without_counts_are_told_by_their_order(
    values: list[float], error: float | None
) -> None:
    found = one(values, error=error)
    used = values[-5:]
    at = np.arange(len(used))
    assert found["method"] == "theil_sen"
    assert found["slope"] == pytest.approx(theilslopes(used, at).slope, abs=1e-6)
    assert found["p_value"] == pytest.approx(kendalltau(at, used).pvalue, rel=5e-4)
    assert found["survives_leave_one_out"] is None


@pytest.mark.parametrize("values", [[1.0, 2.0, 3.0], [NAN, NAN, 1.0, NAN, 2.0], [NAN, NAN]])
def test_three_points_are_too_few(values: list[float]) -> None:
    found = one(values)
    assert found["refused"]["reason"] == "too_few_points"
    assert f": {int(np.isfinite(values).sum())};" in found["refused"]["detail_de"]
    told = ("method", "slope", "slope_ci95", "p_value", "direction", "from", "to")
    assert {found[name] for name in told} == {None}
    assert found["significant"] is False


def test_a_hard_break_among_the_last_five_points_cuts_or_refuses() -> None:
    rising = [0.0, 1.0, 2.0, 3.0, 4.0, 5.0]
    # Four points behind the break are enough for the order alone.
    cut = one(rising, hard(2))
    assert (cut["method"], cut["points"], cut["from"]) == ("theil_sen", 4, "2012")
    assert cut["after_break"] == "2012"
    refused = one(rising, hard(3))
    assert refused["refused"]["reason"] == "across_hard_break"
    assert "2013" in refused["refused"]["detail_de"]
    assert "Neu gezählt." in refused["refused"]["detail_de"]
    assert refused["after_break"] == "2013"
    # One that lies before the last five points is none of their business.
    assert one(rising, hard(1))["after_break"] is None


def test_a_break_concerns_those_it_names_and_a_soft_one_nobody() -> None:
    rising = [0.0, 1.0, 2.0, 3.0, 4.0]
    soft = Break(3, "2013", "source", "Andere Quelle.")
    first, second = trends(*lines(rising, rising, breaks=(hard(3, "b"), soft)))
    assert first["method"] == "weighted_slope"
    assert second["refused"]["reason"] == "across_hard_break"


def test_many_trends_are_held_against_how_many_there_are() -> None:
    clear, none = [0.0, 1.0, 2.0, 3.0, 4.0], [0.0, 1.0, 0.0, 1.0, 0.0]
    (alone,) = trends(*lines(clear, error=None))
    assert alone["significant_after_bh"] is True
    among = trends(*lines(clear, *[none] * 9, error=None))
    # p is 1/60: significant by itself, but one in ten was to be expected.
    assert (among[0]["significant"], among[0]["significant_after_bh"]) == (True, False)


def test_a_figure_that_cannot_be_used_is_no_point() -> None:
    made, breaks = lines([1.0, 2.0, 3.0, 4.0, 5.0])
    made.usable[0, 4] = False
    (found,) = trends(made, breaks)
    assert (found["points"], found["to"]) == (4, "2013")


def test_periods_are_one_apart_whatever_their_form() -> None:
    for form in (
        ["2018", "2019", "2020"],
        ["2018-Q3", "2018-Q4", "2019-Q1"],
        ["2018-11", "2018-12", "2019-01"],
    ):
        assert np.diff(times(form)).tolist() == [1, 1]
    assert [str(begins(one)) for one in ("2018", "2018-Q3", "2018-11", "0000")] == [
        *("2018-01-01", "2018-07-01", "2018-11-01", "0001-01-01")
    ]


def test_a_break_falls_on_the_first_period_that_is_unlike() -> None:
    definition = {
        "breaks": [
            {"period": period, "kind": "law", "label_de": period}
            for period in ("2009", "2010", "2012", "2016", "2030")
        ]
    }
    found = declared(definition, ["2010", "2011", "2013", "2015"])
    # Before and at the first period there is nothing to be unlike; after the last one neither.
    assert [(one.place, one.period, one.label_de) for one in found] == [(2, "2013", "2012")]
    months = declared(definition, ["2011-12", "2012-01"])
    assert [one.period for one in months] == ["2012-01"]


def test_segments_count_hard_breaks_each_period_once() -> None:
    law = Break(1, "2011", "law", "Gesetz.")
    found = in_order([hard(3, "b"), Break(2, "2012", "source", "Quelle."), law, hard(1)])
    assert [one.place for one in found] == [1, 1, 2, 3]
    assert segments(found, ["a", "b"], 4).tolist() == [[1, 2, 2, 2], [1, 2, 2, 3]]
