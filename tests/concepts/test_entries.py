"""Events and resolutions of a concept: dated, one by one, in whatever order it really went."""

from typing import Any

from tests.asking import got, problem, refused
from tests.concepts.told import FIRST, OWN, SECOND, post, put
from tests.factories import World

EVENTS, RESOLUTIONS = f"{OWN}/events", f"{OWN}/resolutions"
TABLE = "/v1/comparisons/concepts"
DECIDED: dict[str, Any] = {
    "kind": "update",
    "body": "Kreistag (synthetisch)",
    "decided_on": "2021-06-16",
    "vote": "unanimous",
    "number": 2,
    "pre_steps": {"feasibility_checked": True, "committees_heard": False},
    "amended": True,
    "amendments_de": "Ein Ziel mehr (synthetisch).",
    "fed_back_on": "2021-07-01",
    "reference": "117/2021",
    "url": "https://example.org/117",
    "visibility": "public",
}


async def on(world: World, day: str, **more: str) -> Any:
    return (await got(world, OWN, {"on": day, **more}))["state"]


async def test_the_state_of_any_day_as_known_at_any_instant(kept: World) -> None:
    await put(kept, OWN, {"versions": [FIRST, SECOND]})
    told: dict[str, Any] = {"visibility": "public", "phases": ["implementation", "monitoring"]}
    sure = {"status": "adopted", "adoption_confirmed": True}
    first = await post(kept, EVENTS, {"on_date": "2020-07-01", **sure, **told})
    assert (first.status_code, first.headers["location"]) == (201, f"{EVENTS}/2020-07-01")
    # Back to a draft, with a step that comes first in the books; nothing prescribes an order.
    back = {"on_date": "2021-03-15", "status": "draft", "phases": ["vision", "implementation"]}
    await post(kept, EVENTS, {**back, "visibility": "public", "number": 2, "target_year": 2022})
    later = await post(
        kept, EVENTS, {"on_date": "2022-05-01", "status": "under_revision", "visibility": "public"}
    )

    # Before its district said anything, what the brochure reported stands.
    brochure = await on(kept, "2020-06-30")
    assert (brochure["status"], brochure["supplier"]) == ("adopted", "documented")
    adopted = await on(kept, "2020-07-01")
    assert (adopted["phases"], adopted["supplier"]) == (told["phases"], "district")
    assert (adopted["number"], adopted["standing"]) == (2, "in_force")
    draft = await on(kept, "2022-04-30")
    assert (draft["status"], draft["standing"]) == ("draft", "in_preparation")
    # Its years are its own, or those of the version that it names.
    assert (draft["concept_year"], draft["target_year"], draft["number"]) == (None, 2022, 2)
    revised = await on(kept, "2022-05-01")
    assert (revised["status"], revised["update_ongoing"]) == ("under_revision", True)
    # Nobody named a version: the years are those of the one that the day has.
    years = ("number", "concept_year", "target_year")
    assert [revised[name] for name in years] == [2, None, 2021]
    # The two axes: the same day, as it was known before the last report.
    known = first.json()["recorded_at"]
    assert (await on(kept, "2022-05-01", as_of=known))["status"] == "adopted"
    assert (await on(kept, "2020-07-01", as_of=known))["status"] == "adopted"
    shown = (await got(kept, TABLE, {"on": "2022-04-30"}))["districts"]
    (ilm,) = [one for one in shown if one["ags"] == "16070"]
    assert (ilm["status"], ilm["as_reported_on"], ilm["phases"]) == (
        "draft",
        "2021-03-15",
        back["phases"],
    )
    assert later.json()["findings"] == []


async def test_it_is_told_who_wrote_it_and_whether_its_adoption_is_sure(kept: World) -> None:
    # „Liegt vor“ does not say that anybody adopted it.
    days = ("2020-06-30", "2020-07-01", "2022-04-30")
    states = [await on(kept, day) for day in days]
    assert [one["adoption_confirmed"] for one in states] == [None, True, None]
    # A draft of a political group is told as what it is.
    assert (states[-1]["author_type"], states[-1]["flags"]) == (
        "political_group",
        ["not_municipal"],
    )
    table = await got(kept, TABLE, {"on": days[-1]})
    (ilm,) = [one for one in table["districts"] if one["ags"] == "16070"]
    assert (ilm["author_type"], ilm["flags"]) == ("political_group", ["not_municipal"])
    assert any("nicht von der Kommune" in said and "Ilm" in said for said in table["notes"])
    page = await kept.client.get("/konzepte", params={"on": days[1], "fragment": 1})
    assert "<small>gesichert</small>" in page.text
    # What its district says itself has no wording of a source.
    page = await kept.client.get("/kreise/16070")
    assert "berichtet 01.05.2022 (Angabe des Kreises)" in page.text


