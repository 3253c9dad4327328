"""What an account follows and finds in the feed, and who else works on the same."""

from typing import Any

from tests.asking import Params, got, problem, refused
from tests.exchange.test_adoptions import NOTHING, OURS, THEIRS, adopted, posted, shared
from tests.factories import World

ASKED = {"text_de": "Wie wurden die Ehrenamtlichen gewonnen?"}


async def news(world: World, **key: str) -> list[tuple[str, str]]:
    """Kind and subject of what an account finds of what it follows."""
    found = await got(world, "/v1/changes", {"followed": "true", "limit": 1000}, **key)
    return [(one["kind"], one["subject"]) for one in found["items"]]


async def test_the_feed_is_narrowed_to_what_an_account_follows(kept: World) -> None:
    mine = await kept.key("ministry", None, "Ministerium (synthetisch)")
    other = await kept.key("ministry", None, "Anderes (synthetisch)")
    project = await shared(kept, "verfolgt", field_codes=["sport"])
    beside = await shared(kept, "daneben", field_codes=["sport"])
    assert await news(kept, **mine) == []
    put = await kept.client.put(f"/v1/follows/project/{project.upper()}", headers=mine)
    assert (put.status_code, put.json()["label_de"]) == (201, "Lesepaten (synthetisch)")
    again = await kept.client.put(f"/v1/follows/project/{project}", headers=mine)
    assert (again.status_code, again.json()) == (200, put.json())
    adoption = (await adopted(kept, project, {"state": "interested"}))["id"]
    await adopted(kept, beside, {"state": "interested"})
    question = await posted(kept, f"/v1/projects/{project}/questions", ASKED)
    followed = [("project", project), ("adoption", adoption), ("question", question.json()["id"])]
    assert await news(kept, **mine) == followed
    assert await news(kept, **other) == []

    gone = await kept.client.delete(f"/v1/follows/project/{project}", headers=mine)
    assert (gone.status_code, gone.json()["followed"]) == (200, False)
    again = await kept.client.delete(f"/v1/follows/project/{project}", headers=mine)
    assert problem(again)["type"] == "/problems/not-followed"
    assert await news(kept, **mine) == []
    then = {"as_of": put.json()["since"]}
    assert len((await got(kept, "/v1/follows", then, **mine))["items"]) == 1


async def test_fields_indicators_and_districts_are_followed(kept: World) -> None:
    mine = await kept.key("ministry", None, "Drittes (synthetisch)")
    for kind, code in (("indicator", "DEM-03"), ("district", "16052"), ("field", "health")):
        put = await kept.client.put(f"/v1/follows/{kind}/{code}", headers=mine)
        assert (put.status_code, bool(put.json()["label_de"])) == (201, True)
    listed = await got(kept, "/v1/follows", None, **mine)
    assert [(one["kind"], one["code"]) for one in listed["items"]] == [
        ("district", "16052"),
        ("field", "health"),
        ("indicator", "DEM-03"),
    ]
    assert (await got(kept, "/v1/follows", {"limit": 1}, **mine))["next"] == "district/16052"
    found = (await got(kept, "/v1/changes", {"followed": "true", "limit": 1000}, **mine))["items"]
    why = {
        (one["indicator"] == "DEM-03", one["district"] == "16052", "health" in one["fields"])
        for one in found
    }
    assert (False, False, False) not in why
    assert {(True, False, False), (False, True, False), (False, False, True)} <= why
    # Other filters narrow it further.
    both: Params = {"followed": "true", "kind": "project", "limit": 1000}
    projects = (await got(kept, "/v1/changes", both, **mine))["items"]
    assert projects == [one for one in found if one["kind"] == "project"] != []
    other = await kept.key("ministry", None, "Anderes (synthetisch)")
    assert (await got(kept, "/v1/follows", None, **other))["items"] == []


