"""What only several rows, or the file as a whole, can break; and how findings are counted."""

import json
from datetime import date
from decimal import Decimal
from hashlib import sha256
from io import BytesIO
from typing import Any

import pytest
from kreisspiegel_rules.collected import LISTED, LISTED_PER_RULE
from kreisspiegel_rules.findings import other_district
from kreisspiegel_rules.judged import Cell
from kreisspiegel_rules.offline import Asked, File, check
from kreisspiegel_rules.sums import sums

from tests.rules.broken import count, share
from tests.rules.packs import EISENACH, ILM_KREIS, TODAY, checked, judged, pack, told

# The brochure's figures for Eisenach, as the published document shows them.
_FIGURE = {"indicator": "DEM-02", "period": "2018", "basis": "azr"}
EISENACH_2018: list[dict[str, Any]] = [
    {**_FIGURE, "value": 3571},
    {**_FIGURE, "value": 2028, "breakdown": {"sex": "male"}},
    {**_FIGURE, "value": 1542, "breakdown": {"sex": "female"}},
]
GROUP = (ILM_KREIS, "DEM-02", "1.0", "2018", "azr", "2018-12-31")


def cell(split: str, value: int, row: int | None = 1, **members: Any) -> Cell:
    told = {"precision": "exact", "rounding_base": None, **members}
    return Cell(*GROUP, split, row, None, value, **told)


def summed(*cells: Cell) -> list[tuple[int, str, str | None, str | None]]:
    return [(row, hit.rule, hit.expected, hit.found) for row, _, hit in sums(pack(), cells)]


def sexes(total: int, male: int, female: int, **members: Any) -> list[Cell]:
    return [
        cell("{}", total, 1, **members),
        cell('{"sex": "male"}', male, 2, **members),
        cell('{"sex": "female"}', female, 3, **members),
    ]


def test_eisenachs_sexes_do_not_add_up_and_one_warning_says_by_how_much() -> None:
    verdict = checked(EISENACH_2018, EISENACH)
    assert verdict["accepted"]
    assert told(verdict) == [(1, "azr_not_rounded"), (1, "breakdown_sum"), (2, "azr_not_rounded"),
                             (3, "azr_not_rounded")]  # fmt: skip
    found = verdict["findings"][1]
    assert (found["severity"], found["pointer"]) == ("warning", "/rows/0/value")
    assert found["message"] == (
        "Die Teile (Gliederung sex) ergeben 3.570, die Gesamtzahl ist 3.571: Differenz 1."
    )
    assert found["silenced_by"] is None


def test_a_warning_is_silenced_by_the_note_of_its_row_only() -> None:
    noted = {**EISENACH_2018[0], "note": "Drei Personen ohne Angabe des Geschlechts."}
    for rows, silenced in (
        ([noted, *EISENACH_2018[1:]], noted["note"]),
        ([EISENACH_2018[0], {**EISENACH_2018[1], "note": "anderswo"}, EISENACH_2018[2]], None),
        ([{**noted, "note": "  "}, *EISENACH_2018[1:]], None),
    ):
        verdict = checked(rows, EISENACH)
        (found,) = (one for one in verdict["findings"] if one["severity"] == "warning")
        assert found["silenced_by"] == silenced
        (line,) = (one for one in verdict["findings_summary"] if one["severity"] == "warning")
        assert (line["count"], line["silenced"]) == (1, int(silenced is not None))


@pytest.mark.parametrize(
    ("cells", "found"),
    [
        (sexes(100, 60, 41), [(1, "breakdown_sum", "100", "101")]),
        (sexes(100, 60, 40), []),
        # Rounded to 5 each: three figures may be off by two each, so by six together.
        (sexes(100, 60, 45), []),
        (sexes(100, 60, 50), [(1, "breakdown_sum", "100", "110")]),
        (sexes(101, 60, 45), [(1, "breakdown_sum", "101", "105")]),
        (sexes(100, 60, 41, rounding_base=5), []),
        (sexes(100, 60, 45, rounding_base=1), [(1, "breakdown_sum", "100", "105")]),
        (sexes(100, 60, 50, precision="approx"), []),
        # Not all parts: they may only not exceed the total.
        (sexes(100, 60, 41)[:2], []),
        (sexes(100, 101, 1)[:2], [(1, "breakdown_sum", "100", "101")]),
        # Overlapping parts do not add up, and none exceeds the total.
        ([cell("{}", 9), cell('{"age_group": "15_to_24"}', 11, 2)],
         [(1, "breakdown_sum", "9", "11")]),
    ],
)  # fmt: skip
def test_parts_give_their_total(cells: list[Cell], found: list[Any]) -> None:
    assert summed(*cells) == found


def test_before_2016_the_azr_was_exact() -> None:
    cells = [one._replace(period="2015") for one in sexes(100, 60, 45)]
    assert summed(*cells) == [(1, "breakdown_sum", "100", "105")]


