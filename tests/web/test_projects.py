"""Practice on pages: searched, narrowed, read, and reached from a number."""

import re

from tests.asking import got
from tests.factories import World
from tests.web.test_pages import MUSEUM, plain, read


async def test_a_search_shows_what_it_found_and_what_would_narrow_it(world: World) -> None:
    asked = {"q": "Sprachkurs", "field": "language"}
    found = await got(world, "/v1/projects", asked)
    page = (await read(world, "/projekte?q=Sprachkurs&field=language")).text
    titles = re.findall(r'<li><a href="/projekte/[0-9a-f-]{36}">([^<]+)</a>', page)
    assert titles == [one["title_de"] for one in found["items"]]
    assert f"<p>{found['total']} Eintr" in page
    assert page.count("<mark>") == sum(
        line["text"].count("<mark>") for one in found["items"] for line in one["hit"]["snippets"]
    )
    # The value that is chosen leads back; the others keep what is asked.
    assert '<a href="/projekte?q=Sprachkurs" aria-current="true">' in page
    assert "/projekte?q=Sprachkurs&amp;field=language&amp;type=" in page


async def test_an_empty_field_asks_for_everything_and_a_slip_is_forgiven(world: World) -> None:
    every = (await got(world, "/v1/projects", {"limit": "1"}))["total"]
    assert f"<p>{every} Einträge" in (await read(world, "/projekte?q=")).text
    page = (await read(world, "/projekte?q=Sprachkrus")).text
    assert re.search(r'Meinten Sie <a href="/projekte\?q=sprachkurs[^"]*">', page, re.IGNORECASE)
    page = (await read(world, "/projekte?q=<b>%20")).text
    assert 'value="&lt;b&gt;"' in page


async def test_a_project_tells_its_obstacles_before_what_helped(world: World) -> None:
    page = (await read(world, f"/projekte/{MUSEUM}")).text
    headings = [plain(one) for one in re.findall(r"<h2.*?</h2>", page)]
    assert headings.index("Stolpersteine") < headings.index("Was geholfen hat")
    assert "20 Projekte" in page
    assert "niemand vor Ort bestätigt" in page
    missing = await read(world, "/projekte/00000000-0000-0000-0000-000000000000")
    assert missing.status_code == 404
    # What is no identifier is refused; it never gets as far as the database.
    assert (await read(world, "/projekte/museum")).status_code == 422


async def test_from_a_number_to_a_project(world: World) -> None:
    page = (await read(world, "/kreise/16069/lernen")).text
    assert "Abgänge mit Hochschulreife" in page
    (link,) = re.findall(r'href="(/projekte/[^"]+)">SELF', page)
    assert "SELF" in (await read(world, link)).text
    asked = (await read(world, "/kreise/16052/lernen?indicator=SOC-03")).text
    assert "Danach haben Sie gefragt." in asked
    assert '<option value="SOC-03" selected>' in asked
