"""Laws that every comparison keeps, on synthetic counts beside the real values.

What is pushed here is invented: it lies in periods and parts for which nobody has published a
figure, in a database of this file's own.
"""

import csv
import io
import json
import math
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st

from tests.access.providers import granted, provider
from tests.asking import got
from tests.factories import World
from tests.intake.test_several import push
from tests.properties.effort import effort

Headers = dict[str, str]
CODE = "EDU-07"
VIEW = f"/v1/comparisons/indicators/{CODE}"
DISTRICTS = ("16051", "16052", "16053", "16055", "16061", "16067")
# The same land from 2019 to today, but for Eisenach, which became a part of the Wartburgkreis.
UNCHANGED = ("16051", "16052", "16053", "16055", "16067")
EISENACH, WARTBURGKREIS = "16056", "16063"
# Nobody, everybody, and counts of which a small district could not tell its state.
counted = st.tuples(st.integers(0, 4000), st.integers(1, 4000)).map(
    lambda pair: {"numerator": min(pair), "denominator": max(pair)}
)
six = st.lists(counted, min_size=6, max_size=6)
# A sum of which a part is hidden is hidden too; the law of merging is about figures that are shown.
shown = st.tuples(st.integers(3, 4000), st.integers(3, 4000)).map(
    lambda pair: {"numerator": pair[0], "denominator": sum(pair)}
)
# An example costs a dozen requests: a broken law is shown as it was found, not made smaller.
few = settings(effort(3), phases=(Phase.explicit, Phase.generate))
# What is worked out of the figures, of a district and of the state.
WORKED_OUT = (
    *("value", "numerator", "denominator", "ci95", "quartile", "percentile", "versus_state"),
    *("signal", "p_value", "significant_after_bh"),
)
READS = (
    "/v1/comparisons/indicators/DEM-03?period=2018&peers=type&district=16070",
    "/v1/comparisons/indicators/EMP-05?period=2019&rank=true",
    "/v1/comparisons/indicators/REF-05?period=2015",
    "/v1/comparisons/indicators/DEM-01?territory=current&period=2018",
    "/v1/comparisons/indicators/DEM-03/series",
    "/v1/comparisons/indicators/EDU-05/gaps?dimension=sex&from=2010",
    "/v1/comparisons/districts/16070?trend=true",
    "/v1/comparisons/districts/16070/peers",
    "/v1/comparisons/districts/16069/learning",
    "/v1/comparisons/matrix",
)


@pytest.fixture(scope="module")
async def serving_all(kept: World) -> Headers:
    """Who delivers for every district of these laws, so that one push holds all of an example."""
    for ags in (*DISTRICTS, EISENACH, WARTBURGKREIS):
        await granted(kept, ags, indicators=[CODE])
    return await provider(kept)


def figure(ags: str, counts: dict[str, int], **members: Any) -> dict[str, Any]:
    about = {"district": ags, "indicator": CODE, "period": "2019", "reason": "SYNTHETISCH"}
    return {**about, **counts, **members}


async def stored(world: World, key: Headers, *rows: dict[str, Any]) -> None:
    answer = await push(world, list(rows), key)
    assert answer.status_code == 201, answer.text


async def compared(world: World, **params: str) -> dict[str, Any]:
    # The ministry sees what the working group sees, so nothing is hidden by who asks.
    key = await world.key("ministry")
    found: dict[str, Any] = await got(world, VIEW, {"period": "2019", **params}, **key)
    return found


def worked_out(row: dict[str, Any]) -> dict[str, Any]:
    return {name: row[name] for name in WORKED_OUT if name in row}


@few
@given(counts=six, order=st.permutations(range(6)).filter(lambda order: order != [*range(6)]))
async def test_who_has_which_figure_changes_nothing_but_the_order(
    kept: World, serving_all: Headers, counts: list[dict[str, int]], order: list[int]
) -> None:
    found = []
    part = {"citizenship_group": "citizenship_unknown"}
    for places in (range(6), order):
        given_to = zip(DISTRICTS, places, strict=True)
        rows = [figure(ags, counts[place], breakdown=part) for ags, place in given_to]
        await stored(kept, serving_all, *rows)
        found.append(await compared(kept, **part))
    first, second = found
    for name in ("state", "distribution", "notes"):
        assert first[name] == second[name], name
    names = [row["name"] for row in first["districts"]]
    assert names == [row["name"] for row in second["districts"]]
    told = [{row["ags"]: worked_out(row) for row in one["districts"]} for one in found]
    for ags, place in zip(DISTRICTS, order, strict=True):
        # Whoever has the figure now is told what was told of whoever had it before.
        assert told[1].get(ags) == told[0].get(DISTRICTS[place])


