"""Loads what the steward decides: areas, fields, breakdowns, indicators, frameworks.

A row that stands is never rewritten. A data file that says something else about a published
row is refused by name, because a changed definition needs a version of its own.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.db.engine import json_text
from app.load.files import PROJECTS, builds_on, lines, optional, table

Row = Mapping[str, Any]


class CatalogueChanged(Exception):
    """A data file contradicts what was published before; the text says where."""


@dataclass(frozen=True, slots=True)
class Load:
    """Rows for one table; `key` are the columns by which a standing row is found."""

    table: str
    key: tuple[str, ...]
    rows: Sequence[Row]


async def load(connection: AsyncConnection, folder: Path) -> dict[str, int]:
    """Rows added per table. All or nothing: the caller's transaction decides."""
    added: dict[str, int] = {}
    base = builds_on(folder)
    shared = [] if base is None else [*_fields(base), *_indicators(base)]
    own = [*_territory(folder), *_fields(folder), *_indicators(folder), _in_force(folder)]
    own.append(_target_groups())
    for one in (*shared, *own):
        added[one.table] = added.get(one.table, 0) + await _add(connection, one)
    if any(added.values()):
        await connection.execute(
            text(
                "UPDATE clock SET version = version + 1,"
                " at = greatest(clock_timestamp(), at + interval '1 microsecond')"
            )
        )
    return added


async def _add(connection: AsyncConnection, one: Load) -> int:
    if not one.rows:
        return 0
    columns = tuple(one.rows[0])
    named, rows = ", ".join(columns), {"rows": json_text(list(one.rows))}
    sent = f"jsonb_populate_recordset(NULL::{one.table}, CAST(:rows AS jsonb))"
    same_key = " AND ".join(f"t.{column} = n.{column}" for column in one.key)
    mine, theirs = (", ".join(f"{side}.{column}" for column in columns) for side in "tn")
    # Table and column names are constants of this module; values travel as one parameter.
    changed = await connection.execute(
        text(
            f"SELECT concat_ws(' ', {', '.join(f'n.{c}' for c in one.key)})"
            f" FROM {sent} n JOIN {one.table} t ON {same_key}"
            f" WHERE ({mine}) IS DISTINCT FROM ({theirs}) LIMIT 5"
        ),
        rows,
    )
    if names := list(changed.scalars()):
        raise CatalogueChanged(
            f"{one.table}: {', '.join(names)} steht schon anders da. Veröffentlichtes wird nicht"
            " überschrieben; eine neue Fassung braucht eine eigene Versionsnummer."
        )
    done = await connection.execute(
        text(
            f"INSERT INTO {one.table} ({named}) SELECT {named} FROM {sent} ON CONFLICT DO NOTHING"
        ),
        rows,
    )
    return done.rowcount


def _range(first: str | None, last: str | None) -> str:
    """A daterange from a first and an inclusive last day."""
    return f"[{first or ''},{last}]" if last else f"[{first or ''},)"


def _dated(rows: Iterable[dict[str, str | None]]) -> list[Row]:
    """`valid_from` and `valid_to` become the column `valid`."""
    return [
        {
            **{name: cell for name, cell in row.items() if not name.startswith("valid_")},
            "valid": _range(row["valid_from"], row["valid_to"]),
        }
        for row in rows
    ]


def _territory(folder: Path) -> Iterable[Load]:
    states = table(folder / "state.csv")
    versions = _dated(table(folder / "district_version.csv"))
    all_ags = sorted({row["ags"] for row in versions})
    areas = [{"code": row["code"], "kind": "state"} for row in states]
    areas += [{"code": ags, "kind": "district"} for ags in all_ags]
    yield Load("area", ("code",), areas)
    yield Load("state", ("code",), list(states))
    yield Load("district", ("ags",), [{"ags": a, "state_code": a[:2]} for a in all_ags])
    yield Load("district_version", ("ags", "version"), versions)
    yield Load(
        "territorial_change",
        ("effective_on", "from_ags", "to_ags"),
        list(optional(folder / "territorial_change.csv")),
    )
    yield Load("district_context", ("ags", "reference_date"), _context(folder))
    regions = _dated(optional(folder / "district_region.csv"))
    yield Load("district_region", ("ags", "version"), regions)
    yield Load("district_tile", ("ags", "version"), _dated(optional(folder / "tile_grid.csv")))


