"""Numbers of many tables are worked out as one block, and are those of each table alone."""

from dataclasses import replace
from typing import Any

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.comparison.figures import Columns, Law, Off
from app.comparison.numbers import Asked, Numbers, work_out, work_out_each
from app.comparison.verdicts import across
from tests.properties.effort import effort

LAWS: tuple[Law, ...] = ("count", "difference", "balance", "proportion", "rate")
PUBLISHED = {"value": 12.5, "numerator": None, "denominator": None}
NOTHING = st.just(float("nan"))


@st.composite
def tables(draw: st.DrawFn) -> Asked:
    """Some districts, none at all among them; whole counts, so that sums have one order only."""
    size = draw(st.sampled_from((0, 1, 4, 5, 9)))
    law = draw(st.sampled_from(LAWS))
    factor = draw(st.sampled_from((1.0, 100.0, 1000.0)))

    def column(entries: st.SearchStrategy[Any]) -> Any:
        return np.array(draw(st.lists(entries, min_size=size, max_size=size)), dtype=np.float64)

    numerator = column(st.one_of(NOTHING, st.integers(0, 400)))
    denominator = column(st.one_of(NOTHING, st.integers(400, 2000)))
    counted = np.isfinite(numerator) & np.isfinite(denominator)
    value = np.where(counted, factor * numerator / denominator, column(st.integers(1, 90)))
    signs = draw(st.lists(st.booleans(), min_size=size, max_size=size))
    off = [column(st.integers(0, 3)) for _ in range(3)] if draw(st.booleans()) else 3 * [0 * value]
    cols = Columns(
        value,
        numerator,
        denominator,
        population=column(st.one_of(NOTHING, st.integers(400, 2000))),
        comparable=np.array(signs, dtype=np.bool_),
        off=Off(*off),
    )
    return Asked(law, factor, cols, draw(st.sampled_from((None, PUBLISHED))))


def said(numbers: Numbers) -> dict[str, Any]:
    """Everything, as lists in which no figure equals no figure."""
    columns = {**numbers.told._asdict()}
    columns |= {name: getattr(numbers.among, name) for name in ("quartile", "percentile")}
    columns |= {"after_bh": numbers.among.after_bh}
    told = {name: list(map(str, column.tolist())) for name, column in columns.items()}
    return {**told, "state": numbers.state, "distribution": numbers.distribution}


@effort(80)
@given(st.lists(tables(), max_size=6))
def test_each_of_many_says_what_it_says_alone(asked: list[Asked]) -> None:
    found = work_out_each(asked)
    for one, numbers in zip(asked, found, strict=True):
        alone = work_out(one.law, one.factor, one.cols, one.published)
        assert said(numbers) == said(alone)


@effort(60)
@given(st.lists(tables(), min_size=1, max_size=6), st.data())
def test_single_figures_are_those_of_their_tables(asked: list[Asked], data: st.DataObject) -> None:
    held = [
        (numbers, data.draw(st.integers(0, one.cols.value.size - 1)))
        for one, numbers in zip(asked, work_out_each(asked), strict=True)
        if one.cols.value.size
    ]
    if held:
        # Before anybody asks for all of them, and of one table that holds some only.
        first, place = held[0]
        some = replace(first, own=first.told.at([place]))
        told = across([(some.own, 0), *((numbers.own, at) for numbers, at in held)])
        expected = [(first, place), *held]
        for number, (numbers, at) in enumerate(expected):
            for one, column in zip(told, numbers.told, strict=True):
                np.testing.assert_equal(one[number], column[at])
