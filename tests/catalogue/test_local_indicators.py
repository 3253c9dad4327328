"""Indicators of one district: defined by it alone, versioned, delivered like any other, never
compared. All definitions and figures are synthetic.
"""

from typing import Any

import httpx
import pytest

from tests.access.callers import callers
from tests.access.providers import granted, provider
from tests.asking import document, got, problem, refused
from tests.factories import World
from tests.intake.pushes import GERA, ILM_KREIS, codes, push, seen, stock

CODE = "L16070-01"
PATH = f"/v1/districts/{ILM_KREIS}/indicators/{CODE}"
DOCUMENTED = "/v1/districts/{ags}/indicators"
LISTED = f"/v1/districts/{ILM_KREIS}/indicators"
VALUES = f"/v1/observations?indicator={CODE}"
COURSES: dict[str, Any] = {
    "label_de": "Auslastung der Schwimmkurse",
    "field": "sport",
    "dimension": "social",
    "kind": "share",
    "unit": "%",
    "definition": {
        "numerator_de": "belegte Plätze",
        "denominator_de": "angebotene Plätze",
        "reference_rule_de": "Kalenderjahr",
    },
    "breakdowns": ["sex"],
    "recommended_source": "Sportamt",
}
# Who counts visitors instead of places counts something else.
NEW_MEANING = {**COURSES["definition"], "numerator_de": "Teilnahmen"}
ROW = {"indicator": CODE, "period": "2020", "numerator": 30, "denominator": 40}


async def put(world: World, body: Any, path: str = PATH, **headers: str) -> httpx.Response:
    key = await world.key("district", ILM_KREIS)
    return await world.client.put(path, json=body, headers={**key, **headers})


async def defined(world: World, **members: Any) -> str:
    """The ETag of a newly defined indicator."""
    answer = await put(world, COURSES | members)
    assert answer.status_code == 201, answer.text
    return answer.headers["etag"]


def faults(answer: httpx.Response) -> list[tuple[str, str]]:
    return [(one["pointer"], one["code"]) for one in problem(answer)["errors"]]


async def test_a_district_defines_an_indicator_and_finds_it(fresh: World) -> None:
    answer = await put(fresh, COURSES)
    assert (answer.status_code, answer.headers["location"]) == (201, PATH)
    key = await fresh.key("district", ILM_KREIS)
    read = await fresh.client.get(PATH, headers=key)
    assert (read.content, read.headers["etag"]) == (answer.content, answer.headers["etag"])
    found = read.json()
    assert (found["owner"], found["version"], found["framework"]) == (ILM_KREIS, "1.0", None)
    assert (found["factor"], found["allowed_bases"]) == (100, ["own_register"])
    assert [one["dimension"] for one in found["breakdowns"]] == ["sex"]
    assert (await got(fresh, LISTED, None, **key))["items"] == [found]
    by_code = await got(fresh, f"/v1/indicators/{CODE}", None, **key)
    assert by_code == {name: found[name] for name in by_code}
    (noted,) = await fresh.sql("SELECT * FROM audit_event WHERE subject = :code", {"code": CODE})
    assert noted["action"] == "local_indicator_defined"


async def test_no_edition_lists_it(fresh: World) -> None:
    await defined(fresh)
    key = await fresh.key("district", ILM_KREIS)
    for path in ("/v1/indicators", "/v1/frameworks/2026.1"):
        assert CODE not in str(await got(fresh, path, None, **key))
    body = await refused(fresh, f"/v1/indicators/{CODE}", {"framework": "2026.1"}, **key)
    assert body["type"] == "/problems/unknown-indicator"


async def test_the_same_again_changes_nothing_and_other_words_need_if_match(fresh: World) -> None:
    etag = await defined(fresh)
    before = await stock(fresh)
    again = await put(fresh, COURSES)
    assert (again.status_code, again.headers["etag"]) == (200, etag)
    reworded = COURSES | {"label_de": "Auslastung der Schwimmkurse (Plätze)"}
    assert problem(await put(fresh, reworded))["type"] == "/problems/precondition-required"
    stale = await put(fresh, reworded, **{"If-Match": '"other"'})
    assert problem(stale)["type"] == "/problems/precondition-failed"
    assert await stock(fresh) == before
    changed = await put(fresh, reworded, **{"If-Match": etag})
    assert changed.status_code == 200, changed.text
    assert (changed.json()["version"], changed.json()["breaks"]) == ("1.0", [])
    # A repeated request is recognised, though its ETag is stale by now.
    assert (await put(fresh, reworded, **{"If-Match": etag})).content == changed.content


