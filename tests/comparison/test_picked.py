"""Whose value counts, on which ground: the choice against its rule, on synthetic rows."""

import struct
from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.comparison.fetched import Cells
from app.comparison.ground import Ground, Wish
from app.comparison.members import Versions
from app.comparison.picked import AUTO, Rule, picked
from app.comparison.written import NUMBERS, SIGNS, Written
from tests.properties.effort import effort

DAY, CHANGE, LATER = date(2018, 12, 31), date(2019, 7, 1), date(2021, 12, 31)
STATE = "99"
# The first is what it was, the second got land, the third came to be, the fourth is no more.
LIVES = {"99001": ((None, None),), "99002": ((None, CHANGE), (CHANGE, None))}
LIVES |= {"99003": ((CHANGE, None),), "99004": ((None, CHANGE),)}
Row = dict[str, Any]


def lived(area: str, day: date) -> int | None:
    """In which version a district stood on a day."""
    for version, (starts, ends) in enumerate(LIVES.get(area, ()), 1):
        if (starts is None or starts <= day) and (ends is None or day < ends):
            return version
    return None


def known() -> Versions:
    shared = {"name": "S", "type": "landkreis", "area_km2": 1, "sort_key": "s", "parted": None}
    shared |= {"counted": None, "people": None, "change_de": None}
    made = [
        {**shared, "ags": ags, "version": version, "starts": starts, "ends": ends}
        for ags, lives in LIVES.items()
        for version, (starts, ends) in enumerate(lives, 1)
    ]
    return Versions(made, {ags: [one for one in made if one["ags"] == ags] for ags in LIVES})


def line(row: Row) -> str:
    """A row as the database and the gate write it."""
    figures = ",".join(row.get(name) or "null" for name in NUMBERS)
    supplier = "" if row["supplier"] == "district" else row["supplier"]
    days = (row["territory_date"] - date(1970, 1, 1)).days
    precision, status = row["precision"].replace("exact", ""), row["status"].replace("final", "")
    undated = "1" if row["undated"] else ""
    said = (row["basis"], supplier, days, precision, "", status, "", undated, "")
    signs = ("h" if row["hidden"] else "") + ("u" if row["unseen"] else "")
    source = row.get("source")
    length = "-" if source is None else len(source)
    return f'{figures},{length},"{"|".join(map(str, said))}!{signs}"'


def figures(row: Row) -> bytes:
    numbers = (float(row.get(name) or "nan") for name in NUMBERS)
    return struct.pack(">3d", *numbers)


def sent(rows: Sequence[Row]) -> Written:
    """The rows as the database writes them; without any, every column is NULL."""
    made: Row = {
        "area": ",".join(one["area"] for one in rows),
        "line": ",".join(map(line, rows)),
        "figures": b"".join(map(figures, rows)),
        "source": "".join(one.get("source") or "" for one in rows),
        "note": [one.get("note") for one in rows],
    }
    return Written(made if rows else dict.fromkeys(made))


told = st.fixed_dictionaries(
    {
        "value": st.sampled_from([None, "1.50", "20"]),
        "status": st.sampled_from(["final", "provisional"]),
        "precision": st.sampled_from(["exact", "lower_bound"]),
        **{name: st.sampled_from([False, False, False, True]) for name in SIGNS},
    }
)
# One value at most per area, supplier, basis and day; none where the district is not.
slices = st.dictionaries(
    st.tuples(
        st.sampled_from([*LIVES, STATE]),
        st.sampled_from(["district", "official"]),
        st.sampled_from(["azr", "fortschreibung"]),
        st.sampled_from([DAY, LATER]),
    ),
    told,
    max_size=14,
).map(
    lambda found: [
        {"area": area, "supplier": supplier, "basis": basis, "territory_date": day, **said}
        for (area, supplier, basis, day), said in found.items()
        if (supplier == "official" if area == STATE else lived(area, day))
    ]
)
wishes = st.builds(Wish, st.sampled_from([None, "azr"]), st.sampled_from([None, DAY, LATER]))


def stands(row: Row, ground: Ground) -> bool:
    here = lived(row["area"], ground.territory_date)
    same = here is not None and here == lived(row["area"], row["territory_date"])
    return row["basis"] == ground.basis and same


def districts(rows: Sequence[Row], ground: Ground) -> int:
    """How many stand on it; nobody where none but its owner sees a value of that very day."""
    seen = [one for one in rows if not (one["undated"] or one["unseen"]) and one["area"] != STATE]
    if ground not in {Ground(one["basis"], one["territory_date"]) for one in seen}:
        return 0
    return len({one["area"] for one in seen if stands(one, ground)})


