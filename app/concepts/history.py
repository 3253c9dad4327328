"""Every change of a concept that the caller may see, of whichever part, the oldest first."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Table, select
from sqlmodel import SQLModel

from app.auth.reading import Reading
from app.concepts.read import Row

TABLES = SQLModel.metadata.tables
# What a change is of, the table that keeps it, and the column that names one.
PARTS = (
    ("version", TABLES["concept_version"], "number"),
    ("event", TABLES["concept_event"], "on_date"),
    ("resolution", TABLES["resolution"], "key"),
)
ABOUT = ("id", "ags", "supplier", "reason", "account_id", "recorded_at", "superseded_at")
COLUMNS = (
    *("number", "kind", "subject", "supplier", "outcome", "recorded_at", "superseded_at"),
    *("reason", "changed"),
)


async def history(reading: Reading, ags: str) -> list[Row]:
    """What was created, updated and withdrawn; of what is hidden from the caller, nothing."""
    entries: list[tuple[datetime, Row]] = []
    for kind, table, key in PARTS:
        asked = select(table).where(table.c.ags == ags, table.c.recorded_at <= reading.at)
        before: dict[tuple[Any, ...], Row] = {}
        found = await reading.session.execute(asked.order_by(table.c.id))
        for row in map(dict, found.mappings()):
            named = (row["supplier"], row[key])
            entry = _entry(row, before.get(named), _content(table, key))
            about = {"kind": kind, "subject": str(row[key]), "supplier": row["supplier"]}
            ended = row["superseded_at"]
            still = ended is None or ended > reading.at
            entries.append(
                (row["recorded_at"], {**about, **entry, "superseded_at": None if still else ended})
            )
            before[named] = row
    entries.sort(key=lambda one: one[0])
    return [{"number": str(at), **entry} for at, (_, entry) in enumerate(entries, 1)]


def _content(table: Table, key: str) -> list[str]:
    return [one.name for one in table.columns if one.name not in (*ABOUT, key, "withdrawn")]


def _entry(row: Mapping[str, Any], before: Mapping[str, Any] | None, content: list[str]) -> Row:
    anew = before is None or before["withdrawn"]
    changed = [] if before is None else [one for one in content if row[one] != before[one]]
    return {
        "outcome": "withdrawn" if row["withdrawn"] else "created" if anew else "updated",
        "recorded_at": row["recorded_at"],
        "reason": row["reason"],
        "changed": [WIRE.get(one, one) for one in changed],
    }


# What a column is called in the answers.
WIRE = {"fields_of_action": "fields"}
