"""Rows read by their shape say what they say cell by cell, and nothing broken passes among them."""

import re
from functools import cache

import pytest

from tests.reading.files import Row, as_xlsx, opened, part, refusal, replaced, sent, table

SHEET = "xl/worksheets/sheet1.xml"
# Synthetic: no figure of any place. Four shapes that take turns.
ROWS: list[Row] = [
    {"indicator": "DEM-02", "period": "2018", "value": at, "breakdown": {"sex": "male"}}
    | ({"note": f"a & b <{at}>"} if at % 2 else {})
    | ({"source": " A & B "} if at % 3 else {})
    for at in range(60)
]


@cache
def book(inline: bool) -> bytes:
    return as_xlsx(table(ROWS), inline=inline)


def one_by_one(sheet: bytes) -> bytes:
    """The same sheet as only the general reader understands it."""
    return re.sub(rb' r="(\w+)"', rb" r='\1'", sheet)


@pytest.mark.parametrize("inline", [True, False])
@pytest.mark.parametrize(
    ("old", "new"),
    [
        (rb"^", rb""),
        (rb'<row r="(\d*[05])"', rb'<row r="\1" ht="\1.5" customHeight="1"'),
        (rb'<row r="(\d*[37])"', rb'<row r="\1" hidden="1"'),
        (rb'(<c r="P\d*[4-9]"><v>)\d+', rb"\1"),
        (rb'<c r="P(\d*[4-9])">', rb'<c r="B\1">'),
        (rb'(<row r="\d*7")', rb'<row r="0" ht="15"/>\1'),
        (rb"</row>", rb"</row>\n  "),
        (rb"</row></sheetData>", rb"</row ></sheetData>"),
        (rb"&amp;", rb"&#38;"),
        (rb"<sheetData>", rb"<!-- <sheetData><row r='9'/> --><sheetData>"),
        (rb"<sheetData>", rb'<!-- <sheetData><row r="9"></row> --><sheetData>'),
    ],
)
def test_a_row_of_a_known_shape_says_what_its_cells_say(
    inline: bool, old: bytes, new: bytes
) -> None:
    content = book(inline)
    sheet, changed = re.subn(old, new, part(content, SHEET))
    # Texts that are shared stand elsewhere.
    assert changed or not inline
    fast, general = (
        opened(replaced(content, SHEET, one), "xlsx") for one in (sheet, one_by_one(sheet))
    )

    assert list(fast.chunks()) == list(general.chunks())
    assert fast.notes == general.notes


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'r="C50"><v>', b'r="C50"><v>&'),
        (b'r="C50"><v>', b'r="C50"><v>&nope;'),
        (b'r="C50"><v>', b'r="C50"><v>]]>'),
        (b'r="C50"><v>', b'r="C50"><v>\x01'),
        (b'r="C50"><v>', b'r="C50"><v>\xef\xbf\xbf'),
        (b'r="C50"><v>', b'r="C50"><v>\xc3'),
        (b'r="C50"><v>', b'r="C50"><v>x'),
        (b'<row r="50"', b'<row r="50" ht="1" ht="1"'),
        (b'<row r="50"', b'<row r="50" x:ht="1"'),
        (b'r="A50" t="s"><v>', b'r="A50" t="s"><v>999999'),
        (b'r="A50" t="s"><v>', b'r="A50" t="s"><v>-'),
        (b"</worksheet>", b"</worksheets>"),
        (b"</worksheet>", b""),
        (b"</sheetData>", b"</sheetData><a>&</a>"),
    ],
)
def test_what_is_broken_is_refused_among_rows_of_a_known_shape(old: bytes, new: bytes) -> None:
    content = book(False)
    sheet = part(content, SHEET)
    # The columns as they are lettered: of the indicator, and of the value.
    lettered = {b"A": b' t="s"><v>', b"C": b"><v>"}
    for letter, behind in lettered.items():
        found = re.search(rb'<c r="([A-Z]+)50"' + behind, sheet)
        assert found
        old, new = (text.replace(letter + b"50", found[1] + b"50") for text in (old, new))
    assert old in sheet

    assert refusal(replaced(content, SHEET, sheet.replace(old, new)), "xlsx").code == (
        "broken_workbook"
    )


def test_texts_that_are_forgotten_are_read_again() -> None:
    notes = [f"{at % 4200} {'long' * (at % 2 * 90)}" for at in range(4300)]
    cells = [["DEM-02", "2018", 5, note] for note in notes]
    content = as_xlsx([["indicator", "period", "value", "note"], *cells], inline=True)

    assert [row.members["note"].strip() for row in sent(content, "xlsx")] == [
        note.strip() for note in notes
    ]