def _context(folder: Path) -> list[Row]:
    """Population on the territory of its own day, from the official supply of DEM-01."""
    return [
        {
            "ags": row["ags"],
            "reference_date": row["reference_date"],
            "population": row["value"],
            "precision": row["precision"],
            "source": row["source"],
            "licence": row["licence"],
        }
        for row in optional(folder / "official" / "DEM-01.csv")
        if row["sex"] == "total" and row["territory_date"] == row["reference_date"]
    ]


def _target_groups() -> Load:
    """Whom projects are for: one list for all states, in the order of its file."""
    listed = enumerate(table(PROJECTS / "target_groups.csv"), 1)
    return Load("target_group", ("code",), [{"position": at, **row} for at, row in listed])


FIELD = ("code", "position", "label_de", "label_en", "kind")


def _fields(folder: Path) -> Iterable[Load]:
    fields = optional(folder / "field_of_action.csv")
    yield Load("field_of_action", ("code",), [{n: row[n] for n in FIELD} for row in fields])
    yield Load(
        "field_mapping",
        ("list", "source_label_de", "field_code"),
        list(optional(folder / "field_mapping.csv")),
    )
    dimensions = table(folder / "breakdown_dimension.csv")
    yield Load(
        "breakdown_dimension",
        ("code",),
        [
            {**{n: c for n, c in r.items() if n != "dimension"}, "code": r["dimension"]}
            for r in dimensions
        ],
    )
    yield Load(
        "breakdown_category",
        ("dimension", "code"),
        list(table(folder / "breakdown_category.csv")),
    )


VERSION = (
    *("version", "label_de", "label_en", "kind", "numerator_de", "numerator_en"),
    *("denominator_de", "denominator_en", "factor", "unit", "decimals", "direction"),
    *("default_basis", "allowed_bases", "population_concept", "periodicity", "period_forms"),
    *("reference_rule_de", "reference_month_day", "min_value", "max_value", "min_count"),
    *("disclosure_rule_de", "rounding_base", "default_breakdown", "recommended_source"),
    *("availability", "note_de", "comparability_note_de"),
)


def _indicators(folder: Path) -> Iterable[Load]:
    found = list(lines(folder / "indicator.jsonl"))
    yield Load(
        "indicator",
        ("code",),
        [{"code": i["code"], "field_code": i["field"], "dimension": i["dimension"]} for i in found],
    )
    yield Load("indicator_version", ("indicator", "version"), [_version(i) for i in found])
    yield Load("framework", ("edition",), _dated(table(folder / "framework.csv")))
    yield Load(
        "framework_indicator",
        ("edition", "indicator"),
        [
            {**_key(i), "edition": i["framework"], "tier": i["tier"], "position": i["position"]}
            for i in found
        ]
        # Definitions that another state's data brought count in this edition too.
        + list(optional(folder / "framework_indicator.csv")),
    )
    yield from _details(found, list(optional(folder / "indicator_breakdown.csv")))


def _in_force(folder: Path) -> Load:
    """The editions of a state's data count in that state, as long as they are valid."""
    rows = [
        {"state_code": state["code"], "edition": one["edition"], "valid": one["valid"]}
        for state in table(folder / "state.csv")
        for one in _dated(table(folder / "framework.csv"))
    ]
    return Load("framework_state", ("state_code", "edition"), rows)


def _details(found: list[dict[str, Any]], further: list[Row]) -> Iterable[Load]:
    """What hangs below an indicator version: breakdowns, crosswalks, breaks."""
    key = ("indicator", "version")
    yield Load(
        "indicator_breakdown",
        (*key, "dimension"),
        [
            {**_key(i), "dimension": dimension, "position": position}
            for i in found
            for position, dimension in enumerate(i["breakdowns"], 1)
        ]
        # A state may split a shared figure in more ways; what it means stays what it is.
        + further,
    )
    yield Load(
        "indicator_crosswalk",
        (*key, "system", "code"),
        [{**_key(i), **cross} for i in found for cross in i["crosswalk"]],
    )
    yield Load(
        "indicator_break",
        (*key, "period", "kind"),
        [{**_key(i), **one} for i in found for one in i["breaks"]],
    )


def _key(indicator: Mapping[str, Any]) -> dict[str, Any]:
    return {"indicator": indicator["code"], "version": indicator["version"]}


def _version(indicator: Mapping[str, Any]) -> Row:
    return {
        "indicator": indicator["code"],
        **{name: indicator[name] for name in VERSION},
        "numerator_within_denominator": bool(indicator["numerator_within_denominator"]),
    }
