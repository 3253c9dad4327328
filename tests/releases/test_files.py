"""What a release seals: the tables as the views told them then, whatever comes later."""

import csv
import hashlib
import io
import json
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from app.auth.caller import Caller
from app.intake.receipt import verify
from app.releases.rebuild import Rebuilt, rebuild
from tests.asking import got, problem, refused
from tests.comparison.editions import load_second
from tests.factories import SIGNER, Database, World, denied, told
from tests.intake.pushes import GERA, ILM_KREIS, push, read, row
from tests.meetings.calls import made as meet
from tests.releases.made import made

TABLES = ("comparisons", "concepts", "delivery-status", "indicators", "projects")
NAMES = sorted([f"{one}.{form}" for one in TABLES for form in ("csv", "xlsx")] + ["README.txt"])
ADDED = text("""
INSERT INTO release_file (release_id, name, title_de, media_type, audience, sha256, content)
SELECT r.id, 'later.csv', 'Probe', 'text/csv', 'members', encode(sha256('x'::bytea), 'hex'), 'x'
FROM release r WHERE r.id = CAST(:id AS uuid)
""")


async def any_release(world: World) -> dict[str, Any]:
    """A release that is there, or one that is made now."""
    listed = (await got(world, "/v1/releases", {}, **await world.key("ministry")))["items"]
    return dict(listed[0]) if listed else await made(world)


async def files(world: World, release: Mapping[str, Any], role: str = "ministry") -> list[Any]:
    key = await world.key(role)
    listed: list[Any] = (await got(world, f"/v1/releases/{release['id']}/files", {}, **key))[
        "items"
    ]
    return listed


async def table(
    world: World, release: Mapping[str, Any], name: str, role: str = "ministry"
) -> list[dict[str, str]]:
    path = f"/v1/releases/{release['id']}/files/{name}.csv"
    answer = await read(world, path, await world.key(role))
    assert answer.status_code == 200, answer.text
    return list(csv.DictReader(io.StringIO(answer.text, newline="")))


async def built_again(world: World, release: Mapping[str, Any]) -> Rebuilt:
    async with world.app.state.sessions.begin() as session:
        return await rebuild(session, release["id"])


async def test_a_release_seals_what_the_views_tell(kept: World) -> None:
    await push(kept, [row()])
    release = await made(kept)
    key = await kept.key("ministry")
    path = f"/v1/releases/{release['id']}"
    manifest = await got(kept, f"{path}/files/manifest.json", {}, **key)
    verify(manifest, SIGNER.public)
    assert {n: manifest[n] for n in ("as_of", "framework")} == {
        n: release[n] for n in ("as_of", "framework")
    }
    assert [one["name"] for one in manifest["files"]] == NAMES
    listed = await files(kept, release)
    assert [one for one in listed if one["name"] != "manifest.json"] == manifest["files"]
    for one in manifest["files"]:
        answer = await read(kept, f"{path}/files/{one['name']}", key)
        found = hashlib.sha256(answer.content).hexdigest()
        assert (found, len(answer.content)) == (one["sha256"], one["bytes"])
        assert answer.headers["content-type"] == one["media_type"]
        assert answer.headers["etag"] == f'"{found}"'
        assert "immutable" in answer.headers["cache-control"]
        if one["rows"] is not None and one["name"].endswith(".xlsx"):
            book = openpyxl.load_workbook(io.BytesIO(answer.content), read_only=True)
            # A line of labels and a line of names above the rows of each sheet.
            assert sum(page.max_row - 2 for page in book.worksheets) == one["rows"], one["name"]
            book.close()


async def test_its_lines_are_those_of_the_views(kept: World) -> None:
    release = await any_release(kept)
    key, then = await kept.key("ministry"), {"as_of": release["as_of"]}
    lines = await table(kept, release, "comparisons")
    for code in ("LEG-01", "DEM-03"):
        view = f"/v1/comparisons/indicators/{code}"
        answer = await read(kept, view, key, format="csv", framework="2026.1", **then)
        shown = list(csv.DictReader(io.StringIO(answer.text, newline="")))
        sealed = [one for one in lines if one["indicator"] == code]
        assert shown
        assert [{name: one[name] for name in shown[0]} for one in sealed] == shown
    answer = await read(kept, "/v1/comparisons/concepts", key, format="csv", **then)
    shown = list(csv.DictReader(io.StringIO(answer.text, newline="")))
    concepts = await table(kept, release, "concepts")
    assert [{name: one[name] for name in shown[0]} for one in concepts] == shown
    owed = await got(kept, "/v1/delivery-status", {"framework": "2026.1", **then}, **key)
    assert len(await table(kept, release, "delivery-status")) == len(owed["items"]) > 0
    projects = await got(kept, "/v1/projects", {"limit": 1, **then}, **key)
    assert len(await table(kept, release, "projects")) == projects["total"] > 0
    (head,) = [
        one for one in await table(kept, release, "indicators") if one["indicator"] == "DEM-03"
    ]
    view = await got(kept, "/v1/comparisons/indicators/DEM-03", then, **key)
    assert (head["state_value"], head["notes"]) == (
        str(view["state"]["value"]),
        " ".join(view["notes"]),
    )


