"""The published document is valid, complete, in German, and says what the service really does."""

import re
from collections.abc import Iterator
from typing import Any

import jsonschema_rs
import pytest
from schemathesis.specs.openapi.definitions import OPENAPI_31

from app.errors import every_problem
from app.wording import FORMS
from tests.asking import Params, document, problem
from tests.factories import World
from tests.synthetic import path_parameters

SUBMISSIONS = "/v1/districts/{ags}/submissions"
COMPARISON = "/v1/comparisons/indicators/{code}"
NO_ID = "5b1c8a52-6f0e-4f0c-9a53-0d7a3c0a4f11"
# One request per kind of refusal that a reader can meet; the path as the document has it.
REFUSED: list[tuple[str, dict[str, str], Params, dict[str, str]]] = [
    ("/v1/districts", {}, {"kreis": "16070"}, {}),
    ("/v1/districts", {}, {"state": "17"}, {}),
    ("/v1/districts", {}, {"limit": "0"}, {}),
    ("/v1/districts", {}, {}, {"Accept": "application/xml"}),
    ("/v1/districts", {}, {}, {"Authorization": "Bearer nonsense"}),
    ("/v1/districts/{ags}", {"ags": "99999"}, {}, {}),
    ("/v1/fields-of-action", {}, {"field": "sport"}, {}),
    ("/v1/frameworks/{edition}", {"edition": "2031.1"}, {}, {}),
    ("/v1/frameworks/{edition}", {"edition": "neu"}, {}, {}),
    ("/v1/indicators", {}, {"field": "sports"}, {}),
    ("/v1/indicators/{code}", {"code": "DEM-99"}, {}, {}),
    ("/v1/indicators/{code}", {"code": "DEM-03"}, {"framework": "2031.1"}, {}),
    ("/v1/rules", {}, {"colour": "red"}, {}),
    ("/v1/rules", {}, {}, {"Accept": "application/xml"}),
    ("/v1/rules/{edition}", {"edition": "2031.1"}, {}, {}),
    ("/v1/districts/{ags}/template.xlsx", {"ags": "16070"}, {}, {}),
    ("/v1/observations", {}, {"sex": "femal"}, {}),
    ("/v1/observations", {}, {"colour": "red"}, {}),
    ("/v1/observations", {}, {}, {"Accept": "image/png"}),
    (COMPARISON, {"code": "DEM-99"}, {}, {}),
    (COMPARISON, {"code": "DEM-03"}, {"basis": "azr"}, {}),
    (COMPARISON, {"code": "DEM-03"}, {"period": "2018-Q1"}, {}),
    ("/v1/comparisons/districts/{ags}", {"ags": "99999"}, {}, {}),
    ("/v1/comparisons/districts/{ags}", {"ags": "16070"}, {"field": "sports"}, {}),
    ("/v1/comparisons/districts/{ags}", {"ags": "16070"}, {"peers": "friends"}, {}),
    ("/v1/comparisons/matrix", {}, {"indicator": "DEM-99"}, {}),
    ("/v1/comparisons/matrix", {}, {"indicator": "L16070-99"}, {}),
    ("/v1/comparisons/matrix", {}, {"district": "99999"}, {}),
    ("/v1/comparisons/concepts", {}, {"state": "17"}, {}),
    ("/v1/comparisons/concepts", {}, {"on": "Mai"}, {}),
    ("/v1/comparisons/districts/{ags}/peers", {"ags": "16999"}, {}, {}),
    ("/v1/comparisons/districts/{ags}/peers", {"ags": "16070"}, {"feature": "x"}, {}),
    ("/v1/comparisons/districts/{ags}/peers", {"ags": "16070"}, {"release": NO_ID}, {}),
    ("/v1/comparisons/districts/{ags}/learning", {"ags": "16999"}, {}, {}),
    ("/v1/comparisons/districts/{ags}/learning", {"ags": "16070"}, {"framework": "2031.1"}, {}),
    (SUBMISSIONS, {"ags": "16070"}, {}, {}),
    ("/v1/submissions/{submission}", {"submission": "abc"}, {}, {}),
    ("/v1/delivery-status", {}, {}, {}),
    ("/v1/delivery-status", {}, {"period": "2026-13"}, {}),
    ("/v1/districts/{ags}/owed", {"ags": "16070"}, {}, {}),
    ("/v1/frameworks/{edition}/obligations", {"edition": "2031.1"}, {}, {}),
    ("/v1/releases", {}, {}, {}),
    ("/v1/releases/{release_id}/revisions", {"release_id": "abc"}, {}, {}),
    ("/v1/accounts", {}, {"role": "king"}, {}),
    ("/v1/audit-events", {}, {}, {}),
    ("/v1/credentials", {}, {}, {}),
    ("/v1/delegations", {}, {"state": "good"}, {}),
    ("/v1/districts/{ags}/delegations", {"ags": "16070"}, {}, {}),
    (
        "/v1/submissions/{submission}",
        {"submission": NO_ID},
        {},
        {},
    ),
]


