"""What a search tells of what is hidden, earlier, or changed while it is read: nothing wrong."""

from sqlalchemy import text

from app.auth.caller import PUBLIC, Caller
from app.load.terms import made_anew
from tests.asking import got
from tests.factories import World
from tests.projects.pushes import SYNTHETIC, put, stored

LIST = "/v1/projects"
HIDDEN = {**SYNTHETIC, "title_de": "Zwetschgenbaum (synthetisch)", "visibility": "internal"}
HOLDING = text("SELECT count(*) FROM project_terms WHERE 'Zwetschgenbaum' = ANY (words)")


async def test_what_is_hidden_is_in_no_hit_facet_or_suggestion(kept: World) -> None:
    own = await kept.key("district", "16070")
    before = await got(kept, LIST)
    hidden = await stored(kept, "baum", HIDDEN)
    after = await got(kept, LIST)
    assert (after["total"], after["facets"]) == (before["total"], before["facets"])
    assert (await got(kept, LIST, {}, **own))["total"] == before["total"] + 1
    for caller, found in (({}, False), (own, True), (await kept.key("district", "16051"), False)):
        plain = await got(kept, LIST, {"q": "Zwetschgenbaum"}, **caller)
        assert (plain["total"] == 1) is found
        mistyped = await got(kept, LIST, {"q": "Zwetschgenbaun"}, **caller)
        assert (mistyped["did_you_mean"] is not None) is found
    public = await stored(kept, "pflaume", {**SYNTHETIC, "title_de": "Pflaume"})
    near = f"{LIST}/{public['id']}/similar"
    assert hidden["id"] not in [one["id"] for one in (await got(kept, near))["items"]]
    assert hidden["id"] in [one["id"] for one in (await got(kept, near, {}, **own))["items"]]
    for asking, rows in ((PUBLIC, 0), (Caller("district", ags="16070"), 1)):
        async with kept.as_app(asking) as connection:
            assert (await connection.execute(HOLDING)).scalar_one() == rows


async def test_a_search_answers_as_of_any_instant(kept: World) -> None:
    said = {**SYNTHETIC, "title_de": "Apfelernte (synthetisch)"}
    first = await stored(kept, "ernte", said)
    then = (await got(kept, LIST, {"q": "Apfelernte"}))["as_of"]
    key = await kept.key("district", "16070")
    etag = (await kept.client.get("/v1/districts/16070/projects/ernte", headers=key)).headers[
        "etag"
    ]
    changed = {**said, "title_de": "Birnenlese (synthetisch)", "reason": "Umbenannt."}
    assert (await put(kept, "ernte", changed, **{"If-Match": etag})).status_code == 200
    for word, now, earlier in (("Apfelernte", 0, 1), ("Birnenlese", 1, 0)):
        assert (await got(kept, LIST, {"q": word}))["total"] == now
        assert (await got(kept, LIST, {"q": word, "as_of": then}))["total"] == earlier
    etag = (await kept.client.get("/v1/districts/16070/projects/ernte", headers=key)).headers[
        "etag"
    ]
    gone = await kept.client.delete(
        "/v1/districts/16070/projects/ernte", headers={**key, "If-Match": etag}
    )
    assert gone.status_code == 200
    assert (await got(kept, LIST, {"q": "Birnenlese"}))["total"] == 0
    assert (await got(kept, LIST, {"q": "Apfelernte", "as_of": then}))["items"][0]["id"] == (
        first["id"]
    )


async def test_later_pages_are_of_the_instant_of_the_first(kept: World) -> None:
    asked: dict[str, str | int] = {"q": "Lesepaten", "limit": 1}
    await stored(kept, "eins", {**SYNTHETIC, "title_de": "Lesepaten eins"})
    await stored(kept, "drei", {**SYNTHETIC, "title_de": "Lesepaten drei"})
    first = await got(kept, LIST, asked)
    await stored(kept, "zwei", {**SYNTHETIC, "title_de": "Lesepaten zwei"})
    second = await got(kept, LIST, {**asked, "cursor": first["next"]})
    assert {one["key"] for page in (first, second) for one in page["items"]} == {"eins", "drei"}
    assert (second["as_of"], second["total"], second["next"]) == (first["as_of"], 2, None)
    assert (await got(kept, LIST, asked))["total"] == 3


async def test_what_tells_of_obstacles_and_evidence_comes_before_its_like(kept: World) -> None:
    silent: dict[str, list[str]] = {"obstacles_de": [], "outputs": [], "success_factors_de": []}
    common = {**SYNTHETIC, "goals_de": "Alle lernen Mirabellen kennen."}
    await stored(kept, "stumm", {**common, **silent, "title_de": "Anfang"})
    told = {"text_de": "Es fehlte an Platz.", "changed_de": None}
    await stored(kept, "ende", {**common, **silent, "title_de": "Ende", "obstacles_de": [told]})
    assert [one["key"] for one in (await got(kept, LIST, {"q": "Mirabellen"}))["items"]] == [
        *("ende", "stumm")
    ]
    for sort, first in (("name", "stumm"), ("newest", "ende")):
        asked = {"q": "Mirabellen", "sort": sort}
        assert (await got(kept, LIST, asked))["items"][0]["key"] == first


