"""The period that a view settles on: the newest sensible one, however little of it was counted.

All pushed rows are synthetic.
"""

from itertools import product
from typing import Any

from app.comparison.latest import sensible
from app.comparison.selection import proved
from tests.asking import got
from tests.factories import World
from tests.intake.pushes import push

CODE = "DEM-04"
VIEW = f"/v1/comparisons/indicators/{CODE}"
# Of 23 that ever were, twelve are more than half.
TWELVE = [f"160{number}" for number in (*range(51, 56), *range(61, 68))]
EARLY = TWELVE[0]


def test_what_is_proved_by_little_is_what_all_counts_say() -> None:
    for counts in product(range(5), repeat=3):
        known = dict(zip(("2017", "2018", "2019"), counts, strict=True))
        for everybody in range(max(counts), 5):
            for period, many in known.items():
                newer = {one: n for one, n in known.items() if one > period}
                # A table may show fewer than there are.
                for valued in range(many + 1):
                    if valued and proved(valued, newer, everybody):
                        assert sensible(known) == period, (known, everybody, valued)


async def settled(world: World, key: dict[str, str] | None = None, **params: str) -> set[str]:
    """What the views of one and of many settle on, one after the other."""
    sent = key or {}
    one = await got(world, VIEW, params, **sent)
    profile = await got(
        world, f"/v1/comparisons/districts/{EARLY}", {**params, "field": "demography"}, **sent
    )
    (of_profile,) = (p for p in profile["indicators"] if p["indicator"]["code"] == CODE)
    matrix = await got(world, "/v1/comparisons/matrix", {**params, "indicator": CODE}, **sent)
    assert of_profile["state"] == one["state"] == matrix["indicators"][0]["state"]
    return {one["period"], of_profile["period"], matrix["indicators"][0]["period"]}


async def sent(world: World, ags: str, period: str, visibility: str) -> None:
    row: dict[str, Any] = {"indicator": CODE, "period": period, "source": "synthetisch"}
    counts = {"numerator": 4000, "denominator": 120000, "visibility": visibility}
    answer = await push(world, [{**row, **counts}], ags)
    assert answer.status_code == 201, answer.text


async def test_a_new_period_is_taken_when_half_of_the_districts_stand_in_it(fresh: World) -> None:
    for ags in TWELVE:
        await sent(fresh, ags, "2018", "public")
    assert await settled(fresh) == {"2018"}
    before = (await got(fresh, VIEW))["as_of"]
    await sent(fresh, EARLY, "2019", "public")
    assert await settled(fresh) == {"2018"}
    # What only its owner sees counts for nobody else, however often it was asked before.
    for ags in TWELVE[1:6]:
        await sent(fresh, ags, "2019", "working_group")
    member = await fresh.key("district", "16070")
    assert await settled(fresh, member) == {"2019"}
    assert await settled(fresh) == {"2018"}
    assert await settled(fresh, as_of=before) == {"2018"}
    for ags in TWELVE[6:11]:
        await sent(fresh, ags, "2019", "public")
    assert await settled(fresh) == {"2019"}
    assert await settled(fresh, as_of=before) == {"2018"}
