"""Concepts of a day and who has delivered, worked out again with pandas from lists and values."""

import numpy as np
import pandas as pd

from app.settings import ROOT
from tests.asking import got
from tests.comparison.recomputed.invented import CALENDAR, REPORTED
from tests.comparison.recomputed.values import Values
from tests.delivery.calendars import STATUS
from tests.factories import World

PRINTED = ROOT / "data" / "thueringen" / "brochure" / "concept_status.csv"
CONCEPTS = "/v1/comparisons/concepts"
DAYS = ("2019-05-30", "2019-05-31", "2020-06-14", "2020-06-15", "2021-06-30", "2021-07-01")
IN_FORCE = ["adopted", "under_revision"]
TOLD = ["status", "update_ongoing", "concept_year", "target_year", "as_reported_on"]


async def test_the_concepts_of_all_districts_day_by_day(invented: World, facts: Values) -> None:
    printed = pd.read_csv(PRINTED, dtype={"ags": str})
    events = pd.concat([printed[printed["as_reported_on"].notna()], pd.DataFrame(REPORTED)])
    for day in (*DAYS, "2026-11-20"):
        found = await got(invented, CONCEPTS, {"on": day})
        before = events[events["as_reported_on"] <= day].sort_values("as_reported_on")
        # Who reports a concept in force and names no year speaks of the one known before.
        year, inforce = before["concept_year"], before["status"].isin(IN_FORCE)
        before["concept_year"] = before.groupby("ags")["concept_year"].ffill().where(inforce, year)
        last = before.drop_duplicates("ags", keep="last").set_index("ags")
        made = last.reindex(facts.on(day).index)[TOLD].fillna(
            {"status": "unknown", "update_ongoing": False}
        )
        told = pd.DataFrame(found["districts"]).set_index("ags")[TOLD]
        for name in TOLD:
            both = zip(told[name].sort_index(), made[name].sort_index(), strict=True)
            assert all(one == two or (pd.isna(one) and pd.isna(two)) for one, two in both), name
        assert found["counts"] == made["status"].value_counts().to_dict()


async def test_who_has_delivered_what_is_owed(invented: World, facts: Values) -> None:
    key = await invented.key("ministry")
    found = await got(invented, STATUS, {"framework": "2026.1"}, **key)
    told = pd.DataFrame(found["items"])
    made = standing(await delivered(invented, key), pd.DataFrame(CALENDAR), facts, found["on"])
    both = told.merge(made, on=["district", "indicator", "period"], suffixes=("", "_made"))
    assert len(both) == len(told) == len(made)
    for name in ("status", "reason", "delivered_on", "duty", "due_on"):
        one, two = (both[each].astype(object) for each in (name, f"{name}_made"))
        unlike = both[~((one == two) | (one.isna() & two.isna()))]
        assert unlike.empty, unlike[["district", "indicator", name, f"{name}_made"]]
    assert len(set(told["status"])) == 7
    for place, names_of in (("district", "districts"), ("indicator", "indicators")):
        counted = pd.crosstab(made[place], made["status"])
        for one in found["totals"][names_of]:
            own = counted.loc[one[place]]
            assert one["of"] == own.sum()
            assert {name: one[name] for name in own.index} == own.to_dict()


async def delivered(world: World, key: dict[str, str]) -> pd.DataFrame:
    """All that was said of what is in the calendar, in total; of each supplier the best of it."""
    codes = sorted({one["indicator"] for one in CALENDAR})
    rows = []
    for period in ("2018", "2019", "2021"):
        asked = {"indicator": codes, "period": period, "limit": 1000}
        rows += (await got(world, "/v1/observations", asked, **key))["items"]
    said = pd.DataFrame(rows)
    said = said[said["breakdown"].map(lambda one: set(one.values()) <= {"total"})]
    said = said[said["district"].notna()]
    assert (said["revision"] == 1).all()
    at = pd.to_datetime(said["recorded_at"]).dt.tz_convert("Europe/Berlin")
    fulfils = said["missing"] != "not_yet_available"
    said = said.assign(fulfils=fulfils, on=at.dt.date.astype(str), valued=said["missing"].isna())
    said = said.sort_values(["fulfils", "valued"], ascending=False)
    return said.drop_duplicates(["district", "indicator", "period", "supplier"])


def standing(said: pd.DataFrame, calendar: pd.DataFrame, facts: Values, today: str) -> pd.DataFrame:
    """How far each district is that stood at the end of the period."""
    there = pd.concat(
        pd.DataFrame({"district": facts.on(f"{period}-12-31").index, "period": period})
        for period in calendar["period"].unique()
    )
    where = ["district", "indicator", "period"]
    made = there.merge(calendar, on="period")
    for supplier in ("district", "official"):
        own = said.loc[said["supplier"] == supplier, [*where, "fulfils", "missing", "on"]]
        made = made.merge(own, on=where, how="left", suffixes=("", f"_{supplier}"))
    own, other = made["fulfils"].eq(True), made["fulfils_official"].eq(True)
    owed = made["duty"] == "owed"
    ways = {
        "missing": own & made["missing"].notna(),
        "late": own & owed & (made["on"] > made["due_on"]),
        "delivered": own,
        "delivered_official": other,
        "voluntary": ~owed,
        "overdue": made["due_on"] < today,
    }
    status = np.select(list(ways.values()), list(ways), "owed")
    day = made["on"].where(own, made["on_official"].where(other))
    return made.assign(status=status, reason=made["missing"], delivered_on=day)
