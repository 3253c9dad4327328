"""The same rows, written in every format, are read as the same rows."""

import string

from hypothesis import given, settings
from hypothesis import strategies as st
from kreisspiegel_rules.sent import NUMBERS

from tests.reading.files import (
    Row,
    as_csv,
    as_json,
    as_ndjson,
    as_ods,
    as_sdmx_csv,
    as_xlsx,
    members,
    numbers,
    table,
)

FREE = ("source", "method", "note", "reason")
CODES = ("district", "missing", "precision", "status", "basis", "visibility")
code = st.text(string.ascii_lowercase + string.digits + "_äöüß", min_size=1, max_size=12)
# A workbook holds no control characters, and blanks alone are no text; the rest comes through.
free = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Cn"], exclude_characters="\ufeff\u2028\u2029"),
    min_size=1,
    max_size=30,
).filter(lambda text: text.strip() and not text.startswith(("'", "_x")) and "_x" not in text)
# Fifteen digits are what a workbook keeps.
number = st.one_of(
    st.integers(-(10**14), 10**14),
    st.decimals(-(10**6), 10**6, places=6),
    st.decimals(0, 100, places=2),
)


@st.composite
def row(draw: st.DrawFn) -> Row:
    made: Row = {"indicator": draw(code), "period": draw(st.sampled_from(["2018", "2018-Q1"]))}
    made |= draw(st.dictionaries(st.sampled_from(CODES), code, max_size=3))
    made |= draw(st.dictionaries(st.sampled_from(FREE), free, max_size=2))
    made |= draw(st.dictionaries(st.sampled_from(NUMBERS), number, max_size=4))
    split = draw(st.dictionaries(st.sampled_from(["sex", "age_group", "origin"]), code, max_size=3))
    return made | ({"breakdown": split} if split else {})


@settings(max_examples=25, deadline=None)
@given(st.lists(row(), min_size=1, max_size=5))
def test_every_format_tells_the_same_rows(rows: list[Row]) -> None:
    files = {
        "json": [as_json(rows)],
        "ndjson": [as_ndjson(rows), as_ndjson([_flat(one) for one in rows])],
        "csv": [
            as_csv(rows),
            as_csv(rows, ";"),
            as_csv(rows, "\t"),
            as_csv(rows, ";", "utf-8-sig"),
        ],
        "xlsx": [
            as_xlsx(table(rows)),
            as_xlsx(table(rows), inline=True),
        ],
        "sdmx-csv": [as_sdmx_csv(rows)],
        "ods": [as_ods(table(rows))],
    }
    expected = [numbers(one) for one in rows]
    for kind, contents in files.items():
        for content in contents:
            assert [numbers(one) for one in members(content, kind)] == expected, kind


def _flat(one: Row) -> Row:
    split: Row = one.get("breakdown", {})
    return {name: value for name, value in one.items() if name != "breakdown"} | split
