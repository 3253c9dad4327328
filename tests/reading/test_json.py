"""JSON and NDJSON: what is read, and what stops the reading with its place."""

from decimal import Decimal
from typing import Any

import pytest
from kreisspiegel_rules.reading import Limits, no_rows
from kreisspiegel_rules.reading.text import BLOCK

from tests.reading.files import ROW, as_json, as_ndjson, members, opened, refusal, sent


def one(value: str, more: str = "") -> bytes:
    return ('{"rows": [{"indicator": "LEG-01", "value": ' + value + "}]" + more + "}").encode()


def test_rows_comment_and_scope_are_read_in_any_order() -> None:
    before = opened(
        b'{"scope": {"periods": ["2018"]}, "comment": "x", "rows": [{"a": 1}, 7]}', "json"
    )
    after = opened(b'\xef\xbb\xbf{ "rows" : [ ] , "comment" : null , "scope" : null } \n', "json")

    assert [row for chunk in before.chunks() for row in chunk] == [
        (1, None, {"a": 1}),
        (2, None, 7),
    ]
    assert (before.comment, before.scope) == ("x", {"periods": ["2018"]})
    assert list(after.chunks()) == []
    assert (after.comment, after.scope) == (None, None)
    assert before.place(3, "value") == {}


def test_numbers_keep_every_digit() -> None:
    long = "9" * 5000
    texts = ["0.1", "-0", "1e400", "6.1100000000000003", "12345678901234567890", long]
    read = [members(one(text), "json")[0]["value"] for text in texts]

    assert read == [Decimal(text) for text in texts]
    assert not any(isinstance(number, float) for number in read)


@pytest.mark.parametrize("kind", ["json", "ndjson"])
def test_a_file_of_many_blocks_loses_no_row(kind: str) -> None:
    # Rows of every length, so that a block ends at every place a row can be cut at.
    rows: list[dict[str, Any]] = [
        {"indicator": "LEG-01", "value": Decimal(f"{n}.5"), "note": "ü\\" * (n % 97), "ok": True}
        for n in range(9000)
    ]
    content = as_json(rows) if kind == "json" else as_ndjson(rows)
    assert len(content) > 4 * BLOCK

    assert [row.number for row in sent(content, kind)] == list(range(1, 9001))
    assert members(content, kind) == rows


@pytest.mark.parametrize("shift", range(12))
def test_a_value_that_a_block_cuts_is_one_value(shift: int) -> None:
    # Bare numbers and words are the only values whose end is not marked.
    content = b'{"rows": [' + b" " * (BLOCK - 18 + shift) + b"123456, true, null, -1.5e3]}"

    assert members(content, "json") == [123456, True, None, Decimal(-1500)]


@pytest.mark.parametrize(
    ("body", "faults"),
    [
        (b"[]", [("", "object_expected")]),
        (b"[[[[", [("", "object_expected")]),
        (b"null", [("", "object_expected")]),
        (b"{}", [("/rows", "missing")]),
        (b'{"rows": {}}', [("/rows", "list_expected")]),
        (one("1", ', "comment": 7'), [("/comment", "string_type")]),
        (
            one("1", ', "rwos": [], "a/b": 1'),
            [("/rwos", "unknown_member"), ("/a~1b", "unknown_member")],
        ),
        (b'{"rows": 7, "x": 1}', [("/x", "unknown_member"), ("/rows", "list_expected")]),
    ],
)
def test_another_shape_is_refused_with_every_fault(
    body: bytes, faults: list[tuple[str, str]]
) -> None:
    refused = refusal(body, "json")

    assert refused.code == "shape"
    assert [(one["pointer"], one["code"]) for one in refused.place["errors"]] == faults
    assert no_rows().place["errors"][0]["code"] == "no_rows"


