"""What stands behind every view, as anyone can fetch it: `/v1/observations` in a data frame.

Nothing of the service's own arithmetic is used here or beside it: pandas chooses, SciPy reckons.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
import pandas as pd

from tests.asking import got, pages
from tests.factories import World

USABLE = ("exact", "rounded", "approx")
FIGURES = ["value", "numerator", "denominator"]
OPEN_END = "9999-12-31"
# A part is one indicator in a period, broken down.
PART = ["indicator", "period", "part"]
COURSE = ["indicator", "part", "district"]
# What is chosen by and reckoned with. Every choice copies all there is of a row.
KEPT = [*PART, "district", "basis", "territory_date", "valid_from", "end", "undated", "rank"]
KEPT += [*FIGURES, "usable", "error", "base_error"]


@dataclass(frozen=True)
class Values:
    """All that is public: values, districts in their versions, who became whose, definitions.

    Of each value it is known whether it may be reckoned with (`usable`), by how much its counts
    may be off (`error`, `base_error`), and from when to when the territory is that it stands on.
    """

    rows: pd.DataFrame
    versions: pd.DataFrame
    counted: pd.DataFrame
    moves: pd.DataFrame
    regions: Mapping[str, str]
    indicators: Mapping[str, dict[str, Any]]
    _kept: dict[object, Any] = field(default_factory=dict)

    @cached_property
    def _places(self) -> Mapping[Any, Any]:
        places: Mapping[Any, Any] = self.rows.groupby(PART).indices
        return places

    @cached_property
    def _courses(self) -> Mapping[Any, Any]:
        courses: Mapping[Any, Any] = self.rows.groupby(COURSE).indices
        return courses

    @cached_property
    def _many(self) -> pd.Series:
        valued = self.rows[self.rows["value"].notna() & ~self.rows["undated"]]
        many: pd.Series = valued.groupby(["indicator", "part", "period"])["district"].nunique()
        return many

    def newest(self, code: str, part: str) -> str | None:
        """The newest period with at least half as many districts as the one with the most."""
        if (code, part) not in self._many.index:
            return None
        counts = self._many.loc[(code, part)]
        return str(counts[2 * counts >= counts.max()].index.max()) if counts.max() else None

    def law(self, code: str) -> str:
        """What chance does to a figure, as docs/statistik.md has it of definitions."""
        about = self.indicators[code]
        if about["kind"] in ("count", "difference"):
            return str(about["kind"])
        capped = about["numerator_within_denominator"] or about["max_value"] is not None
        if about["kind"] == "share" and capped:
            return "share"
        return "balance" if about["min_value"] is None else "rate"

    def on(self, day: str) -> pd.DataFrame:
        """The districts that exist on a day, with their territory of that day."""
        if day not in self._kept:
            from_then = self.versions["valid_from"] <= day
            there = self.versions[from_then & (day <= self.versions["end"])]
            self._kept[day] = there.set_index("ags")
        found: pd.DataFrame = self._kept[day]
        return found

    def of_part(self, code: str, period: str, part: str) -> pd.DataFrame:
        """All rows of one part, on whichever basis and territory, from whichever supplier."""
        return self.rows.iloc[self._places.get((code, period, part), [])]

    def of_district(self, code: str, part: str, ags: str) -> pd.DataFrame:
        """All rows of one district for the same, from whichever period."""
        return self.rows.iloc[self._courses.get((code, part, ags), [])]

    def table(self, code: str, view: Mapping[str, Any], part: Mapping[str, str]) -> pd.DataFrame:
        """Whose value counts in each district on the view's period, basis and territory.

        Indexed by district, with the figures; NaN where there is none.
        """
        day = view["territory_date"]
        name = (code, view["period"], part_of(part))
        if (name, view["basis"], day) not in self._kept:
            rows = self.of_part(*name)
            # On the territory it was reported for, a figure stands for the district as it was then.
            then = (rows["valid_from"] <= day) & (day <= rows["end"])
            here = rows[then & (rows["basis"] == view["basis"])]
            if not here["district"].is_unique:
                here = here.assign(other_day=here["territory_date"] != day).sort_values(
                    ["rank", "other_day", "territory_date"], ascending=[True, True, False]
                )
                here = here.drop_duplicates("district")
            found = here.set_index("district").reindex(self.on(day).index)
            self._kept[name, view["basis"], day] = found.assign(usable=found["usable"].eq(True))
        made: pd.DataFrame = self._kept[name, view["basis"], day]
        return made

    def once(self, what: object, table: pd.DataFrame, make: Callable[[], Any]) -> Any:
        """What is made of a table, made once for all views that show it."""
        held, made = self._kept.get((what, id(table)), (None, None))
        if held is not table:
            made = make()
            # The table itself is kept beside it, so that no other one is taken for it.
            self._kept[what, id(table)] = (table, made)
        return made

    def grounds(self, code: str, period: str, part: str) -> list[tuple[str, str]]:
        """Where a table of the period may stand, basis and territory, what a view takes first.

        That is the definition's own basis, then where most districts stand, then the newest.
        """
        name = ("grounds", code, period, part)
        if name not in self._kept:
            self._kept[name] = _grounds(
                self.of_part(code, period, part), self.indicators[code]["default_basis"]
            )
        found: list[tuple[str, str]] = self._kept[name]
        return found

    def published(self, code: str, view: Mapping[str, Any], part: str = "{}") -> float:
        """What the source itself says of the state; NaN where it says nothing."""
        rows = self.of_part(code, view["period"], part)
        told = rows[(rows["basis"] == view["basis"]) & rows["district"].isna() & ~rows["undated"]]
        told = told[told["value"].notna()]
        if not len(told):
            return float("nan")
        told = told.assign(same=told["territory_date"] == view["territory_date"])
        return float(told.sort_values(["same", "territory_date"])["value"].iloc[-1])

    def people(self, view: Mapping[str, Any]) -> pd.Series:
        """How many live in each district: DEM-01 on this territory, else the nearest count."""
        day, year = view["territory_date"], view["period"][:4]
        if (day, year) not in self._kept:
            self._kept[day, year] = self._people(day, year)
        there: pd.Series = self._kept[day, year]
        return there

    def _people(self, day: str, year: str) -> pd.Series:
        of_year = {"period": year, "basis": "fortschreibung", "territory_date": day}
        table = self.table("DEM-01", of_year, {})
        known = table["value"].where(table["usable"])
        if known.notna().all():
            return known
        off = pd.to_datetime(self.counted["reference_date"]) - pd.Timestamp(f"{year}-12-31")
        nearest = self.counted.assign(off=off.abs()).sort_values("off").drop_duplicates("ags")
        return known.fillna(nearest.set_index("ags")["population"])


def part_of(breakdown: Mapping[str, str]) -> str:
    return str({name: code for name, code in sorted(breakdown.items()) if code != "total"})


def _grounds(rows: pd.DataFrame, usual: str) -> list[tuple[str, str]]:
    asked = rows[~rows["undated"] & (rows["valid_from"] != "")]
    found = []
    for on, day in set(zip(asked["basis"], asked["territory_date"], strict=True)):
        there = asked[(asked["basis"] == on) & (asked["valid_from"] <= day) & (day <= asked["end"])]
        found.append((on == usual, there["district"].nunique(), day, on))
    return [(on, day) for _, _, day, on in sorted(found, reverse=True)]


def _ranked(rows: pd.DataFrame) -> pd.Series:
    """The district's own final and dated value first, then the official one, then drafts."""
    known = rows["value"].notna()
    whole = known & (rows["status"] == "final") & ~rows["undated"] & rows["precision"].isin(USABLE)
    official = rows["supplier"] == "official"
    ranks = np.select([official & known, official, whole], [1, 3, 0], 2)
    return pd.Series(ranks, rows.index)


