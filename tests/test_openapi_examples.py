"""The examples of the published document are what the service takes and what it answers."""

from typing import Any

import pytest

from app.meetings.links import LINKABLE
from tests.asking import document, got
from tests.factories import World
from tests.test_openapi import COMPARISON, SUBMISSIONS

PEERS = "/v1/comparisons/districts/{ags}/peers"
LEARNING = "/v1/comparisons/districts/{ags}/learning"
EXAMPLES_OF = {"ilm_kreis": "16070", "eisenach": "16056"}


@pytest.mark.parametrize("name", sorted(EXAMPLES_OF))
async def test_the_example_of_a_push_is_accepted(fresh: World, name: str) -> None:
    content = (await document(fresh))["paths"][SUBMISSIONS]["post"]["requestBody"]["content"]
    examples = content["application/json"]["examples"]
    assert set(examples) == set(EXAMPLES_OF)
    ags = EXAMPLES_OF[name]
    # As a district meets it that has not delivered before.
    await fresh.sql("TRUNCATE observation, submission CASCADE")
    answer = await fresh.client.post(
        SUBMISSIONS.format(ags=ags),
        json=examples[name]["value"],
        headers=await fresh.key("district", ags),
    )
    assert answer.status_code == 201, answer.text
    assert answer.json()["counts"]["created"] == len(examples[name]["value"]["rows"])


async def test_the_example_of_a_verdict_is_the_one_given(fresh: World) -> None:
    operation = (await document(fresh))["paths"][SUBMISSIONS]["post"]
    example = operation["responses"]["201"]["content"]["application/json"]["example"]
    push = operation["requestBody"]["content"]["application/json"]["examples"]["eisenach"]
    await fresh.sql("TRUNCATE observation, submission CASCADE")
    answer = await fresh.client.post(
        SUBMISSIONS.format(ags="16056"),
        json=push["value"],
        headers=await fresh.key("district", "16056"),
    )
    given = answer.json()
    assert set(example) <= set(given)
    changing = ("id", "recorded_at", "findings")
    assert {n: given[n] for n in example if n not in changing} == {
        n: example[n] for n in example if n not in changing
    }
    # What the example leaves out are hints that such figures are rounded since 2016.
    (told,) = example["findings"]
    (found,) = (one for one in given["findings"] if one["rule"] == told["rule"])
    assert {name: found[name] for name in told} == told


def within(example: Any, real: Any) -> bool:
    """Whether everything the example says is so in the real answer."""
    if isinstance(example, dict):
        return all(name in real and within(value, real[name]) for name, value in example.items())
    if isinstance(example, list) and example and isinstance(example[0], dict | list):
        return all(any(within(one, other) for other in real) for one in example)
    return bool(example == real)


@pytest.mark.parametrize(
    ("path", "asked", "changing"),
    [
        ("/v1/districts", "/v1/districts", ()),
        ("/v1/indicators/{code}", "/v1/indicators/DEM-03", ()),
        ("/v1/comparisons/concepts", "/v1/comparisons/concepts?on=2019-05-31", ()),
        (
            "/v1/comparisons/concepts/summary",
            "/v1/comparisons/concepts/summary?on=2019-12-31",
            (),
        ),
        (
            "/v1/comparisons/districts/{ags}",
            "/v1/comparisons/districts/16070?period=2018",
            (),
        ),
        (
            "/v1/comparisons/matrix",
            "/v1/comparisons/matrix?indicator=DEM-03&district=16070&period=2018",
            (),
        ),
        (PEERS, "/v1/comparisons/districts/16070/peers", ()),
        (LEARNING, "/v1/comparisons/districts/16069/learning", ()),
        (COMPARISON, "/v1/comparisons/indicators/DEM-03?period=2018", ()),
        (COMPARISON + "/series", "/v1/comparisons/indicators/DEM-03/series", ()),
        (COMPARISON + "/gaps", "/v1/comparisons/indicators/EDU-05/gaps?dimension=sex", ()),
        ("/v1/observations", "/v1/observations?district=16056&period=2018", ("as_of",)),
    ],
)
async def test_examples_of_answers_are_real_answers(
    world: World, path: str, asked: str, changing: tuple[str, ...]
) -> None:
    operation = (await document(world))["paths"][path]["get"]
    example = operation["responses"]["200"]["content"]["application/json"]["example"]
    real = await got(world, asked)
    for name, value in example.items():
        assert name in changing or within(value, real[name]), (name, value)


async def test_every_path_that_an_agenda_may_link_to_is_published(world: World) -> None:
    paths = (await document(world))["paths"]
    assert set(LINKABLE) <= {path for path, item in paths.items() if "get" in item}
