"""Who has delivered what is owed: every status, as of any instant, and never a figure."""

import csv
from typing import Any

from app.delivery.status import STATUSES
from tests.access.callers import callers
from tests.asking import got, problem
from tests.delivery.calendars import STATUS, entry, of_district, set_calendar, status
from tests.factories import World
from tests.intake.pushes import GERA, ILM_KREIS, push, row

PAST, FUTURE = "2021-09-30", "2099-09-30"
# Recognisable wherever it turns up; synthetic.
SECRET = 48_127


async def test_every_status(fresh: World) -> None:
    codes = ("LEG-01", "LEG-02", "LEG-03", "LEG-04", "DEM-02", "REF-01", "REF-02", "REF-06")
    late = {"LEG-02", "REF-01", "REF-02"}
    await set_calendar(
        fresh, [entry(indicator=c, due_on=PAST if c in late else FUTURE) for c in codes]
    )
    await push(
        fresh,
        [
            row(indicator="LEG-01", value=480),
            row(indicator="LEG-02", value=2.1),
            {"indicator": "LEG-03", "period": "2020", "missing": "not_collected"},
            {"indicator": "LEG-04", "period": "2020", "missing": "not_yet_available"},
            {"indicator": "REF-02", "period": "2020", "missing": "not_yet_available"},
        ],
    )
    steward = await fresh.key("steward")
    await push(fresh, [row(indicator="DEM-02", value=6000)], key=steward)

    found = await of_district(fresh, ILM_KREIS)

    today = (await status(fresh))["on"]
    told = ("status", "reason", "delivered_on", "duty", "warnings")
    assert {c: tuple(found[c, "2020"][name] for name in told) for c in codes} == {
        "LEG-01": ("delivered", None, today, "owed", 0),
        "LEG-02": ("late", None, today, "owed", 0),
        "LEG-03": ("missing", "not_collected", today, "owed", 0),
        "LEG-04": ("owed", "not_yet_available", None, "owed", 0),
        "DEM-02": ("delivered_official", None, today, "owed", None),
        "REF-01": ("overdue", None, None, "owed", None),
        "REF-02": ("overdue", "not_yet_available", None, "owed", 0),
        "REF-06": ("voluntary", None, None, "voluntary", None),
    }
    assert found["LEG-01", "2020"]["submission"]


async def test_totals_add_up_per_district_and_indicator(fresh: World) -> None:
    await set_calendar(fresh, [entry(), entry(indicator="LEG-02", due_on=PAST)])
    await push(fresh, [row()])

    found = await status(fresh, period="2020")

    # Twenty-three: in 2020 Eisenach was a district of its own.
    assert found["totals"]["all"] == {
        **dict.fromkeys(STATUSES, 0),
        "of": 46,
        "delivered": 1,
        "owed": 22,
        "overdue": 23,
    }
    by_district = {one["district"]: one for one in found["totals"]["districts"]}
    assert len(by_district) == 23
    assert (by_district[ILM_KREIS]["delivered"], by_district[ILM_KREIS]["overdue"]) == (1, 1)
    assert [(i["indicator"], i["of"], i["delivered"]) for i in found["totals"]["indicators"]] == [
        ("LEG-01", 23, 1),
        ("LEG-02", 23, 0),
    ]


async def test_a_district_owes_only_while_it_exists(fresh: World) -> None:
    await set_calendar(fresh, [entry(), entry(period="2021")])
    found = await status(fresh)
    eisenach = [item["period"] for item in found["items"] if item["district"] == "16056"]
    assert eisenach == ["2020"]


async def test_the_first_day_counts_and_begins_at_local_midnight(fresh: World) -> None:
    await push(fresh, [row(), row(indicator="REF-01")])
    # These came years ago; the second half past midnight in Thüringen, and so a day late.
    for code, at in (("LEG-01", "2021-09-30T21:30:00Z"), ("REF-01", "2021-09-30T22:30:00Z")):
        await fresh.sql(
            "UPDATE observation SET recorded_at = CAST(:at AS text)::timestamptz"
            " WHERE indicator = :code AND period = '2020'",
            {"at": at, "code": code},
        )
    await set_calendar(fresh, [entry(indicator=c, due_on=PAST) for c in ("LEG-01", "REF-01")])
    # A correction comes after the day it was due, and changes nothing about that.
    await push(fresh, [row(value=481, reason="synthetisch: nachgezählt")])

    found = await of_district(fresh, ILM_KREIS)

    assert {code: (i["status"], i["delivered_on"]) for (code, _), i in found.items()} == {
        "LEG-01": ("delivered", "2021-09-30"),
        "REF-01": ("late", "2021-10-01"),
    }


async def test_open_warnings_are_counted(fresh: World) -> None:
    await set_calendar(fresh, [entry(indicator="DEM-02")])
    part = {"indicator": "DEM-02", "period": "2020"}
    answer = await push(
        fresh,
        [
            {**part, "value": 3571},
            {**part, "value": 2028, "breakdown": {"sex": "male"}},
            {**part, "value": 1542, "breakdown": {"sex": "female"}},
        ],
    )
    warned = [f for f in answer.json()["findings"] if (f["row"], f["severity"]) == (1, "warning")]
    assert warned
    found = (await of_district(fresh, ILM_KREIS))["DEM-02", "2020"]
    assert (found["status"], found["warnings"]) == ("delivered", len(warned))


