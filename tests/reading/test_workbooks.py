"""Workbooks: which sheet holds the rows, templates and their stamp, the places of findings."""

import io
from typing import Any

import xlsxwriter

from tests.reading.files import (
    as_ods,
    as_xlsx,
    members,
    opened,
    refusal,
    sent,
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


def test_the_sheet_named_werte_is_read_else_the_first_with_a_header() -> None:
    values: list[list[Any]] = [HEAD, ["DEM-02", 2018, 5]]
    others: dict[str, list[list[Any]]] = {
        "Prüfergebnis": [["indicator", "period"], ["X", "2000"]],
        "Codes": [["a"]],
    }

    named = as_xlsx([["Anleitung"]], "Anleitung", others | {"Werte": values})
    unnamed = as_xlsx([["Anleitung"]], "Anleitung", {"Codes": [["a"]], "Mein Blatt": values})
    assert [one["indicator"] for one in members(named, "xlsx")] == ["DEM-02"]
    assert opened(unnamed, "xlsx").place(2, "value") == {"sheet": "Mein Blatt", "cell": "C2"}
    refused = refusal(as_xlsx([["x"]], "Werte", {"Mein Blatt": values}), "xlsx")
    assert (refused.code, refused.place) == ("header_missing", {"line": 1, "sheet": "Werte"})


def test_labels_above_the_header_blank_rows_and_unread_columns_are_tolerated() -> None:
    cells: list[list[Any]] = [
        ["Vorlage"],
        [],
        ["Indikator", "Zeitraum", "Wert", "Vorjahr"],
        ["indicator", "period", "value", "_vorjahr", None, None],
        ["DEM-02", 2018, 5, 4],
        [None, None, None],
        [None, None, None, 7],
        ["DEM-02", 2019, 6, None, "zu viel"],
    ]
    for content, kind in ((as_xlsx(cells), "xlsx"), (as_ods(cells), "ods")):
        found = sent(content, kind)
        assert [(one.number, one.line) for one in found] == [(1, 5), (2, 8)]
        assert found[1].members == {
            "indicator": "DEM-02",
            "period": "2019",
            "value": 6,
            "#surplus": ["zu viel"],
        }


def test_unfilled_rows_of_a_stamped_template_are_left_out_and_counted() -> None:
    rows: list[list[Any]] = [
        HEAD,
        ["DEM-02", 2018, None, "2018-12-31"],
        ["DEM-03", 2018, 5],
        ["DEM-04", 2018, "."],
    ]
    stamp: dict[str, list[list[Any]]] = {
        "Stempel": [["Schlüssel", "Wert"], ["district", "16070"], ["period", 2025]]
    }
    stamped = opened(as_xlsx(rows, more=stamp), "xlsx")
    plain = opened(as_xlsx(rows), "xlsx")

    found = [one for chunk in stamped.chunks() for one in chunk]
    assert [(one.number, one.line) for one in found] == [(1, 3), (2, 4)]
    assert stamped.stamp == {"Schlüssel": "Wert", "district": "16070", "period": "2025"}
    assert [note.code for note in stamped.notes] == ["rows_left_blank"]
    assert "1 Zeile" in stamped.notes[0].german
    assert len(next(plain.chunks())) == 3
    assert (plain.stamp, plain.notes) == (None, [])


def test_hidden_rows_are_read_and_said_and_hidden_sheets_passed_over() -> None:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as made:
        aside = made.add_worksheet("Alt")
        aside.write_row(0, 0, HEAD)
        page = made.add_worksheet("Neu")
        page.write_row(0, 0, HEAD)
        page.write_row(1, 0, ["DEM-02", 2018, 5])
        page.set_row(1, None, None, {"hidden": True})
        page.activate()
        aside.very_hidden()
    reading = opened(out.getvalue(), "xlsx")

    assert len(next(reading.chunks())) == 1
    assert reading.layout["sheet"] == "Neu"
    list(reading.rows)
    assert [note.code for note in reading.notes] == ["rows_hidden"]


def test_places_are_cells() -> None:
    reading = opened(as_xlsx([["Titel"], HEAD, ["DEM-02", 2018, 5]]), "xlsx")

    assert reading.place(3, "value") == {"sheet": "Werte", "cell": "C3"}
    assert reading.place(3, "breakdown/sex") == {"sheet": "Werte", "cell": "G3"}
    assert reading.place(3, "#surplus") == {"sheet": "Werte", "cell": "H3"}
    assert reading.place(3, "denominator") == {"sheet": "Werte", "cell": "A3"}
    assert reading.place(3, None) == {"sheet": "Werte", "cell": "A3"}
    assert reading.place(None, "breakdown/sex") == {"sheet": "Werte", "cell": "G2"}
    assert reading.place(None, None) == {}
