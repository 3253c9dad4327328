"""What holds on every path: refusals by RFC 9457, numbered requests, nothing told by a failure."""

import logging
import re

import pytest

from app.errors import every_problem
from tests.asking import Params, got, problem, refused
from tests.factories import World

COMPARISON = "/v1/comparisons/indicators/DEM-03"
REFUSED: list[tuple[str, Params]] = [
    ("/v1/districts", {"kreis": "16070"}),
    ("/v1/districts", {"state": "17"}),
    ("/v1/districts", {"limit": "0"}),
    ("/v1/districts", {"cursor": "16999"}),
    ("/v1/districts", {"as_of": "2999-01-01T00:00:00Z"}),
    ("/v1/districts", {"as_of": "2020-01-01"}),
    ("/v1/districts/99999", {}),
    ("/v1/indicators", {"field": "sports"}),
    ("/v1/indicators/DEM-99", {}),
    ("/v1/frameworks/2031.1", {}),
    ("/v1/observations", {"cursor": "Zm9v"}),
    ("/v1/observations", {"sex": "femal"}),
    ("/v1/comparisons/concepts", {"as_of": "1999-01-01T00:00:00Z"}),
    (COMPARISON, {"period": "2018-Q1"}),
    (COMPARISON, {"sex": ["female", "male"]}),
    (COMPARISON, {"format": "xlsx"}),
    ("/v1/submissions/5b1c8a52-6f0e-4f0c-9a53-0d7a3c0a4f11", {}),
    ("/v1/nothing", {}),
]


@pytest.mark.parametrize(("path", "params"), REFUSED)
async def test_refusals_speak_german_unless_english_is_asked_for(
    world: World, path: str, params: Params
) -> None:
    german, english = [
        await refused(world, path, params, **{"Accept-Language": tongue})
        for tongue in ("de-DE,de;q=0.9,en;q=0.8", "en-GB,en;q=0.9,de;q=0.5")
    ]
    assert await refused(world, path, params) == german
    for name in ("title", "detail"):
        assert german[name] != english[name]
    assert len(german.get("errors", [])) == len(english.get("errors", []))
    for one, other in zip(german.get("errors", []), english.get("errors", []), strict=True):
        assert one["message"] != other["message"]
        assert {**one, "message": ""} == {**other, "message": ""}
        assert set(one) <= {"parameter", "pointer", "code", "severity", "message", "found"}


@pytest.mark.parametrize(("path", "params"), REFUSED)
async def test_every_refusal_has_a_page(world: World, path: str, params: Params) -> None:
    body = await refused(world, path, params)
    page = await world.client.get(body["type"])
    assert page.status_code == 200
    assert page.headers["content-type"].startswith("text/html")
    assert body["title"] in page.text


async def test_every_kind_of_problem_has_a_page_in_both_languages(world: World) -> None:
    for kind in every_problem():
        for which, tongue in enumerate(("de", "en")):
            page = await world.client.get(
                f"/problems/{kind.slug()}", headers={"Accept-Language": tongue}
            )
            assert page.status_code == 200, kind.slug()
            assert kind.title[which] in page.text
            assert str(kind.status.value) in page.text


async def test_the_list_of_problems_names_them_all(world: World) -> None:
    page = await world.client.get("/problems")
    linked = set(re.findall(r'href="/problems/([a-z-]+)"', page.text))
    assert linked == {kind.slug() for kind in every_problem()}


async def test_an_unknown_path_is_a_problem(world: World) -> None:
    assert await refused(world, "/v1/nothing") == {
        "type": "/problems/not-found",
        "title": "Nicht gefunden",
        "status": 404,
        "detail": "GET /v1/nothing gibt es nicht.",
        "instance": "/v1/nothing",
    }


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
async def test_an_unknown_verb_is_a_problem_and_names_those_there_are(
    world: World, method: str
) -> None:
    answer = await world.client.request(method, "/v1/districts")
    assert answer.headers["allow"] == "GET, HEAD"
    body = problem(answer)
    assert (body["status"], body["type"]) == (405, "/problems/method-not-allowed")


async def test_the_verbs_of_a_path_are_those_of_all_its_routes(world: World) -> None:
    answer = await world.client.delete("/v1/districts/16070/submissions")
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, HEAD, POST")
    answer = await world.client.post("/docs/static/swagger-ui.css")
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, HEAD")


