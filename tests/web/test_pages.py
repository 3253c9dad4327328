"""The pages as a newcomer finds them: the real districts, concepts and values, in German."""

import re
from typing import Any

import httpx
import pytest

from tests.factories import World

BROWSER = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}
MUSEUM = "9089115d-95f9-547e-b42b-01cabf7ddfe0"
PAGES = (
    "/",
    "/konzepte",
    "/konzepte?on=2019-05-31",
    "/indikatoren/DEM-03?period=2018",
    "/indikatoren/IDE-01",
    "/kreise/16056",
    "/kreise/16069/lernen",
    "/projekte?q=Sprachkurs&field=language",
    f"/projekte/{MUSEUM}",
    "/problems",
    "/problems/not-found",
    "/kreise/99999",
)
every_page = pytest.mark.parametrize("path", PAGES)
DISTRICT, INDICATOR = re.compile(r"/kreise/(\d+)"), re.compile(r"/indikatoren/([A-Z]+-\d+)")


@pytest.fixture(scope="module")
async def drawn(world: World) -> dict[str, httpx.Response]:
    """Every one of the pages, drawn once."""
    return {path: await read(world, path) for path in PAGES}


async def read(world: World, path: str, **headers: str) -> httpx.Response:
    return await world.client.get(path, headers={**BROWSER, **headers})


def rows(page: str, caption: str) -> list[list[str]]:
    """The body of the table whose caption holds `caption`, tags taken out."""
    tables = re.findall(r"<table.*?</table>", page, re.DOTALL)
    [table] = [one for one in tables if caption in one.split("</caption>")[0]]
    body = table.split("<tbody>")[1]
    cells = [re.findall(r"<t[hd][ >].*?</t[hd]>", row, re.DOTALL) for row in body.split("<tr>")[1:]]
    return [[plain(cell) for cell in row] for row in cells]


