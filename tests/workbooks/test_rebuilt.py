"""What cannot be marked is given back as a workbook made from its rows; nothing too large is."""

import io
import zipfile
from decimal import Decimal
from typing import Any

import pytest
from kreisspiegel_rules.sent import Formula, SentRow

from app.workbooks.rebuilt import rebuilt
from app.workbooks.size import MOST_CELLS, MOST_TEXT, TooLargeToMark, markable
from tests.workbooks.books import opened

ROWS = [
    SentRow(
        1,
        3,
        {
            "indicator": "DEM-02",
            "period": "2018",
            "breakdown": {"sex": "female"},
            "value": Decimal("1542"),
            "note": "=gezählt",
        },
    ),
    SentRow(2, 4, {"indicator": "DEM-02", "period": "2018", "value": Formula("=1+1"), "neu": True}),
    SentRow(3, 5, "keine Zeile"),
]


def finding(row: int | None, pointer: str) -> dict[str, Any]:
    place = {"sheet": "Tabelle1", "cell": "Z9", "line": 9}
    return {"row": row, "pointer": pointer, "severity": "error", "message": "Befund.", **place}


def test_every_member_has_a_column_and_every_finding_its_cell() -> None:
    made, moved = rebuilt(
        ROWS,
        {"district": "16070"},
        [
            finding(1, "/rows/0/breakdown/sex"),
            finding(2, "/rows/1/value"),
            finding(2, "/rows/1"),
            finding(None, ""),
        ],
    )
    book = opened(made)
    rows = [list(row) for row in book["Werte"].iter_rows(values_only=True)]
    assert rows == [
        ["indicator", "period", "note", "value", "neu", "sex"],
        ["DEM-02", "2018", "'=gezählt", 1542, None, "female"],
        ["DEM-02", "2018", None, "'=1+1", "true", None],
        ["keine Zeile", None, None, None, None, None],
    ]
    assert [one.get("cell") for one in moved] == ["F2", "D3", "A3", None]
    assert [one.get("sheet") for one in moved] == ["Werte", "Werte", "Werte", None]
    assert list(book["Stempel"].iter_rows(values_only=True)) == [("district", "16070")]
    assert book["Stempel"].sheet_state == "veryHidden"


def package(content: bytes, name: str = "xl/worksheets/sheet1.xml") -> io.BytesIO:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return made


@pytest.mark.parametrize("cell", [b'<c r="A1"/>', b"<x:c >", b"<table:table-cell/>"])
def test_a_workbook_of_too_many_cells_is_not_marked(cell: bytes) -> None:
    markable(package(cell * MOST_CELLS), 1)
    with pytest.raises(TooLargeToMark):
        markable(package(cell * (MOST_CELLS + 1)), 1)


def test_what_grows_without_cells_is_not_marked_either() -> None:
    with pytest.raises(TooLargeToMark):
        markable(package(bytes(80 * 1024 * 1024), "xl/media/picture"), 1)


def test_text_is_marked_up_to_its_own_bound() -> None:
    file = io.BytesIO(b"indicator;period")
    file.seek(3)
    markable(file, MOST_TEXT)
    assert file.tell() == 0
    with pytest.raises(TooLargeToMark):
        markable(file, MOST_TEXT + 1)
