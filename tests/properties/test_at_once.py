"""Pushes at the same time: each is all or nothing, and together they are as one after the other."""

import asyncio
import json
from collections import Counter
from decimal import Decimal
from typing import Any, NamedTuple
from uuid import uuid4

import httpx
from hypothesis import given
from hypothesis import strategies as st

from tests.factories import World
from tests.intake.pushes import EISENACH, GERA, ILM_KREIS, JSON
from tests.properties.effort import effort
from tests.properties.mixtures import Row

# Every revision of what these pushes are about; official figures of these stood before.
REVISIONS = """
SELECT supplier, area AS district, indicator, period, breakdown::text AS split, value, revision,
       superseded_at IS NULL AS stands
FROM observation WHERE indicator IN ('LEG-01', 'EMP-04') ORDER BY supplier, area, revision
"""
CELL = ("supplier", "district", "indicator", "period", "split")
NAMES = ("created", "updated", "unchanged")
# One key in a few, so that every push meets the others. All figures are synthetic.
ROWS = st.lists(
    st.fixed_dictionaries(
        {
            "district": st.sampled_from([GERA, ILM_KREIS, EISENACH]),
            "indicator": st.sampled_from(["LEG-01", "EMP-04"]),
            "period": st.sampled_from(["2018", "2019"]),
            "breakdown": st.sampled_from([{}, {"sex": "male"}]),
            "value": st.integers(1, 3),
        }
    ),
    min_size=1,
    max_size=12,
    unique_by=lambda row: json.dumps([row[name] for name in sorted(row) if name != "value"]),
)


class Sent(NamedTuple):
    """One push of several: by whom, for whom (None: the rows say), what, and how often."""

    district: str | None
    rows: list[Row]
    faulty: bool
    twice: bool


@st.composite
def pushes(draw: st.DrawFn) -> Sent:
    rows, faulty = draw(ROWS), draw(st.sampled_from([False, False, True]))
    district = draw(st.sampled_from([None, GERA, ILM_KREIS]))
    if district is not None:
        rows = [row for row in rows if row["district"] == district] or [
            {**rows[0], "district": district}
        ]
    if faulty:
        spoilt = draw(st.integers(0, len(rows) - 1))
        rows[spoilt] = {**rows[spoilt], "value": -1}
    return Sent(district, draw(st.permutations(rows)), faulty, draw(st.booleans()))


@effort(4)
@given(sent=st.lists(pushes(), min_size=2, max_size=7))
async def test_pushes_at_once_are_all_or_nothing_one_after_the_other(
    busy: World, sent: list[Sent]
) -> None:
    stood = await stands(busy)
    for one in sent:
        await caller(busy, one)
    keys = [uuid4().hex for _ in sent]
    named = [pair for pair in zip(sent, keys, strict=True) for _ in range(1 + pair[0].twice)]
    answers = await asyncio.gather(*(deliver(busy, *one) for one in named))

    told: dict[str, tuple[dict[str, Any], Sent]] = {}
    for (one, _), answer in zip(named, answers, strict=True):
        assert answer.status_code == (422 if one.faulty else 201), answer.text
        body = answer.json()
        # What came twice under one key was answered twice the same.
        for verdict in [] if one.faulty else body.get("submissions", [body]):
            assert told.setdefault(verdict["id"], (verdict, one)) == (verdict, one)
    assert len(told) == sum(_parts(one) for one in sent if not one.faulty)
    # As they were acknowledged, one after the other, they give what was counted and what stands.
    for verdict, one in sorted(told.values(), key=lambda pair: str(pair[0]["recorded_at"])):
        rows = [row for row in one.rows if row["district"] == verdict["district"]]
        counts = Counter(_outcome(stood, verdict["supplier"], row) for row in rows)
        assert [verdict["counts"][name] for name in NAMES] == [counts[name] for name in NAMES]
    assert await stands(busy) == stood


def _parts(one: Sent) -> int:
    """How many submissions it makes."""
    return len({row["district"] for row in one.rows})


async def stands(world: World) -> dict[tuple[str, ...], Decimal]:
    """What stands of each value; its revisions are counted without a gap up to that one."""
    found: dict[tuple[str, ...], Decimal] = {}
    last: Counter[tuple[str, ...]] = Counter()
    for row in await world.sql(REVISIONS):
        key = tuple(str(row[name]) for name in CELL)
        assert key not in found, "what was closed has no later revision"
        last[key] += 1
        assert row["revision"] == last[key]
        if row["stands"]:
            found[key] = row["value"]
    assert found.keys() == last.keys()
    return found


def _outcome(stood: dict[tuple[str, ...], Decimal], supplier: str, row: Row) -> str:
    """What a push of this row does to what stands; done there as well."""
    split = json.dumps(row["breakdown"])
    key = (supplier, row["district"], row["indicator"], row["period"], split)
    before, stood[key] = stood.get(key), Decimal(row["value"])
    if before is None:
        return "created"
    return "unchanged" if before == stood[key] else "updated"


async def caller(world: World, one: Sent) -> dict[str, str]:
    return await world.key("district" if one.district else "steward", one.district)


async def deliver(world: World, one: Sent, key: str) -> httpx.Response:
    place = f"/districts/{one.district}" if one.district else ""
    headers = {**await caller(world, one), **JSON, "Idempotency-Key": key}
    body = json.dumps({"rows": one.rows})
    return await world.client.post(f"/v1{place}/submissions", content=body, headers=headers)
