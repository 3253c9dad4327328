"""What a release says otherwise than the one before: old, new, and why."""

import csv
import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.releases.why import WHY_DE, Known, Pair, why
from app.wire.releases import Why
from tests.asking import got, pages, problem
from tests.comparison.editions import load_second
from tests.factories import World
from tests.intake.pushes import GERA, ILM_KREIS, push, read, row
from tests.releases.made import made

MENDED = "synthetisch: nachgezählt"
UNTOLD = "5b1c8a52-6f0e-4f0c-9a53-0d7a3c0a4f11"


async def differing(
    world: World, release: Mapping[str, Any], role: str = "ministry", **query: str
) -> dict[str, Any]:
    key = await world.key(role)
    found: dict[str, Any] = await got(world, f"/v1/releases/{release['id']}/diff", query, **key)
    return found


def of(found: Mapping[str, Any], table: str, **key: str) -> list[dict[str, Any]]:
    """The rows of a table whose key holds these parts."""
    return [
        one for one in found["items"] if one["table"] == table and key.items() <= one["key"].items()
    ]


def cell(one: Mapping[str, Any], column: str) -> tuple[str | None, str | None]:
    (found,) = [change for change in one["changes"] if change["column"] == column]
    return found["before"], found["after"]


async def test_each_change_is_told_with_its_cause(kept: World) -> None:
    await push(kept, [row()])
    first = await made(kept)
    alone = await differing(kept, first)
    assert (alone["against"], alone["items"], len(alone["notes"])) == (None, [], 1)
    quiet = await made(kept)
    unchanged = await differing(kept, quiet)
    assert (unchanged["against"]["id"], unchanged["items"]) == (first["id"], [])
    assert all(one["same"] > 0 for one in unchanged["tables"])

    await push(kept, [row(value=481, reason=MENDED)])
    await push(kept, [row(value=300)], GERA)
    await push(kept, [row(indicator="LEG-02", value=2.5)])
    entry = {"title_de": "Probe (synthetisch)", "project_type": "project", "goals_de": "Probe"}
    await kept.client.put(
        f"/v1/districts/{ILM_KREIS}/projects/probe",
        json=entry | {"visibility": "working_group"},
        headers=await kept.key("district", ILM_KREIS),
    )
    second = await made(kept)
    found = await differing(kept, second)
    (own,) = of(found, "comparisons", indicator="LEG-01", ags=ILM_KREIS)
    assert (own["outcome"], cell(own, "value")) == ("changed", ("480", "481"))
    assert (own["why"]["kind"], own["why"]["reasons"]) == ("correction", [MENDED])
    (late,) = of(found, "comparisons", indicator="LEG-01", ags=GERA)
    assert (late["why"]["kind"], cell(late, "value")) == ("late_delivery", (None, "300"))
    (head,) = of(found, "indicators", indicator="LEG-01")
    assert cell(head, "state_districts") == ("1", "2")
    (project,) = of(found, "projects")
    assert (project["outcome"], project["why"]["kind"]) == ("added", "entry")
    assert project["label"] == "Probe (synthetisch)"
    counted = {one["table"]: one for one in found["tables"]}
    assert counted["projects"]["added"] == 1
    assert counted["concepts"]["changed"] == 0


async def test_it_is_asked_in_several_ways(kept: World) -> None:
    key = await kept.key("ministry")
    second, _, first = (await got(kept, "/v1/releases", {}, **key))["items"]
    found = await differing(kept, second)
    # Two before: the same way, and the way back is refused by name.
    far = await differing(kept, second, against=first["id"])
    assert (far["against"]["id"], far["items"]) == (first["id"], found["items"])
    path = f"/v1/releases/{second['id']}/diff"
    back = problem(await read(kept, f"/v1/releases/{first['id']}/diff", key, against=second["id"]))
    assert [one["code"] for one in back["errors"]] == ["not_earlier"]
    assert problem(await read(kept, path, key, against=UNTOLD))["status"] == 404
    assert await pages(kept, path, {"limit": 20}, **key) == found["items"]
    table = list(csv.DictReader(io.StringIO((await read(kept, path, key, format="csv")).text)))
    assert sum(max(len(one["changes"]), 1) for one in found["items"]) == len(table)
    assert (MENDED, "480", "481") in {
        (one["reasons"], one["before"], one["after"]) for one in table
    }
    # A district is told of the tables that it may read.
    seen = {one["table"] for one in (await differing(kept, second, "ministry"))["tables"]}
    key = await kept.key("district", GERA)
    mine = {one["table"] for one in (await got(kept, path, {}, **key))["tables"]}
    assert seen - mine == {"delivery-status"}


async def test_another_edition_is_another_definition(kept: World, tmp_path: Path) -> None:
    await load_second(kept, tmp_path, {"LEG-01": {"label_de": "Anders gezählt (synthetisch)"}})
    third = await made(kept, framework="2026.2")
    redefined = await differing(kept, third, table="indicators")
    assert {one["outcome"] for one in redefined["items"]} == {"changed", "removed"}
    redefined = await differing(kept, third, table="comparisons")
    assert {(one["table"], one["why"]["kind"]) for one in redefined["items"]} == {
        ("comparisons", "definition")
    }


def line(**cells: str) -> dict[str, str]:
    plain = {"indicator": "LEG-01", "ags": ILM_KREIS, "period": "2020", "version": "1.0"}
    return plain | {"value": "480", "missing": "", "status": "owed", "id": UNTOLD} | cells


def cause(table: str, before: dict[str, str] | None, after: dict[str, str] | None) -> str:
    changed = frozenset(n for n in after or {} if before and before.get(n) != (after or {})[n])
    return why(table, Pair(before, after, changed), Known(shared=frozenset({"LEG-01"})))[0]


def test_a_cause_is_read_from_the_row_where_no_notice_says_it() -> None:
    told = [
        cause("comparisons", line(), line(period="2021", value="490")),
        cause("comparisons", line(territory_date="a"), line(territory_date="b", value="490")),
        cause("comparisons", line(basis="azr"), line(basis="zensus2022", value="490")),
        cause("comparisons", line(), line(value="", missing="confidential")),
        cause("comparisons", line(), line(value="490")),
        cause("comparisons", line(quartile="1"), line(quartile="2")),
        cause("comparisons", line(population="1"), line(population="2")),
        cause("comparisons", None, line()),
        cause("comparisons", None, line(indicator="ZZZ-01")),
        cause("delivery-status", line(), line(status="overdue")),
        cause("delivery-status", line(), line(status="late")),
        cause("delivery-status", line(submission="a"), line(submission="b")),
        cause("delivery-status", None, line()),
        cause("concepts", line(source="alt"), line(source="neu")),
        cause("projects", line(), None),
        cause("projects", line(title_de="alt"), line(title_de="neu")),
        cause("projects", line(confirmed="true"), line(confirmed="false")),
    ]
    assert told == [
        *("new_period", "territory", "ground", "protection", "unexplained", "consequence"),
        *("context", "territory", "definition", "deadline", "late_delivery", "correction"),
        *("calendar", "report", "withdrawal", "edit", "review"),
    ]
    # Each that there is has words, and the document names them all.
    document = Why.model_json_schema()["properties"]["kind"]["enum"]
    assert list(WHY_DE) == document