@few
@given(counts=st.lists(shown, min_size=6, max_size=6), east=shown)
async def test_two_districts_made_one_stand_as_if_their_sum_had_been_pushed(
    kept: World, serving_all: Headers, counts: list[dict[str, int]], east: dict[str, int]
) -> None:
    west = counts[-1]
    parts = {"breakdown": {"citizenship_group": "eu"}, "territory_date": "2019-12-31"}
    whole = {"breakdown": {"citizenship_group": "third_country"}, "territory_date": "2021-12-31"}
    both = {name: west[name] + east[name] for name in west}
    others = list(zip(UNCHANGED, counts, strict=False))
    await stored(
        kept,
        serving_all,
        figure(EISENACH, east, **parts),
        *(figure(ags, own, **parts) for ags, own in [(WARTBURGKREIS, west), *others]),
        *(figure(ags, own, **whole) for ags, own in [(WARTBURGKREIS, both), *others]),
    )
    merged = await compared(kept, territory="current", citizenship_group="eu")
    pushed = await compared(kept, territory_date="2021-12-31", citizenship_group="third_country")
    assert merged["state"] == pushed["state"]
    assert merged["distribution"] == pushed["distribution"]
    assert [worked_out(row) for row in merged["districts"]] == [
        worked_out(row) for row in pushed["districts"]
    ]
    assert EISENACH not in {row["ags"] for row in [*merged["districts"], *merged["missing"]]}


@pytest.mark.parametrize("path", READS)
async def test_as_of_now_is_no_as_of_and_every_number_is_one(world: World, path: str) -> None:
    plain = await world.client.get(path)
    assert plain.status_code == 200, plain.text
    body = json.loads(plain.content, parse_constant=_no_number)
    require_finite(body)
    apart = "&" if "?" in path else "?"
    for at in (body["as_of"], datetime.now(UTC).isoformat()):
        again = await got(world, f"{path}{apart}as_of={at.replace('+', '%2B')}")
        assert {**again, "as_of": body["as_of"]} == body
    lines = await world.client.get(path, headers={"Accept": "text/csv"})
    assert lines.status_code == 200, lines.text
    for line in csv.DictReader(io.StringIO(lines.text)):
        assert not {"nan", "inf", "-inf"} & {str(one).lower() for one in line.values()}


def _no_number(name: str) -> None:
    raise AssertionError(f"{name} is no number")


def require_finite(found: Any) -> None:
    if isinstance(found, dict):
        found = list(found.values())
    if isinstance(found, list):
        for one in found:
            require_finite(one)
    elif isinstance(found, float):
        assert math.isfinite(found)


@few
@example(ags="16070", period="2018")
@example(ags="16056", period="2018")
@given(
    ags=st.sampled_from(["16051", "16053", "16054", "16063", "16070", "16073"]),
    period=st.sampled_from(["2000", "2011", "2015", "2019", "2021"]),
)
async def test_a_cell_of_the_profile_is_the_cell_of_the_indicator(
    world: World, ags: str, period: str
) -> None:
    profile = await got(world, f"/v1/comparisons/districts/{ags}", {"period": period})
    matrix = await got(world, "/v1/comparisons/matrix", {"period": period})
    entries = {one["indicator"]["code"]: one for one in profile["indicators"]}
    columns = {one["code"]: place for place, one in enumerate(matrix["indicators"])}
    for code in ("DEM-01", "DEM-03", "EMP-05", "REF-05", "EDU-05"):
        entry = entries[code]
        on = {"period": period, "territory_date": entry["territory_date"]}
        alone = await got(world, f"/v1/comparisons/indicators/{code}", on)
        cells = {row["ags"]: row for row in alone["districts"]}
        assert entry["cell"] == cells.get(ags)
        assert (entry["state"], entry["distribution"]) == (alone["state"], alone["distribution"])
        if (place := columns.get(code)) is None:
            continue
        # The matrix shows every district, on the ground that it chooses for itself.
        if matrix["indicators"][place]["territory_date"] == entry["territory_date"]:
            for district, row in zip(matrix["districts"], matrix["cells"], strict=True):
                told, cell = row[place], cells.get(district["ags"])
                assert told == (cell and {name: cell[name] for name in told or cell})
