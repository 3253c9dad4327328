"""Refusals for people: a page for browsers, problem+json for programs, the same status for both."""

import pytest

from tests.factories import World

BROWSER = {"Accept": "text/html,*/*;q=0.8"}


@pytest.mark.parametrize(
    ("path", "status", "said"),
    [
        ("/indikatoren/ZZZ-99", 404, "Den Indikator ZZZ-99 gibt es in der Rahmenedition nicht."),
        ("/indikatoren/zzz", 422, "Der Text hat nicht die verlangte Form"),
        ("/indikatoren/DEM-03?sex=green", 422, "„green“ gibt es nicht."),
        ("/indikatoren/DEM-03?colour=green", 422, "Den Parameter „colour“ gibt es hier nicht."),
        ("/kreise/99999", 404, "Es gibt keinen Kreis 99999."),
        ("/?colour=green", 422, "Unbekannte Parameter: colour."),
        ("/konzepte?on=morgen", 422, "Hier wird ein Tag in der Form JJJJ-MM-TT erwartet."),
        ("/?state=99", 422, "„99“ gibt es nicht."),
        ("/nowhere", 404, "GET /nowhere gibt es nicht."),
        ("/problems/no-such", 404, "Die Fehlerart „no-such“ gibt es nicht."),
        ("/static/no-such.css", 404, "Die Datei „no-such.css“ gibt es nicht."),
    ],
)
async def test_browsers_get_a_german_page(world: World, path: str, status: int, said: str) -> None:
    answer = await world.client.get(path, headers=BROWSER)
    assert answer.status_code == status
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.headers["content-language"] == "de"
    assert said in answer.text
    assert f"HTTP-Status {status}" in answer.text


async def test_programs_get_problem_json_for_the_same(world: World) -> None:
    answer = await world.client.get("/indikatoren/ZZZ-99")
    assert (answer.status_code, answer.headers["content-type"]) == (404, "application/problem+json")


async def test_the_interface_never_answers_with_a_page(world: World) -> None:
    answer = await world.client.get("/v1/indicators/ZZZ-99", headers=BROWSER)
    assert (answer.status_code, answer.headers["content-type"]) == (404, "application/problem+json")


async def test_english_readers_are_told_in_english(world: World) -> None:
    headers = {**BROWSER, "Accept-Language": "en-GB,en;q=0.9"}
    answer = await world.client.get("/kreise/99999", headers=headers)
    assert "There is no district 99999." in answer.text
    assert '<main id="inhalt" tabindex="-1" lang="en">' in answer.text
    listed = await world.client.get("/problems", headers=headers)
    assert (listed.headers["content-language"], "Kinds of refusal" in listed.text) == ("en", True)


async def test_a_wrong_method_keeps_its_headers(world: World) -> None:
    answer = await world.client.post("/konzepte", headers=BROWSER)
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, HEAD")
    assert "<h1>Methode nicht erlaubt</h1>" in answer.text


async def test_what_a_caller_sends_is_shown_and_not_run(world: World) -> None:
    answer = await world.client.get("/?<script>alert(1)</script>=1", headers=BROWSER)
    assert answer.status_code == 422
    assert "<script" not in answer.text
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in answer.text
