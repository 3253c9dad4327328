"""Laws of bringing figures to another territory, on synthetic columns: no sum changes."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.comparison.figures import columns
from app.comparison.numbers import work_out
from app.comparison.tables import CELL, CONVERTED, Fetched, Ground, Slice
from app.comparison.territory import Change, Territory
from app.stats.transfer import Move
from tests.properties.effort import effort

BEFORE, DAY, AFTER = date(2018, 12, 31), date(2019, 1, 1), date(2021, 12, 31)
MEMBERS = ("name", "type", "area_km2", "population", "concept_status", "concept_status_on")
# Numerator and denominator of four districts; the third and the fourth become one.
Counts = list[tuple[int, int]]
counted = st.tuples(st.integers(0, 900), st.integers(1_000, 90_000))
four = st.lists(counted, min_size=4, max_size=4)


def change(day: date, *moves: Move) -> Change:
    return Change(day, {"population": moves, "employment": moves}, {})


MERGER = change(DAY, Move("d", "c", Decimal(1), "population"))
PARTIAL = change(date(2020, 1, 1), Move("a", "b", Decimal("0.03"), "area"))


def definition(kind: str = "share", **more: Any) -> dict[str, Any]:
    return {"kind": kind, "factor": 100, "decimals": 2, "field": "demography", **more}


def fetched(names: str, cells: dict[str, dict[str, Any]]) -> Fetched:
    """Columns of these districts, as a table has them; who has no cell has no figure."""
    ags = list(names)
    made: Fetched = {"ags": ags}
    for name in (*MEMBERS, *CELL, *CONVERTED, "value", "numerator", "denominator"):
        made[name] = [cells.get(one, {}).get(name) for one in ags]
    made["name"] = ags
    made["reworked"] = [cells.get(one, {}).get("reworked", False) for one in ags]
    return {**made, "elsewhere": [None] * len(ags), "deviation": [None] * len(ags)}


def cell(numerator: int, denominator: int, **more: Any) -> dict[str, Any]:
    value = (Decimal(100 * numerator) / denominator).quantize(Decimal("0.01"), ROUND_HALF_UP)
    figures = {"value": value, "numerator": Decimal(numerator), "denominator": Decimal(denominator)}
    return {
        **{name: float(figure) for name, figure in figures.items()},
        **{f"{name}_text": str(figure) for name, figure in figures.items()},
        "supplier": "district", "precision": "exact", "status": "final", "undated": False,
        "hidden": False, "source": "synthetisch", "population": float(denominator),
        **more,
    }  # fmt: skip


def brought(names: str, cells: dict[str, dict[str, Any]], *changes: Change) -> Fetched:
    """The cells of these districts on the territory after the changes."""
    gone = {move.source for one in changes for move in one.moves["population"] if move.weight == 1}
    living = {ags: {"population": one.get("population")} for ags, one in cells.items()}
    onto = fetched("".join(one for one in "abcd" if one not in gone), living)
    asked = Slice(definition(), {}, "2018", Ground("azr", BEFORE))
    found = [(Ground("azr", BEFORE), fetched(names, cells))]
    return Territory(AFTER, changes).converted(asked, found, onto)


def each(counts: Counts) -> dict[str, dict[str, Any]]:
    return {ags: cell(*pair) for ags, pair in zip("abcd", counts, strict=True)}


@effort(60)
@given(four)
def test_merging_two_is_the_same_as_handing_in_their_sum(counts: Counts) -> None:
    merged = brought("abcd", each(counts), MERGER)
    (x, n), (y, m) = counts[2:]
    handed_in = fetched("abc", {**each(counts), "c": cell(x + y, n + m)})
    assert merged["ags"] == handed_in["ags"]
    for name in ("value", "numerator", "denominator", "population", "precision", "supplier"):
        assert merged[name] == handed_in[name], name
    both = [columns(one, 100) for one in (merged, handed_in)]
    one, other = (work_out("proportion", 100, cols, None) for cols in both)
    assert one.state == other.state
    for name in ("lower", "upper", "p_value"):
        np.testing.assert_array_equal(getattr(one.told, name), getattr(other.told, name))
    np.testing.assert_array_equal(one.among.percentile, other.among.percentile)
    assert merged["quality"] == [None, None, "A"]


@effort(60)
@given(four)
def test_no_transfer_changes_the_value_of_the_state(counts: Counts) -> None:
    before = work_out("proportion", 100, columns(fetched("abcd", each(counts)), 100), None).state
    after = brought("abcd", each(counts), MERGER, PARTIAL)
    state = work_out("proportion", 100, columns(after, 100), None).state
    # Nor does what went over inside the state make it less certain, however it was estimated.
    for name in ("value", "numerator", "denominator", "ci95"):
        assert state[name] == pytest.approx(before[name], abs=1e-5)
    assert state["coverage"] == {"districts": 3, "of": 3, "population_share": 1}
    assert after["estimated"] == [True, True, False]


@effort(30)
@given(four, st.permutations("abcd"))
def test_the_order_of_the_districts_is_nothing(counts: Counts, order: list[str]) -> None:
    first = brought("abcd", each(counts), MERGER, PARTIAL)
    assert brought("".join(order), each(counts), MERGER, PARTIAL) == {
        **first,
        # A sum names its parts in the order in which they came.
        "note": brought("".join(order), each(counts), MERGER, PARTIAL)["note"],
    }


@effort(30)
@given(four)
def test_who_has_nothing_is_missing_alone_and_with_whom_it_is_one_now(counts: Counts) -> None:
    cells = each(counts)
    whole = brought("abcd", cells, MERGER, PARTIAL)
    without = brought("abcd", {**cells, "d": {"missing": "not_collected"}}, MERGER, PARTIAL)
    assert (without["value"][2], without["missing"][2]) == (None, "incomplete_territory")
    assert without["why"][2].endswith("ohne verwendbare Angabe auf dem Gebietsstand 31.12.2018: d.")
    for name, column in whole.items():
        assert without[name][:2] == column[:2], name


@pytest.mark.parametrize(
    ("moves", "quality"),
    [
        (Move("a", "b", Decimal("0.03"), "population"), "B"),
        (Move("a", "b", Decimal("0.4"), "population"), "C"),
        (Move("a", "b", Decimal("0.03"), "area"), "C"),
        (Move("a", "b", Decimal(1), "area"), "A"),
    ],
)
def test_grades(moves: Move, quality: str) -> None:
    cells = each([(10, 1000), (10, 1000), (10, 1000), (10, 1000)])
    found = brought("abcd", cells, change(DAY, moves))
    assert found["quality"][found["ags"].index("b")] == quality


def merged(first: dict[str, Any], second: dict[str, Any]) -> dict[str, Any]:
    """What becomes of two districts that are one now."""
    found = brought("cd", {"c": first, "d": second}, MERGER)
    return {name: column[-1] for name, column in found.items()}


def test_a_sum_is_as_sound_as_the_weakest_of_its_parts() -> None:
    told = merged(
        cell(10, 1000, status="provisional", source="a", reference_date=BEFORE, note="Eins."),
        cell(10, 1000, precision="rounded", rounding_base=5, supplier="official", source="b"),
    )
    names = ("status", "precision", "supplier", "source", "reference_date", "carried")
    assert [told[name] for name in names] == [
        *("provisional", "rounded", "mixed", "a; b", None, (2, 2, 0)),
    ]
    assert told["note"] == "Umgerechnet vom Gebietsstand 31.12.2018: c ganz, d ganz. Eins."


def test_a_bound_and_an_undated_figure_are_no_part_of_a_sum() -> None:
    for unsound in ({"precision": "lower_bound"}, {"undated": True}):
        assert merged(cell(10, 1000), cell(10, 1000, **unsound))["missing"] == (
            "incomplete_territory"
        )
    both = merged({"missing": "not_applicable"}, {"missing": "not_applicable"})
    assert (both["missing"], both["why"]) == ("not_applicable", None)
    nobody = merged(cell(0, 1) | {"denominator_text": "0"}, cell(0, 1) | {"denominator_text": "0"})
    assert (nobody["value"], nobody["missing"]) == (None, "not_applicable")


def test_what_went_over_in_unknown_parts_is_not_guessed() -> None:
    parted = change(DAY, Move("a", "b", None, "area"))
    found = brought("abcd", each([(10, 1000)] * 4), parted)
    assert found["missing"] == ["unknown_weight", "unknown_weight", None, None]
    assert found["why"][1] == (
        "Welcher Teil von a, b überging, nennt keine Quelle; geschätzt wird er nicht."
    )


def test_deviations_of_the_parts_are_those_of_the_sum() -> None:
    cells = {"c": cell(1, 1000), "d": cell(1, 1000)}
    found = fetched("cd", cells)
    found["deviation"] = [
        {"valid_from": "2018", "kinds": ["source"], "source_de": "Eins", "detail_de": None},
        {"valid_from": "2016", "kinds": ["source", "method"], "source_de": None, "detail_de": None},
    ]
    asked = Slice(definition(), {}, "2018", Ground("azr", BEFORE))
    told = Territory(AFTER, [MERGER]).converted(
        asked, [(Ground("azr", BEFORE), found)], fetched("c", {})
    )
    assert told["deviation"] == [
        {
            "valid_from": "2016",
            "kinds": ["source", "method"],
            "source_de": "Eins",
            "detail_de": None,
        }
    ]


def test_of_two_grounds_the_sounder_figure_is_taken() -> None:
    """Reported on the day before the merger and on the day after it."""
    parts = fetched("cd", {"c": cell(10, 1000), "d": cell(20, 1000)})
    asked = Slice(definition(), {}, "2018", Ground("azr", BEFORE))
    grounds = Ground("azr", BEFORE), Ground("azr", AFTER)
    official = {"supplier": "official"}
    cases = [
        # An own figure goes before the official one, even as a sum of parts.
        (cell(31, 2000, **official), 30),
        # What needs no conversion goes before what does.
        (cell(31, 2000), 31),
        (cell(31, 2000, status="provisional"), 30),
        ({"missing": "not_collected"}, 30),
    ]
    for whole, expected in cases:
        after = fetched("c", {"c": whole})
        found = [(grounds[0], parts), (grounds[1], after)]
        told = Territory(AFTER, [MERGER]).converted(asked, found, fetched("c", {}))
        assert told["numerator"] == [expected]
    # What only its owner sees stands behind what everybody sees.
    own = fetched("cd", {"c": cell(10, 1000, hidden=True, unseen=True), "d": cell(20, 1000)})
    found = [(grounds[0], own), (grounds[1], fetched("c", {"c": cell(31, 2000, **official)}))]
    told = Territory(AFTER, [MERGER]).converted(asked, found, fetched("c", {}))
    assert (told["numerator"], told["hidden"]) == ([31], [False])
    # Where others find a part confidential, they are told no estimate; nor is its owner.
    other = {"a": cell(0, 1000)}
    own = {"c": cell(10, 1000, hidden=True, unseen=True)}
    little = {"d": cell(2, 1000, hidden=True, unseen=False)}
    found = [
        (grounds[0], fetched("acd", other | own | little)),
        (Ground("azr", DAY), fetched("ac", other | {"c": cell(31, 2000)})),
    ]
    went = change(date(2020, 1, 1), Move("a", "c", Decimal("0.03"), "area"))
    told = Territory(AFTER, [MERGER, went]).converted(asked, found, fetched("c", {}))
    assert (told["numerator"], told["hidden"]) == ([12], [True])


def test_no_estimate_stands_in_for_a_figure_that_is_held_back() -> None:
    after = fetched("c", {"c": cell(31, 2000, population=30.0)})
    there = fetched("cd", {"c": {"missing": "confidential"}, "d": cell(20, 1000)})
    back = Change(DAY, MERGER.moves, {"c": Decimal(10), "d": Decimal(20)})
    found = [(Ground("azr", AFTER), after), (Ground("azr", BEFORE), there)]
    asked = Slice(definition(), {}, "2018", Ground("azr", AFTER))
    told = Territory(BEFORE, [back]).converted(asked, found, fetched("cd", {}))
    assert told["missing"] == ["confidential", None]
    assert told["numerator"] == [None, 20]
    alone = Territory(BEFORE, [back]).converted(asked, found[:1], fetched("cd", {}))
    assert alone["numerator"] == pytest.approx([31 / 3, 62 / 3])
    # The interval holds that none of it, or twice as much, was theirs.
    assert [one[2] for one in alone["carried"]] == pytest.approx([31 / 3, 31 / 3])