async def test_a_new_definition_is_a_new_version_and_a_declared_break(fresh: World) -> None:
    etag = await defined(fresh)
    await push(fresh, [ROW])
    key = await fresh.key("district", ILM_KREIS)
    at = (await got(fresh, "/v1/observations", {"indicator": CODE}, **key))["as_of"]
    changed = COURSES | {"definition": NEW_MEANING}
    undeclared = await put(fresh, changed, **{"If-Match": etag})
    assert faults(undeclared) == [
        ("/break_from", "break_undeclared"),
        ("/change_de", "break_undeclared"),
    ]
    broken = changed | {"break_from": "2021", "change_de": "Teilnahmen statt Plätze"}
    answer = await put(fresh, broken, **{"If-Match": etag})
    assert answer.status_code == 200, answer.text
    found = answer.json()
    assert [one["version"] for one in found["versions"]] == ["1.0", "2.0"]
    assert found["breaks"] == [
        {"period": "2021", "kind": "definition", "label_de": "Teilnahmen statt Plätze"}
    ]
    # What was delivered before keeps its definition; what is delivered now has the new one.
    assert (await push(fresh, [{**ROW, "period": "2021"}])).status_code == 201
    values = await seen(fresh, key, indicator=CODE)
    assert [(one["period"], one["version"]) for one in values] == [("2020", "1.0"), ("2021", "2.0")]
    then = await got(fresh, PATH, {"as_of": at}, **key)
    assert (then["version"], then["definition"]["numerator_de"]) == ("1.0", "belegte Plätze")


async def test_it_is_delivered_by_its_district_only(fresh: World) -> None:
    etag = await defined(fresh)
    part = {**ROW, "numerator": 20, "breakdown": {"sex": "female"}}
    answer = await push(fresh, [ROW, part])
    assert (answer.status_code, answer.json()["counts"]["created"]) == (201, 2), answer.text
    elsewhere = await push(fresh, [ROW], GERA)
    assert codes(elsewhere) == [(1, "/indicator", "unknown_indicator")]
    retired = await put(fresh, COURSES | {"retired": True}, **{"If-Match": etag})
    assert (retired.status_code, retired.json()["retired"]) == (200, True)
    assert codes(await push(fresh, [ROW])) == [(1, "/indicator", "unknown_indicator")]


async def test_a_provider_delivers_it_for_a_district_that_lets_it(fresh: World) -> None:
    await defined(fresh)
    key = await provider(fresh)
    assert (await fresh.client.get(PATH, headers=key)).status_code == 404
    await granted(fresh)
    assert (await push(fresh, [ROW], key=key)).status_code == 201
    assert (await fresh.client.get(PATH, headers=key)).status_code == 200


async def test_it_is_never_compared(fresh: World) -> None:
    await defined(fresh)
    await push(fresh, [ROW])
    path = f"/v1/comparisons/indicators/{CODE}"
    body = await refused(fresh, path, None, **await fresh.key("ministry"))
    assert (body["status"], body["type"]) == (409, "/problems/local-indicator-not-compared")
    # Who may not know of it learns nothing.
    assert (await refused(fresh, path))["status"] == 404


async def who_knows(world: World) -> set[str]:
    found = set()
    for name, key in (await callers(world)).items():
        answers = [
            await world.client.get(path, headers=key)
            for path in (PATH, LISTED, f"/v1/indicators/{CODE}", VALUES)
        ]
        told = {CODE in answer.text and answer.status_code == 200 for answer in answers}
        assert len(told) == 1, (name, [answer.text for answer in answers])
        found |= {name} if told == {True} else set()
    return found


