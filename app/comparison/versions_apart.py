"""Who has a value, but on another version of the definition: missing here, and told so by name.

A version counts something else, if only a little, so that its figures are never compared with
those of another. Nothing is asked of the database where a definition has one version only.
"""

from collections.abc import Mapping, MutableMapping, Sequence
from functools import cache
from typing import Any, Protocol, TypeVar

from sqlalchemy import text

from app.auth.reading import Reading
from app.comparison.ground import part_text
from app.disclosure.gate import visible

APART = """
SELECT s.place, array_agg(one.area) AS ags, array_agg(one.versions) AS versions
FROM unnest(CAST(:indicator AS text[]), CAST(:period AS text[]), CAST(:part AS text[]),
            CAST(:others AS text[])) WITH ORDINALITY AS s (indicator, period, part, others, place)
CROSS JOIN LATERAL (
    SELECT o.area, string_agg(DISTINCT o.version, ', ') AS versions
    FROM ({gate}) o
    WHERE o.indicator = s.indicator AND o.part = s.part AND o.period = s.period
      AND o.version = ANY (string_to_array(s.others, ' ')) AND left(o.area, 2) = :state
      AND (o.value IS NOT NULL OR o.value_min IS NOT NULL) AND length(o.area) = 5
      AND (:supplier = 'auto' OR o.supplier = :supplier)
    GROUP BY o.area
) one
GROUP BY s.place
"""


class _Slice(Protocol):
    """What is asked of a slice."""

    @property
    def definition(self) -> Mapping[str, Any]:
        """What it counts."""

    @property
    def breakdown(self) -> Mapping[str, str]:
        """The part of it."""

    @property
    def period(self) -> str:
        """When."""


class _Table(Protocol):
    """What is asked of a table."""

    @property
    def slice(self) -> _Slice:
        """What it holds."""

    @property
    def fetched(self) -> MutableMapping[str, Any]:
        """Its columns."""


Some = TypeVar("Some", bound=_Table)


@cache
def _apart(latest: bool) -> Any:
    return text(APART.format(gate=visible(latest=latest)))


async def marked(reading: Reading, who: Mapping[str, Any], found: Sequence[Some]) -> list[Some]:
    """The tables, each with a column `other_version`: the versions under which a district tells."""
    several = [table for table in found if table.slice.definition["other_versions"]]
    told = await _told(reading, who, [table.slice for table in several]) if several else {}
    places = {id(table): place for place, table in enumerate(several, 1)}
    for table in found:
        known = told.get(places.get(id(table), 0), {})
        ags = table.fetched["ags"]
        nobody: list[str | None] = [None] * len(ags)
        table.fetched["other_version"] = [known.get(one) for one in ags] if known else nobody
    return list(found)


async def _told(
    reading: Reading, who: Mapping[str, Any], slices: Sequence[_Slice]
) -> dict[int, dict[str, str]]:
    bound = {
        "indicator": [one.definition["code"] for one in slices],
        "period": [one.period for one in slices],
        "part": [part_text(one.breakdown) for one in slices],
        "others": [" ".join(one.definition["other_versions"]) for one in slices],
    }
    asked = {**reading.bound, **who, **bound}
    rows = (await reading.session.execute(_apart(reading.latest), asked)).all()
    return {row.place: dict(zip(row.ags, row.versions, strict=True)) for row in rows}