async def test_an_event_is_corrected_and_withdrawn_by_who_has_read_it(kept: World) -> None:
    key = await kept.key("district", "16070")
    said = {"status": "mandated", "visibility": "internal", "note": "Anruf bei Herrn Muster"}
    made = await post(kept, EVENTS, {"on_date": "2015-01-01", "date_precision": "year", **said})
    assert [one["code"] for one in made.json()["findings"]] == ["personal_name"]
    taken = await post(kept, EVENTS, {"on_date": "2015-01-01", **said})
    assert (problem(taken)["type"], taken.status_code) == ("/problems/concept-entry-taken", 409)
    item = f"{EVENTS}/2015-01-01"
    assert problem(await put(kept, item, {"status": "none"}))["status"] == 428
    tag = (await kept.client.get(item, headers=key)).headers["etag"]
    assert tag == made.headers["etag"]
    changed = await put(kept, item, {**said, "status": "none"}, **{"If-Match": tag})
    assert (changed.json()["status"], changed.json()["date_precision"]) == ("none", "day")
    # To others it is as if it were not there.
    hidden = await refused(kept, item, {}, **await kept.key("district", "16054"))
    missing = await refused(kept, f"{EVENTS}/2015-01-02", {}, **await kept.key("district", "16054"))
    assert {**hidden, "instance": ""} == {**missing, "instance": ""}
    listed = (await got(kept, EVENTS))["items"]
    assert "2015-01-01.district" not in {one["id"] for one in listed}
    assert "2019-05-31.documented" in {one["id"] for one in listed}

    ending = {**key, "If-Match": changed.headers["etag"]}
    gone = await kept.client.delete(f"{item}?reason=Irrtum", headers=ending)
    assert (gone.status_code, gone.json()["status"]) == (200, "none")
    assert (await refused(kept, item, {}, **key))["status"] == 404
    as_of = {"as_of": changed.json()["recorded_at"]}
    assert (await got(kept, item, as_of, **key))["status"] == "none"
    history = (await got(kept, f"{OWN}/history", {}, **key))["items"]
    mine = [one for one in history if one["subject"] == "2015-01-01"]
    assert [one["outcome"] for one in mine] == ["created", "updated", "withdrawn"]
    assert mine[-1]["reason"] == "Irrtum"
    again = await put(kept, item, {**said, "status": "none"})
    assert again.status_code == 201


async def test_a_resolution_stands_beside_the_year_of_its_concept(kept: World) -> None:
    once = {"Idempotency-Key": "beschluss"}
    made = await post(kept, RESOLUTIONS, DECIDED, **once)
    assert made.status_code == 201, made.text
    body = made.json()
    assert (body["key"], body["date_precision"]) == ("update-2021-06-16", "day")
    assert body["pre_steps"] == {
        "feasibility_checked": True,
        "leadership_consented": None,
        "committees_heard": False,
    }
    assert {name: body[name] for name in DECIDED if name != "pre_steps"} == {
        name: value for name, value in DECIDED.items() if name != "pre_steps"
    }
    again = await post(kept, RESOLUTIONS, DECIDED, **once)
    assert again.json() == body
    named = ("location", "etag")
    assert [again.headers[one] for one in named] == [made.headers[one] for one in named]
    reused = await post(kept, RESOLUTIONS, {**DECIDED, "body": "Anderer"}, **once)
    assert problem(reused)["type"] == "/problems/key-reused"
    item = f"{RESOLUTIONS}/{body['key']}"
    other = {**DECIDED, "reference": "118/2021", "reason": "Zahlendreher."}
    assert problem(await put(kept, item, other, **{"If-Match": '"stale"'}))["status"] == 412
    changed = await put(kept, item, other, **{"If-Match": made.headers["etag"]})
    assert changed.json()["reference"] == "118/2021"
    feed = await got(kept, "/v1/changes", {"kind": "resolution", "district": "16070"})
    told = [(one["outcome"], one["reason"], one["path"]) for one in feed["items"]]
    assert told == [("created", None, RESOLUTIONS), ("corrected", "Zahlendreher.", RESOLUTIONS)]


async def test_the_table_of_a_day_shows_its_resolution_from_that_day_on(kept: World) -> None:
    days = ("2021-06-15", "2021-06-16")
    shown = [(await got(kept, TABLE, {"on": day}))["districts"] for day in days]
    before, after = (next(one for one in rows if one["ags"] == "16070") for rows in shown)
    assert before["resolution"] is None
    assert after["resolution"] == {
        "kind": "update",
        "body": "Kreistag (synthetisch)",
        "decided_on": "2021-06-16",
        "date_precision": "day",
        "vote": "unanimous",
        "amended": True,
    }
    # A resolution of which nobody knows the day comes last.
    await post(kept, RESOLUTIONS, {"key": "haltung", "kind": "stance", "body": "Kreistag"})
    mine = await kept.key("district", "16070")
    listed = await kept.client.get(RESOLUTIONS, params={"format": "csv"}, headers=mine)
    assert [line.partition(".")[0] for line in listed.text.splitlines()[1:]] == [
        "update-2021-06-16",
        "haltung",
    ]


