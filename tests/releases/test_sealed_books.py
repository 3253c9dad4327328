"""Workbooks and archives that are kept: the same bytes for the same contents, and readable."""

import io
import zipfile
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import openpyxl

from app.formats.book import Sheet
from app.formats.sealed import LONGEST_TEXT, archive, workbook

HARD = ("=1+1", "<a & b>", "zwei\nZeilen", "\x0b_x0041_", " Rand ", "Ä" * (LONGEST_TEXT + 1), "")
PLAIN = (Decimal("1.50"), 2, 0.1, True, None, ["a", "b"], datetime(2026, 11, 22, tzinfo=UTC))


def test_a_workbook_says_what_was_put_in() -> None:
    columns = [f"c{number}" for number in range(30)]
    rows: list[dict[str, Any]] = [
        dict(zip(columns, HARD, strict=False)),
        dict(zip(columns, PLAIN, strict=False)),
    ]
    sheets = [Sheet("Eins & zwei", columns, rows, {"c0": "Spalte"}), Sheet("leer", ["a"], [])]
    made = workbook(sheets)
    assert made == workbook(sheets)
    book = openpyxl.load_workbook(io.BytesIO(made))
    assert book.sheetnames == ["Eins & zwei", "leer"]
    page = book["Eins & zwei"]
    labels, names, hard, plain = page.iter_rows(values_only=True)
    assert (labels[0], labels[1], names) == ("Spalte", "c1", tuple(columns))
    assert page["A3"].data_type == "s"
    assert (*hard[:3], hard[4]) == (*HARD[:3], HARD[4])
    # What XML cannot write is spelled; what only looks spelled stays as it was.
    assert page["D3"].value == "_x000B__x0041_"
    assert hard[5] == "Ä" * LONGEST_TEXT
    assert plain[:5] == (1.5, 2, 0.1, "true", None)
    assert plain[5:7] == ("a; b", "2026-11-22T00:00:00Z")
    assert (page["AD2"].value, page.dimensions) == ("c29", "A1:AD4")


def test_an_archive_holds_no_clock_and_no_machine() -> None:
    made = archive([("b.txt", b"x" * 99), ("a.txt", b"")])
    with zipfile.ZipFile(io.BytesIO(made)) as held:
        about = [
            (one.filename, one.date_time, one.create_system, one.compress_type)
            for one in held.infolist()
        ]
        assert held.read("b.txt") == b"x" * 99
    same = ((1980, 1, 1, 0, 0, 0), 3, zipfile.ZIP_STORED)
    assert about == [("b.txt", *same), ("a.txt", *same)]
