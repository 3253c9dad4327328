"""A sheet written straight from its columns says what its rows say, to the last character."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import numpy as np
import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.formats.sheet import NULL, Alike, Digits, Exact, Lasting, Limits, Sheet
from app.formats.tree import json_bytes

WORDS = st.one_of(st.none(), st.text(max_size=8), st.sampled_from(('"', '","', "%", "%b", "\\")))
FIGURES = st.one_of(
    st.just(float("nan")),
    st.just(-0.0),
    st.integers(-3, 3).map(float),
    st.decimals(0, 99, places=3).map(float),
)
EXACT = st.one_of(st.none(), st.decimals(-99, 99, places=2).map(str))
ANY = st.one_of(
    *(st.none(), st.booleans(), st.integers(0, 1), st.just(1.0), st.just(date(2018, 12, 31))),
    *(st.just(("a", 'b"')), st.just({"value": Decimal("1.50")}), st.text(max_size=3)),
)
# Equal to each other, and each written in its own way.
EQUAL = st.one_of(
    st.sampled_from([Decimal("1.5"), Decimal("1.50")]),
    st.sampled_from([{"value": Decimal("1.5")}, {"value": Decimal("1.50")}]),
    st.sampled_from([(1,), (1.0,), (True,), ("a",)]),
)
INSTANT = datetime(2018, 12, 31, 12, tzinfo=UTC)


@st.composite
def sheets(draw: st.DrawFn) -> Sheet:
    size = draw(st.integers(0, 6))

    def column(entries: st.SearchStrategy[Any]) -> list[Any]:
        return draw(st.lists(entries, min_size=size, max_size=size))

    def figures() -> Any:
        return np.array(column(FIGURES), dtype=np.float64)

    lower = figures()
    columns = {
        "words %": column(WORDS),
        "figures": figures(),
        "signs": np.array(column(st.booleans()), dtype=np.bool_),
        "exact": Exact(column(EXACT)),
        "digits": Exact(Digits(column(st.sampled_from((NULL, b"0.50", b"12"))))),
        "told": Exact(column(st.sampled_from((None, "0.5", "12.25"))), float),
        "limits": Limits(lower, np.where(np.isnan(lower), lower, 2.0)),
        "any": column(ANY),
        "equal": column(EQUAL),
        "alike": Alike(draw(ANY), size),
        "instants": column(st.just(INSTANT)),
        "every other": np.array(column(st.booleans()) * 2, dtype=np.bool_)[::2],
        "numbers": column(st.one_of(st.none(), st.integers(-9, 9), st.booleans())),
        "within": {"lasting": Lasting(column(WORDS)), "days": column(st.just(None))},
    }
    return Sheet(columns, size)


def test_digits_are_read_like_a_list_of_texts() -> None:
    digits = Digits([b"1.50", NULL, b"2"])
    assert (len(digits), list(digits), digits[1]) == (3, ["1.50", None, "2"], None)
    assert (digits[-1], list(digits[1:])) == ("2", [None, "2"])
    with pytest.raises(IndexError):
        digits[3]


@given(sheets())
def test_what_is_written_is_what_the_rows_say(sheet: Sheet) -> None:
    assert sheet.json == json_bytes(list(sheet))
    told = orjson.loads(sheet.json)
    assert len(told) == len(sheet)
    assert [one["any"] for one in told] == [orjson.loads(json_bytes(row["any"])) for row in sheet]
    assert [one["words %"] for one in told] == sheet.columns["words %"]
