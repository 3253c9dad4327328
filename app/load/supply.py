"""Loads values through the same intake as a push: official supply, and the brochure's figures.

Official rows belong to the steward and stand beside the districts' own. What the brochure
prints of a district belongs to that district; once it has pushed for itself, loading leaves its
figures alone.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.auth.caller import Caller, tell
from app.db.engine import Sessions, json_text
from app.intake.push import Push
from app.intake.receipt import Signer
from app.intake.take import take
from app.intake.upload import in_hand
from app.load.files import builds_on, number, optional, optional_lines, table

NUMBERS = ("value", "numerator", "denominator", "rounding_base")
COMMENT = "Amtliche Angaben, Erstbefüllung aus data/"
# A state has two digits.
DISTRICT_DIGITS = 5
TEXTS = ("missing", "precision", "status", "basis", "territory_date", "reference_date", "method")
# Once a district has pushed for itself, its figures are its own business: a newer data file
# must not bring back what it has corrected.
SETTLED = text("""
SELECT 1 FROM submission
WHERE area = ANY (CAST(:areas AS text[])) AND supplier = :supplier
  AND (payload_sha256 = :hash
       OR (supplier = 'district' AND account_id <> CAST(:account AS uuid)))
LIMIT 1
""")


@dataclass(frozen=True, slots=True)
class Supply:
    """Rows for one area, or for several whose rows name them, and who hands them in."""

    caller: Caller
    area: str | None
    areas: tuple[str, ...]
    rows: list[dict[str, Any]]
    comment: str


@dataclass(frozen=True, slots=True)
class Accounts:
    """The accounts on whose behalf the data files are handed in."""

    steward: str
    districts: Mapping[str, str]


def _row(
    indicator: str, cells: Mapping[str, str | None], dimensions: Iterable[str]
) -> dict[str, Any]:
    split = {d: cells[d] for d in dimensions if cells.get(d) and cells[d] != "total"}
    origin = (cells["source"], cells["source_code"], cells["licence"])
    stand = cells["retrieved_or_published"]
    made: dict[str, Any] = {
        "indicator": indicator,
        "period": cells["period"],
        "breakdown": split,
        **{name: number(cells.get(name)) for name in NUMBERS},
        **{name: cells.get(name) for name in TEXTS},
        "note": cells["note"],
        "source": "; ".join(part for part in origin if part)
        + (f"; Stand {stand}" if stand else ""),
    }
    return {name: cell for name, cell in made.items() if cell is not None}


def official(folder: Path, steward: str) -> list[Supply]:
    """The official supply: one push for all districts, and one for the state as a whole."""
    lists = [place for place in (builds_on(folder), folder) if place]
    dimensions = [
        str(row["dimension"])
        for place in lists
        for row in optional(place / "breakdown_dimension.csv")
    ]
    rows: dict[str, list[dict[str, Any]]] = {}
    for path in sorted((folder / "official").glob("???-??.csv")):
        for cells in table(path):
            rows.setdefault(str(cells["ags"]), []).append(_row(path.stem, cells, dimensions))
    for cells in optional(folder / "official" / "state.csv"):
        made = _row(str(cells["indicator"]), cells, dimensions)
        rows.setdefault(str(cells["area"]), []).append(made)
    caller = Caller("steward", steward)
    districts = tuple(area for area in sorted(rows) if len(area) == DISTRICT_DIGITS)
    named = [{"district": area, **row} for area in districts for row in rows[area]]
    states = (area for area in sorted(rows) if area not in districts)
    return [
        *([Supply(caller, None, districts, named, COMMENT)] if named else []),
        *(Supply(caller, area, (area,), rows[area], COMMENT) for area in states),
    ]


def brochure(folder: Path, accounts: Mapping[str, str]) -> list[Supply]:
    """The brochure's figures, as the districts' own."""
    rows: dict[str, list[dict[str, Any]]] = {}
    for line in optional_lines(folder / "brochure" / "observations.jsonl"):
        rows.setdefault(line["ags"], []).append(line["row"])
    return [
        Supply(
            Caller("district", accounts[ags], ags),
            ags,
            (ags,),
            rows[ags],
            "Zahlen der IKPE-Broschüre 2019, Erstbefüllung aus data/",
        )
        for ags in sorted(rows)
    ]


async def hand_in(
    open_session: Sessions, supplies: list[Supply], signer: Signer, say: Callable[[str], None]
) -> dict[str, int]:
    """Push every supply that is not settled yet; returns the counts added up."""
    total: dict[str, int] = {}
    for position, supply in enumerate(supplies, 1):
        async with open_session.begin() as session:
            await tell(session, supply.caller)
            counts = await _push(session, supply, signer)
        for name, count in counts.items():
            total[name] = total.get(name, 0) + count
        about = supply.area or f"{len(supply.areas)} Kreise"
        say(f"  {position}/{len(supplies)} {about}: {counts.get('received', 0)} Zeilen")
    return total


async def _push(session: AsyncSession, supply: Supply, signer: Signer) -> dict[str, int]:
    body = json_text({"comment": supply.comment, "rows": supply.rows})
    upload = in_hand(body.encode())
    state = supply.areas[0][:2] if supply.area is None else None
    today = datetime.now(UTC).date()
    push = Push(supply.caller, supply.area, upload, today, rows=False, state=state)
    asked = {
        "areas": list(supply.areas),
        "supplier": push.supplier,
        "hash": upload.sha256,
        "account": supply.caller.account,
    }
    if (await session.execute(SETTLED, asked)).first():
        return {}
    return (await take(session, push, signer)).counts