async def test_members_know_it_and_everybody_once_it_is_public(fresh: World) -> None:
    etag = await defined(fresh)
    # A public value says nothing as long as nobody may know what it counts.
    await push(fresh, [{**ROW, "visibility": "public"}])
    members = {"owner", "neighbour", "working_group", "ministry", "steward"}
    assert await who_knows(fresh) == members
    answer = await put(fresh, COURSES | {"visibility": "public"}, **{"If-Match": etag})
    assert answer.status_code == 200, answer.text
    assert await who_knows(fresh) == set(await callers(fresh))


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"field": "sports"}, [("/field", "unknown_code")]),
        ({"breakdowns": ["sex", "colour"]}, [("/breakdowns/1", "unknown_code")]),
        ({"breakdowns": ["sex", "sex"]}, [("/breakdowns", "given_twice")]),
        ({"kind": "count"}, [("/definition/denominator_de", "denominator_fits_kind")]),
        (
            {"kind": "rate", "definition": {"numerator_de": "Fälle"}},
            [
                ("/definition/denominator_de", "denominator_fits_kind"),
                ("/factor", "factor_required"),
            ],
        ),
        ({"allowed_bases": ["survey"]}, [("/allowed_bases", "default_basis_allowed")]),
        ({"min_value": 2, "max_value": 1}, [("/max_value", "bounds_ordered")]),
        ({"reference_month_day": "02-29"}, [("/reference_month_day", "no_such_day")]),
        ({"change_de": "nichts"}, [("/change_de", "nothing_breaks")]),
        ({"min_count": 1}, [("/min_count", "greater_than_equal")]),
        ({"label_de": "a\0b"}, [("/label_de", "string_pattern_mismatch")]),
        ({"colour": "red"}, [("/colour", "extra_forbidden")]),
    ],
)
async def test_what_does_not_fit_is_named(
    world: World, changed: dict[str, Any], expected: list[tuple[str, str]]
) -> None:
    answer = await put(world, COURSES | changed)
    assert answer.status_code == 422
    assert faults(answer) == expected


async def test_field_and_dimension_stay_with_the_code(fresh: World) -> None:
    etag = await defined(fresh)
    moved = COURSES | {"field": "health", "dimension": "cultural"}
    answer = await put(fresh, moved, **{"If-Match": etag})
    assert faults(answer) == [
        ("/field", "code_keeps_its_meaning"),
        ("/dimension", "code_keeps_its_meaning"),
    ]


@pytest.mark.parametrize("code", ["DEM-03", "L16052-01"])
async def test_a_code_of_others_is_not_the_districts_to_define(world: World, code: str) -> None:
    body = problem(await put(world, COURSES, f"{LISTED}/{code}"))
    assert [(one["parameter"], one["code"]) for one in body["errors"]] == [
        ("code", "not_your_code")
    ]


@pytest.mark.parametrize(
    ("role", "ags", "status"),
    [(None, None, 401), ("district", GERA, 403), ("steward", None, 403), ("ministry", None, 403)],
)
async def test_nobody_defines_for_a_district(
    world: World, role: str | None, ags: str | None, status: int
) -> None:
    key = await world.key(role, ags) if role else {}
    answer = await world.client.put(PATH, json=COURSES, headers=key)
    assert problem(answer)["status"] == status


async def test_an_indicator_of_the_shared_set_counts_in_every_district(world: World) -> None:
    found = await got(world, f"{LISTED}/DEM-03")
    assert (found["owner"], found["versions"], found["framework"]) == (None, [], "2026.1")
    assert (await got(world, LISTED))["items"] == []
    assert (await refused(world, f"{LISTED}/L16052-01"))["status"] == 404
    assert (await refused(world, "/v1/districts/99999/indicators"))["status"] == 404


async def test_the_example_of_a_definition_is_accepted(fresh: World) -> None:
    operation = (await document(fresh))["paths"][f"{DOCUMENTED}/{{code}}"]["put"]
    content = operation["requestBody"]["content"]["application/json"]
    for number, example in enumerate(content["examples"].values(), 1):
        answer = await put(fresh, example["value"], f"{LISTED}/L16070-{number:02d}")
        assert answer.status_code == 201, answer.text
    told = {status: answer["content"] for status, answer in operation["responses"].items()}
    assert {"401", "403", "412", "422", "428"} <= set(told)
