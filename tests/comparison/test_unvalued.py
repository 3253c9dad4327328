"""A district without a single value changes the coverage of what is compared, and nothing else.

What comes later, be it a district, a correction or a concept, changes no answer of before. The
district and what is said are invented.
"""

import json
from typing import Any

from tests.asking import got
from tests.factories import World
from tests.intake.pushes import ILM_KREIS, JSON, push
from tests.monitoring.plans import EVERY_YEAR, replaced

NEW, CODE = "16099", "EDU-07"
AT_2021 = {"territory_date": "2021-12-31"}
# Views with concepts, inhabitants and groups beside the figures.
THEN = (
    "/v1/comparisons/indicators/DEM-03?period=2018&peers=type&district=16070",
    "/v1/comparisons/indicators/DEM-03/series?from=2016",
    "/v1/comparisons/indicators/DEM-01/series?from=2015",
    f"/v1/comparisons/indicators/{CODE}/gaps?group=foreign&reference=german&from=2017",
    "/v1/comparisons/districts/16070?period=2018&peers=type",
    "/v1/comparisons/matrix?indicator=DEM-03&indicator=DEM-01&period=2018",
)


async def test_a_district_without_a_value_changes_the_coverage_and_nothing_else(
    fresh: World,
) -> None:
    await everybody_counts(fresh)
    before = {path: await seen(fresh, path) for path in THEN}
    # Over all these years the state is the same, though districts become one.
    assert before[THEN[2]]["state"]["trend"]["points"] == 5
    assert before[THEN[3]]["state"]["convergence"]["trend"]["points"] == 5
    await new_district(fresh)
    after = {path: await seen(fresh, path) for path in THEN}
    for path in THEN:
        assert without_new(after[path]) == without_new(before[path]), path
        assert after[path] != before[path], path
        require_one_more(before[path], after[path])
    one, other = (found[THEN[0]] for found in (before, after))
    assert {row["ags"] for row in other["missing"]} == {NEW}
    assert len([note for note in other["notes"] if "wer fehlt" in note]) == 1
    assert other["state"]["coverage"]["of"] == one["state"]["coverage"]["of"] + 1
    # What is asked as of then knows neither the district nor what was said after it came.
    await said_later(fresh)
    for path in THEN:
        apart = "&" if "?" in path else "?"
        again = await seen(fresh, f"{path}{apart}as_of={before[path]['as_of']}")
        assert again == before[path], path
        assert await seen(fresh, path) != after[path], path


async def seen(world: World, path: str) -> Any:
    return await got(world, path.replace("+", "%2B"), None, **await world.key("ministry"))


async def everybody_counts(world: World) -> None:
    """Five years of both groups in all districts there were, on the land of each year; invented."""
    rows = []
    for year in range(2017, 2022):
        listed = await got(world, "/v1/districts", {"valid_on": f"{year}-12-31"})
        for place, one in enumerate(listed["items"]):
            counts = {
                "foreign": (30 + place + 3 * (year - 2017), 150),
                "german": (400, 900 + place),
            }
            for group, (top, bottom) in counts.items():
                row = {"district": one["ags"], "indicator": CODE, "period": str(year)}
                part = {"breakdown": {"citizenship_group": group}}
                rows.append({**row, **part, "numerator": top, "denominator": bottom})
    headers = {**JSON, **await world.key("steward")}
    body = json.dumps({"rows": rows})
    answer = await world.client.post("/v1/submissions", content=body, headers=headers)
    assert answer.status_code == 201, answer.text


async def new_district(world: World) -> None:
    """One that nobody has a figure of; the statistical offices have none like it."""
    for statement in (
        "INSERT INTO area VALUES (:ags, 'district')",
        "INSERT INTO district (ags, state_code) VALUES (:ags, '16')",
        "INSERT INTO district_version (ags, version, name, type, nuts3, area_km2, valid, source,"
        " licence) VALUES (:ags, 1, 'Synthetischer Kreis', 'landkreis', 'DEG99', 1000,"
        " '[1995-01-01,)', 'SYNTHETISCH', 'keine')",
    ):
        await world.sql(statement, {"ags": NEW})
    await world.sql("UPDATE clock SET version = version + 1, at = clock_timestamp()")


def without_new(found: Any) -> Any:
    """An answer without the new district, how many there are, when it was made, and its notes."""
    if isinstance(found, list):
        return [without_new(one) for one in found if not is_new(one)]
    if not isinstance(found, dict):
        return found
    made = {name: one for name, one in found.items() if name not in ("of", "as_of", "notes")}
    if "cells" in made:
        rows = zip(made["districts"], made["cells"], strict=True)
        made["cells"] = [cells for row, cells in rows if row["ags"] != NEW]
    if "members" in made:
        made["members"] = [ags for ags in made["members"] if ags != NEW]
    return {name: without_new(one) for name, one in made.items()}


def is_new(one: Any) -> bool:
    return isinstance(one, dict) and one.get("ags") == NEW


def require_one_more(before: Any, after: Any) -> None:
    """Each coverage is of one district more, and holds as many as before."""
    if isinstance(before, dict):
        if "population_share" in before:
            assert after == {**before, "of": before["of"] + 1}
        for name in before.keys() - {"notes", "cells", "districts", "missing", "members"}:
            require_one_more(before[name], after[name])
    elif isinstance(before, list):
        for one, other in zip(before, after, strict=True):
            require_one_more(one, other)


async def said_later(world: World) -> None:
    """A figure is corrected, another source declared, another state of the concept; synthetic."""
    key = await world.key("district", ILM_KREIS)
    rows = [
        {"indicator": "DEM-03", "period": period, "reason": "SYNTHETISCH", **AT_2021, **counts}
        for period in ("2018", "2019")
        for counts in ({"numerator": 8000, "denominator": 106402},)
    ]
    part = {"indicator": CODE, "period": "2021", "numerator": 95, "denominator": 150}
    groups = {**part, "breakdown": {"citizenship_group": "foreign"}}
    people = {"indicator": "DEM-01", "period": "2021", "value": 105_000}
    answer = await push(world, [*rows, groups, people], ILM_KREIS, key=key)
    assert answer.status_code == 201, answer.text
    await replaced(world, [EVERY_YEAR])
    await world.sql(
        "INSERT INTO concept_event (ags, on_date, date_precision, status, update_ongoing, phases,"
        " source, visibility, account_id, recorded_at) SELECT '16051', '2019-06-30', 'day', 'none',"
        " false, '{}', 'SYNTHETISCH', 'public', account_id, clock_timestamp() FROM concept_event"
        " LIMIT 1"
    )
    await world.sql("UPDATE clock SET version = version + 1, at = clock_timestamp()")