def test_standing_cells_stand_in_and_are_told_apart() -> None:
    total, male, female = sexes(100, 60, 51)
    standing = female._replace(row=None)
    assert summed(total, male, standing) == [(1, "breakdown_sum_standing", "100", "111")]
    assert summed(*(one._replace(row=None) for one in (total, male, female))) == []
    # What is sent replaces what stands, and one fault is told once.
    assert summed(total, male, female, standing._replace(value=40)) == [
        (1, "breakdown_sum", "100", "111")
    ]


def test_a_repeated_cell_is_refused_however_it_is_written() -> None:
    rows = [count(), count(breakdown={"sex": "total"}), count(breakdown={"sex": "male"}), count()]
    verdict = checked(rows)
    assert told(verdict) == [(2, "duplicate_key"), (4, "duplicate_key")]
    assert verdict["findings"][0]["message"].startswith("Zeile 2 wiederholt Zeile 1:")
    assert verdict["counts"] == {"received": 4, "accepted": 2, "rejected": 2}
    apart = [count(), count(territory_date="2021-12-31"), count(basis="own_register")]
    assert told(checked(apart)) == []


def test_a_million_faults_fit_on_one_page() -> None:
    wrong = [count(period=f"{1000 + n}-13", value=-1, status="x", basis="y") for n in range(1200)]
    verdict = checked([share(denominator=50, numerator=1), *wrong])
    summary = {one["rule"]: (one["count"], one["first_row"]) for one in verdict["findings_summary"]}
    assert summary == {
        "malformed_period": (1200, 2),
        "unknown_basis": (1200, 2),
        "unknown_status": (1200, 2),
        "value_out_of_bounds": (1200, 2),
        "small_base": (1, 1),
    }
    assert verdict["findings_total"] == 4801
    listed = [one["rule"] for one in verdict["findings"]]
    assert {rule: listed.count(rule) for rule in summary} == {
        **dict.fromkeys(summary, LISTED_PER_RULE), "small_base": 1
    }  # fmt: skip
    assert len(listed) <= LISTED
    assert [one["row"] for one in verdict["findings"]] == sorted(
        one["row"] for one in verdict["findings"]
    )


def test_what_cannot_be_read_is_fatal_whatever_else_there_is() -> None:
    body = json.dumps({"rows": [count(status="x")]}).encode()[:-2] + b', {"indicator'
    verdict = checked(body)
    assert not verdict["accepted"]
    assert [(one["severity"], one["row"]) for one in verdict["findings"]] == [("fatal", None)]
    assert checked(b"%PDF-1.7", media="application/json")["findings"][0]["severity"] == "fatal"
    assert checked([])["findings"][0]["rule"] == "no_rows"


@pytest.mark.parametrize(("mode", "accepted"), [("atomic", False), ("partial", True)])
def test_the_mode_decides_whether_one_fault_refuses_all(mode: str, accepted: bool) -> None:
    body = json.dumps({"rows": [count(), count(value=-1)]}).encode()
    file = File(BytesIO(body), sha256(body).hexdigest())
    assert check(file, pack(), Asked(ILM_KREIS, TODAY, mode))["accepted"] is accepted


def test_a_pack_judges_while_its_edition_is_in_force() -> None:
    body = json.dumps({"rows": [count()]}).encode()
    asked = Asked(ILM_KREIS, date(2025, 12, 31), "partial")
    verdict = check(File(BytesIO(body), ""), pack(), asked)
    assert told(verdict) == [(None, "edition_not_open")]
    assert not verdict["accepted"]


def test_a_template_is_for_the_district_it_was_made_for() -> None:
    hit = other_district({"district": EISENACH}, ILM_KREIS)
    assert hit is not None
    assert (hit.rule, hit.expected, hit.found) == ("stamp_other_district", ILM_KREIS, EISENACH)
    for stamp in (None, {}, {"district": ILM_KREIS}):
        assert other_district(stamp, ILM_KREIS) is None


def test_the_verdict_names_what_nobody_looked_at() -> None:
    seen = {one["rule"] for one in checked([count()])["not_checked"]}
    assert {"official_differs", "jump", "outlier", "breakdown_sum_standing"} <= seen


def test_english_is_spoken_when_asked_for() -> None:
    body = json.dumps({"rows": [count(value=-1)]}).encode()
    file = File(BytesIO(body), "")
    (found,) = check(file, pack(), Asked(ILM_KREIS, TODAY, language="en"))["findings"]
    assert found["message"] == "The value -1 is out of bounds (≥ 0 Personen)."
    assert "message_en" not in found


def test_figures_keep_their_digits() -> None:
    row = {"indicator": "DEM-03", "period": "2018", "value": Decimal("6.110")}
    assert str(judged(row).value) == "6.110"
    assert str(judged({**row, "value": Decimal("1E+1")}).value) == "10"
    assert str(judged({**row, "value": Decimal("-0.0")}).value) == "0.0"
