"""Questions: who may ask and answer what, which text is whose, and who reads it."""

from typing import Any

import httpx

from app.routers.examples_exchange import ANSWERED, ASKED, CLOSED
from tests.asking import Params, got, problem, refused
from tests.exchange.test_adoptions import NOTHING, OURS, THEIRS, posted, shared
from tests.factories import World

ILM, SUHL = ("district", OURS), ("district", THEIRS)
ERFURT, GERA = ("district", "16051"), ("district", "16052")
CONCEPT = f"/v1/districts/{OURS}/concept/questions"
TEXT = {"text_de": "Wie wurden die Ehrenamtlichen gewonnen?"}
KINDS = ["question", "answer", "question_state"]


async def asked(world: World, path: str, body: dict[str, Any], ags: str = THEIRS) -> Any:
    answer = await posted(world, path, body, ags)
    assert answer.status_code == 201, answer.text
    assert answer.headers["location"] == f"/v1/questions/{answer.json()['id']}"
    return answer.json()


async def said(
    world: World, path: str, body: dict[str, Any], who: tuple[str, str | None], **headers: str
) -> httpx.Response:
    key = {**await world.key(*who), **headers}
    return await world.client.put(path, json=body, headers=key)


async def joint(world: World, key: str) -> str:
    """The name of a project that two districts lead."""
    places = [
        {"kind": "district", "ags": ags, "name": name, "lead": True}
        for ags, name in ((OURS, "Ilm-Kreis"), (ERFURT[1], "Erfurt"))
    ]
    return await shared(world, key, places=places)


def party(told: dict[str, Any]) -> tuple[str, str | None]:
    return told["role"], told["ags"]


async def test_those_who_lead_a_project_answer_each_in_its_own_words(kept: World) -> None:
    project = await joint(kept, "gefragt")
    made = await asked(kept, f"/v1/projects/{project}/questions", ASKED["ehrenamtliche"]["value"])
    place = f"/v1/questions/{made['id']}"
    about = {"kind": "project", "code": project, "label_de": "Lesepaten (synthetisch)"}
    assert (made["about"], made["fields"]) == (about, ["civic_engagement"])
    assert (made["state"], made["answers"]) == ("open", [])
    assert made["asked_by"] == {"role": "district", "ags": THEIRS, "name": "Suhl"}
    assert [one["ags"] for one in made["asked"]] == ["16051", OURS]
    # Nobody else answers: not who asked, nor the moderator, nor a third district.
    for who in (SUHL, ("working_group", None), GERA):
        refusal = problem(await said(kept, f"{place}/answer", TEXT, who))
        assert (refusal["type"], refusal["status"]) == ("/problems/not-yours", 403)
    first = await said(kept, f"{place}/answer", {"text_de": "Über Herrn Max Beispiel."}, ILM)
    assert [one["pointer"] for one in first.json()["findings"]] == ["/answers/0/text_de"]
    second = await said(kept, f"{place}/answer", ANSWERED["antwort"]["value"], ERFURT)
    assert (second.status_code, second.json()["findings"]) == (200, [])
    mended = {"text_de": "Über den Verein.", "reason": "Ohne Namen."}
    assert problem(await said(kept, f"{place}/answer", mended, ILM))["status"] == 428
    stale = {"If-Match": first.headers["etag"]}
    assert problem(await said(kept, f"{place}/answer", mended, ILM, **stale))["status"] == 412
    read = await kept.client.get(place, headers=await kept.key(*ILM))
    seen = {"If-Match": read.headers["etag"]}
    now = (await said(kept, f"{place}/answer", mended, ILM, **seen)).json()
    told = [(one["by"]["ags"], one["changed_at"] is None) for one in now["answers"]]
    assert (told, now["answers"][0]["text_de"]) == (
        [(OURS, False), ("16051", True)],
        "Über den Verein.",
    )
    then = {"as_of": first.json()["answers"][0]["answered_at"]}
    before = await got(kept, place, then, **await kept.key(*ILM))
    assert [one["text_de"] for one in before["answers"]] == ["Über Herrn Max Beispiel."]