def reckonable(rows: pd.DataFrame, factors: pd.Series) -> pd.DataFrame:
    """Which values may be reckoned with, and by how much their counts may be off."""
    usable = rows["value"].notna() & rows["precision"].isin(USABLE) & ~rows["undated"]
    # A share printed with s decimals leaves half a unit of its last place open. How it was printed
    # is lost in a float of JSON, but not in the source's own rounding.
    decimals = -np.log10(rows["rounding_base"].fillna(1.0).astype(float))
    printed = 0.5 * 10.0**-decimals * rows["denominator"] / factors
    # Counts are whole: rounded to 5, they are off by 2. A base below 1 is that of the value.
    based = np.floor(rows["rounding_base"].fillna(0.0).astype(float).clip(lower=1.0) / 2)
    error = printed.where(rows["computed"] == "numerator", based)
    return rows.assign(usable=usable, error=error, base_error=based)


def _standing(rows: pd.DataFrame, versions: pd.DataFrame) -> pd.DataFrame:
    """Each value with the life of the territory it was reported for; none for the state's own."""
    lives = versions[["ags", "valid_from", "end"]].rename(columns={"ags": "district"})
    both = rows[["district", "territory_date"]].reset_index().merge(lives, on="district")
    both = both[both["territory_date"].between(both["valid_from"], both["end"])]
    on = both.set_index("index")[["valid_from", "end"]]
    return rows.join(on).fillna({"valid_from": "", "end": ""})


async def values(
    world: World, only: Mapping[str, Any] | None = None, key: Mapping[str, str] | None = None
) -> Values:
    """Everything, fetched over the same interface that any reader has."""
    asked = {"limit": "1000", **(only or {})}
    rows = pd.DataFrame(await pages(world, "/v1/observations", asked, **(key or {})))
    rows["part"] = rows["breakdown"].map(part_of)
    for name in FIGURES:
        rows[name] = pd.to_numeric(rows[name])
    listed = (await got(world, "/v1/indicators"))["items"]
    indicators = {one["code"]: one for one in listed}
    factors = rows["indicator"].map(lambda code: float(indicators[code]["factor"]))
    found = (await got(world, "/v1/districts"))["items"]
    gone = set(rows["district"].dropna()) - {one["ags"] for one in found}
    every = [*(one["ags"] for one in found), *sorted(gone)]
    places = [await got(world, f"/v1/districts/{ags}") for ags in every]
    versions = _each(places, "versions")
    versions["end"] = versions["valid_to"].fillna(OPEN_END)
    moves = _each(places, "successors", "from").rename(columns={"ags": "to"})
    rows = reckonable(rows.assign(rank=_ranked(rows)), factors)
    standing = _standing(rows, versions)
    regions = {one["ags"]: one["region"]["code"] for one in places if one["region"]}
    counted = _each(places, "context")
    return Values(standing[KEPT], versions, counted, moves, regions, indicators)


def _each(places: list[dict[str, Any]], name: str, whose: str = "ags") -> pd.DataFrame:
    """One line per entry of a list that each district has."""
    return pd.DataFrame([{whose: place["ags"], **one} for place in places for one in place[name]])