async def test_a_media_type_nobody_offers_is_a_problem(world: World) -> None:
    body = await refused(world, "/v1/districts", Accept="application/xml")
    assert (body["status"], body["type"]) == (406, "/problems/not-acceptable")
    assert "application/xml" in body["detail"]


@pytest.mark.parametrize(
    ("accept", "media"),
    [
        ("application/json", "application/json"),
        ("text/csv", "text/csv; charset=utf-8"),
        ("application/xml, text/csv;q=0.5", "text/csv; charset=utf-8"),
        ("*/*", "application/json"),
        ("text/html,application/xhtml+xml,*/*;q=0.8", "application/json"),
        ("application/json;q=0.4, text/csv;q=0.9", "text/csv; charset=utf-8"),
        ("text/csv;q=0.3, */*", "application/json"),
        ("application/json;q=0, text/csv;q=0.001", "text/csv; charset=utf-8"),
    ],
)
async def test_what_is_accepted_is_answered(world: World, accept: str, media: str) -> None:
    answer = await world.client.get("/v1/districts", headers={"Accept": accept})
    assert answer.headers["content-type"] == media


async def test_a_request_keeps_the_id_it_came_with(world: World) -> None:
    for path in ("/v1/districts", "/v1/nothing", "/health/live"):
        answer = await world.client.get(path, headers={"X-Request-Id": "arbeitskreis_2026-4"})
        assert answer.headers["x-request-id"] == "arbeitskreis_2026-4"


@pytest.mark.parametrize("sent", ["", "zwei Worte", "x" * 65, "<script>", "ümlaut", "a;b"])
async def test_an_id_that_could_do_harm_in_a_log_is_replaced(world: World, sent: str) -> None:
    answer = await world.client.get("/v1/districts", headers=[(b"X-Request-Id", sent.encode())])
    assert re.fullmatch("[0-9a-f]{32}", answer.headers["x-request-id"])


async def test_requests_without_an_id_get_one_each(world: World) -> None:
    answers = [await world.client.get("/health/live") for _ in range(3)]
    assert len({answer.headers["x-request-id"] for answer in answers}) == 3


async def test_health_is_told_without_a_key(world: World) -> None:
    assert await got(world, "/health/live") == {"status": "ok"}
    assert await got(world, "/health/ready") == {"status": "ok", "database": "ok"}
    for path in ("/health/live", "/health/ready"):
        answer = await world.client.get(path)
        assert answer.headers["cache-control"] == "no-store"
        assert "etag" not in answer.headers


async def test_a_failure_tells_nothing_but_its_number(
    fresh: World, caplog: pytest.LogCaptureFixture
) -> None:
    await fresh.sql("DROP TABLE territorial_change")
    with caplog.at_level(logging.ERROR, logger="kreisspiegel"):
        answer = await fresh.client.get(
            "/v1/districts/16056", headers={"X-Request-Id": "failed-one"}
        )
    assert problem(answer) == {
        "type": "/problems/unexpected",
        "title": "Unerwarteter Fehler",
        "status": 500,
        "detail": "Der Dienst konnte die Anfrage nicht beantworten.",
        "instance": "/v1/districts/16056",
    }
    assert answer.headers["x-request-id"] == "failed-one"
    # The operator finds the cause where the caller does not.
    assert "territorial_change" in caplog.text


async def test_an_unknown_key_is_refused_on_reads_too(world: World) -> None:
    answer = await world.client.get("/v1/districts", headers={"Authorization": "Bearer nonsense"})
    assert problem(answer)["type"] == "/problems/unknown-key"
    assert (answer.status_code, answer.headers["www-authenticate"]) == (401, "Bearer")


@pytest.mark.parametrize("path", ["/v1/districts", "/health/live", "/", "/v1/nowhere"])
async def test_head_says_what_get_would_without_the_body(world: World, path: str) -> None:
    asked, whole = await world.client.head(path), await world.client.get(path)
    assert (asked.status_code, asked.content) == (whole.status_code, b"")
    for name in ("content-type", "content-length", "etag"):
        assert asked.headers.get(name) == whole.headers.get(name)


async def test_a_star_does_not_make_up_what_is_not_there(world: World) -> None:
    asked = await world.client.get("/v1/districts/99999", headers={"If-None-Match": "*"})
    assert asked.status_code == 404
