"""Nothing published is overwritten: a correction adds a revision, and the old one can be asked."""

from typing import Any

from tests.factories import World
from tests.intake.pushes import (
    EISENACH,
    EISENACH_2018,
    ILM_KREIS,
    codes,
    push,
    read,
    row,
    seen,
)

LEG = {"indicator": "LEG-01", "district": ILM_KREIS}
COMPARISON = "/v1/comparisons/indicators/LEG-01"


async def instant(world: World) -> str:
    """Where the clock stands, as callers write it."""
    at = (await world.sql("SELECT at FROM clock"))[0]["at"]
    return str(at.isoformat())


async def compared(world: World, **query: str) -> dict[str, Any]:
    answer = await read(world, COMPARISON, period="2020", **query)
    assert answer.status_code == 200
    found: dict[str, Any] = answer.json()
    return found


async def test_a_correction_keeps_the_old_value_and_its_reason(fresh: World) -> None:
    first = await push(fresh, [row(visibility="public", note="vorläufig")])
    before = await instant(fresh)
    second = await push(fresh, [row(value=492, reason="Nachmeldung der Ausländerbehörde")])

    assert second.json()["counts"]["updated"] == 1
    changed = second.json()["rows"][0]
    assert changed["before"] == {"revision": 1, "value": 480, "missing": None}
    assert (changed["after"]["revision"], changed["after"]["value"]) == (2, 492)
    now, then = await seen(fresh, **LEG), await seen(fresh, as_of=before, **LEG)
    kept = ("value", "revision", "reason", "note", "visibility", "submission")
    assert [[item[name] for name in kept] for item in then] == [
        [480, 1, None, "vorläufig", "public", first.json()["id"]]
    ]
    assert [[item[name] for name in kept] for item in now] == [
        [492, 2, "Nachmeldung der Ausländerbehörde", "vorläufig", "public", second.json()["id"]]
    ]


async def test_a_comparison_as_of_before_a_correction_shows_the_old_value(fresh: World) -> None:
    await push(fresh, [row(visibility="public")])
    before = await instant(fresh)
    await push(fresh, [row(value=492, reason="Nachmeldung")])

    then, now = await compared(fresh, as_of=before), await compared(fresh)

    assert [one["value"] for one in then["districts"]] == [480]
    assert [one["value"] for one in now["districts"]] == [492]
    assert (then["state"]["value"], now["state"]["value"]) == (480, 492)


async def test_before_the_first_push_there_was_no_value(fresh: World) -> None:
    before = await instant(fresh)
    await push(fresh, [row(visibility="public")])

    assert await seen(fresh, as_of=before, **LEG) == []
    assert (await compared(fresh, as_of=before))["districts"] == []


async def test_three_corrections_can_each_be_asked_for(fresh: World) -> None:
    instants = []
    for value in (480, 481, 482):
        await push(fresh, [row(value=value, visibility="public", reason="Abgleich")])
        instants.append(await instant(fresh))

    found = [(await seen(fresh, as_of=at, **LEG))[0] for at in instants]

    assert [(one["value"], one["revision"]) for one in found] == [(480, 1), (481, 2), (482, 3)]


async def test_a_correction_without_reason_is_taken_with_a_hint(fresh: World) -> None:
    await push(fresh, [row()])

    answer = await push(fresh, [row(value=492)])

    assert answer.status_code == 201
    assert [(f["code"], f["severity"], f["message"]) for f in answer.json()["findings"]] == [
        (
            "correction_without_reason",
            "info",
            "Ein bestehender Wert (480) wird ohne Begründung (reason) auf 492 geändert.",
        )
    ]


async def test_a_value_can_become_missing_and_come_back(fresh: World) -> None:
    await push(fresh, [row(visibility="public")])
    gone = await push(fresh, [row(value=None, missing="unreliable", reason="Prüfung")])
    left_out = (await compared(fresh))["missing"]
    back = await push(fresh, [row(reason="Prüfung beendet")])

    assert [answer.json()["counts"]["updated"] for answer in (gone, back)] == [1, 1]
    assert [one["reason"] for one in left_out if one["ags"] == ILM_KREIS] == ["unreliable"]
    assert [one["value"] for one in (await compared(fresh))["districts"]] == [480]


async def test_a_row_that_leaves_its_territory_out_meets_the_standing_value(fresh: World) -> None:
    await push(fresh, [row(territory_date="2021-12-31")])

    same = await push(fresh, [row()])
    changed = await push(fresh, [row(value=492, reason="Nachmeldung")])
    apart = await push(fresh, [row(value=492, territory_date="2020-12-31")])

    assert same.json()["counts"]["unchanged"] == 1
    assert changed.json()["rows"][0]["territory_date"] == "2021-12-31"
    assert (changed.json()["counts"]["updated"], apart.json()["counts"]["created"]) == (1, 1)


async def test_parts_without_a_territory_go_where_their_total_stands(fresh: World) -> None:
    total = {"indicator": "LEG-01", "territory_date": "2021-12-31", "value": 70}
    await push(fresh, [row(**total)])

    sexes = {"male": 40, "female": 20, "diverse_or_unknown": 30}
    parts = [row(value=count, breakdown={"sex": sex}) for sex, count in sexes.items()]
    answer = await push(fresh, parts)

    assert {one["territory_date"] for one in answer.json()["rows"]} == {"2021-12-31"}
    # On one territory it shows that they do not add up to what stands.
    assert "breakdown_sum_standing" in {one["rule"] for one in answer.json()["findings"]}


async def test_without_a_standing_value_the_territory_is_that_of_the_period(fresh: World) -> None:
    answer = await push(fresh, [row(), row(indicator="EDU-01", value=30, period="2021")], EISENACH)

    # Day care is counted on 1 March, before Eisenach was merged; asylum figures over the year.
    assert [one["territory_date"] for one in answer.json()["rows"]] == ["2020-12-31", "2021-03-01"]


async def test_an_undated_figure_is_kept_and_never_compared(fresh: World) -> None:
    await push(fresh, [row(reference_date=None, visibility="public")])

    found = await seen(fresh, **LEG)
    view = await compared(fresh)

    assert [(one["value"], one["reference_date"], one["undated"]) for one in found] == [
        (480, None, True)
    ]
    assert view["districts"] == []
    absent = next(one for one in view["missing"] if one["ags"] == ILM_KREIS)
    assert (absent["reason"], absent["value"]) == ("undated", 480)


async def test_two_grounds_stand_side_by_side(fresh: World) -> None:
    rows = [
        row(value=480, basis="specialised_statistics"),
        row(value=500, basis="own_register"),
    ]
    answer = await push(fresh, rows)

    assert (answer.json()["counts"]["created"], codes(answer)) == (2, [])


async def test_reading_back_what_was_loaded_changes_nothing(fresh: World) -> None:
    answer = await push(fresh, EISENACH_2018, EISENACH)

    assert answer.json()["counts"]["unchanged"] == 3
