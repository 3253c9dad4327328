"""Workbooks made to harm: each is refused for what it is, and none is held in memory first."""

import contextlib
import io
import struct
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from kreisspiegel_rules.reading import Limits, Unreadable

from tests.reading.files import (
    ODS_HEAD,
    ODS_TAIL,
    ROW,
    as_csv,
    as_json,
    as_ndjson,
    as_ods,
    as_sdmx_csv,
    as_xlsx,
    members,
    ods,
    part,
    refusal,
    replaced,
    sent,
    table,
)

BOOK = as_xlsx(table([ROW]))
SHEET = "xl/worksheets/sheet1.xml"
WHOLE = {
    "json": as_json([ROW], comment="x"),
    "ndjson": as_ndjson([ROW]),
    "csv": as_csv([ROW], ";"),
    "sdmx-csv": as_sdmx_csv([ROW]),
    "xlsx": BOOK,
    "ods": as_ods(table([ROW])),
}
LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
)


def changed(old: bytes, new: bytes, name: str = SHEET) -> bytes:
    before = part(BOOK, name)
    assert old in before
    return replaced(BOOK, name, before.replace(old, new))


def packed(name: str, content: bytes, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        archive.writestr(name, content)
    return out.getvalue()


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_a_zip_bomb_is_refused_while_it_inflates(kind: str) -> None:
    bomb = replaced(BOOK, "xl/media/image1.bin", bytes(36_000_000))
    assert len(bomb) < 100_000

    refused = refusal(bomb, kind, Limits(ratio=50))
    assert refused.code == "inflates_too_far"
    assert refused.place == {"part": "xl/media/image1.bin"}


def test_what_the_directory_says_about_sizes_counts_for_nothing() -> None:
    bomb = bytearray(packed("xl/workbook.xml", bytes(36_000_000)))
    # The size after inflating, in the local header and in the directory: one byte.
    bomb[22:26] = struct.pack("<L", 1)
    at = bomb.index(b"PK\x01\x02") + 24
    bomb[at : at + 4] = struct.pack("<L", 1)

    assert refusal(bytes(bomb), "xlsx").code in ("inflates_too_far", "broken_workbook")


def test_a_directory_that_would_fill_memory_is_refused_unread() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in range(3000):
            archive.writestr(str(name), b"")

    assert refusal(out.getvalue(), "xlsx").code == "too_many_parts"
    wide = bytearray(BOOK)
    at = wide.rindex(b"PK\x05\x06")
    wide[at + 12 : at + 16] = struct.pack("<L", 0x7FFFFFFF)
    assert refusal(bytes(wide), "xlsx").code == "too_many_parts"


@pytest.mark.parametrize(
    "name", [SHEET, "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/comments1.xml"]
)
def test_entities_are_refused_in_every_part(name: str) -> None:
    bomb = replaced(BOOK, name, LAUGHS + b"<worksheet>&b;</worksheet>")

    refused = refusal(bomb, "xlsx")
    assert refused.code == "xml_declarations"
    assert refused.place == {"part": name}


def test_entities_are_refused_in_ods_and_in_other_encodings() -> None:
    content = (ODS_HEAD + "<table:table/>" + ODS_TAIL).encode()
    laughs = content.replace(b'<?xml version="1.0" encoding="UTF-8"?>', LAUGHS)
    utf_16 = (LAUGHS.decode() + "<a>&b;</a>").encode("utf-16")
    # A declaration cut by the end of a block is found as well.
    late = b" " * (256 * 1024 - 5) + LAUGHS

    for bomb in (laughs, utf_16, late):
        archive = replaced(as_ods(table([ROW])), "content.xml", bomb)
        assert refusal(archive, "ods").code == "xml_declarations"


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_a_workbook_cut_off_anywhere_is_refused(kind: str) -> None:
    content = BOOK if kind == "xlsx" else as_ods(table([ROW]))

    for end in (10, len(content) // 2, len(content) - 30, len(content) - 1):
        assert refusal(content[:end], kind).code == "broken_workbook"


def test_a_part_whose_checksum_does_not_hold_is_refused() -> None:
    with zipfile.ZipFile(io.BytesIO(BOOK)) as archive:
        at = archive.getinfo(SHEET).header_offset + 30 + len(SHEET) + 40
    flipped = bytearray(BOOK)
    flipped[at] ^= 0x10

    assert refusal(bytes(flipped), "xlsx").code == "broken_workbook"


def test_encrypted_and_oddly_packed_archives_are_refused() -> None:
    locked = bytearray(BOOK)
    at = 0
    while (at := locked.find(b"PK\x01\x02", at)) >= 0:
        locked[at + 8] |= 1
        at += 4

    assert refusal(bytes(locked), "xlsx").code == "encrypted"
    assert refusal(packed("xl/a.xml", b"x", zipfile.ZIP_LZMA), "xlsx").code == "broken_workbook"
    assert refusal(packed("a.txt", b"x"), "xlsx").code == "broken_workbook"
    assert refusal(packed("a.txt", b"x"), "ods").code == "broken_workbook"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"</sheetData>", b"</sheetDat>"),
        (b"</worksheet>", b""),
        (b'encoding="UTF-8"', b'encoding="UTF-99"'),
        (b"<v>0</v>", b"<v>99999</v>"),
        (b"<v>0</v>", b"<v>-1</v>"),
        (b"<v>0</v>", b"<v>\x00</v>"),
        (b'r="A1"', b'r="1A"'),
        (b'r="A1"', b'r="ZZZZ1"'),
        (b'<row r="1"', b'<row r="x"'),
        (b"<v>3571</v>", b"<v>viel</v>"),
        (b"<v>3571</v>", b"<v>1e999</v>"),
        (b"<v>3571</v>", b"<v>NaN</v>"),
    ],
)
def test_a_sheet_that_contradicts_itself_is_refused(old: bytes, new: bytes) -> None:
    refused = refusal(changed(old, new), "xlsx")
    assert refused.code in ("broken_workbook", "header_missing", "xml_declarations")