async def test_all_words_come_before_some_and_a_word_before_its_compound(kept: World) -> None:
    silent: dict[str, list[str]] = {"obstacles_de": [], "outputs": [], "success_factors_de": []}
    obstacle = {"text_de": "Es fehlte an Platz.", "changed_de": None}
    proved = {"obstacles_de": [obstacle], "results_de": "Viele.", "evaluation": "external"}
    for key, said in (
        ("beide", {**silent, "title_de": "Anfang", "results_de": "Mispel, Schlehe, Dost."}),
        ("nur-eins", {**proved, "title_de": "Schlehe und Mispel"}),
        ("ganz", {**silent, "title_de": "Imam"}),
        ("teil", {**proved, "title_de": "Imambüro"}),
        ("text", {**proved, "title_de": "Ende", "goals_de": "Der Imam kommt."}),
    ):
        await stored(kept, key, {**SYNTHETIC, **said})
    for asked, keys in (
        ("Mispel Schlehe Dost", ["beide", "nur-eins"]),
        ("Imam", ["ganz", "teil", "text"]),
    ):
        found = await got(kept, LIST, {"q": asked})
        assert [one["key"] for one in found["items"]] == keys


async def test_a_member_municipality_is_counted_with_its_district(kept: World) -> None:
    within = {"kind": "municipality", "ags": "16070029", "name": "Ilmenau", "lead": True}
    around = {"kind": "district", "ags": "16070", "name": "Ilm-Kreis", "lead": True}
    beside = {"kind": "district", "ags": "16054", "name": "Suhl"}
    said = {**SYNTHETIC, "title_de": "Wanderkino", "places": [within, around, beside]}
    await stored(kept, "kino", said)
    told = await got(kept, LIST, {"q": "Wanderkino"})
    counts = {one["name"]: one["values"] for one in told["facets"]}
    kinds = {one["code"]: one["count"] for one in counts["district_type"]}
    assert (told["total"], kinds) == (1, {"landkreis": 1, "kreisfreie_stadt": 1})
    # Suhl has too few inhabitants for a size band of towns.
    assert [(one["code"], one["count"]) for one in counts["size_band"]] == [("3-4", 1)]
    for asked in ({"district_type": "landkreis"}, {"size_band": "3-4"}, {"district": "16054"}):
        assert (await got(kept, LIST, {"q": "Wanderkino", **asked}))["total"] == 1
    assert (await got(kept, LIST, {"q": "Wanderkino", "size_band": "1-2"}))["total"] == 0


async def test_a_snippet_is_html_whatever_was_written(kept: World) -> None:
    aims = "Rübenmus & <script>alert('x')</script> für alle. " + "Und noch etwas mehr. " * 20
    await stored(kept, "mus", {**SYNTHETIC, "goals_de": aims, "title_de": "Küche"})
    (hit,) = (await got(kept, LIST, {"q": "Ruebenmus"}))["items"]
    (line,) = (one["text"] for one in hit["hit"]["snippets"] if one["member"] == "goals_de")
    told = "<mark>Rübenmus</mark> &amp; &lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt; für alle."
    assert line.startswith(told)
    assert line.endswith("…")
    assert len(line) < 300


async def test_notes_and_contacts_are_no_terms(kept: World) -> None:
    said = {
        **SYNTHETIC,
        "title_de": "Kürbisfest",
        "note": "Rhabarberkuchen",
        "reason": "Stachelbeere",
        "contact_role": "Quittenstelle",
    }
    await stored(kept, "fest", said)
    assert (await got(kept, LIST, {"q": "Kürbisfest"}))["total"] == 1
    for word in ("Rhabarberkuchen", "Stachelbeere", "Quittenstelle"):
        assert (await got(kept, LIST, {"q": word}))["total"] == 0


async def test_other_word_lists_make_all_terms_anew(kept: World) -> None:
    await made_anew(kept.urls)
    assert await made_anew(kept.urls) is False
    own = await kept.key("district", "16070")
    every = "SELECT revision_id, terms::text, words FROM project_terms ORDER BY revision_id"
    before = [dict(row) for row in await kept.sql(every)]
    await kept.sql("UPDATE term_edition SET edition = repeat('0', 16)")
    await kept.sql("UPDATE project_terms SET terms = '', words = '{}'")
    assert (await got(kept, LIST, {"q": "Zwetschgenbaum"}, **own))["total"] == 0
    assert await made_anew(kept.urls) is True
    await kept.told()
    assert [dict(row) for row in await kept.sql(every)] == before
    assert (await got(kept, LIST, {"q": "Zwetschgenbaum"}, **own))["total"] == 1
    forced = await kept.sql(
        "SELECT relforcerowsecurity AS forced FROM pg_class"
        " WHERE oid IN ('project_revision'::regclass, 'project_terms'::regclass)"
    )
    assert [row["forced"] for row in forced] == [True, True]


async def test_empty_words_make_nothing_alike(kept: World) -> None:
    empty = "Seit 2011 sollen jeweils mehrere gemeinsam zwei neue"
    about = {"field_codes": ["sport"], "target_groups": []}
    own, filler, other = [
        await stored(
            kept, key, {**SYNTHETIC, **about, "title_de": title, "goals_de": f"{empty} {goal}."}
        )
        for key, title, goal in (
            ("kletterwand", "Kletterwand", "Seilschaften"),
            ("ruderboot", "Ruderboot", "Steuerleute"),
            ("felsen", "Felsen", "Seilschaften"),
        )
    ]
    near = (await got(kept, f"{LIST}/{own['id']}/similar", {"limit": 20}))["items"]
    found = {one["id"]: one for one in near}
    # Field and district alone; what both say with other words counts nothing.
    assert (found[filler["id"]]["likeness"], found[filler["id"]]["shared"]["words"]) == (0.4, [])
    assert found[other["id"]]["likeness"] > 0.5
    assert found[other["id"]]["shared"]["words"] == ["Seilschaften"]
