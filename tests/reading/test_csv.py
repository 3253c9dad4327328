"""CSV: dialects, encodings, records over several lines, and what breaks them."""

from decimal import Decimal
from typing import Any

import pytest
from kreisspiegel_rules.reading import Limits
from kreisspiegel_rules.reading.numbers import parse
from kreisspiegel_rules.sent import AmbiguousNumber

from tests.reading.files import ROW, as_csv, members, opened, refusal, sent

HEAD = "indicator;period;value;note;sex\n"


def german(*lines: str) -> bytes:
    return (HEAD + "\n".join(lines) + "\n").encode()


AMBIGUOUS = AmbiguousNumber("6.504")


@pytest.mark.parametrize(
    ("text", "point", "comma", "either"),
    [
        ("12", 12, 12, 12),
        ("007", 7, 7, 7),
        ("-12", -12, -12, -12),
        ("+5", 5, 5, 5),
        ("12.5", Decimal("12.5"), None, Decimal("12.5")),
        ("12,5", None, Decimal("12.5"), Decimal("12.5")),
        ("6.504", Decimal("6.504"), AMBIGUOUS, AMBIGUOUS),
        ("0.504", Decimal("0.504"), None, Decimal("0.504")),
        ("6,504", None, Decimal("6.504"), AmbiguousNumber("6,504")),
        ("1.234,5", None, Decimal("1234.5"), Decimal("1234.5")),
        ("1.234.567", None, 1234567, 1234567),
        ("1,234.5", None, None, Decimal("1234.5")),
        ("1234.567", Decimal("1234.567"), None, Decimal("1234.567")),
        ("12.34,5", None, None, None),
        ("1e5", 100000, 100000, 100000),
        ("1,5E+05", None, 150000, 150000),
        ("1e400", Decimal("1e400"), Decimal("1e400"), Decimal("1e400")),
        ("1e99999999999999999999", None, None, None),
        *((text, None, None, None) for text in (
            "NaN", "Infinity", "-inf", "1_000", "١٢", "²", "0x10", "12,5 p", "(12,5)", "-", "/",
            "1 234", "33,3 %", "5.", ".5", "--5", "1.5.5",
        )),
    ],
)  # fmt: skip
def test_numbers_follow_the_dialect(text: str, point: Any, comma: Any, either: Any) -> None:
    read = [parse(text, style) for style in ("point", "comma", "either")]

    assert read == [point, comma, either]
    assert [isinstance(one, AmbiguousNumber) for one in read] == [
        isinstance(one, AmbiguousNumber) for one in (point, comma, either)
    ]


def test_the_german_dialect_is_told_by_its_delimiter() -> None:
    assert members(german("DEM-02;2018;1.234,5;a;male", "DEM-02;2018;6.504;;"), "csv") == [
        {
            "indicator": "DEM-02",
            "period": "2018",
            "value": Decimal("1234.5"),
            "note": "a",
            "breakdown": {"sex": "male"},
        },
        {"indicator": "DEM-02", "period": "2018", "value": AMBIGUOUS},
    ]


@pytest.mark.parametrize("sign", ["-", ".", "…", "...", "/", "x", "X", "(12,5)", "12,5 p", "=1+1"])
def test_value_signs_stay_the_text_they_are(sign: str) -> None:
    assert members(german(f"DEM-02;2018; {sign} ;;"), "csv")[0]["value"] == sign


def test_german_labels_a_label_row_and_a_title_are_understood() -> None:
    labels = "Indikator;Zeitraum;Wert;Zähler;Fehlgrund;_Name;Vorjahr_Wert;\n"
    rows = "DEM-02;2018;5;3;;Ausländer;7;\n"
    expected = [{"indicator": "DEM-02", "period": "2018", "value": 5, "numerator": 3}]

    assert members((labels + rows).encode(), "csv") == expected
    assert members(("sep=;\r\n" + labels + rows).encode(), "csv") == expected
    titled = (
        "Tabelle 1, Ausländer\n\n" + labels + "indicator;period;value;numerator;missing;_;_x;\n"
    )
    reading = opened((titled + rows).encode(), "csv")
    assert list(reading.chunks()) == [[(1, 5, expected[0])]]
    assert reading.columns["value"] == "value"


def test_columns_are_told_with_their_headers() -> None:
    reading = opened(b"Indikator,PERIOD,Wert,Sex,a/b\nDEM-02,2018,5,male,x\n", "csv")

    assert reading.columns == {
        "indicator": "Indikator",
        "period": "PERIOD",
        "value": "Wert",
        "breakdown/sex": "Sex",
        "breakdown/a~1b": "a/b",
    }
    assert reading.place(7, "breakdown/a~1b") == {"line": 7, "column": "a/b"}
    assert reading.place(7, "denominator") == {"line": 7}
    assert reading.place(None, "value") == {"line": 1, "column": "Wert"}
    assert reading.place(None, None) == {}


