"""Synthetic rows for a push: valid under every rule, unique by key, no figure of any real place.

Parts add up to their totals, as they would in a table counted from one register, so that the
rules compare much and complain about nothing.
"""

from collections.abc import Iterator, Mapping
from itertools import combinations, islice, product
from pathlib import Path
from typing import Any

from app.load.files import lines, table

YEARS = range(1994, 2026)
SOURCE = "SYNTHETISCH: erzeugt für die Geschwindigkeitsmessung, keine Angabe eines Kreises"
# Of one person in so many it is true what a share, rate or ratio counts.
ONE_IN = 8
# Every count is a multiple of 5, as the register rounds, and no base is a small one.
TIMES = 20


def weights(folder: Path) -> dict[str, dict[str, int]]:
    """Per dimension how many equal units each category stands for; a whole is its parts' sum."""
    parts: dict[tuple[str, str], list[str]] = {}
    codes: dict[str, list[str]] = {}
    for row in table(folder / "breakdown_category.csv"):
        dimension, code = str(row["dimension"]), str(row["code"])
        codes.setdefault(dimension, []).append(code)
        if row["sums_to"]:
            parts.setdefault((dimension, row["sums_to"]), []).append(code)

    def weight(dimension: str, code: str) -> int:
        return sum(weight(dimension, part) for part in parts.get((dimension, code), ())) or 1

    return {name: {code: weight(name, code) for code in codes[name]} for name in codes}


def rows(folder: Path, wanted: int, *, more: int = 0) -> list[dict[str, Any]]:
    """`wanted` rows of one district; `more` raises every figure, as a correction would."""
    units = weights(folder)
    shared = [one for one in lines(folder / "indicator.jsonl") if one["kind"] != "difference"]
    # Whole tables on the last basis that is allowed; then the shares again on the one before it,
    # because a table of counts that is cut off in the middle would not add up.
    every = (
        _row(indicator, (rank, year, split), units, more)
        for rank in (1, 2)
        for indicator in shared
        if rank == 1 or (len(indicator["allowed_bases"]) >= rank and indicator["kind"] != "count")
        for split in _splits(indicator["breakdowns"], units)
        for year in YEARS
    )
    return list(islice(every, wanted))


def many(folder: Path, wanted: int) -> list[dict[str, Any]]:
    """As `rows`, and once those are used up, the same figures again on every later territory."""
    first = rows(folder, wanted)
    later = (
        {**row, "territory_date": f"{year}-12-31"}
        for later in range(1, len(YEARS))
        for row in first
        if (year := int(row["period"]) + later) <= YEARS[-1]
    )
    return [*first, *islice(later, wanted - len(first))]


def _splits(
    dimensions: list[str], units: Mapping[str, Mapping[str, int]]
) -> Iterator[dict[str, str]]:
    """The total, each dimension alone, and each pair crossed."""
    for depth in (0, 1, 2):
        for some in combinations(dimensions, depth):
            parts = ([code for code in units[name] if code != "total"] for name in some)
            for codes in product(*parts):
                yield dict(zip(some, codes, strict=True))


def _row(
    indicator: Mapping[str, Any],
    place: tuple[int, int, dict[str, str]],
    units: Mapping[str, Mapping[str, int]],
    more: int,
) -> dict[str, Any]:
    rank, year, split = place
    share = 1
    for dimension, weight in units.items():
        share *= (
            weight[split.get(dimension, "total")] if dimension in indicator["breakdowns"] else 1
        )
    row = {
        "indicator": indicator["code"],
        "period": str(year),
        "breakdown": split,
        "basis": indicator["allowed_bases"][-rank],
        "territory_date": f"{year}-12-31",
        "source": SOURCE,
        **({"reason": "SYNTHETISCH: berichtigt"} if more else {}),
    }
    people = TIMES * share * (ONE_IN + year - YEARS[0])
    if indicator["kind"] == "count":
        return row | {"value": people + more * TIMES * share}
    top = people // ONE_IN + more
    value = round(indicator["factor"] * top / people, indicator["decimals"])
    return row | {"value": value, "numerator": top, "denominator": people}
