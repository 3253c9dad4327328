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

COMPARISON = "/v1/comparisons/indicators/LEG-01"


def leg(ags: str) -> dict[str, str]:
    return {"indicator": "LEG-01", "district": ags}


async def instant(world: World) -> str:
    """Where the clock stands, as callers write it."""
    at = (await world.sql("SELECT at FROM clock"))[0]["at"]
    return str(at.isoformat())


async def compared(world: World, **query: str) -> dict[str, Any]:
    answer = await read(world, COMPARISON, period="2020", **query)
    assert answer.status_code == 200
    found: dict[str, Any] = answer.json()
    return found


async def test_a_correction_keeps_the_old_value_and_its_reason(kept: World, ags: str) -> None:
    first = await push(kept, [row(visibility="public", note="vorläufig")], ags)
    before = await instant(kept)
    second = await push(kept, [row(value=492, reason="Nachmeldung der Ausländerbehörde")], ags)

    assert second.json()["counts"]["updated"] == 1
    changed = second.json()["rows"][0]
    assert changed["before"] == {"revision": 1, "value": 480, "missing": None}
    assert (changed["after"]["revision"], changed["after"]["value"]) == (2, 492)
    now, then = await seen(kept, **leg(ags)), await seen(kept, as_of=before, **leg(ags))
    told = ("value", "revision", "reason", "note", "visibility", "submission")
    assert [[item[name] for name in told] for item in then] == [
        [480, 1, None, "vorläufig", "public", first.json()["id"]]
    ]
    assert [[item[name] for name in told] for item in now] == [
        [492, 2, "Nachmeldung der Ausländerbehörde", "vorläufig", "public", second.json()["id"]]
    ]


async def test_as_of_shows_what_stood_at_each_instant(fresh: World) -> None:
    instants = [await instant(fresh)]
    for value in (480, 481, 482):
        await push(fresh, [row(value=value, visibility="public", reason="Abgleich")])
        instants.append(await instant(fresh))

    assert await seen(fresh, as_of=instants[0], **leg(ILM_KREIS)) == []
    found = [(await seen(fresh, as_of=at, **leg(ILM_KREIS)))[0] for at in instants[1:]]
    assert [(one["value"], one["revision"]) for one in found] == [(480, 1), (481, 2), (482, 3)]
    then = [await compared(fresh, as_of=at) for at in instants]
    views = [*then, await compared(fresh)]
    shown = [[one["value"] for one in view["districts"]] for view in views]
    assert shown == [[], [480], [481], [482], [482]]
    assert [view["state"]["value"] for view in views[1:]] == [480, 481, 482, 482]


async def test_a_correction_without_reason_is_taken_with_a_hint(kept: World, ags: str) -> None:
    await push(kept, [row()], ags)

    answer = await push(kept, [row(value=492)], ags)

    assert answer.status_code == 201
    assert [(f["code"], f["severity"], f["message"]) for f in answer.json()["findings"]] == [
        (
            "correction_without_reason",
            "info",
            "Ein bestehender Wert (480) wird ohne Begründung (reason) auf 492 geändert.",
        )
    ]


async def test_a_value_can_become_missing_and_come_back(kept: World, ags: str) -> None:
    await push(kept, [row(visibility="public")], ags)
    gone = await push(kept, [row(value=None, missing="unreliable", reason="Prüfung")], ags)
    left_out = (await compared(kept))["missing"]
    back = await push(kept, [row(reason="Prüfung beendet")], ags)

    assert [answer.json()["counts"]["updated"] for answer in (gone, back)] == [1, 1]
    assert [one["reason"] for one in left_out if one["ags"] == ags] == ["unreliable"]
    shown = (await compared(kept))["districts"]
    assert [one["value"] for one in shown if one["ags"] == ags] == [480]


async def test_a_row_that_leaves_its_territory_out_meets_the_standing_value(
    kept: World, ags: str
) -> None:
    await push(kept, [row(territory_date="2021-12-31")], ags)

    same = await push(kept, [row()], ags)
    changed = await push(kept, [row(value=492, reason="Nachmeldung")], ags)
    apart = await push(kept, [row(value=492, territory_date="2020-12-31")], ags)

    assert same.json()["counts"]["unchanged"] == 1
    assert changed.json()["rows"][0]["territory_date"] == "2021-12-31"
    assert (changed.json()["counts"]["updated"], apart.json()["counts"]["created"]) == (1, 1)


async def test_parts_without_a_territory_go_where_their_total_stands(kept: World, ags: str) -> None:
    total = {"indicator": "LEG-01", "territory_date": "2021-12-31", "value": 70}
    await push(kept, [row(**total)], ags)

    sexes = {"male": 40, "female": 20, "diverse_or_unknown": 30}
    parts = [row(value=count, breakdown={"sex": sex}) for sex, count in sexes.items()]
    answer = await push(kept, parts, ags)

    assert {one["territory_date"] for one in answer.json()["rows"]} == {"2021-12-31"}
    # On one territory it shows that they do not add up to what stands.
    assert "breakdown_sum_standing" in {one["rule"] for one in answer.json()["findings"]}


async def test_without_a_standing_value_the_territory_is_that_of_the_period(kept: World) -> None:
    answer = await push(kept, [row(), row(indicator="EDU-01", value=30, period="2021")], EISENACH)

    # Day care is counted on 1 March, before Eisenach was merged; asylum figures over the year.
    assert [one["territory_date"] for one in answer.json()["rows"]] == ["2020-12-31", "2021-03-01"]


async def test_an_undated_figure_is_kept_and_never_compared(kept: World, ags: str) -> None:
    await push(kept, [row(reference_date=None, visibility="public")], ags)

    found = await seen(kept, **leg(ags))
    view = await compared(kept)

    assert [(one["value"], one["reference_date"], one["undated"]) for one in found] == [
        (480, None, True)
    ]
    assert ags not in {one["ags"] for one in view["districts"]}
    absent = next(one for one in view["missing"] if one["ags"] == ags)
    assert (absent["reason"], absent["value"]) == ("undated", 480)


async def test_two_grounds_stand_side_by_side(kept: World, ags: str) -> None:
    rows = [
        row(value=480, basis="specialised_statistics"),
        row(value=500, basis="own_register"),
    ]
    answer = await push(kept, rows, ags)

    assert (answer.json()["counts"]["created"], codes(answer)) == (2, [])


async def test_reading_back_what_was_loaded_changes_nothing(kept: World) -> None:
    answer = await push(kept, EISENACH_2018, EISENACH)

    assert answer.json()["counts"]["unchanged"] == 3