def test_records_know_the_line_they_begin_in() -> None:
    content = german('DEM-02;2018;1;"zwei\nZeilen ""so""\n";', ";;;;", "", "DEM-02;2019;2;;")
    rows = sent(content.replace(b"\n", b"\r\n"), "csv")

    assert [(row.number, row.line) for row in rows] == [(1, 2), (2, 7)]
    assert rows[0].members["note"] == 'zwei\r\nZeilen "so"\r\n'


def test_old_macintosh_line_ends_are_line_ends() -> None:
    assert (
        len(members(german("DEM-02;2018;1;;", "DEM-02;2019;1;;").replace(b"\n", b"\r"), "csv")) == 2
    )


def test_cells_past_the_header_are_told_and_missing_cells_are_blank() -> None:
    rows = members(german("DEM-02;2018;5;;male;zu viel; ;7", "DEM-02;2018;5"), "csv")
    unnamed = members(b"indicator,period,value,\nDEM-02,2018,5,x\nDEM-02,2018,5,\n", "csv")

    assert rows[0]["#surplus"] == ["zu viel", "7"]
    assert rows[1] == {"indicator": "DEM-02", "period": "2018", "value": 5}
    assert [row.get("#surplus") for row in unnamed] == [["x"], None]


def test_free_texts_are_kept_to_the_letter_and_codes_are_trimmed() -> None:
    row = members(german(' DEM-02 ;\u00a02018;5; a b ;" male "'), "csv")[0]
    assert (row["indicator"], row["period"], row["note"]) == ("DEM-02", "2018", " a b ")
    assert row["breakdown"] == {"sex": "male"}


@pytest.mark.parametrize(
    ("cell", "text"),
    [("'=1+1", "=1+1"), ("''=x", "'=x"), ("'-", "-"), ("'s ist", "'s ist"), ("=1", "=1")],
)
def test_the_apostrophe_of_our_own_files_is_taken_off(cell: str, text: str) -> None:
    assert members(german(f"DEM-02;2018;5;{cell};"), "csv")[0]["note"] == text


@pytest.mark.parametrize("note", ["Größe", "„Spaß“ – 5 €", "Ä"])
def test_windows_1252_is_detected_and_said(note: str) -> None:
    content = german(f"DEM-02;2018;5;{note};").decode()
    windows = opened(content.encode("cp1252"), "csv")
    unicode = opened(content.encode("utf-8-sig"), "csv")

    assert [row.members["note"] for row in next(windows.chunks())] == [note]
    assert [row.members["note"] for row in next(unicode.chunks())] == [note]
    assert [note.code for note in windows.notes] == ["encoding_windows_1252"]
    assert "Windows-1252" in windows.notes[0].german
    assert unicode.notes == []


@pytest.mark.parametrize(
    ("content", "code", "line"),
    [
        (b"", "empty", None),
        (HEAD.encode("utf-16"), "encoding_not_supported", None),
        (german("DEM-02;2018;5;ä;", "DEM-02;2018;5;ä;") + b"\xe4", "encoding_broken", 4),
        (german("DEM-02;2018;5;a;") + b"\x81", "encoding_broken", 3),
        (german("DEM-02;2018;5;a;") + b"\0", "nul", 3),
        (b"a;b\n1;2\n", "header_missing", 1),
        (b"indicator;value\nDEM-02;5\n", "header_missing", 1),
        (b"just text", "header_missing", 1),
        (b"indicator;period;value;Wert\n", "duplicate_column", 1),
        (b"indicator;period;sex;Sex\n", "duplicate_column", 1),
        (b"indicator;period" + b";c" * 600 + b"\n", "too_many_columns", 1),
        (german('DEM-02;2018;5;"a"b;'), "malformed_csv", 2),
        (german("DEM-02;2018;5;;", 'DEM-02;2018;5;"nie zu;'), "truncated", 3),
        (german("DEM-02;2018;5;;") + b"DEM-02;20", "truncated", 3),
        (german("DEM-02;2018;5;" + "x" * 200_000 + ";"), "malformed_csv", 2),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_line(
    content: bytes, code: str, line: int | None
) -> None:
    refused = refusal(content, "csv")

    assert (refused.code, refused.place.get("line")) == (code, line)


def test_only_a_header_is_a_table_without_rows() -> None:
    # Whether that is meant is for the caller to know: a scope may withdraw all.
    assert members(HEAD.encode(), "csv") == []
    assert members(HEAD.rstrip().encode(), "csv") == []


@pytest.mark.parametrize("filler", [b"x", b'"x\n",', b'"\n";', b";"])
def test_ten_megabytes_of_one_field_or_record_are_refused(filler: bytes) -> None:
    content = HEAD.encode() + b"DEM-02;" + filler * (10_000_000 // len(filler))
    assert refusal(content, "csv", Limits(row=500_000)).code in (
        "row_too_long",
        "malformed_csv",
        "truncated",
    )


def test_a_csv_of_one_row_is_a_row() -> None:
    assert members(as_csv([ROW]), "csv") == [ROW]
