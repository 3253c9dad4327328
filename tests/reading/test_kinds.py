"""A file is what it is said to be, or the refusal says what it is instead."""

import pytest
from kreisspiegel_rules.reading import Unreadable, kind_of

from tests.reading.files import ROW, as_csv, as_ods, as_xlsx, table

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ODS = "application/vnd.oasis.opendocument.spreadsheet"
WORKBOOK = as_xlsx(table([ROW]))[:4096]
SPREADSHEET = as_ods(table([ROW]))[:4096]
CSV = as_csv([ROW])
OLD_EXCEL = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)


@pytest.mark.parametrize(
    ("content_type", "filename", "head", "kind"),
    [
        ("application/json", None, b'{"rows": []}', "json"),
        ("application/json; charset=utf-8", None, b"", "json"),
        ("", None, b'\xef\xbb\xbf {"rows": []}', "json"),
        ("", None, b"{", "json"),
        ("application/x-ndjson", None, b'{"indicator": 1}', "ndjson"),
        ("", "lieferung.NDJSON", b'{"indicator": 1}', "ndjson"),
        ("text/csv", None, CSV, "csv"),
        ("text/csv; charset=windows-1252; header=present", None, CSV, "csv"),
        # Windows names CSV so.
        ("application/vnd.ms-excel", "werte.csv", CSV, "csv"),
        ("application/octet-stream", None, CSV, "csv"),
        ("application/vnd.sdmx.data+csv;version=2.0.0", None, b"STRUCTURE,", "sdmx-csv"),
        (XLSX, None, WORKBOOK, "xlsx"),
        ("application/octet-stream", "werte.xlsx", WORKBOOK, "xlsx"),
        ("", None, WORKBOOK, "xlsx"),
        (ODS, None, SPREADSHEET, "ods"),
        ("", None, SPREADSHEET, "ods"),
    ],
)
def test_a_format_is_known_by_type_name_or_content(
    content_type: str, filename: str | None, head: bytes, kind: str
) -> None:
    assert kind_of(content_type, filename, head) == kind


@pytest.mark.parametrize(
    ("content_type", "head", "declared", "found"),
    [
        ("text/csv", WORKBOOK, "csv", "xlsx"),
        ("application/json", WORKBOOK, "json", "xlsx"),
        ("text/csv", SPREADSHEET, "csv", "ods"),
        (XLSX, SPREADSHEET, "xlsx", "ods"),
        (ODS, WORKBOOK, "ods", "xlsx"),
        (XLSX, CSV, "xlsx", None),
        (XLSX, OLD_EXCEL, "xlsx", "xls"),
        ("text/csv", OLD_EXCEL, "csv", "xls"),
        ("text/csv", b"%PDF-1.7", "csv", "pdf"),
        ("application/json", b"\x1f\x8b\x08", "json", "gzip"),
        ("text/csv", b'  {"rows": []}', "csv", "json"),
    ],
)
def test_another_content_than_declared_is_named(
    content_type: str, head: bytes, declared: str, found: str | None
) -> None:
    with pytest.raises(Unreadable) as refused:
        kind_of(content_type, None, head)

    assert refused.value.code == "content_differs"
    assert refused.value.place == {"declared": declared, "found": found}


@pytest.mark.parametrize(
    ("content_type", "filename", "head"),
    [
        ("application/x-www-form-urlencoded", None, b"{}"),
        ("application/jsonlines", None, b"{}"),
        ("", None, OLD_EXCEL),
        ("", None, b"PK\x03\x04" + b"folder/file.txt"),
    ],
)
def test_an_unknown_type_is_named_and_not_guessed(
    content_type: str, filename: str | None, head: bytes
) -> None:
    with pytest.raises(Unreadable) as refused:
        kind_of(content_type, filename, head)

    assert refused.value.code == "unsupported_format"
    assert content_type in refused.value.german