async def test_nobody_follows_what_it_may_not_see_or_without_a_key(kept: World) -> None:
    hidden = await shared(kept, "entwurf", visibility="internal")
    key = await kept.key("district", THEIRS)
    for path, status in (
        (f"project/{hidden}", 404),
        (f"project/{NOTHING}", 404),
        ("project/lesepaten", 404),
        ("indicator/ZZZ-99", 404),
        ("district/99999", 404),
        ("field/moon", 422),
        ("person/moon", 422),
    ):
        answer = await kept.client.put(f"/v1/follows/{path}", headers=key)
        assert problem(answer)["status"] == status, path
    assert problem(await kept.client.put("/v1/follows/field/health"))["status"] == 401
    for path in ("/v1/follows", "/v1/changes?followed=true"):
        assert (await refused(kept, path))["status"] == 401


def reasons(found: Any) -> dict[str, list[tuple[Any, ...]]]:
    """Of each district its reasons."""
    return {
        one["ags"]: [(why["kind"], why["fields"], why["state"]) for why in one["reasons"]]
        for one in found["items"]
    }


async def two_fields(world: World) -> list[str]:
    """Two fields that nothing else is about but the concept of Nordhausen, about the first."""
    fields = ["club_sport_only", "nothing_else"]
    await world.sql(
        "INSERT INTO field_of_action (code, position, kind, label_de, label_en, recorded_at)"
        " SELECT f.code, 900 + f.at, 'field', 'synthetisch', 'synthetic', c.at"
        " FROM clock c, unnest(CAST(:fields AS text[])) WITH ORDINALITY f (code, at)",
        {"fields": fields},
    )
    named = {"local_label_de": "Sport (synthetisch)", "mapping": [{"field": fields[0]}]}
    concept = {"versions": [{"number": 1, "fields": [{**named, "priority": 2}]}]}
    key = await world.key("district", "16062")
    stored = await world.client.put("/v1/districts/16062/concept", json=concept, headers=key)
    assert stored.status_code in (200, 201), stored.text
    return fields


async def test_who_works_on_this_too_is_told_with_its_reasons(kept: World) -> None:
    fields = await two_fields(kept)
    project = await shared(kept, "vorbild", field_codes=fields)
    joint = [
        {"kind": "district", "ags": ags, "name": name, "lead": True}
        for ags, name in ((OURS, "Ilm-Kreis"), ("16051", "Erfurt"), ("06435", "Main-Kinzig-Kreis"))
    ]
    similar = await shared(kept, "aehnlich", field_codes=fields[:1], places=joint)
    await shared(kept, "intern", field_codes=fields, visibility="internal")
    await adopted(kept, project, {"state": "running", "on_date": "2026-05"}, "16053")
    await adopted(kept, project, {"state": "running", "visibility": "internal"}, "16052")
    key = await kept.key("district", "16052")
    found = await got(kept, f"/v1/projects/{project}/interested", None, **key)
    assert found["fields"] == fields
    assert reasons(found) == {
        "16051": [("project", fields[:1], None)],
        "16053": [("adoption", fields, "running")],
        "06435": [("project", fields[:1], None)],
        "16062": [("concept", fields[:1], None)],
    }
    # By name; its own leads are no others, and what is internal is a reason for nobody.
    assert [one["name"] for one in found["items"]] == [
        *("Erfurt", "Jena", "Main-Kinzig-Kreis", "Nordhausen")
    ]
    assert found["items"][3]["reasons"][0]["priority"] == 2
    why = found["items"][0]["reasons"][0]
    assert (why["project"]["id"], why["path"]) == (similar, f"/v1/projects/{similar}")
    of_field = await got(kept, f"/v1/fields-of-action/{fields[1]}/interested", None, **key)
    assert reasons(of_field) == {
        OURS: [("project", fields[1:], None)],
        "16053": [("adoption", fields[1:], "running")],
    }
    public = await got(kept, f"/v1/projects/{project}/interested")
    assert set(reasons(public)) == {"16051", "06435"}
    table = await kept.client.get(f"/v1/projects/{project}/interested?format=csv", headers=key)
    assert len(table.text.splitlines()) == 5
    assert (await refused(kept, "/v1/fields-of-action/moon/interested"))["status"] == 422