def rank(row: Row, asked: str) -> int:
    if asked != AUTO:
        return 0 if row["supplier"] == asked else 9
    if row["supplier"] == "official":
        return 3 if row["value"] is None else 1
    odd = row["undated"] or row["hidden"] or row["unseen"] or row["precision"] != "exact"
    return 2 if odd or row["value"] is None or row["status"] != "final" else 0


def best(rows: Sequence[Row], ground: Ground, area: str, asked: str) -> list[Row]:
    """The district's rows on a ground, one per supplier, the one that counts first."""

    def late(one: Row) -> tuple[Any, ...]:
        day = one["territory_date"]
        return one["unseen"], day != ground.territory_date, -day.toordinal()

    own = sorted((r for r in rows if r["area"] == area and stands(r, ground)), key=late)
    each = {one["supplier"]: one for one in reversed(own)}
    return sorted(each.values(), key=lambda one: rank(one, asked))


@effort(60)
@given(slices, wishes, st.sampled_from([AUTO, "district", "official"]))
def test_what_is_picked_is_what_the_rule_says(rows: list[Row], wish: Wish, asked: str) -> None:
    usual = Ground("azr", DAY)
    chosen = picked(written := sent(rows), Rule(wish, usual, asked), known())
    dated = [one for one in rows if not one["undated"] and one["area"] != STATE]
    grounds = {Ground(one["basis"], one["territory_date"]) for one in dated}
    assert {(one["basis"], one["territory_date"]): one["districts"] for one in chosen.grounds} == {
        (one.basis, one.territory_date): districts(rows, one) for one in grounds
    }
    counts = [one["districts"] for one in chosen.grounds if one["basis"] == "azr"]
    assert [one for one in counts if one] == sorted(filter(None, counts), reverse=True)
    there = [one for one in chosen.grounds if wish.basis in (None, one["basis"])]
    settled: Row = there[0] if there else {"basis": "azr", "territory_date": DAY}
    day = wish.territory_date or settled["territory_date"]
    assert chosen.ground == Ground(settled["basis"], day)
    members = [ags for ags in LIVES if lived(ags, day)]
    cells = Cells(written, chosen, {"ags": members}, {}, DAY)
    for place, ags in enumerate(members):
        own = best(rows, chosen.ground, ags, asked)
        if asked != AUTO and own and own[0]["supplier"] != asked:
            own = []
        first, others = next(iter(own), None), own[1:]
        for name in ("supplier", "status", "undated", "territory_date"):
            assert cells.entry(name, place) == (first and first[name])
            assert cells[name][place] == (first and first[name])
        assert cells["value_text"][place] == (first and first["value"])
        assert cells["hidden"][place] == (first and (first["hidden"] or first["unseen"]))
        if first is not None:
            assert cells["other_value_text"][place] == (others[0]["value"] if others else None)
        elsewhere = {
            f"{one['basis']}, Gebietsstand {one['territory_date']}"
            for one in rows
            if one["area"] == ags and not stands(one, chosen.ground)
        }
        assert cells["elsewhere"][place] == ("; ".join(sorted(elsewhere)) or None)


def test_a_line_less_is_never_read_as_the_next_ones() -> None:
    line, kept = '1,null,null,-,"azr||17896"', figures({"value": "1"})
    for written, numbers, found in (
        (line, 2 * kept, "1 lines and 2"),
        (f"{line},{line}", kept, "2 lines and 1"),
    ):
        with pytest.raises(ValueError, match=f"2 values, but {found} figures"):
            Written({"area": "99001,99002", "line": written, "figures": numbers})


def test_days_that_anybody_may_name_are_not_all_kept() -> None:
    row = known().in_order[0]
    many = [{**row, "ags": f"99{place:03}"} for place in range(400)]
    whole = Versions(many, {one["ags"]: [one] for one in many})
    days = [date.fromordinal(DAY.toordinal() + place) for place in range(65)]
    (first, *_, early) = [whole.standing(day) for day in days[:64]]
    assert whole.standing(days[63]) is early
    assert whole.standing(days[0]) is first
    whole.standing(days[64])
    assert whole.standing(days[0]) is not first
    # Of few districts more of them are.
    few = known()
    (first, *_) = [few.standing(day) for day in days]
    assert few.standing(days[0]) is first
