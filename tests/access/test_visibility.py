"""Who may read: visibility and embargo hold in every view and format."""

from typing import Any

import pytest

from tests.access.callers import callers
from tests.factories import World
from tests.intake.pushes import GERA, push, read, row, seen

MEMBERS = {"owner", "neighbour", "working_group", "ministry", "steward"}
OWNER = frozenset({"owner"})
EVERYBODY = {*MEMBERS, "provider", "operator", "public"}
COMPARISON = "/v1/comparisons/indicators/LEG-01"
# Recognisable wherever it turns up; synthetic.
SECRET = 48_127


async def views(world: World, key: dict[str, str]) -> dict[str, str]:
    """Everything a caller can fetch about the value, as text."""
    views = {
        "observations": ("/v1/observations", {"indicator": "LEG-01"}),
        "observations as table": ("/v1/observations", {"indicator": "LEG-01", "format": "csv"}),
        "comparison": (COMPARISON, {"period": "2020", "supplier": "district"}),
        "comparison as table": (COMPARISON, {"period": "2020", "format": "csv-de"}),
        "newest period": (COMPARISON, {}),
    }
    found: dict[str, str] = {}
    for name, (path, query) in views.items():
        answer = await read(world, path, key, **query)
        assert answer.status_code == 200, answer.text
        found[name] = answer.text
    return found


async def who_sees(world: World, figure: str) -> dict[str, set[str]]:
    """Per view, the callers whose answer holds the figure."""
    found: dict[str, set[str]] = {}
    for name, key in (await callers(world)).items():
        for view, text in (await views(world, key)).items():
            found.setdefault(view, set()).update({name} if figure in text else set())
    return found


@pytest.mark.parametrize(
    ("visibility", "readers"),
    [("internal", {"owner"}), ("working_group", MEMBERS), ("public", EVERYBODY)],
)
async def test_a_value_is_seen_by_those_it_is_meant_for(
    fresh: World, visibility: str, readers: set[str]
) -> None:
    await push(fresh, [row(value=SECRET, visibility=visibility, note="ohne Zahl")])

    found = await who_sees(fresh, str(SECRET))

    assert found == dict.fromkeys(found, readers)


async def test_unless_said_otherwise_a_districts_value_is_for_the_working_group(
    fresh: World,
) -> None:
    await push(fresh, [row(value=SECRET)])
    (item,) = await seen(fresh, await fresh.key("district", GERA), indicator="LEG-01")
    # Who that is, is seen above.
    assert (item["value"], item["visibility"]) == (SECRET, "working_group")
    assert await seen(fresh, indicator="LEG-01") == []

    # Official supply is public.
    await push(fresh, [row(value=SECRET)], key=await fresh.key("steward"))
    found = await seen(fresh, indicator="LEG-01")
    assert [(item["supplier"], item["value"]) for item in found] == [("official", SECRET)]


async def test_who_may_not_see_a_value_gets_the_answer_as_if_there_were_none(
    fresh: World,
) -> None:
    before = await views(fresh, {})
    await push(fresh, [row(value=SECRET, visibility="internal")])
    after = await views(fresh, {})

    def timeless(texts: dict[str, str]) -> dict[str, str]:
        return {name: text.partition('"as_of"')[0] for name, text in texts.items()}

    assert timeless(after) == timeless(before)


async def test_under_embargo_a_value_is_its_owners_and_then_everybodys(fresh: World) -> None:
    sent = row(value=SECRET, visibility="public", embargo_until="2999-01-01T00:00:00Z")
    await push(fresh, [sent])
    held = await who_sees(fresh, str(SECRET))

    # Time is moved for this value alone: its embargo is lifted just after it was recorded.
    await fresh.sql(
        "UPDATE observation SET embargo_until = recorded_at + interval '1 microsecond'"
        " WHERE indicator = 'LEG-01'"
    )
    lifted = await who_sees(fresh, str(SECRET))

    assert held == dict.fromkeys(held, OWNER)
    assert lifted == dict.fromkeys(lifted, EVERYBODY)


async def test_asked_for_an_instant_under_embargo_the_value_stays_hidden(fresh: World) -> None:
    await push(fresh, [row(value=SECRET, visibility="public")])
    at = (await fresh.sql("SELECT at FROM clock"))[0]["at"]
    await fresh.sql(
        "UPDATE observation SET embargo_until = recorded_at + interval '1 microsecond'"
        " WHERE indicator = 'LEG-01'"
    )

    then = await seen(fresh, indicator="LEG-01", as_of=at.isoformat())

    assert then == []
    assert [item["value"] for item in await seen(fresh, indicator="LEG-01")] == [SECRET]


async def test_a_narrowed_visibility_holds_from_the_correction_on(fresh: World) -> None:
    await push(fresh, [row(value=SECRET, visibility="public")])
    await push(fresh, [row(value=SECRET, visibility="internal", reason="Zu früh")])

    found = await who_sees(fresh, str(SECRET))

    assert found == dict.fromkeys(found, OWNER)


async def test_a_brochure_status_is_public(world: World) -> None:
    key = await world.key("district", GERA)
    stated: list[Any] = []
    for caller in ({}, key):
        answer = await read(world, "/v1/comparisons/concepts", caller, on="2019-05-31")
        stated.append(answer.json()["counts"])

    assert stated[0] == stated[1]