def plain(cell: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", cell).split())


async def test_the_first_page_shows_what_there_is(world: World) -> None:
    page = (await read(world, "/")).text
    districts = rows(page, "Alle 23 Kreise")
    assert len(districts) == 23
    assert districts[2][:5] == ["Eisenach", "16056", "kreisfreie Stadt", "104,17", "01.01.1998"]
    assert districts[2][5] == "30.06.2021, dann Wartburgkreis"
    assert len(re.findall(r'<a href="/indikatoren/[A-Z]{3}-\d\d">', page)) == 50
    assert "aus 2000 bis 2021" in page


async def test_the_first_page_opens_with_table_1_of_may_2019(world: World) -> None:
    concepts = rows((await read(world, "/")).text, "am 31.05.2019")
    status = [row[1] for row in concepts]
    assert len(concepts) == 23
    assert [status.count(one) for one in ("liegt vor", "in Erarbeitung", "kein Bericht")] == [
        *(8, 6, 9)
    ]
    ilm_kreis = next(row for row in concepts if row[0].startswith("Ilm-Kreis"))
    assert ilm_kreis[1:6] == ["liegt vor", "läuft", "2018", "–", "Mai 2019"]


async def test_concepts_of_a_later_day_are_those_of_its_districts(world: World) -> None:
    before, after = [
        rows((await read(world, f"/konzepte?on={day}")).text, "Integrationskonzepte der")
        for day in ("2021-06-30", "2021-07-01")
    ]
    assert (len(before), len(after)) == (23, 22)


async def test_a_comparison_shows_value_interval_and_both_suppliers(world: World) -> None:
    page = (await read(world, "/indikatoren/DEM-03?period=2018")).text
    compared = rows(page, "Ausländeranteil (Fortschreibung) 2018 in %")
    ilm_kreis = next(row for row in compared if row[0].startswith("Ilm-Kreis"))
    assert len(compared) == 22
    assert ilm_kreis[1:3] == ["6,11", "5,97 bis 6,26"]
    assert ilm_kreis[4] == "6.504 / 106.402"
    assert ilm_kreis[6].startswith("Angabe des Kreises andere Quelle als bei den meisten Kreisen")
    assert "amtliche Statistik: 5,84 (abweichend)" in ilm_kreis[6]
    assert "106.402 Einwohner" in ilm_kreis[7]
    assert [row[0] for row in compared][:2] == ["Altenburger Land Landkreis", "Eichsfeld Landkreis"]


async def test_a_page_and_its_json_say_the_same(world: World) -> None:
    page = (await read(world, "/indikatoren/EDU-05?sex=female&period=2016")).text
    link = re.search(r'<a href="(/v1/[^"]+)">JSON</a>', page)
    assert link
    view: dict[str, Any] = (await world.client.get(link[1].replace("&amp;", "&"))).json()
    assert (view["period"], view["breakdown"]["sex"]) == ("2016", "female")
    shown = rows(page, "2016 in %")
    assert [float(row[1].replace(",", ".")) for row in shown] == [
        one["value"] for one in view["districts"]
    ]


async def test_a_citation_names_the_state_of_the_data(world: World) -> None:
    page = (await read(world, "/indikatoren/DEM-03?period=2018")).text
    link = re.search(r'<a href="(/indikatoren/[^"]+as_of=[^"]+)">', page)
    assert link
    cited = await read(world, link[1].replace("&amp;", "&"))
    assert rows(cited.text, "2018 in %") == rows(page, "2018 in %")
    assert "wie sie zu diesem Zeitpunkt waren" in cited.text


async def test_who_is_missing_is_listed_with_the_reason(world: World) -> None:
    missing = rows(
        (await read(world, "/indikatoren/DEM-03?period=2019&basis=own_register")).text,
        "ohne vergleichbaren Wert",
    )
    erfurt = next(row for row in missing if row[0] == "Erfurt")
    assert erfurt[1] == "ohne Stichtag"
    assert erfurt[2].endswith("Genannt: ≤ 8 %.")


async def test_the_sum_of_some_districts_is_not_shown_as_the_state(world: World) -> None:
    page = (await read(world, "/indikatoren/DEM-02?period=2018")).text
    assert "<dt>1 von 23 Kreisen zusammen</dt>" in page
    assert "Veröffentlichter Landeswert: 108.785 Personen" in page
    assert "Summe aus 1 von 23 Kreisen (2,0 % der Bevölkerung); das ist kein Wert des" in page
    missing = rows(page, "ohne vergleichbaren Wert")
    reasons = {row[0]: row[1:] for row in missing}
    assert reasons["Ilm-Kreis"] == [
        "nur auf anderer Grundlage",
        "Nur auf anderer Grundlage oder anderem Gebietsstand: eigenes Register des Kreises,"
        " Gebietsstand 31.12.2021.",
    ]


async def test_an_indicator_without_values_still_explains_itself(world: World) -> None:
    page = (await read(world, "/indikatoren/IDE-01")).text
    assert "liegen auf dieser Grundlage keine Werte vor" in page
    assert "Befragte, die sich ihrem Wohnort stark oder eher stark verbunden fühlen" in page


async def test_a_former_district_leads_to_its_successor(world: World) -> None:
    page = (await read(world, "/kreise/16056")).text
    assert 'Übergegangen in</dt><dd><a href="/kreise/16063">Wartburgkreis</a>' in page
    own = rows(page, "Was der Kreis selbst angegeben hat")
    assert [row[2:4] for row in own][:3] == [
        ["insgesamt", "3.571"],
        ["männlich", "2.028"],
        ["weiblich", "1.542"],
    ]


async def test_links_lead_somewhere(world: World, drawn: dict[str, httpx.Response]) -> None:
    links: set[str] = set()
    for path, page in drawn.items():
        found = {link.replace("&amp;", "&") for link in re.findall(r'href="([^"#]+)', page.text)}
        assert found, path
        links |= found
    # Among them the page of each district and each indicator, whatever its data look like.
    answers = {link: (await read(world, link)).status_code for link in sorted(links)}
    assert {link for link, status in answers.items() if status != 200} == set()
    # Nothing that there is goes without a link.
    for pattern, field, listed in (
        (DISTRICT, "ags", "/v1/districts?limit=1000"),
        (INDICATOR, "code", "/v1/indicators?limit=1000"),
    ):
        known = {one[field] for one in (await world.client.get(listed)).json()["items"]}
        assert {hit[1] for link in links if (hit := pattern.match(link))} == known


@every_page
async def test_pages_take_nothing_from_elsewhere_and_run_nothing(
    drawn: dict[str, httpx.Response], path: str
) -> None:
    answer = drawn[path]
    policy = answer.headers["content-security-policy"].split("; ")
    assert {"default-src 'none'", "style-src 'self'", "img-src 'self' data:"} <= set(policy)
    assert re.findall(r'(?:href|src|action)="(?!/|#)[^"]*"', answer.text) == []
    assert re.findall(r"<script|<style|<iframe| style=| on[a-z]+=", answer.text) == []


@every_page
async def test_pages_can_be_read_by_a_machine_that_reads_aloud(
    drawn: dict[str, httpx.Response], path: str
) -> None:
    page = drawn[path].text
    assert '<html lang="de">' in page
    assert len(re.findall(r"<h1[ >]", page)) == 1
    assert page.count("<table") == page.count("<caption>")
    assert re.findall(r"<th(?! scope=|ead)", page) == []
    labelled = set(re.findall(r'<label for="([^"]+)"', page))
    assert (
        set(re.findall(r'<(?:select|input type="(?:date|search)") id="([^"]+)"', page)) == labelled
    )


@pytest.mark.parametrize("path", ["/", "/konzepte", "/indikatoren/DEM-03", "/kreise/16070"])
async def test_a_page_that_is_still_right_is_not_sent_again(world: World, path: str) -> None:
    first = await read(world, path)
    again = await read(world, path, **{"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


async def test_style_sheets_are_kept_until_they_change(world: World) -> None:
    link = re.search(r'<link rel="stylesheet" href="([^"]+)"', (await read(world, "/")).text)
    assert link
    sheet = await world.client.get(link[1])
    assert sheet.headers["content-type"] == "text/css; charset=utf-8"
    assert sheet.headers["cache-control"] == "public, max-age=31536000, immutable"
    bare = await world.client.get(link[1].partition("?")[0])
    assert bare.headers["cache-control"] == "public, no-cache"
    held = {"If-None-Match": sheet.headers["etag"]}
    assert (await world.client.get(link[1], headers=held)).status_code == 304