def test_missing_parts_and_binary_workbooks_are_refused() -> None:
    relations = "xl/_rels/workbook.xml.rels"
    aside = part(BOOK, relations).replace(b"worksheets/sheet1.xml", b"worksheets/no.xml")
    binary = part(BOOK, "_rels/.rels").replace(b"xl/workbook.xml", b"xl/workbook.bin")
    archive = replaced(replaced(BOOK, "_rels/.rels", binary), "xl/workbook.bin", b"x")

    assert refusal(replaced(BOOK, relations, aside), "xlsx").code == "broken_workbook"
    assert refusal(archive, "xlsx").code == "unsupported_format"


def test_a_cell_in_the_last_corner_costs_nothing() -> None:
    corner = changed(
        b"</sheetData>", b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    )

    assert members(corner, "xlsx")[1] == {"#surplus": ["1"]}
    assert members(changed(b'<dimension ref="', b'<dimension ref="A1:XFD1048576" x="'), "xlsx")
    wide = as_xlsx([["indicator", "period", *[None] * 16_000, "x"]])
    assert refusal(wide, "xlsx").code == "too_many_columns"


def test_texts_that_are_repeated_without_end_are_refused() -> None:
    limits = Limits(inflated=5_000_000)
    long = "x" * 10_000
    rows = [["indicator", "period", "note"], *[["DEM-02", "2018", long]] * 1000]
    text = (
        f'<table:table-cell office:value-type="string"><text:p>{long}</text:p></table:table-cell>'
    )
    head = "".join(f"<table:table-cell><text:p>{n}</text:p></table:table-cell>" for n in rows[0])
    table_of = (
        '<table:table table:name="Werte"><table:table-row>{}</table:table-row>{}</table:table>'
    )
    again = '<table:table-row table:number-rows-repeated="1000000">{}</table:table-row>'

    assert refusal(as_xlsx(rows), "xlsx", limits).code == "repeats_too_often"
    content = ods(table_of.format(head, again.format(text)))
    assert refusal(content, "ods", limits).code == "repeats_too_often"
    content = ods(table_of.format(head, again.format(text).replace("<text:p>x*</text:p>", "1")))
    assert refusal(content, "ods", limits).code == "repeats_too_often"


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_ten_megabytes_in_one_cell_are_refused(kind: str) -> None:
    cells = [["indicator", "period", "note"], ["DEM-02", "2018", "LANG"]]
    long = b"x" * 10_000_000
    if kind == "xlsx":
        content = as_xlsx(cells, inline=True)
        name = SHEET
    else:
        content, name = as_ods(cells), "content.xml"
    bomb = replaced(content, name, part(content, name).replace(b"LANG", long))

    assert refusal(bomb, kind).code == "field_too_long"
    attribute = part(content, name).replace(b"LANG", b'<a b="' + long + b'"/>')
    assert refusal(replaced(content, name, attribute), kind).code == "broken_workbook"


def test_more_shared_text_than_is_held_is_refused() -> None:
    rows = [["indicator", "period", "note"], *[["a", "b", f"{n}" * 50] for n in range(2000)]]

    assert refusal(as_xlsx(rows), "xlsx", Limits(shared=100_000)).code == "too_many_texts"


HARM = st.one_of(
    st.binary(max_size=4), st.sampled_from([b'"', b"[", b"\\u0000", b"&#x0;", b"1e999"])
)


@settings(max_examples=150, deadline=None)
@given(
    kind=st.sampled_from(sorted(WHOLE)), place=st.floats(0, 1), gone=st.integers(0, 20), harm=HARM
)
def test_a_damaged_file_is_read_or_refused_and_nothing_else(
    kind: str, place: float, gone: int, harm: bytes
) -> None:
    content = WHOLE[kind]
    name = {"xlsx": SHEET, "ods": "content.xml"}.get(kind)
    damaged = bytearray(part(content, name) if name else content)
    at = int(place * len(damaged))
    damaged[at : at + gone] = harm
    with contextlib.suppress(Unreadable):
        sent(replaced(content, name, bytes(damaged)) if name else bytes(damaged), kind)
