"""The versions of a concept: written by its district alone, in revisions, each with its readers."""

from typing import Any

from app.models.concept import SECTIONS
from tests.asking import got, problem, refused
from tests.concepts.told import FIRST, OWN, SECOND, put
from tests.factories import World

UNSAID = {"number", "supplier", "recorded_at", "sections"}


async def test_a_concept_lives_by_revisions(kept: World) -> None:
    key = await kept.key("district", "16070")
    # What the brochure tells stands beside it, marked; it is no state that a PUT would replace.
    before = await got(kept, OWN, {}, **key)
    assert [(one["number"], one["supplier"]) for one in before["versions"]] == [(1, "documented")]
    made = await put(kept, OWN, {"versions": [FIRST, SECOND]})
    assert (made.status_code, made.headers["location"]) == (201, OWN)
    second = own(made.json())[1]
    assert {name: second[name] for name in SECOND if name not in UNSAID} == {
        name: value for name, value in SECOND.items() if name not in UNSAID
    }
    # Nobody said what the other sections hold: that is not the same as absent.
    assert second["sections"] == dict.fromkeys(SECTIONS) | SECOND["sections"]
    read = await kept.client.get(OWN, headers=key)
    assert (read.json(), read.headers["etag"]) == (made.json(), made.headers["etag"])
    # The tag names the versions, whatever day or language they are read for.
    english = await kept.client.get(
        OWN, params={"on": "2019-01-01"}, headers={**key, "Accept-Language": "en"}
    )
    assert english.headers["etag"] != made.headers["etag"]

    assert (await put(kept, OWN, {"versions": [FIRST, SECOND]})).status_code == 200
    only = {"versions": [{**FIRST, "valid_to": None}], "reason": "Zusammengelegt."}
    assert problem(await put(kept, OWN, only))["status"] == 428
    assert problem(await put(kept, OWN, only, **{"If-Match": '"stale"'}))["status"] == 412
    changed = await put(kept, OWN, only, **{"If-Match": english.headers["etag"]})
    assert changed.status_code == 200, changed.text
    assert [(one["number"], one["valid_to"]) for one in own(changed.json())] == [(1, None)]
    then = await got(kept, OWN, {"as_of": second["recorded_at"]}, **key)
    assert [one["number"] for one in own(then)] == [1, 2]


async def test_what_was_changed_is_told(kept: World) -> None:
    key = await kept.key("district", "16070")
    history = (await got(kept, f"{OWN}/history", {}, **key))["items"]
    mine = [one for one in history if one["supplier"] == "district"]
    assert [(one["kind"], one["subject"], one["outcome"]) for one in mine] == [
        ("version", "1", "created"),
        ("version", "2", "created"),
        ("version", "1", "updated"),
        ("version", "2", "withdrawn"),
    ]
    assert (mine[2]["changed"], mine[2]["reason"]) == (["valid_to"], "Zusammengelegt.")
    feed = await got(kept, "/v1/changes", {"kind": "concept", "district": "16070"}, **key)
    assert [one["outcome"] for one in feed["items"]][-2:] == ["corrected", "withdrawn"]
    assert feed["items"][-1]["fields"] == ["culture_religion", "sport"]


async def test_each_version_has_its_own_readers(kept: World) -> None:
    path = "/v1/districts/16054/concept"
    versions = [
        {**FIRST, "number": number, "visibility": visibility}
        for number, visibility in enumerate(("public", "working_group", "internal"), 1)
    ]
    made = await put(kept, path, {"versions": versions}, "16054")
    assert made.status_code == 201, made.text
    callers: list[tuple[Any, ...]] = [
        ("district", "16054"),
        ("district", "16070"),
        ("ministry",),
        (),
    ]
    for caller, seen in zip(callers, ([1, 2, 3], [1, 2], [1, 2], [1]), strict=True):
        headers = await kept.key(*caller) if caller else {}
        found = await got(kept, path, {}, **headers)
        assert [one["number"] for one in found["versions"]] == seen
        history = (await got(kept, f"{path}/history", {}, **headers))["items"]
        assert [int(one["subject"]) for one in history] == seen
    # A provider neither: a concept is not delegated.
    others: list[tuple[Any, ...]] = [
        ("district", "16070"),
        ("steward",),
        ("working_group",),
        ("provider", None, "Probe"),
    ]
    for other in others:
        headers = await kept.key(*other)
        answer = await kept.client.put(path, json={"versions": []}, headers=headers)
        assert (problem(answer)["type"], answer.status_code) == ("/problems/not-yours", 403)
    assert problem(await kept.client.put(path, json={"versions": []}))["status"] == 401


async def test_every_fault_and_every_person_is_named(kept: World) -> None:
    path = "/v1/districts/16055/concept"
    faulty = {
        **SECOND,
        "valid_to": "2019-01-01",
        "fields": [{"local_label_de": "?", "mapping": [{"field": "moon"}, {"field": "moon"}]}],
        "guiding_answers": [{"key": "why", "text_de": "?"}, {"key": "why", "text_de": "!"}],
        "programmes": [
            {"programme": "?", "valid_from": "2020-09", "valid_to": "2019"},
            {"programme": "?", "valid_from": "2020-02-30"},
        ],
    }
    body = problem(await put(kept, path, {"versions": [faulty, SECOND]}, "16055"))
    assert {(one["pointer"], one["code"]) for one in body["errors"]} == {
        ("/versions", "given_twice"),
        ("/versions/0/valid_to", "dates_ordered"),
        ("/versions/0/fields/0/mapping", "given_twice"),
        ("/versions/0/fields/0/mapping/0/field", "unknown_code"),
        ("/versions/0/fields/0/mapping/1/field", "unknown_code"),
        ("/versions/0/guiding_answers", "given_twice"),
        ("/versions/0/programmes/0/valid_to", "dates_ordered"),
        ("/versions/0/programmes/1/valid_from", "no_such_day"),
    }
    # A number is no day, though the seconds since 1970 could be read as one.
    wrong = {**SECOND, "sections": {"photos": "present"}, "score": 7, "valid_from": 0}
    body = problem(await put(kept, path, {"versions": [wrong]}, "16055"))
    assert {one["pointer"].removeprefix("/versions/0/") for one in body["errors"]} == {
        *("sections/photos", "score", "valid_from"),
    }
    named = {**SECOND, "note_de": "Auskunft gibt Frau Erika Muster, 0361 1234567."}
    made = await put(kept, path, {"versions": [named]}, "16055")
    warned = [(one["pointer"], one["code"]) for one in made.json()["findings"]]
    assert warned == [
        ("/versions/0/note_de", "personal_name"),
        ("/versions/0/note_de", "phone_number"),
    ]
    # Nothing is altered, and only who can mend it is warned.
    public = await got(kept, path, {})
    assert (public["versions"][0]["note_de"], public["findings"]) == (named["note_de"], [])


async def test_unknown_is_not_none(kept: World) -> None:
    found = await got(kept, "/v1/districts/16061/concept", {"on": "2019-12-31"})
    assert (found["state"]["status"], found["state"]["standing"]) == ("unknown", "unknown")
    assert found["versions"] == []
    assert (await refused(kept, "/v1/districts/99999/concept"))["status"] == 404


def own(body: dict[str, Any]) -> list[dict[str, Any]]:
    return [one for one in body["versions"] if one["supplier"] == "district"]
