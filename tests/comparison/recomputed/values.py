"""What stands behind every view, as anyone can fetch it: `/v1/observations` in a data frame.

Nothing of the service's own arithmetic is used here or beside it: pandas chooses, SciPy reckons.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from tests.asking import got, pages
from tests.factories import World

USABLE = ("exact", "rounded", "approx")
FIGURES = ["value", "numerator", "denominator"]
OPEN_END = "9999-12-31"


@dataclass(frozen=True, slots=True)
class Values:
    """All that is public: values, the districts in their versions, and the definitions."""

    rows: pd.DataFrame
    versions: pd.DataFrame
    indicators: Mapping[str, dict[str, Any]]

    def on(self, day: str) -> pd.DataFrame:
        """The districts that exist on a day, with their territory of that day."""
        there = self.versions[(self.versions["valid_from"] <= day) & (day <= self.versions["end"])]
        return there.set_index("ags")

    def table(self, code: str, view: Mapping[str, Any], part: Mapping[str, str]) -> pd.DataFrame:
        """Whose value counts in each district on the view's period, basis and territory.

        Indexed by district, with the figures, `error` (by how much a count may be off) and
        `usable`; NaN where there is none.
        """
        rows = self.rows
        asked = rows[
            (rows["indicator"] == code)
            & (rows["period"] == view["period"])
            & (rows["part"] == _part(part))
            & (rows["basis"] == view["basis"])
            & rows["district"].notna()
        ]
        day, there = view["territory_date"], self.on(view["territory_date"])
        known = asked.merge(self.versions, left_on="district", right_on="ags")
        # On the territory it was reported for, a figure stands for the district as it was then.
        then = known["territory_date"].between(known["valid_from"], known["end"])
        known = known[then & (known["valid_from"] <= day) & (day <= known["end"])]
        known = known.assign(rank=known.apply(_rank, axis=1), same=known["territory_date"] == day)
        known = known.sort_values(
            ["district", "rank", "same", "territory_date"], ascending=[True, True, False, False]
        )
        first = known.drop_duplicates("district").set_index("district")
        return _reckonable(first.reindex(there.index), float(self.indicators[code]["factor"]))

    def published(self, code: str, view: Mapping[str, Any]) -> float:
        """What the source itself says of the state; NaN where it says nothing."""
        rows = self.rows
        told = rows[
            (rows["indicator"] == code)
            & (rows["period"] == view["period"])
            & (rows["part"] == "{}")
            & (rows["basis"] == view["basis"])
            & rows["district"].isna()
        ]
        return float(told["value"].iloc[0]) if len(told) else float("nan")


def _part(breakdown: Mapping[str, str]) -> str:
    return str({name: code for name, code in sorted(breakdown.items()) if code != "total"})


def _rank(row: pd.Series) -> int:
    """The district's own final and dated value first, then the official one, then drafts."""
    if row["supplier"] == "official":
        return 3 if np.isnan(row["value"]) else 1
    whole = row["status"] == "final" and not row["undated"] and row["precision"] in USABLE
    return 0 if whole and not np.isnan(row["value"]) else 2


def _reckonable(found: pd.DataFrame, factor: float) -> pd.DataFrame:
    usable = found["value"].notna() & found["precision"].isin(USABLE) & (found["undated"] == False)  # noqa: E712 -- NaN is not False
    # A share printed with s decimals leaves half a unit of its last place open.
    printed = 0.5 * 10.0 ** -found["decimals"] * found["denominator"] / factor
    based = found["rounding_base"].fillna(0.0) / 2
    error = printed.where(found["computed"] == "numerator", based)
    return found.assign(usable=usable, error=error)


async def values(
    world: World, only: Mapping[str, str] | None = None, key: Mapping[str, str] | None = None
) -> Values:
    """Everything, fetched over the same interface that any reader has."""
    asked = {"limit": "1000", **(only or {})}
    rows = pd.DataFrame(await pages(world, "/v1/observations", asked, **(key or {})))
    rows["part"] = rows["breakdown"].map(_part)
    for name in FIGURES:
        rows[name] = pd.to_numeric(rows[name])
    # How a value was printed is lost in a float of JSON, but not in the source's own rounding.
    rows["decimals"] = -np.log10(rows["rounding_base"].fillna(1.0).astype(float))
    found = (await got(world, "/v1/districts"))["items"]
    places = [await got(world, f"/v1/districts/{one['ags']}") for one in found]
    gone = set(rows["district"].dropna()) - {one["ags"] for one in found}
    places += [await got(world, f"/v1/districts/{ags}") for ags in sorted(gone)]
    told = [{"ags": place["ags"], **one} for place in places for one in place["versions"]]
    versions = pd.DataFrame(told)[["ags", "name", "type", "area_km2", "valid_from", "valid_to"]]
    versions["end"] = versions["valid_to"].fillna(OPEN_END)
    listed = (await got(world, "/v1/indicators"))["items"]
    return Values(rows, versions, {one["code"]: one for one in listed})
