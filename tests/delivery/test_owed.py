"""What a district still owes, the most urgent first, with its own figure of the year before."""

import csv
from datetime import date, timedelta
from typing import Any

from tests.access.callers import callers
from tests.access.providers import granted, provider
from tests.asking import got, problem, refused
from tests.delivery.calendars import entry, set_calendar
from tests.factories import World
from tests.intake.pushes import GERA, ILM_KREIS, push, read, row
from tests.releases.made import made, since, told

OWED = f"/v1/districts/{ILM_KREIS}/owed"


async def owed(world: World, ags: str = ILM_KREIS, **query: str) -> Any:
    path = f"/v1/districts/{ags}/owed"
    return await got(world, path, query, **await world.key("district", ags))


async def test_what_is_open_the_most_urgent_first(fresh: World) -> None:
    await set_calendar(
        fresh,
        [
            entry(indicator="LEG-02", due_on="2099-12-31"),
            entry(indicator="LEG-01", due_on="2099-09-30"),
            entry(indicator="LEG-03", due_on="2021-09-30"),
            entry(indicator="REF-06"),
            entry(indicator="LEG-04"),
            entry(indicator="DEM-02"),
        ],
    )
    await push(
        fresh,
        [
            row(indicator="LEG-04", missing="refused", value=None),
            row(indicator="LEG-02", missing="not_yet_available", value=None),
        ],
    )
    await push(fresh, [row(indicator="DEM-02", value=6000)], key=await fresh.key("steward"))

    found = await owed(fresh)

    on = date.fromisoformat(found["on"])
    assert [(i["indicator"], i["status"], i["reason"]) for i in found["items"]] == [
        ("LEG-03", "overdue", None),
        ("LEG-01", "owed", None),
        ("LEG-02", "owed", "not_yet_available"),
    ]
    assert [on + timedelta(days=i["days_left"]) for i in found["items"]] == [
        date(2021, 9, 30),
        date(2099, 9, 30),
        date(2099, 12, 31),
    ]
    assert found["items"][0]["days_left"] < 0
    assert "noch nicht" in found["items"][2]["note_de"]
    assert found["items"][1]["note_de"] is None


async def test_the_figure_of_the_year_before_is_the_districts_own(fresh: World) -> None:
    await set_calendar(
        fresh, [entry(period="2020"), entry(period="2019"), entry(indicator="LEG-02")]
    )
    sent = [
        row(period="2019", value=2, visibility="internal"),
        row(period="2018", missing="refused", value=None),
    ]
    await push(fresh, sent)
    await push(fresh, [row(indicator="LEG-02", period="2019", value=3)], GERA)

    found = {(i["indicator"], i["period"]): i["previous"] for i in (await owed(fresh))["items"]}

    # Two persons: too few for others to see, but it is the owner who asks.
    before = found["LEG-01", "2020"]
    assert (before["period"], before["value"], before["missing"]) == ("2019", 2, None)
    assert found["LEG-02", "2020"] is None
    assert ("LEG-01", "2019") not in found
    steward = await got(fresh, OWED, {}, **await fresh.key("steward"))
    assert {i["indicator"]: i["previous"] for i in steward["items"]}["LEG-01"] is None


async def test_its_links_lead_somewhere(world: World) -> None:
    found = await owed(world, period="2025")
    assert len(found["items"]) == 20
    for item in found["items"][:2]:
        definition = await got(world, item["definition"])
        assert (definition["code"], definition["label_de"]) == (item["indicator"], item["label_de"])
        assert item["template"] == f"/v1/districts/{ILM_KREIS}/template.xlsx?period=2025"


async def test_who_may_ask(world: World) -> None:
    statuses = {
        name: (await read(world, OWED, key)).status_code
        for name, key in (await callers(world)).items()
    }
    allowed = {name for name, code in statuses.items() if code == 200}
    assert allowed == {"owner", "steward"}
    assert {code for name, code in statuses.items() if name not in allowed} == {401, 403}


async def test_a_district_that_is_no_more_owes_nothing_new(world: World) -> None:
    assert (await owed(world, "16056"))["items"] == []
    unknown = await refused(world, "/v1/districts/99999/owed", {}, **await world.key("steward"))
    assert unknown["type"] == "/problems/unknown-district"


async def test_as_of_the_days_left_are_those_of_then(fresh: World) -> None:
    await set_calendar(fresh, [entry()])
    first = await owed(fresh)
    await push(fresh, [row()])
    assert (await owed(fresh))["items"] == []
    assert await owed(fresh, as_of=first["as_of"]) == first


async def test_as_a_table(world: World) -> None:
    answer = await read(world, OWED, await world.key("district", ILM_KREIS), format="csv-de")
    lines = list(csv.DictReader(answer.content.decode("utf-8-sig").splitlines(), delimiter=";"))
    assert len(lines) == 20
    assert (lines[0]["status"], lines[0]["due_on"]) == ("owed", "2027-03-31")
    wrong = await read(world, OWED, await world.key("district", ILM_KREIS), periode="2025")
    assert problem(wrong)["status"] == 422


async def test_a_provider_asks_for_what_it_may_deliver(fresh: World) -> None:
    years = ("2018", "2019", "2020")
    await set_calendar(fresh, [entry(indicator="LEG-02"), *(entry(period=year) for year in years)])
    key = await provider(fresh)
    assert problem(await read(fresh, OWED, key))["type"] == "/problems/not-yours"
    await granted(fresh, indicators=["LEG-01"], period_from="2019")
    assert {i["period"] for i in (await got(fresh, OWED, {}, **key))["items"]} == {"2019", "2020"}
    pushed = await push(fresh, [row(visibility="internal"), row(period="2019")], key=key)
    assert pushed.status_code == 201, pushed.text
    assert (await got(fresh, OWED, {}, **key))["items"] == []
    # Its corrections give notice like the district's own.
    release = await made(fresh)
    await push(fresh, [row(period="2019", value=481, reason="synthetisch")], key=key)
    assert told(await since(fresh, release)) == [("corrected", 480, 481)]
