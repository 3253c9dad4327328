"""What the pages are made of, without a database: German numbers, words, places, escaping."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from jinja2 import UndefinedError

from app.models.base import (
    BASES,
    CHANGE_KINDS,
    CONCEPT_STATUSES,
    DIRECTIONS,
    DISTRICT_TYPES,
    KINDS,
    MISSING_REASONS,
    PERIODICITIES,
    PHASES,
    SUPPLIERS,
    TIERS,
)
from app.models.concept import VOTES
from app.numerals import day, instant, number, percent, signed
from app.web.page import page, templates
from app.web.plot import EDGE, WIDTH, places
from app.words import WORDS, word


@pytest.mark.parametrize(
    ("value", "decimals", "written"),
    [
        (Decimal("6.11"), None, "6,11"),
        (Decimal("2.30"), None, "2,30"),
        (Decimal("106402"), None, "106.402"),
        (Decimal("1E+3"), None, "1.000"),
        (Decimal("-0.5"), None, "−0,5"),
        (1234567, None, "1.234.567"),
        (3.665, None, "3,665"),
        (0.1 + 0.2, None, "0,3"),
        (4.940904, 2, "4,94"),
        (10.45, 1, "10,5"),
        (Decimal("0.125"), 2, "0,13"),
        (-0.04, 1, "0,0"),
        (Decimal("1037.9"), 2, "1.037,90"),
        (0, None, "0"),
        (None, 2, "–"),
    ],
)
def test_numbers_are_german(value: Any, decimals: int | None, written: str) -> None:
    assert number(value, decimals) == written


@pytest.mark.parametrize(
    ("precision", "written"),
    [
        ("exact", "3.000"),
        ("rounded", "3.000"),
        ("approx", "ca. 3.000"),
        ("lower_bound", "≥ 3.000"),
        ("upper_bound", "≤ 3.000"),
    ],
)
def test_a_value_carries_the_sign_of_its_precision(precision: str, written: str) -> None:
    assert signed({"value": Decimal(3000), "value_min": None, "precision": precision}) == written


def test_a_range_has_two_ends_and_nothing_is_no_zero() -> None:
    ends = {"value": None, "value_min": Decimal(10), "value_max": Decimal("15.5")}
    assert signed({**ends, "precision": "range"}) == "10 bis 15,5"
    assert signed({"value": None, "precision": None}) == "–"
    assert percent(None) == "–"
    assert percent(0.987) == "98,7 %"


def test_days_are_as_precise_as_their_source() -> None:
    may = date(2019, 5, 31)
    written = [day(may), day(may, "month"), day(may, "year"), day(None)]
    assert written == ["31.05.2019", "Mai 2019", "2019", "–"]
    assert day(date(1, 1, 1)) == "01.01.0001"
    assert instant(datetime(2026, 1, 1, 23, 30, tzinfo=UTC), "Europe/Berlin") == (
        "02.01.2026, 00:30 Uhr"
    )


@pytest.mark.parametrize(
    ("kind", "codes"),
    [
        ("type", DISTRICT_TYPES),
        ("basis", BASES),
        ("concept", CONCEPT_STATUSES),
        ("phase", PHASES),
        ("vote", VOTES),
        ("reason", MISSING_REASONS),
        ("supplier", SUPPLIERS),
        ("direction", DIRECTIONS),
        ("kind", KINDS),
        ("periodicity", PERIODICITIES),
        ("change", CHANGE_KINDS),
        ("tier", TIERS),
    ],
)
def test_every_code_has_a_word(kind: str, codes: tuple[str, ...]) -> None:
    assert set(codes) - set(WORDS[kind]) == set()


def test_a_code_without_a_word_is_shown_as_it_is() -> None:
    assert (word("new_code", "flag"), word(None, "flag")) == ("new_code", "")


def row(ags: str, value: float | None, *around: float | None) -> dict[str, Any]:
    low, high = around or (None, None)
    ends = None if low is None or value is None else [low, high]
    return {"ags": ags, "value": value, "ci95": ends, "value_min": low, "value_max": high}


def test_places_keep_order_and_stay_on_the_axis() -> None:
    plot = places([row("a", 2.0, 1.0, 3.0), row("b", 9.0), row("c", None, 4.0, 6.0)], 5.0)
    assert plot
    assert plot["rows"]["a"]["from"] == EDGE
    assert plot["rows"]["b"] == dict.fromkeys(("from", "to", "value"), WIDTH - EDGE)
    assert plot["rows"]["c"]["value"] == plot["state"] == WIDTH / 2


def test_there_is_no_axis_where_nothing_differs() -> None:
    assert places([], None) is None
    assert places([row("a", 2.0), row("b", 2.0)], None) is None


def test_hostile_text_is_escaped_everywhere() -> None:
    hostile = "</p><script>alert('1')</script>\"` onload=`x"
    facts = {"lang": "de", "labels": {"mend": "", "places": "", "status": "", "more": ""}}
    written = page(
        "refusal.html",
        {},
        422,
        **facts,
        title=hostile,
        detail=hostile,
        mend=hostile,
        faults=[{"where": hostile, "message": hostile}],
        code=422,
        slug=hostile,
        request_id=None,
    )
    body = bytes(written.body).decode()
    assert "<script" not in body
    assert body.count("&lt;script&gt;") == 7


def test_templates_are_escaped_and_complain_about_gaps() -> None:
    assert templates.autoescape is True
    with pytest.raises(UndefinedError):
        page("problem.html", {}, lang="de")