@pytest.mark.parametrize(
    ("body", "code", "line", "column"),
    [
        (b"", "empty", None, None),
        (b"rows", "malformed_json", 1, 1),
        (b"{'rows': []}", "malformed_json", 1, 2),
        (b'{"rows": []} x', "malformed_json", 1, 14),
        (b'{"rows": [1,]}', "malformed_json", 1, 13),
        (b'{"rows": [1 2]}', "malformed_json", 1, 13),
        (one("007"), "malformed_json", 1, 45),
        (b'{"rows": [\n\n  {"value": 4,5}]}', "malformed_json", 3, 15),
        (one("NaN"), "not_a_number", 1, 11),
        (one("-Infinity"), "not_a_number", 1, 11),
        (one("1e99999999999999999999"), "number_out_of_range", 1, 11),
        (one('1, "value": 2'), "duplicate_member", 1, 11),
        (b'{"rows": [], "rows": []}', "duplicate_member", 1, 20),
        (one('1, "note": "a\\u0000b"'), "nul", 1, 11),
        (one('1, "no\\u0000te": "b"'), "nul", 1, 11),
        (one('1, "note": "a\\\\\\u0000b"'), "nul", 1, 11),
        (one('1, "note": "a') + b'\0"}]}', "nul", 1, None),
        (one('1, "note": "\\ud800"'), "half_a_character", 1, 11),
        (one('1, "note": "\\uDFFF"'), "half_a_character", 1, 11),
        (one('1, "note": "a\tb"'), "malformed_json", 1, 57),
        (one("1, " + '"note": "' + "x" * 200_000 + '"'), "field_too_long", 1, 11),
        (one('1, "note": "a') + b'\xff"}]}', "encoding_broken", 1, None),
        ('{"rows": []}'.encode("utf-16"), "encoding_not_supported", None, None),
        ('{"rows": []}'.encode("utf-32"), "encoding_not_supported", None, None),
    ],
)
def test_what_is_no_json_is_refused_with_its_place(
    body: bytes, code: str, line: int | None, column: int | None
) -> None:
    refused = refusal(body, "json")

    assert refused.code == code
    assert (refused.place.get("line"), refused.place.get("column")) == (line, column)


@pytest.mark.parametrize("levels", [200, 900, 100_000])
def test_deep_nesting_is_refused(levels: int) -> None:
    deep = "[" * levels + "]" * levels
    objects = '{"a":' * levels + "1" + "}" * levels

    assert refusal(one(deep), "json").code == "nesting_too_deep"
    assert refusal(one(objects), "json").code == "nesting_too_deep"
    assert refusal(b'{"value": ' + deep.encode() + b"}", "ndjson").code == "nesting_too_deep"
    assert refusal(b'{"scope": ' + deep.encode() + b"}", "json").code == "nesting_too_deep"


def test_moderate_nesting_is_the_judges_matter() -> None:
    assert members(one("[" * 60 + "]" * 60), "json")[0]["value"]


def test_a_file_cut_off_anywhere_is_refused() -> None:
    whole = as_json([ROW, {"note": "a\\u00e4\\\\", "value": Decimal("1.5")}], comment="x")

    for end in range(1, len(whole)):
        assert refusal(whole[:end], "json").code == "truncated", whole[:end]


def test_one_endless_value_is_not_held_in_memory() -> None:
    limits = Limits(row=100_000)
    endless = b'{"rows": [{"note": "' + b"x" * 10_000_000 + b'"}]}'

    assert refusal(endless, "json", limits).code == "row_too_long"
    assert refusal(b'{"note": "' + b"x" * 10_000_000, "ndjson", limits).code == "row_too_long"


def test_six_characters_that_only_look_like_nul_are_text() -> None:
    assert members(one('1, "note": "C:\\\\u0000 \\ud83d\\ude00"'), "json")[0]["note"] == (
        "C:\\u0000 \U0001f600"
    )


def test_ndjson_knows_its_lines_and_flat_dimensions() -> None:
    content = (
        b'\n{"indicator": "DEM-02", "sex": "male", "age_group": null, "origin": ""}\r\n\n'
        b'{"indicator": "DEM-02", "year": 2018, "breakdown": {"sex": "male"}, "sex": "x"}\n'
        b"[7]"
    )
    reading = opened(content, "ndjson")
    rows = [row for chunk in reading.chunks() for row in chunk]

    assert rows == [
        (1, 2, {"indicator": "DEM-02", "breakdown": {"sex": "male"}}),
        # What is no text, or is said twice, stays for the judge to name.
        (2, 4, {"indicator": "DEM-02", "year": 2018, "breakdown": {"sex": "male"}, "sex": "x"}),
        (3, 5, [7]),
    ]
    assert reading.place(4, "value") == {"line": 4}


@pytest.mark.parametrize(
    ("body", "code", "line"),
    [
        (b"", "empty", None),
        (b"\n \n", "empty", None),
        (b'{"value": 1}\n{"value": 1', "truncated", 2),
        (b'{"value": 1}\n{"note": "a', "truncated", 2),
        (b'{"value": 1} {"value": 2}\n', "malformed_json", 1),
        (b'{"value": 1}\n\n{"value" 1}\n', "malformed_json", 3),
        (b'{"value": NaN}', "not_a_number", 1),
        (b'{"a": 1, "a": 2}', "duplicate_member", 1),
        (b'{"a": "\\ud800"}', "half_a_character", 1),
        (b'{"a": "\\u0000"}', "nul", 1),
    ],
)
def test_a_broken_line_is_named(body: bytes, code: str, line: int | None) -> None:
    refused = refusal(body, "ndjson")

    assert (refused.code, refused.place.get("line")) == (code, line)