async def test_a_question_is_its_askers_and_is_closed_by_both_sides(kept: World) -> None:
    made = await asked(kept, f"/v1/projects/{await joint(kept, 'geschlossen')}/questions", TEXT)
    place = f"/v1/questions/{made['id']}"
    changed = {**TEXT, "field_code": "civic_engagement", "visibility": "public"}
    assert made["fields"] == ["education"]
    assert problem(await said(kept, place, changed, ILM))["status"] == 403
    assert problem(await said(kept, place, changed, SUHL))["status"] == 428
    assert (await refused(kept, place))["status"] == 404
    answered = await said(kept, f"{place}/answer", {"text_de": "So."}, ILM)
    seen = {"If-Match": answered.headers["etag"]}
    # What another one answered for the working group, the asker does not publish.
    wrong = problem(await said(kept, place, changed, SUHL, **seen))["errors"]
    assert [(one["pointer"], one["code"]) for one in wrong] == [
        ("/visibility", "answers_are_others")
    ]
    assert (await refused(kept, place))["status"] == 404
    within = {**changed, "visibility": "working_group"}
    reworded = await said(kept, place, within, SUHL, **seen)
    assert (reworded.status_code, reworded.json()["fields"]) == (200, ["civic_engagement"])
    turns = ((SUHL, CLOSED["geschlossen"]["value"]), (ERFURT, {"state": "open"}))
    for who, body in (*turns, (ILM, {"state": "closed"})):
        turned = await said(kept, f"{place}/state", body, who)
        assert (turned.status_code, turned.json()["state"]) == (200, body["state"])
    assert problem(await said(kept, f"{place}/state", {"state": "open"}, GERA))["status"] == 403

    key = await kept.key(*SUHL)
    feed = (await got(kept, "/v1/changes", {"kind": KINDS}, **key))["items"]
    named = "zu „Lesepaten (synthetisch)“"
    assert [
        (one["outcome"], one["title_de"], one["district"], one["fields"])
        for one in feed
        if one["path"] == place
    ] == [
        ("created", f"Frage {named} neu", OURS, ["education"]),
        ("created", f"Antwort {named} neu", OURS, ["civic_engagement"]),
        ("corrected", f"Frage {named} geändert", OURS, ["civic_engagement"]),
        ("created", f"Frage {named}: geschlossen", OURS, ["civic_engagement"]),
        ("corrected", f"Frage {named}: wieder offen", OURS, ["civic_engagement"]),
        ("corrected", f"Frage {named}: geschlossen", OURS, ["civic_engagement"]),
    ]


async def test_who_asked_withdraws_and_nobody_answers_any_more(kept: World) -> None:
    made = await asked(kept, f"/v1/projects/{await joint(kept, 'doch-nicht')}/questions", TEXT)
    place = f"/v1/questions/{made['id']}"
    gone = {"state": "withdrawn", "reason": "Herr Max Beispiel hat es schon gesagt."}
    assert problem(await said(kept, f"{place}/state", gone, ILM))["status"] == 403
    silent = problem(await said(kept, f"{place}/state", {"state": "withdrawn"}, SUHL))
    assert [(e["pointer"], e["code"]) for e in silent["errors"]] == [
        ("/reason", "withdrawal_explained")
    ]
    done = (await said(kept, f"{place}/state", gone, SUHL)).json()
    assert (done["state"], done["state_reason"]) == ("withdrawn", gone["reason"])
    assert [one["pointer"] for one in done["findings"]] == ["/state_reason"]
    assert (await got(kept, place, None, **await kept.key(*GERA)))["findings"] == []
    for path, body, who in (
        (f"{place}/answer", TEXT, ILM),
        (f"{place}/state", {"state": "open"}, ILM),
        (place, {"text_de": "Anders?"}, SUHL),
    ):
        assert problem(await said(kept, path, body, who))["type"] == "/problems/question-withdrawn"
    query: Params = {"kind": "question_state", "order": "newest", "limit": "1"}
    (told,) = (await got(kept, "/v1/changes", query, **await kept.key(*GERA)))["items"]
    assert (told["path"], told["title_de"].partition("“")[2]) == (place, ": zurückgezogen")
    waiting = (await got(kept, "/v1/questions", {"open": "true"}, **await kept.key(*ILM)))["items"]
    assert made["id"] not in [one["id"] for one in waiting]
    again = await said(kept, f"{place}/state", {"state": "open"}, SUHL)
    assert (again.json()["state"], again.json()["state_reason"]) == ("open", None)
    assert (await said(kept, f"{place}/answer", TEXT, ILM)).status_code == 200


async def test_what_was_public_once_opens_no_later_answer(kept: World) -> None:
    public = {**TEXT, "visibility": "public"}
    project = await joint(kept, "zurueckgenommen")
    made = await asked(kept, f"/v1/projects/{project}/questions", public)
    place = f"/v1/questions/{made['id']}"
    headers = await kept.key(*SUHL)
    seen = {"If-Match": (await kept.client.get(place, headers=headers)).headers["etag"]}
    assert (await said(kept, place, TEXT, SUHL, **seen)).status_code == 200
    body = {"text_de": "Nur hier.", "reason": "Nur hier."}
    assert (await said(kept, f"{place}/answer", body, ILM)).status_code == 200
    query: Params = {"kind": "answer", "order": "newest", "limit": "1"}
    (told,) = (await got(kept, "/v1/changes", query, **headers))["items"]
    assert (told["path"], told["reason"]) == (place, "Nur hier.")
    public_feed = (await got(kept, "/v1/changes", {"kind": "answer"}))["items"]
    assert place not in [one["path"] for one in public_feed]


