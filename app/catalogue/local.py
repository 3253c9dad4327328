"""Indicators of one district: who sees them, how they were defined before, where they count.

They stand beside the shared set and never in it: no edition lists them, no comparison takes them.
"""

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.auth.reading import Reading
from app.catalogue.indicators import DEFINITION, UnknownIndicator, indicator
from app.catalogue.kept import kept
from app.models.base import OWNER_IN_CODE

# What may be counted for the areas: the edition's versions, and the areas' own indicators as they
# are defined now. Takes :edition and :areas; `owner` is NULL for the shared set, and a local
# indicator is valid for rows of its owner only.
VALID_VERSIONS = """
SELECT fi.indicator, fi.version, CAST(NULL AS text) AS owner, fi.position::integer AS position
FROM framework_indicator fi WHERE fi.edition = :edition
UNION ALL
SELECT l.code, l.version, l.owner, 1000 + right(l.code, 2)::integer
FROM local_indicator l
WHERE l.owner = ANY (CAST(:areas AS text[])) AND l.superseded_at IS NULL AND NOT l.retired
"""

VALID = text(f"""
SELECT v.*, coalesce((SELECT array_agg(b.dimension ORDER BY b.position)
                      FROM indicator_breakdown b
                      WHERE b.indicator = v.indicator AND b.version = v.version), '{{}}')
           AS breakdowns
FROM ({VALID_VERSIONS}) known
JOIN indicator_version v ON v.indicator = known.indicator AND v.version = known.version
ORDER BY known.position, v.indicator
""")

STANDING = text(f"""
SELECT l.code, l.version, CAST(NULL AS text) AS framework, CAST(NULL AS text) AS tier,
       l.label_de, l.label_en, {DEFINITION}, l.visibility, l.retired
FROM local_indicator l
JOIN indicator i ON i.code = l.code
JOIN indicator_version v ON v.indicator = l.code AND v.version = l.version
WHERE l.recorded_at <= :at AND (l.superseded_at IS NULL OR l.superseded_at > :at)
  AND (CAST(:owner AS text) IS NULL OR l.owner = :owner)
  AND (CAST(:code AS text) IS NULL OR l.code = :code)
ORDER BY l.code
""")

# The first revision of each version is the one that brought it.
VERSIONS = text("""
SELECT v.indicator AS code, v.version, v.label_de, v.kind, v.unit, v.numerator_de,
       v.denominator_de, v.recommended_source, h.break_from, h.change_de, v.recorded_at
FROM indicator_version v
LEFT JOIN LATERAL (
    SELECT l.break_from, l.change_de FROM local_indicator l
    WHERE l.code = v.indicator AND l.version = v.version ORDER BY l.id LIMIT 1
) h ON true
WHERE v.owner IS NOT NULL AND v.recorded_at <= :at
  AND (CAST(:owner AS text) IS NULL OR v.owner = :owner)
  AND (CAST(:code AS text) IS NULL OR v.indicator = :code)
ORDER BY v.indicator, v.recorded_at
""")


def owner_of(code: str) -> str | None:
    """The district that a local code names; None for a code of the shared set."""
    found = re.match(OWNER_IN_CODE, code)
    return found[1] if found else None


async def valid_for(
    session: AsyncSession, edition: str, areas: Sequence[str]
) -> list[dict[str, Any]]:
    """Every definition that rows of these areas may name, with `owner` and its breakdowns."""
    found = await session.execute(VALID, {"edition": edition, "areas": list(areas)})
    return [dict(row) for row in found.mappings()]


async def standing(
    session: AsyncSession, at: datetime, *, owner: str | None = None, code: str | None = None
) -> list[dict[str, Any]]:
    """Local indicators as they stood at an instant, as far as the caller may know them."""
    bound = {"at": at, "owner": owner, "code": code}
    brought: dict[str, list[dict[str, Any]]] = {}
    for row in (await session.execute(VERSIONS, bound)).mappings():
        version = dict(row)
        brought.setdefault(version.pop("code"), []).append(version)
    found = (await session.execute(STANDING, bound)).mappings()
    return [_with_history(dict(row), brought[row["code"]]) for row in found]


def _with_history(found: dict[str, Any], versions: list[dict[str, Any]]) -> dict[str, Any]:
    breaks = [
        {"period": one["break_from"], "kind": "definition", "label_de": one["change_de"]}
        for one in versions
        if one["break_from"]
    ]
    return {**found, "breaks": breaks, "versions": versions}


async def of_district(reading: Reading, ags: str) -> list[dict[str, Any]]:
    """The indicators that a district defined for itself, by code, as the caller may know them."""

    async def look_up() -> list[dict[str, Any]]:
        return await standing(reading.session, reading.at, owner=ags)

    caller = reading.caller
    # What is delegated to a provider ends by itself, and no write tells of it.
    if caller.role == "provider":
        return await look_up()
    return list(await kept(reading, ("own", ags, caller.role, caller.ags), look_up))


async def in_district(reading: Reading, ags: str, code: str) -> dict[str, Any]:
    """An indicator as it counts in a district: its own, or one of the shared set."""
    if owner_of(code) is None:
        shared = await indicator(reading, code, state=ags[:2])
        return {**shared, "visibility": "public", "retired": False, "versions": []}
    if owner_of(code) != ags:
        raise _unknown(code)
    return await known(reading, code)


async def defined(
    reading: Reading, code: str, framework: str | None, state: str | None
) -> dict[str, Any]:
    """An indicator by its code alone, whoever owns it."""
    # An edition holds no local indicator, so who names an edition asks for a shared one.
    if owner_of(code) is None or framework is not None:
        return await indicator(reading, code, framework, state)
    own = ("visibility", "retired", "versions")
    found = await known(reading, code)
    return {name: value for name, value in found.items() if name not in own}


async def known(reading: Reading, code: str) -> dict[str, Any]:
    """The local indicator, or UnknownIndicator where the caller may not know it."""
    found = await standing(reading.session, reading.at, code=code)
    if not found:
        raise _unknown(code)
    return found[0]


def _unknown(code: str) -> UnknownIndicator:
    return UnknownIndicator(
        f"Den örtlichen Indikator {code} gibt es nicht, oder er ist nicht für Sie bestimmt.",
        f"There is no local indicator {code}, or it is not meant for you.",
    )