def operations(found: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for path, item in found["paths"].items():
        for verb, operation in item.items():
            yield f"{verb} {path}", operation


def patterns(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("pattern"), str):
            yield node["pattern"]
        node = list(node.values())
    if isinstance(node, list):
        for inner in node:
            yield from patterns(inner)


def references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        for value in node.values():
            yield from references(value)
    elif isinstance(node, list):
        for value in node:
            yield from references(value)


def documented(operation: dict[str, Any], status: int) -> dict[str, Any]:
    media = operation["responses"].get(str(status), {}).get("content", {})
    examples: dict[str, Any] = media.get("application/problem+json", {}).get("examples", {})
    return examples


async def test_the_document_is_valid_openapi_3_1(world: World) -> None:
    found = await document(world)
    assert found["openapi"].startswith("3.1")
    errors = jsonschema_rs.validator_for(OPENAPI_31).iter_errors(found)
    assert [f"{error.instance_path}: {error.message[:200]}" for error in errors] == []


async def test_every_reference_leads_somewhere(world: World) -> None:
    found = await document(world)
    for reference in references(found):
        node: Any = found
        for step in reference.removeprefix("#/").split("/"):
            node = node[step]


async def test_every_route_and_parameter_is_described_in_german(world: World) -> None:
    for name, operation in operations(await document(world)):
        assert operation.get("description"), name
        assert not re.search(r"\b(the|with|returns?)\b", operation["description"], re.I), name
        for parameter in operation.get("parameters", []):
            assert parameter.get("description"), (name, parameter["name"])


async def test_every_operation_has_a_name_of_its_own(world: World) -> None:
    names = [operation["operationId"] for _, operation in operations(await document(world))]
    assert len(names) == len(set(names))


async def test_every_documented_refusal_is_one_that_exists(world: World) -> None:
    kinds = {kind.slug(): kind for kind in every_problem()}
    for name, operation in operations(await document(world)):
        for status, answer in operation["responses"].items():
            if int(status) < 400:
                continue
            assert list(answer["content"]) == ["application/problem+json"], name
            for slug, example in answer["content"]["application/problem+json"]["examples"].items():
                assert kinds[slug].status == int(status), (name, slug)
                assert example["value"]["type"] == f"/problems/{slug}"


@pytest.mark.parametrize(("path", "real", "params", "headers"), REFUSED)
async def test_a_refusal_is_documented_where_it_happens(
    world: World,
    path: str,
    real: dict[str, str],
    params: Params,
    headers: dict[str, str],
) -> None:
    answer = await world.client.get(path.format(**real), params=params, headers=headers)
    body = problem(answer)
    found = await document(world)
    told = documented(found["paths"][path]["get"], answer.status_code)
    assert body["type"].removeprefix("/problems/") in told
    shape = {**found["components"]["schemas"]["Problem"]}
    jsonschema_rs.validate(shape, body)


async def test_every_form_of_an_answer_is_documented(world: World) -> None:
    real = await path_parameters(world)
    # Some answers are for members only.
    key = await world.key("district", "16070")
    tabular = 0
    for path, item in (await document(world))["paths"].items():
        operation = item.get("get", {})
        told = {one["name"]: one for one in operation.get("parameters", [])}
        # Workbooks are no table of the same answer: tests/workbooks looks at them.
        if "'csv'" not in str(told.get("format")):
            continue
        tabular += 1
        assert "304" in operation["responses"]
        for form in ("json", "csv", "csv-de"):
            answer = await world.client.get(
                path.format(**real), params={"format": form}, headers=key
            )
            media = answer.headers["content-type"].partition(";")[0]
            assert media in operation["responses"]["200"]["content"], (path, form)
    assert tabular >= 16


async def test_every_refusal_of_a_push_is_documented(world: World) -> None:
    operation = (await document(world))["paths"][SUBMISSIONS]["post"]
    key = await world.key("district", "16070")
    tries = [
        ({}, b"{}", "application/json", 401),
        (await world.key("district", "16051"), b"{}", "application/json", 403),
        (key, b"{", "application/json", 400),
        (key, b"%PDF", "application/pdf", 415),
        (key, b'{"rows": [{"indicator": "DEM-99", "period": "2018"}]}', "application/json", 422),
    ]
    for headers, body, media, status in tries:
        answer = await world.client.post(
            SUBMISSIONS.format(ags="16070"),
            content=body,
            headers={**headers, "Content-Type": media},
        )
        assert answer.status_code == status, answer.text
        assert problem(answer)["type"].removeprefix("/problems/") in documented(operation, status)


async def test_the_pages_of_the_document_are_there(world: World) -> None:
    page = await world.client.get("/docs")
    assert page.status_code == 200
    assert "/openapi.json" in page.text


@pytest.mark.parametrize("path", ["/v1/observations", COMPARISON])
async def test_every_breakdown_dimension_is_a_documented_parameter(world: World, path: str) -> None:
    operation = (await document(world))["paths"][path]["get"]
    told = [one for one in operation["parameters"] if one["description"].startswith("Gliederung ")]
    known = await world.sql("SELECT code, label_de FROM breakdown_dimension ORDER BY position")
    assert [one["name"] for one in told] == [row["code"] for row in known]
    for one, row in zip(told, known, strict=True):
        assert row["label_de"] in one["description"]


async def test_a_district_without_pushes_of_its_own_because_there_is_none_is_documented(
    world: World,
) -> None:
    answer = await world.client.get(
        SUBMISSIONS.format(ags="99999"), headers=await world.key("steward")
    )
    told = documented((await document(world))["paths"][SUBMISSIONS]["get"], answer.status_code)
    assert problem(answer)["type"].removeprefix("/problems/") in told


@pytest.mark.parametrize("path", ["/openapi.json", "/docs", "/problems", "/problems/not-found"])
async def test_what_only_changes_with_the_service_has_the_etag_of_its_bytes(
    world: World, path: str
) -> None:
    first = await world.client.get(path)
    again = await world.client.get(path, headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["etag"] == first.headers["etag"]
    other = await world.client.get(path, headers={"If-None-Match": '"other"'})
    assert (other.status_code, other.content) == (200, first.content)
    refused = await world.client.get(path, params={"colour": "red"})
    assert problem(refused)["type"] == "/problems/unknown-parameter"


async def test_every_pattern_is_told_in_words(world: World) -> None:
    assert set(patterns(await document(world))) == set(FORMS)
    path = "/v1/indicators/dem-3"
    for language, said in (
        ("de", "Der Text hat nicht die verlangte Form: der Code eines Indikators wie DEM-03"),
        ("en", "The text does not have the required form: the code of an indicator: DEM-03"),
    ):
        answer = await world.client.get(path, headers={"Accept-Language": language})
        (fault,) = problem(answer)["errors"]
        assert fault["message"].startswith(said)
        assert fault["expected"] in FORMS
