"""A district's own projects: written by it alone, as revisions, and read as of any instant."""

from tests.asking import got, problem, refused
from tests.factories import World
from tests.projects.pushes import OWN, SYNTHETIC, put, stored


async def test_a_project_lives_by_revisions(fresh: World) -> None:
    key = await fresh.key("district", "16070")
    made = await put(fresh, "lesepaten", SYNTHETIC)
    first = made.json()
    assert (made.status_code, made.headers["location"]) == (201, f"{OWN}/lesepaten")
    named = {"ags": "16070", "name": "Ilm-Kreis", "lead": True, "kind": "district"}
    assert named.items() <= first["places"][0].items()
    read = await fresh.client.get(f"{OWN}/lesepaten", headers=key)
    assert (read.json(), read.headers["etag"]) == (first, made.headers["etag"])
    # The same once more changes nothing; something else names what it replaces.
    assert (await put(fresh, "lesepaten", SYNTHETIC)).json() == first
    changed = {**SYNTHETIC, "goals_de": "Kinder lesen viel.", "reason": "Klarer gesagt."}
    assert problem(await put(fresh, "lesepaten", changed))["status"] == 428
    stale = {"If-Match": '"stale"'}
    assert problem(await put(fresh, "lesepaten", changed, **stale))["status"] == 412
    seen = {"If-Match": made.headers["etag"]}
    second = (await put(fresh, "lesepaten", changed, **seen)).json()
    assert (second["id"], second["goals_de"]) == (first["id"], "Kinder lesen viel.")
    then = await got(fresh, f"/v1/projects/{first['id']}", {"as_of": first["recorded_at"]})
    assert then["goals_de"] == "Kinder lesen gern."

    gone = await fresh.client.delete(f"{OWN}/lesepaten", headers=key)
    assert problem(gone)["status"] == 428
    now = (await fresh.client.get(f"{OWN}/lesepaten", headers=key)).headers["etag"]
    ending = {**key, "If-Match": now}
    gone = await fresh.client.delete(f"{OWN}/lesepaten?reason=Zu+Ende", headers=ending)
    assert (gone.status_code, gone.json()["goals_de"]) == (200, "Kinder lesen viel.")
    assert (await refused(fresh, f"/v1/projects/{first['id']}"))["status"] == 404
    history = (await got(fresh, f"/v1/projects/{first['id']}/history"))["items"]
    assert [one["outcome"] for one in history] == ["created", "updated", "withdrawn"]
    assert (history[1]["changed"], history[1]["reason"]) == (["goals_de"], "Klarer gesagt.")
    assert history[2]["reason"] == "Zu Ende"
    feed = (await got(fresh, "/v1/changes", {"kind": "project", "district": "16070"}))["items"]
    assert [one["outcome"] for one in feed] == ["created", "corrected", "withdrawn"]
    again = await put(fresh, "lesepaten", SYNTHETIC)
    assert (again.status_code, again.json()["id"]) == (201, first["id"])


async def test_nobody_else_writes_and_who_may_not_see_is_told_nothing(fresh: World) -> None:
    draft = await stored(fresh, "entwurf", {**SYNTHETIC, "visibility": "internal"})
    shared = await stored(fresh, "geteilt", {**SYNTHETIC, "visibility": "working_group"})
    stranger = await fresh.key("district", "16054")
    public: dict[str, str] = {}
    members = await fresh.key("working_group")
    sees = [
        (await fresh.client.get(f"/v1/projects/{one['id']}", headers=headers)).status_code
        for one in (draft, shared)
        for headers in (await fresh.key("district", "16070"), stranger, members, public)
    ]
    assert sees == [200, 404, 404, 404, 200, 200, 200, 404]
    hidden = await refused(fresh, f"/v1/projects/{draft['id']}", None, **stranger)
    nothing = "/v1/projects/00000000-0000-4000-8000-000000000009"
    missing = await refused(fresh, nothing, None, **stranger)
    assert {**hidden, "instance": ""} == {**missing, "instance": ""}
    for role, ags in (("district", "16054"), ("steward", None), ("working_group", None)):
        headers = await fresh.key(role, ags)
        answer = await fresh.client.put(f"{OWN}/neu", json=SYNTHETIC, headers=headers)
        assert (problem(answer)["type"], answer.status_code) == ("/problems/not-yours", 403)
        answer = await fresh.client.post(OWN, json={"rows": []}, headers=headers)
        assert problem(answer)["type"] == "/problems/not-yours"
    assert problem(await fresh.client.put(f"{OWN}/neu", json=SYNTHETIC))["status"] == 401


async def test_every_fault_of_a_project_stands_in_one_answer(world: World) -> None:
    faulty = {
        **SYNTHETIC,
        "field_codes": ["moon"],
        "places": [
            {"kind": "district", "ags": "16054", "name": "Suhl", "lead": True},
            {"kind": "municipality", "ags": "16070", "name": "?", "lead": False},
            {"kind": "district", "ags": "16999", "name": "?"},
            {"kind": "district", "ags": None, "name": "?", "lead": True},
        ],
        "outputs": [{"label_de": "?", "precision": "exact"}],
        "end": "2024",
        "as_reported_on": "2024-02-30",
        "contact_role": "a@example.org",
        "contact_email": "anna.schmidt@kreis.example",
        "dimensions": ["social", "social"],
    }
    body = problem(await put(world, "faulty", faulty))
    assert {(one["pointer"], one["code"]) for one in body["errors"]} == {
        ("/field_codes/0", "unknown_code"),
        ("/places", "owner_leads"),
        ("/places/1/ags", "key_fits_kind"),
        ("/places/2/ags", "unknown_district"),
        ("/places/3/ags", "key_fits_kind"),
        ("/as_reported_on", "no_such_day"),
        ("/outputs/0/precision", "value_missing"),
        ("/end", "dates_ordered"),
        ("/contact_role", "contact_is_a_function"),
        ("/contact_email", "function_mailbox"),
        ("/dimensions", "given_twice"),
    }
    unknown = problem(await put(world, "faulty", {**SYNTHETIC, "vorname": "x"}))
    assert [(e["pointer"], e["code"]) for e in unknown["errors"]] == [
        ("/vorname", "extra_forbidden")
    ]
    assert problem(await put(world, "Nicht-So", SYNTHETIC))["errors"][0]["parameter"] == "key"