async def test_built_again_after_everything_changed_it_is_the_same(
    kept: World, tmp_path: Path
) -> None:
    release = await made(kept)
    await push(kept, [row(value=481, reason="synthetisch: nachgezählt")])
    await push(kept, [row(period="2021", value=500)])
    district = await kept.key("district", ILM_KREIS)
    entry = {"title_de": "Probe (synthetisch)", "project_type": "project", "goals_de": "Probe"}
    path = f"/v1/districts/{ILM_KREIS}/projects/probe"
    answer = await kept.client.put(
        path, json=entry | {"visibility": "working_group"}, headers=district
    )
    assert answer.status_code in (200, 201), answer.text
    await load_second(kept, tmp_path, {"DEM-03": {"label_de": "Anteil (synthetisch)"}})
    await kept.told()
    again = await built_again(kept, release)
    assert again.differing == []
    assert len(again.files) == len(NAMES)
    # Another release of the same instant says the same; only its own name differs.
    same = {one["name"]: one["sha256"] for one in await files(kept, release)}
    back = {
        one["name"]: one["sha256"]
        for one in await files(kept, await made(kept, as_of=release["as_of"]))
    }
    assert {n for n in same if same[n] != back[n]} == {"README.txt", "manifest.json"}
    # And one of now does not.
    now = {one["name"]: one["sha256"] for one in await files(kept, await made(kept))}
    assert {"comparisons.csv", "projects.csv"} <= {n for n in same if same[n] != now[n]}


async def test_nobody_opens_what_is_sealed(kept: World) -> None:
    release = await any_release(kept)
    for statement in (
        "UPDATE release_file SET title_de = title_de",
        "DELETE FROM release_file",
        "TRUNCATE release_file",
        "UPDATE release SET title = title",
        "DELETE FROM release",
    ):
        # Not even who owns the tables, nor a superuser.
        with pytest.raises(DBAPIError, match="sealed"):
            await kept.sql(statement)
    (account,) = await kept.sql(
        "SELECT account_id::text AS id FROM release WHERE id = CAST(:id AS uuid)", release
    )
    async with kept.as_app(Caller("steward", account["id"])) as connection:
        assert await denied(connection, ADDED, release)
        assert await denied(connection, text("DELETE FROM release_file"))


async def test_a_file_is_read_by_those_it_is_meant_for(kept: World) -> None:
    release = await any_release(kept)
    path = f"/v1/releases/{release['id']}"
    may: dict[str, set[str]] = {}
    for role, ags in (("district", GERA), ("working_group", None), ("steward", None)):
        key = await kept.key(role, ags)
        listed = {one["name"] for one in (await got(kept, f"{path}/files", {}, **key))["items"]}
        package = await read(kept, f"{path}/package.zip", key)
        with zipfile.ZipFile(io.BytesIO(package.content)) as held:
            assert set(held.namelist()) == listed
            assert {one.date_time for one in held.infolist()} == {(1980, 1, 1, 0, 0, 0)}
            told_of = json.loads(held.read("manifest.json"))["files"]
        # Of what there is, everybody knows.
        assert [one["name"] for one in told_of] == NAMES
        may[role] = listed
        answer = await read(kept, f"{path}/files/delivery-status.csv", key)
        assert (answer.status_code == 200) == ("delivery-status.csv" in listed)
    every = {*NAMES, "manifest.json"}
    assert may["working_group"] == may["steward"] == every
    assert every - may["district"] == {"delivery-status.csv", "delivery-status.xlsx"}
    district = await kept.key("district", GERA)
    hidden = await refused(kept, f"{path}/files/delivery-status.csv", {}, **district)
    nothing = await refused(kept, f"{path}/files/nothing.csv", {}, **district)
    assert hidden["type"] == nothing["type"] == "/problems/unknown-release-file"
    assert hidden["detail"].replace("delivery-status", "nothing") == nothing["detail"]
    for stranger, status in (({}, 401), (await kept.key("operator"), 403)):
        for end in ("files", "files/concepts.csv", "package.zip", "diff"):
            assert problem(await read(kept, f"{path}/{end}", stranger))["status"] == status


async def test_a_release_is_made_for_a_meeting_that_is_there(kept: World) -> None:
    nobody = "5b1c8a52-6f0e-4f0c-9a53-0d7a3c0a4f11"
    sent = {"title": "x", "quarter": "2026-Q4", "framework": "2026.1", "meeting": nobody}
    key = await kept.key("working_group")
    body = problem(await kept.client.post("/v1/releases", json=sent, headers=key))
    assert [(e["pointer"], e["code"]) for e in body["errors"]] == [("/meeting", "unknown_meeting")]
    meeting = await meet(kept, visibility="working_group", on_date="2026-12-01")
    release = await made(kept, meeting=meeting["id"])
    assert release["meeting"] == meeting["id"]
    found = await got(kept, "/v1/releases", {"meeting": meeting["id"]}, **key)
    assert found["items"] == [release]
    sent |= {"meeting": meeting["id"], "quarter": "2027-Q1"}
    body = problem(await kept.client.post("/v1/releases", json=sent, headers=key))
    assert [(e["pointer"], e["code"]) for e in body["errors"]] == [
        ("/quarter", "not_of_the_meeting")
    ]


async def test_the_database_keeps_files_from_others(database: Database) -> None:
    async with database.as_app(Caller("steward")) as connection:
        await connection.execute(
            text(
                "INSERT INTO release (id, title, quarter, as_of, edition, account_id, recorded_at)"
                " SELECT gen_random_uuid(), 'synthetisch', '2090-Q1', now(), '2026.1',"
                " min(id::text)::uuid, now() FROM account"
            )
        )
        found = await connection.execute(
            text("SELECT id::text AS id FROM release WHERE quarter = '2090-Q1'")
        )
        release = {"id": found.scalar_one()}
        # In the transaction that made it, whoever made it may add; and only they read.
        await connection.execute(ADDED, release)
        readers = set()
        for role in ("district", "working_group", "ministry", "steward", "operator", "provider"):
            await told(connection, Caller(role, ags=GERA if role == "district" else None))
            seen = await connection.execute(text("SELECT count(*) FROM release_file"))
            readers |= {role} if seen.scalar_one() else set()
        assert readers == {"district", "working_group", "ministry", "steward"}
