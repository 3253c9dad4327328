"""Cells of a workbook: what is shown is what is read, as the text or number of a push."""

import io
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest
import xlsxwriter
from kreisspiegel_rules.reading.dates import german_instant
from kreisspiegel_rules.reading.xlsx_parts import shape_of
from kreisspiegel_rules.sent import AmbiguousNumber, Formula

from tests.reading.files import (
    as_xlsx,
    members,
    part,
    replaced,
)

HEAD = ["indicator", "period", "value", "territory_date", "embargo_until", "note", "sex"]
SHEET = "xl/worksheets/sheet1.xml"


def book(*cells: Any, formats: dict[int, str] | None = None, date_1904: bool = False) -> bytes:
    """A workbook of one row below the usual header; `formats` are number formats by column."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True, "date_1904": date_1904}) as made:
        page = made.add_worksheet("Werte")
        page.write_row(0, 0, HEAD)
        for column, cell in enumerate(cells):
            code = (formats or {}).get(column)
            page.write(1, column, cell, made.add_format({"num_format": code}) if code else None)
    return out.getvalue()


def row(*cells: Any, **options: Any) -> dict[str, Any]:
    found: list[dict[str, Any]] = members(book(*cells, **options), "xlsx")
    return found[0]


def test_numbers_lose_the_noise_of_their_binary_form() -> None:
    content = as_xlsx([HEAD, ["DEM-02", 2018, 7.1]])
    noisy = part(content, SHEET).replace(b"<v>7.1</v>", b"<v>6.1100000000000003</v>")

    assert members(replaced(content, SHEET, noisy), "xlsx") == [
        {"indicator": "DEM-02", "period": "2018", "value": Decimal("6.11")}
    ]


@pytest.mark.parametrize(
    ("cell", "code", "value"),
    [
        (3571, None, 3571),
        (-0.5, None, Decimal("-0.5")),
        (1e15, None, Decimal("1e15")),
        (1234567.25, "#,##0.00", Decimal("1234567.25")),
        (0.0611, "0.0%", Decimal("6.11")),
        (1, "0%", 100),
        (True, None, True),
        ("12,5", None, Decimal("12.5")),
        ("12.5", "@", Decimal("12.5")),
        ("480", "@", 480),
        ("6.504", None, AmbiguousNumber("6.504")),
        ("(12,5)", None, "(12,5)"),
        ("-", None, "-"),
        ("  ", None, None),
        (date(2018, 12, 31), "yyyy-mm-dd", "2018-12-31"),
        ("=1+1", None, Formula("=1+1")),
    ],
)
def test_what_is_shown_in_a_cell_is_its_value(cell: Any, code: str | None, value: Any) -> None:
    found = row("DEM-02", "2018", cell, formats={2: code} if code else {})

    assert found.get("value") == value
    assert type(found.get("value")) is type(value) or isinstance(value, int | Decimal)


def test_error_cells_are_text_for_the_judge_to_refuse() -> None:
    content = book("DEM-02", "2018", 77)
    wrong = part(content, SHEET).replace(b"><v>77</v>", b' t="e"><v>#DIV/0!</v>')

    assert members(replaced(content, SHEET, wrong), "xlsx")[0]["value"] == "#DIV/0!"


@pytest.mark.parametrize("date_1904", [False, True])
def test_dates_come_as_the_text_of_a_push(date_1904: bool) -> None:
    found = row(
        "DEM-02",
        date(2018, 1, 1),
        5,
        date(2018, 12, 31),
        datetime(2027, 7, 1, 10, 30),  # noqa: DTZ001 -- a workbook knows no time zone
        date(2019, 1, 2),
        formats={1: "mmm yy", 3: "dd.mm.yyyy", 4: "dd.mm.yyyy hh:mm", 5: "[$-407]d. mmmm yyyy"},
        date_1904=date_1904,
    )

    assert found == {
        "indicator": "DEM-02",
        # Excel makes a date of 2018-01, and shows month and year.
        "period": "2018-01",
        "value": 5,
        "territory_date": "2018-12-31",
        "embargo_until": "2027-07-01T10:30:00+02:00",
        "note": "2019-01-02",
    }


def test_the_days_before_the_day_that_never_was_count_from_1900() -> None:
    assert [
        row("DEM-02", "2018", 5, day, formats={3: "yyyy-mm-dd"})["territory_date"]
        for day in (1, 59, 61)
    ] == ["1900-01-01", "1900-02-28", "1900-03-01"]


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("2027-03-28", "2027-03-28T00:00:00+01:00"),
        ("2027-03-28T02:00:00", "2027-03-28T02:00:00+02:00"),
        ("2027-10-31T02:59:59", "2027-10-31T02:59:59+02:00"),
        ("2027-10-31T03:00:00", "2027-10-31T03:00:00+01:00"),
        ("2027-01-01T00:00:00+05:00", "2027-01-01T00:00:00+05:00"),
        ("bald", "bald"),
    ],
)
def test_times_are_german_legal_time(text: str, instant: str) -> None:
    assert german_instant(text) == instant


@pytest.mark.parametrize(
    ("code", "shape"),
    [
        ("General", "number"),
        ("#,##0.00 \\€", "number"),
        ('0 "days"', "number"),
        ("[Red]-0.0;[Blue]0", "number"),
        ("0.0E+00", "number"),
        ("0.00%", "percent"),
        ("dd.mm.yyyy", "day"),
        ("h:mm", "day"),
        ("mmm yy", "month"),
        ("yyyy", "month"),
    ],
)
def test_number_formats_say_what_a_number_is(code: str, shape: str) -> None:
    assert shape_of(code) == shape


@pytest.mark.parametrize(
    ("period", "read"), [(2018, "2018"), ("2018-Q1", "2018-Q1"), ("2018-01", "2018-01")]
)
def test_periods_are_texts_however_they_are_typed(period: Any, read: str) -> None:
    assert row("DEM-02", period, 5)["period"] == read
