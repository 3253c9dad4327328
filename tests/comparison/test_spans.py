"""Which periods lie between two others, in every form."""

from dataclasses import replace
from datetime import date

import pytest

from app.comparison.spans import Span, settle
from app.comparison.tables import Survey

DEFINITION = {"default_basis": "azr", "allowed_bases": ["azr", "survey"]}


TODAY = date(2026, 11, 22)


def survey(period: str, basis: str = "azr", districts: int = 3) -> Survey:
    ground = {"basis": basis, "territory_date": None, "districts": districts}
    return Survey(DEFINITION, {}, period, districts, [ground])


@pytest.mark.parametrize(
    ("periods", "between"),
    [
        (("2010", "2012"), "2011"),
        (("2010-Q3", "2011-Q2"), "2010-Q4, 2011-Q1"),
        (("2010-11", "2011-02"), "2010-12, 2011-01"),
        (("1990", "2010"), " …"),
    ],
)
def test_what_lies_between_is_named(periods: tuple[str, str], between: str) -> None:
    settled = settle([survey(one) for one in periods], DEFINITION, None, Span(), TODAY)
    assert list(settled.periods) == list(periods)
    (note,) = settled.notes
    assert note.endswith(f"{between}.")


def test_the_basis_with_most_periods_is_taken_and_the_usual_one_of_equals() -> None:
    known = [survey("2018"), survey("2018", "survey"), survey("2019", "survey")]
    assert settle(known, DEFINITION, None, Span(), TODAY).basis == "survey"
    assert settle(known[:2], DEFINITION, None, Span(), TODAY).basis == "azr"
    asked = settle(known, DEFINITION, "azr", Span(), TODAY)
    assert asked.other_grounds == [{"basis": "survey", "periods": ["2018", "2019"]}]


def test_what_only_the_caller_sees_is_no_period_unless_it_is_named_or_all_there_is() -> None:
    own = [replace(survey(one, districts=0), valued=1) for one in ("2018", "2020", "2020-01")]
    own += [replace(survey(one, districts=0), valued=1) for one in ("2020-02", "2020-03")]
    known = [survey("2017"), survey("2019"), *own]
    settled = settle(known, DEFINITION, None, Span(), TODAY)
    assert list(settled.periods) == ["2017", "2019"]
    # It is told apart from what nobody has.
    assert any("2018, 2020" in note for note in settled.notes)
    assert not any("Ohne jede Angabe" in note for note in settled.notes)
    named = settle(known, DEFINITION, None, Span("2018", "2020"), TODAY)
    assert list(named.periods) == ["2018", "2019", "2020"]
    alone = settle(own[:2], DEFINITION, None, Span(), TODAY)
    assert list(alone.periods) == ["2018", "2020"]


@pytest.mark.parametrize(
    ("span", "period"),
    [
        (Span(), "2025"),
        (Span("2020-Q1"), "2020-Q1"),
        (Span(None, "2020-05"), "2020-05"),
    ],
)
def test_without_any_figure_one_period_says_who_is_missing(span: Span, period: str) -> None:
    settled = settle([], DEFINITION, None, span, TODAY)
    assert (settled.basis, list(settled.periods)) == ("azr", [period])
