"""What a release says otherwise than the one before, row by row and with the cause of it.

Compared are the sealed files themselves, as far as the caller may read them; never the data of
today. What stands beside many figures of a district is told once, with the indicators.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import text

from app.auth.reading import Reading
from app.errors import InvalidRequest, at_parameter
from app.releases.release import release
from app.releases.revisions import revisions
from app.releases.tables import KEYS
from app.releases.why import UNTOLD, WHY_DE, Known, Pair, why

# Both releases as far as the caller may read their tables.
TABLES = text("""
SELECT f.release_id::text AS release, split_part(f.name, '.', 1) AS table, f.title_de, f.content
FROM release_file f
WHERE f.release_id IN (CAST(:release AS uuid), CAST(:against AS uuid)) AND f.name LIKE '%.csv'
ORDER BY f.name COLLATE "C"
""")
# The nearest earlier one of the same state that has files.
BEFORE = text("""
SELECT r.id::text AS id FROM release r
WHERE (r.as_of, r.recorded_at) < (CAST(:as_of AS timestamptz), CAST(:recorded_at AS timestamptz))
  AND EXISTS (SELECT FROM framework_state a JOIN framework_state b USING (state_code)
              WHERE a.edition = r.edition AND b.edition = :framework)
  AND EXISTS (SELECT FROM release_file f WHERE f.release_id = r.id)
