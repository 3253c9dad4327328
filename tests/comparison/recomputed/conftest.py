"""The values behind the views, fetched once for all recomputations: the real and the invented."""

import json
from collections.abc import AsyncIterator

import pytest

from tests.comparison.recomputed.invented import (
    CALENDAR,
    ILM_KREIS,
    INSERTED,
    REPORTED,
    SAID,
    groups,
    lives_apart,
    on_two_grounds,
    rates_of_women_and_men,
    shares_before_2019,
)
from tests.comparison.recomputed.values import Values, values
from tests.delivery.calendars import set_calendar
from tests.factories import Server, World, clone, serving
from tests.intake.pushes import JSON, push


@pytest.fixture(scope="session")
async def facts(world: World) -> Values:
    return await values(world)


@pytest.fixture(scope="session")
async def invented(server: Server, template: str) -> AsyncIterator[World]:
    """The service with invented figures beside the real ones; as the steward hands them in."""
    async with clone(server, template) as database, serving(database) as world:
        on = {"valid_on": "2018-12-31"}
        listed = (await world.client.get("/v1/districts", params=on)).json()["items"]
        every = [one["ags"] for one in listed]
        rows = [
            *shares_before_2019(every),
            *on_two_grounds(),
            *rates_of_women_and_men(),
            *groups(),
            *lives_apart(),
        ]
        headers = {**JSON, **await world.key("steward")}
        body = json.dumps({"rows": rows})
        answer = await world.client.post("/v1/submissions", content=body, headers=headers)
        assert answer.status_code == 201, answer.text
        for one in REPORTED:
            await world.sql(INSERTED, one)
        assert (await set_calendar(world, CALENDAR)).status_code == 200
        # Tells the service of all of it.
        assert (await push(world, SAID, ILM_KREIS)).status_code == 201
        yield world


@pytest.fixture(scope="session")
async def known(invented: World) -> Values:
    """All of it as the ministry sees it, whom the threshold hides nothing that is shown here."""
    return await values(invented, key=await invented.key("ministry"))
