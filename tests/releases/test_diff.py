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

# A spreadsheet would reckon it.
MENDED = "=1+1 synthetisch: nachgezählt"
OLDER = """
INSERT INTO release (id, title, quarter, as_of, edition, account_id, recorded_at)
SELECT CAST(:id AS uuid), title, quarter, as_of - interval '1 microsecond', edition, account_id,
       recorded_at - interval '1 microsecond'
FROM release WHERE id = CAST(:from AS uuid) AND CAST(:content AS bytea) IS NOT NULL
"""
OLDER_FILE = """
INSERT INTO release_file (release_id, name, title_de, media_type, audience, sha256, content)
SELECT CAST(:id AS uuid), f.name, f.title_de, f.media_type, f.audience,
       encode(sha256(CAST(:content AS bytea)), 'hex'), CAST(:content AS bytea)
FROM release_file f WHERE f.release_id = CAST(:from AS uuid) AND f.name = 'concepts.csv'
"""
OLDER_ID = "5b1c8a52-6f0e-4f0c-9a53-0d7a3c0a4f12"
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
    people = row(indicator="DEM-01", period="2019", value=106_000, basis="fortschreibung")
    await push(kept, [row(indicator="LEG-02", value=2.5), people])
    entry = {"title_de": "Probe (synthetisch)", "project_type": "project", "goals_de": "Probe"}
    event = {"on_date": "2026-07-01", "status": "under_revision", "visibility": "public"}
    own, key = f"/v1/districts/{ILM_KREIS}", await kept.key("district", ILM_KREIS)
    shown = entry | {"visibility": "working_group"}
    await kept.client.put(f"{own}/projects/probe", json=shown, headers=key)
    await kept.client.post(f"{own}/concept/events", json=event, headers=key)
    second = await made(kept)
    found = await differing(kept, second)
    (figure,) = of(found, "comparisons", indicator="LEG-01", ags=ILM_KREIS)
    assert (figure["outcome"], cell(figure, "value")) == ("changed", ("480", "481"))
    assert (figure["why"]["kind"], figure["why"]["reasons"]) == ("correction", [MENDED])
    (late,) = of(found, "comparisons", indicator="LEG-01", ags=GERA)
    assert (late["why"]["kind"], cell(late, "value")) == ("late_delivery", (None, "300"))
    (head,) = of(found, "indicators", indicator="LEG-01")
    assert cell(head, "state_districts") == ("1", "2")
    (project,) = of(found, "projects")
    assert (project["outcome"], project["why"]["kind"]) == ("added", "entry")
    assert project["label"] == "Probe (synthetisch)"
    counted = {one["table"]: one for one in found["tables"]}
    assert counted["projects"]["added"] == 1
    assert counted["concepts"]["changed"] == 1


async def test_what_stands_beside_many_figures_is_told_once(kept: World) -> None:
    second, *_ = (await got(kept, "/v1/releases", {}, **await kept.key("ministry")))["items"]
    found = await differing(kept, second)
    # One event is one line, not one beside each figure too.
    (concept,) = of(found, "concepts")
    assert cell(concept, "status") == ("adopted", "under_revision")
    assert (concept["why"]["kind"], concept["indicators"]) == ("report", [])
    # Fewer people stand beside figures of every indicator of that year.
    (beside,) = [one for one in found["items"] if one["why"]["kind"] == "context"]
    assert (beside["key"], beside["label"]) == ({"ags": ILM_KREIS}, "Ilm-Kreis")
    assert (cell(beside, "population")[1], len(beside["indicators"]) > 5) == ("106000", True)


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
    assert [int(one["number"]) for one in table] == [one["number"] for one in found["items"]]
    reckoned = [one["changes"] for one in table if one["reasons"] == f"'{MENDED}"]
    assert any("value: 480 → 481" in one for one in reckoned)
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


async def test_a_column_that_is_new_changed_nothing(kept: World) -> None:
    key = await kept.key("ministry")
    _, second, first, *_ = (await got(kept, "/v1/releases", {}, **key))["items"]
    sealed = await read(kept, f"/v1/releases/{first['id']}/files/concepts.csv", key)
    rows = list(csv.DictReader(io.StringIO(sealed.text, newline="")))
    columns = [name for name in rows[0] if name != "author_type"]
    older = io.StringIO(newline="")
    writer = csv.DictWriter(older, columns, extrasaction="ignore")
    writer.writeheader()
    writer.writerows(rows)
    # As a program of another year would have sealed it.
    bound = {"id": OLDER_ID, "from": first["id"], "content": older.getvalue().encode()}
    await kept.sql(OLDER, bound)
    await kept.sql(OLDER_FILE, bound)
    found = await differing(kept, second, against=OLDER_ID)
    assert [one["key"] for one in found["items"]] == [{"ags": ILM_KREIS}]


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