async def test_what_is_kept_back_counts_and_tells_no_more(fresh: World) -> None:
    internal: dict[str, Any] = {"visibility": "internal"}
    embargoed: dict[str, Any] = {"embargo_until": "2999-01-01T00:00:00Z"}
    codes = ("LEG-01", "LEG-02", "LEG-03", "LEG-04", "REF-01", "REF-02")
    await set_calendar(fresh, [entry(indicator=code) for code in codes])
    await push(
        fresh,
        [
            row(value=SECRET, note="ohne Zahl", **internal),
            row(indicator="LEG-02", value=None, missing="refused", **internal),
            row(indicator="LEG-03", value=None, missing="not_yet_available", **internal),
            row(indicator="LEG-04", value=None, missing="not_yet_available", **embargoed),
            row(indicator="REF-01", value=SECRET, **embargoed),
            row(indicator="REF-02", value=None, missing="refused", **embargoed),
        ],
    )
    told = ("status", "reason", "submission", "warnings")
    delivered, owed = ("delivered", None, None, None), ("owed", None, None, None)
    for role in ("working_group", "ministry", "steward"):
        found = await of_district(fresh, ILM_KREIS, role)
        assert {code: tuple(found[code, "2020"][name] for name in told) for code in codes} == {
            **dict.fromkeys(("LEG-01", "LEG-02", "REF-01", "REF-02"), delivered),
            **dict.fromkeys(("LEG-03", "LEG-04"), owed),
        }
    own = await status(fresh, "district", ILM_KREIS)
    assert {i["indicator"]: (i["status"], i["reason"]) for i in own["items"]} == {
        **dict.fromkeys(("LEG-01", "REF-01"), ("delivered", None)),
        **dict.fromkeys(("LEG-02", "REF-02"), ("missing", "refused")),
        **dict.fromkeys(("LEG-03", "LEG-04"), ("owed", "not_yet_available")),
    }


async def test_a_figure_that_the_gate_hides_looks_like_any_confidential_one(fresh: World) -> None:
    await set_calendar(fresh, [entry(), entry(indicator="REF-01")])
    # Two persons are too few to be shown; of the other the district says so itself.
    await push(
        fresh, [row(value=2), {"indicator": "REF-01", "period": "2020", "missing": "confidential"}]
    )
    found = await of_district(fresh, ILM_KREIS)
    assert {(item["status"], item["reason"]) for item in found.values()} == {
        ("missing", "confidential")
    }


async def test_no_figure_ever_shows(fresh: World) -> None:
    await set_calendar(fresh, [entry()])
    await push(fresh, [row(value=SECRET, visibility="public", note=f"genau {SECRET}")])
    for key in (await callers(fresh)).values():
        for form in ("json", "csv", "csv-de"):
            answer = await fresh.client.get(STATUS, params={"format": form}, headers=key)
            assert str(SECRET) not in answer.text


async def test_who_may_ask(world: World) -> None:
    answers = {
        name: (await world.client.get(STATUS, headers=key)).status_code
        for name, key in (await callers(world)).items()
    }
    # A provider asks what each of its districts owes.
    assert answers == {
        **dict.fromkeys(("owner", "neighbour", "working_group", "ministry", "steward"), 200),
        **dict.fromkeys(("operator", "provider"), 403),
        "public": 401,
    }


async def test_a_district_sees_itself_only(world: World) -> None:
    found = await status(world, "district", ILM_KREIS)
    assert {item["district"] for item in found["items"]} == {ILM_KREIS}
    assert [one["district"] for one in found["totals"]["districts"]] == [ILM_KREIS]
    answer = await world.client.get(
        STATUS, params={"district": GERA}, headers=await world.key("district", ILM_KREIS)
    )
    assert problem(answer)["type"] == "/problems/role-refused"


async def test_filters_and_their_unknown_codes(world: World) -> None:
    key = await world.key("ministry")
    asked = {"period": ["2025", "2026"], "indicator": "DEM-02", "district": [GERA, ILM_KREIS]}
    found = await got(world, STATUS, asked, **key)
    assert [(i["period"], i["district"]) for i in found["items"]] == [
        *(("2025", GERA), ("2025", ILM_KREIS), ("2026", GERA), ("2026", ILM_KREIS)),
    ]
    # Unless asked for, what has not ended yet is left out.
    today = (await status(world))["on"]
    assert {i["period"] for i in (await status(world))["items"]} == {
        year for year in ("2025", "2026", "2027") if f"{year}-12-31" < today
    }
    for name, code in (
        *(("indicator", "ZZZ-99"), ("district", "99999"), ("framework", "2031.1")),
        *(("state", "99"), ("period", "2025-13"), ("colour", "red")),
    ):
        answer = await world.client.get(STATUS, params={name: code}, headers=key)
        assert problem(answer)["status"] == 422
        assert name in answer.text


async def test_as_of_answers_with_what_was_known_and_set_then(fresh: World) -> None:
    await set_calendar(fresh, [entry()])
    first = await status(fresh)
    await push(fresh, [row()])
    second = await status(fresh)
    await set_calendar(fresh, [entry(due_on=PAST)])
    await push(fresh, [row(missing="refused", value=None, reason="synthetisch")])
    third = await status(fresh)

    for known in (first, second, third):
        assert await status(fresh, as_of=known["as_of"]) == known
    assert [one["totals"]["all"]["delivered"] for one in (first, second, third)] == [0, 1, 0]


async def test_as_a_table(world: World) -> None:
    answer = await world.client.get(
        STATUS, params={"format": "csv", "district": GERA}, headers=await world.key("steward")
    )
    lines = list(csv.DictReader(answer.text.splitlines()))
    assert len(lines) == 25
    assert (lines[0]["district"], lines[0]["name"], lines[0]["status"]) == (GERA, "Gera", "owed")
    assert {line["breakdown"] for line in lines} == {""}