async def test_what_contradicts_itself_is_refused_by_name(kept: World) -> None:
    event = {"on_date": "2199-12-31", "status": "none", "phases": ["vision", "vision"], "number": 9}
    body = problem(await post(kept, EVENTS, {**event, "adoption_confirmed": True}))
    assert {(one["pointer"], one["code"]) for one in body["errors"]} == {
        ("/on_date", "day_in_future"),
        ("/phases", "given_twice"),
        ("/adoption_confirmed", "confirmed_of_adopted"),
        ("/number", "unknown_version"),
    }
    wrong = {**DECIDED, "fed_back_on": "2021-01-01", "amended": False, "number": 9}
    body = problem(await post(kept, RESOLUTIONS, {**wrong, "key": "falsch"}))
    assert {(one["pointer"], one["code"]) for one in body["errors"]} == {
        ("/fed_back_on", "dates_ordered"),
        ("/amendments_de", "amendments_of_amended"),
        ("/number", "unknown_version"),
    }
    no_day = {"kind": "stance", "body": "?", "date_precision": "year"}
    body = problem(await post(kept, RESOLUTIONS, no_day))
    assert [one["code"] for one in body["errors"]] == ["date_has_precision"]


async def test_a_district_that_is_no_more_tells_nothing_new(kept: World) -> None:
    path = "/v1/districts/16056/concept"
    late = {"on_date": "2021-07-01", "status": "adopted", "visibility": "public"}
    refusal = problem(await post(kept, f"{path}/events", late, "16056"))
    assert [(one["pointer"], one["code"]) for one in refusal["errors"]] == [
        ("/on_date", "district_ended")
    ]
    last = {**late, "on_date": "2021-06-30"}
    assert (await post(kept, f"{path}/events", last, "16056")).status_code == 201
    found = [(await got(kept, path, {"on": day}))["state"] for day in ("2021-06-30", "2021-07-01")]
    told = [(one["status"], one["standing"], one["flags"]) for one in found]
    assert told == [("adopted", "in_force", []), ("adopted", "ended", ["district_ended"])]


async def test_how_it_counts_when_things_do_not_agree(kept: World) -> None:
    path = "/v1/districts/16055/concept"
    await put(kept, path, {"versions": [FIRST]}, "16055")
    event = {"status": "adopted", "number": 1, "visibility": "public", "on_date": "2019-01-01"}
    assert (await post(kept, f"{path}/events", event, "16055")).status_code == 201
    # Its own validity ends on 30 June 2020: from then on it is not counted as in force.
    for day, standing in (("2020-06-30", "in_force"), ("2020-07-01", "ended")):
        found = await got(kept, TABLE, {"on": day})
        weimar = next(one for one in found["districts"] if one["ags"] == "16055")
        assert (weimar["status"], weimar["standing"]) == ("adopted", standing)
        assert (weimar["concept_year"], weimar["number"]) == (2018, 1)
        counted = await got(kept, f"{TABLE}/summary", {"on": day})
        assert counted["total"]["ended"] == (standing == "ended")
        assert any("Weimar" in said for said in found["notes"]) is (standing == "ended")
    assert weimar["flags"] == ["validity_over"]
    # What the district said before stands against a newer report of others, which is told.
    said = {"status": "none", "visibility": "public", "on_date": "2019-05-01"}
    await post(kept, "/v1/districts/16053/concept/events", said, "16053")
    found = await got(kept, TABLE, {"on": "2019-05-31"})
    jena = next(one for one in found["districts"] if one["ags"] == "16053")
    assert (jena["status"], jena["flags"]) == ("none", ["documented_differs"])
    beside = await got(kept, "/v1/comparisons/indicators/DEM-01", {"period": "2018"})
    shown = {one["ags"]: one["context"]["concept_status"] for one in beside["districts"]}
    assert shown["16053"] == "none"


async def test_the_examples_of_the_document_are_taken(kept: World) -> None:
    key = await kept.key("district", "16061")
    paths = (await got(kept, "/openapi.json"))["paths"]
    made = 0
    for path, item in paths.items():
        for verb in {"put", "post"} & item.keys():
            if item[verb]["tags"] != ["Integrationskonzepte"]:
                continue
            content = item[verb]["requestBody"]["content"]["application/json"]
            (example,) = content["examples"].values()
            place = path.format(ags="16061", day="2026-06-30", key="zweiter")
            answer = await kept.client.request(verb, place, json=example["value"], headers=key)
            assert (answer.status_code, answer.json()["findings"]) == (201, []), (path, verb)
            made += 1
    assert made == 5
