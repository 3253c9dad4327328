"""What literature documents: 67 real entries, each told as its source does, none counted twice."""

import csv
import io
import subprocess
import sys
from collections import Counter

from app.load.files import PROJECTS
from app.load.projects import entries
from tests.asking import got, pages, refused
from tests.factories import World

LIST = "/v1/projects"
JOINT = {"he-2012-h27", "he-2012-h32"}


async def test_a_joint_project_is_one_and_a_member_municipality_is_no_second_district(
    world: World,
) -> None:
    found = await got(world, LIST, {"district": "06435"})
    keys = [one["key"] for one in found["items"]]
    assert found["total"] == len(keys) == len(set(keys))
    joint = [one for one in found["items"] if one["key"] in JOINT]
    assert {one["key"] for one in joint} == JOINT
    for one in joint:
        named = {place["name"]: place["parent_ags"] for place in one["places"] if place["lead"]}
        assert named == {"Main-Kinzig-Kreis": None, "Hanau": "06435"}
        assert one["districts"] == ["06435"]
        assert one["leads"] == [{"ags": "06435", "state": "open", "on_date": None}]
    every = await pages(world, LIST, {"limit": 25, "supplier": "documented"})
    assert len({one["id"] for one in every}) == 62 + 5
    # Over all districts together the county has as many as it has by itself.
    by_district = Counter(ags for one in every for ags in one["districts"])
    assert by_district["06435"] == len(keys)
    assert not any(len(ags) != 5 for ags in by_district)


async def test_every_entry_says_what_its_file_says(world: World) -> None:
    every = {one["key"]: one for one in await pages(world, LIST, {"supplier": "documented"})}
    for line in entries(PROJECTS):
        told = every[line["key"]]
        year = line.pop("as_of")
        assert told["as_reported_on"] == (str(year) if year else None)
        assert {name: told[name] for name in line} == line
        assert (told["visibility"], told["confirmed"], told["owner"]) == ("public", False, None)


def test_the_files_pass_their_own_check() -> None:
    command = [sys.executable, str(PROJECTS / "check.py")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "no faults")


async def test_a_list_is_narrowed_and_told_in_every_form(world: World) -> None:
    told = await got(world, LIST, {"has": ["obstacles"]})
    assert told["total"] == 25 + 1
    assert all(one["obstacles_told"] and one["obstacles_de"] for one in told["items"])
    both = await got(world, LIST, {"has": ["obstacles", "results"], "field": "language"})
    assert 0 < both["total"] < 25
    assert all("language" in one["field_codes"] for one in both["items"])
    one = both["items"][0]
    assert one.pop("hit") is None
    alone = await got(world, f"{LIST}/{one['id']}")
    assert {name: alone[name] for name in one} == one
    assert alone["findings"] == []
    for form, delimiter in (("csv", ","), ("csv-de", ";")):
        answer = await world.client.get(LIST, params={"format": form, "state": "06", "limit": 5})
        text = io.StringIO(answer.content.decode("utf-8-sig"), newline="")
        rows = list(csv.DictReader(text, delimiter=delimiter))
        assert len(rows) == 5
        header = list(rows[0])
        assert header.index("obstacles_de") < header.index("success_factors_de")


async def test_unknown_codes_and_cursors_are_refused_by_name(world: World) -> None:
    for name, code in (("field", "moon"), ("district", "06999"), ("target_group", "nobody")):
        body = await refused(world, LIST, {name: code})
        assert [(e["parameter"], e["found"]) for e in body["errors"]] == [(name, code)]
    assert (await refused(world, LIST, {"type": "idea"}))["status"] == 422
    stray = await refused(world, LIST, {"cursor": "elsewhere"})
    assert stray["errors"][0]["code"] == "malformed_cursor"
    unknown = await refused(world, f"{LIST}/00000000-0000-4000-8000-000000000009")
    assert (unknown["status"], unknown["type"]) == (404, "/problems/unknown-project")
    groups = await got(world, "/v1/target-groups")
    assert (len(groups["items"]), groups["items"][0]["code"]) == (30, "newcomers")