ORDER BY r.as_of DESC, r.recorded_at DESC LIMIT 1
""")
EDITS = text("""
SELECT r.project_id::text AS id, r.reason FROM project_revision r
WHERE r.recorded_at > CAST(:since AS timestamptz) AND r.recorded_at <= CAST(:until AS timestamptz)
ORDER BY r.id
""")
# A release has fewer cells than this.
EVERY = 1_000_000
FIRST_DE = "Vor dieser Veröffentlichung gibt es keine, mit der sie zu vergleichen wäre."
NO_FILES_DE = "Eine der beiden Veröffentlichungen wurde angelegt, als es noch keine Dateien gab."

Rows = dict[tuple[str, ...], dict[str, str]]


@dataclass(frozen=True, slots=True)
class Held:
    """A table as a release holds it."""

    title_de: str
    rows: Rows


async def diff(
    reading: Reading, wanted: str, against: str | None, only: Sequence[str] = ()
) -> dict[str, Any]:
    """Both releases, the counts of each table, and every row that differs, in a fixed order.

    With `only`, those tables alone.
    """
    after = await release(reading, wanted)
    before = await _before(reading, after, against)
    said = {"release": after, "against": before, "as_of": reading.at}
    if before is None:
        return {**said, "tables": [], "items": [], "notes": [FIRST_DE]}
    new, old = await _held(reading, wanted, before["id"])
    if not new or not old:
        return {**said, "tables": [], "items": [], "notes": [NO_FILES_DE]}
    known = await _known(reading, before, after, _indicators(old) & _indicators(new))
    files, items = [], []
    for table in sorted(new.keys() & old.keys() & set(only or KEYS)):
        rows = list(_differing(table, old[table].rows, new[table].rows, known))
        counts = _counts(rows, old[table].rows, new[table].rows)
        files.append({"table": table, "title_de": new[table].title_de, **counts})
        items += _once(rows)
    numbered = [{"number": number, **one} for number, one in enumerate(items, 1)]
    return {**said, "tables": files, "items": numbered, "notes": []}


async def _before(
    reading: Reading, after: Mapping[str, Any], against: str | None
) -> dict[str, Any] | None:
    if against is None:
        bound = {name: after[name] for name in ("as_of", "recorded_at", "framework")}
        against = (await reading.session.execute(BEFORE, bound)).scalar_one_or_none()
        return None if against is None else await release(reading, against)
    before = await release(reading, against)
    if (before["as_of"], before["recorded_at"]) < (after["as_of"], after["recorded_at"]):
        return before
    said = (
        f"against={against} ist nicht früher als diese Veröffentlichung.",
        f"against={against} is not earlier than this release.",
    )
    raise InvalidRequest(*said, errors=[at_parameter("against", "not_earlier", *said)])


async def _held(
    reading: Reading, wanted: str, against: str
) -> tuple[dict[str, Held], dict[str, Held]]:
    bound = {"release": wanted, "against": against}
    made: dict[str, dict[str, Held]] = {wanted: {}, against: {}}
    for row in (await reading.session.execute(TABLES, bound)).mappings():
        # Software of another year may have sealed others.
        if key := KEYS.get(row["table"]):
            rows = _rows(bytes(row["content"]), key)
            made[row["release"]][row["table"]] = Held(row["title_de"], rows)
    return made[wanted], made[against]


def _rows(content: bytes, key: Sequence[str]) -> Rows:
    lines = csv.DictReader(io.StringIO(content.decode(), newline=""))
    return {tuple(row[name] for name in key): row for row in lines}


def _indicators(held: Mapping[str, Held]) -> frozenset[str]:
    compared = held.get("comparisons")
    return frozenset(key[0] for key in (compared.rows if compared else ()))


async def _known(
    reading: Reading,
    before: Mapping[str, Any],
    after: Mapping[str, Any],
    shared: frozenset[str],
) -> Known:
    _, notices = await revisions(reading, before["id"], limit=EVERY)
    told = [one for one in notices if one["corrected_at"] <= after["as_of"]]
    between = {"since": before["as_of"], "until": after["as_of"]}
    found = await reading.session.execute(EDITS, between)
    return Known(told, [dict(row) for row in found.mappings()], shared)


def _differing(table: str, old: Rows, new: Rows, known: Known) -> Iterator[dict[str, Any]]:
    """In the order of the newer table, then what it does not have any more."""
    for key in [*new, *(key for key in old if key not in new)]:
        before, after = old.get(key), new.get(key)
        changes = _changes(table, before, after) if before and after else []
        if changes or before is None or after is None:
            pair = Pair(before, after, frozenset(one["column"] for one in changes))
            kind, reasons = why(table, pair, known)
            named = dict(zip(KEYS[table], key, strict=True))
            # Of the district, not of one figure.
            beside = [named.pop("indicator")] if kind == "context" else []
            yield {
                "table": table,
                "key": named,
                "label": pair.row["name"] if beside else _label(pair.row),
                "indicators": beside,
                "outcome": "changed" if before and after else "removed" if before else "added",
                "changes": changes,
                "why": {"kind": kind, "label_de": WHY_DE[kind], "reasons": reasons},
            }


def _once(rows: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """The same change beside several figures of a district as one row that names them."""
    told: dict[tuple[Any, ...], dict[str, Any]] = {}
    for number, one in enumerate(rows):
        same = tuple(tuple(change.values()) for change in one["changes"])
        key = (*one["key"].values(), *same) if one["indicators"] else (number,)
        first = told.setdefault(key, {**one, "indicators": []})
        first["indicators"].extend(one["indicators"])
    return list(told.values())


def _changes(
    table: str, before: Mapping[str, str], after: Mapping[str, str]
) -> list[dict[str, Any]]:
    untold = UNTOLD.get(table, frozenset())
    # A column that was not sealed then says nothing of what was.
    return [
        {"column": name, "before": before[name] or None, "after": cell or None}
        for name, cell in after.items()
        if name not in untold and name in before and before[name] != cell
    ]


def _label(row: Mapping[str, str]) -> str | None:
    """What people call the row."""
    named = [row[name] for name in ("label_de", "name", "title_de") if row.get(name)]
    return " – ".join(named) or None


def _counts(rows: Sequence[Mapping[str, Any]], old: Rows, new: Rows) -> dict[str, int]:
    counted = {name: sum(one["outcome"] == name for one in rows) for name in OUTCOMES}
    return {**counted, "same": len(new.keys() & old.keys()) - counted["changed"]}


OUTCOMES = ("added", "removed", "changed")
