"""Figures that stand out: against their own series, against alike districts, against offices."""

import json
from typing import Any

from tests.factories import World
from tests.intake.pushes import EISENACH, GERA, ILM_KREIS, codes, push, row

# A synthetic series that moves by a few per cent a year, and then by half.
STEADY = [400, 412, 405, 420, 431, 425, 440]
SERIES = [row(period=str(2010 + year), value=value) for year, value in enumerate(STEADY)]
JUMP = row(period="2017", value=700)


def named(answer: Any, rule: str) -> list[dict[str, Any]]:
    return [one for one in answer.json()["findings"] if one["rule"] == rule]


async def test_a_jump_against_the_own_series_is_a_warning_that_a_note_silences(
    fresh: World,
) -> None:
    together = await push(fresh, [*SERIES, JUMP], query="?dry_run=true")
    await push(fresh, SERIES)
    alone = await push(fresh, [JUMP], query="?dry_run=true")
    noted = await push(fresh, [{**JUMP, "note": "Neue Unterkunft"}], query="?dry_run=true")

    for answer, number in ((together, 8), (alone, 1), (noted, 1)):
        (found,) = named(answer, "jump")
        assert (found["row"], found["severity"]) == (number, "warning")
        assert (found["expected"], found["found"]) == ("440", "700")
    assert named(alone, "jump")[0]["silenced_by"] is None
    assert named(noted, "jump")[0]["silenced_by"] == "Neue Unterkunft"


async def test_a_usual_step_a_short_series_and_small_counts_are_no_jumps(world: World) -> None:
    usual = [*SERIES, row(period="2017", value=470)]
    short = [*SERIES[:4], row(period="2014", value=700)]
    small = [{**one, "value": one["value"] // 20} for one in (*SERIES, row(period="2017"))]

    for rows in (usual, short, small):
        answer = await push(world, rows, query="?dry_run=true")
        assert named(answer, "jump") == []


async def test_what_chance_moves_so_few_cases_is_no_jump(world: World) -> None:
    # Five steps of which three happen to agree: only thousands of cases make the rest a jump.
    few = [66, 147, 118, 159, 129, 107]
    many = [100 * value for value in few]

    for values, numbers in ((few, [2]), (many, [2, 4])):
        rows = [row(period=str(2010 + year), value=value) for year, value in enumerate(values)]
        answer = await push(world, rows, query="?dry_run=true")
        assert [found["row"] for found in named(answer, "jump")] == numbers


async def test_a_balance_near_zero_moves_by_its_points(world: World) -> None:
    # Synthetic net migration per 1,000: back from next to nothing to what is usual.
    def moved(values: list[float]) -> list[dict[str, Any]]:
        sent = {"indicator": "DEM-05", "denominator": 100_000}
        return [
            {**sent, "period": str(2010 + year), "numerator": 100 * value}
            for year, value in enumerate(values)
        ]

    usual = moved([5, 4, 7, 5, 8, 4, 1, 5])
    wide = moved([5, 4, 7, 5, 8, 4, 1, 60])

    assert named(await push(world, usual, query="?dry_run=true"), "jump") == []
    (found,) = named(await push(world, wide, query="?dry_run=true"), "jump")
    assert (found["row"], found["expected"]) == (8, "1.00")


# Synthetic: a rate that all have alike, and one that is far from it.
RATE = {"indicator": "LEG-04", "period": "2020", "denominator": 10_000}
FAR = [{**RATE, "numerator": 9_000}]


async def alike(world: World) -> list[str]:
    """The other districts of the Ilm-Kreis's type."""
    listed = await world.client.get("/v1/districts?type=landkreis&valid_on=2020-12-31")
    return [one["ags"] for one in listed.json()["items"] if one["ags"] != ILM_KREIS]


async def outliers(world: World, deliver: list[str], ags: str = ILM_KREIS) -> list[dict[str, Any]]:
    """What is found of a far value after these districts have delivered usual ones."""
    rows = [
        {**RATE, "district": other, "numerator": 2_000 + 10 * place}
        for place, other in enumerate(deliver)
    ]
    if rows:
        steward = await world.key("steward")
        answer = await world.client.post("/v1/submissions", json={"rows": rows}, headers=steward)
        assert answer.status_code == 201, answer.text
    return named(await push(world, FAR, ags, query="?dry_run=true"), "outlier")


async def copied(world: World, table: str, of: str, where: str, /, **members: Any) -> None:
    """Rows about one district once more under a synthetic key."""
    told = await world.sql(
        "SELECT string_agg(column_name, ', ') AS given FROM information_schema.columns"
        " WHERE table_schema = 'public' AND table_name = :table AND is_generated = 'NEVER'",
        {"table": table},
    )
    given = told[0]["given"]
    other = "jsonb_populate_record(o, CAST(:members AS jsonb))"
    await world.sql(
        f"INSERT INTO {table} ({given}) OVERRIDING SYSTEM VALUE"  # noqa: S608 -- tables named here
        f" SELECT {given} FROM (SELECT ({other}).* FROM {table} o WHERE {where} = :of) made",
        {"of": of, "members": json.dumps(members)},
    )


async def made_up(world: World, like: str, key: str) -> None:
    """A synthetic district of the same type as another one, with its territory."""
    state = key[:2]
    if state != like[:2]:
        await copied(world, "area", like[:2], "code", code=state)
        await copied(world, "state", like[:2], "code", code=state)
        await copied(world, "framework_state", like[:2], "state_code", state_code=state)
    await copied(world, "area", like, "code", code=key)
    await copied(world, "district", like, "ags", ags=key, state_code=state)
    await copied(world, "district_version", like, "ags", ags=key)


async def test_a_value_far_from_those_of_alike_districts_is_a_hint(fresh: World) -> None:
    others = await alike(fresh)

    assert await outliers(fresh, others[:7]) == []
    (found,) = await outliers(fresh, others[7:8])
    assert (found["severity"], found["found"]) == ("info", "90.00")
    assert found["expected"] == "20.25"
    assert await outliers(fresh, [], GERA) == []
    # Eight and the own one are half of seventeen, and no longer half of nineteen.
    for key in ("16901", "16902"):
        assert len(await outliers(fresh, [])) == 1
        await made_up(fresh, others[0], key)
    assert await outliers(fresh, []) == []


async def test_alike_districts_are_those_of_the_same_state(fresh: World) -> None:
    others = await alike(fresh)
    await made_up(fresh, others[0], "99001")

    # Eight have delivered, one of them in another state that counts by the same edition.
    assert await outliers(fresh, [*others[:7], "99001"]) == []
    assert len(await outliers(fresh, others[7:8])) == 1


async def test_a_dissolved_district_is_judged_where_its_value_stands(fresh: World) -> None:
    # In 2021 Eisenach ended in June; told with a day before, its figure of 2021 can be corrected.
    first = await push(fresh, [row(period="2021", territory_date="2021-03-01")], EISENACH)
    second = await push(fresh, [row(period="2021", value=481, reason="Nachmeldung")], EISENACH)
    other = await push(fresh, [row(period="2021", value=481, status="final")], EISENACH)

    assert (first.status_code, second.json()["counts"]["updated"]) == (201, 1)
    assert other.json()["counts"]["unchanged"] == 1
    assert codes(second) == []


async def test_rows_that_meet_on_one_territory_repeat_each_other(fresh: World) -> None:
    await push(fresh, [row(territory_date="2021-12-31")])

    answer = await push(fresh, [row(territory_date="2021-12-31", value=481), row(value=482)])

    assert [found for found in codes(answer) if found[0] == 2] == [(2, "", "duplicate_key")]