async def test_concepts_and_indicators_are_asked_about_too(kept: World) -> None:
    again, body = {"Idempotency-Key": "frage"}, {**TEXT, "field_code": "language"}
    made = await posted(kept, CONCEPT, body, **again)
    assert (await posted(kept, CONCEPT, body, **again)).content == made.content
    concept = made.json()
    assert concept["about"] == {"kind": "concept", "code": OURS, "label_de": "Ilm-Kreis"}
    shares = await asked(kept, "/v1/indicators/DEM-03/questions", TEXT)
    every = {"concept": concept["id"], "indicator": shares["id"]}
    for one, who in ((concept, ILM), (shares, ("steward", None))):
        assert [party(other) for other in one["asked"]] == [who]
        place = f"/v1/questions/{one['id']}/answer"
        assert problem(await said(kept, place, TEXT, GERA))["status"] == 403
        done = await said(kept, place, {"text_de": "So."}, who)
        assert [other["text_de"] for other in done.json()["answers"]] == ["So."]
    ministry = await kept.key("ministry")
    queries: tuple[tuple[Params, list[str]], ...] = (
        ({"about": ["concept", "indicator"]}, ["indicator", "concept"]),
        ({"about": ["concept", "indicator"], "open": "true"}, ["indicator", "concept"]),
        ({"about": ["concept", "indicator"], "open": "false"}, []),
        ({"about": "concept", "district": OURS}, ["concept"]),
        ({"about": "indicator", "district": THEIRS}, ["indicator"]),
        ({"about": "indicator", "district": OURS}, []),
        ({"field": "language"}, ["concept"]),
    )
    for query, expected in queries:
        found = (await got(kept, "/v1/questions", query, **ministry))["items"]
        assert [one["id"] for one in found] == [every[kind] for kind in expected], query
    for path, kind in ((CONCEPT, "concept"), ("/v1/indicators/DEM-03/questions", "indicator")):
        found = (await got(kept, path, None, **ministry))["items"]
        assert [one["id"] for one in found] == [every[kind]]
        # The public reads what was asked for it.
        assert (await got(kept, path))["items"] == []
    table = await kept.client.get(f"{CONCEPT}?format=csv-de", headers=ministry)
    assert table.text.splitlines()[1].split(";")[5:9] == [THEIRS, OURS, TEXT["text_de"], "open"]


async def test_what_literature_documents_the_moderator_answers_for(kept: World) -> None:
    ministry = await kept.key("ministry")
    other = await kept.key("ministry", None, "Anderes Ministerium (synthetisch)")
    (named,) = await kept.sql("SELECT id::text FROM project WHERE key = 'he-2012-h27'")
    body = {**TEXT, "visibility": "public"}
    path = f"/v1/projects/{named['id']}/questions"
    made = (await kept.client.post(path, json=body, headers=ministry)).json()
    assert made["asked_by"] == {"role": "ministry", "ags": None, "name": None}
    assert [party(one)[0] for one in made["asked"]] == ["district", "working_group"]
    place = f"/v1/questions/{made['id']}"
    done = await said(kept, f"{place}/answer", {"text_de": "Nein."}, ("working_group", None))
    assert done.status_code == 200
    assert (await got(kept, path))["items"][0]["answers"][0]["text_de"] == "Nein."
    # Of those who share a role, only the account that asked is the asker.
    for key, status in ((other, 403), (ministry, 200)):
        answer = await kept.client.put(f"{place}/state", json={"state": "closed"}, headers=key)
        assert answer.status_code == status
    closed = (await got(kept, "/v1/questions", {"open": "false", "about": "project"}))["items"]
    assert made["id"] in [one["id"] for one in closed]


async def test_what_may_not_be_asked_is_refused_by_name(kept: World) -> None:
    hidden = await shared(kept, "entwurf", visibility="internal")
    for path, status in (
        (f"/v1/projects/{hidden}/questions", 404),
        (f"/v1/projects/{NOTHING}/questions", 404),
        ("/v1/districts/99999/concept/questions", 404),
        ("/v1/indicators/ZZZ-99/questions", 404),
    ):
        assert problem(await posted(kept, path, TEXT))["status"] == status
        assert (await refused(kept, path, None, **await kept.key("district", THEIRS)))[
            "status"
        ] == 404
    # Half a character, which JSON can spell and no text can hold.
    half = {**await kept.key("district", THEIRS), "Content-Type": "application/json"}
    broken = await kept.client.post(CONCEPT, content='{"text_de": "\\ud800"}', headers=half)
    assert [one["message"] for one in problem(broken)["errors"]] == [
        "Der Text enthält ein halbes Zeichen (ein einzelnes Surrogat)."
    ]
    provider = await kept.key("provider", None, "Firma (synthetisch)")
    for key, status in ((provider, 403), ({}, 401)):
        answer = await kept.client.post(CONCEPT, json=TEXT, headers=key)
        assert problem(answer)["status"] == status
    wrong = problem(await posted(kept, CONCEPT, {**TEXT, "field_code": "moon"}))
    assert [(one["pointer"], one["code"]) for one in wrong["errors"]] == [
        ("/field_code", "unknown_code")
    ]
    assert (await refused(kept, f"/v1/questions/{NOTHING}"))["status"] == 404
