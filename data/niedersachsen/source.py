"""Reads the extract of the Niedersachsen monitor, and mends what its names prove to be wrong.

Every row of the extract is accounted for: carried, carried already by an equal one, or left out
for a reason. A cell keeps its digits as printed, up to nine decimals.
"""

import csv
import gzip
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import NamedTuple

# Beyond the ninth decimal stand the leftovers of binary arithmetic.
FINEST = Decimal("1e-9")
SHIFTED = ("6-2-2", "FOREIGN", "im Alter von 18 bis unter 65 Jahren")
STATE_ROW = "Zeile des Landes oder einer statistischen Region unter dem Schlüssel eines Kreises"
REPEATED = "wiederholt eine Zeile wortgleich"


class Key(NamedTuple):
    """Which cell of a table: district, year, and how it is split."""

    ags: str
    year: str
    sex: str
    nationality: str
    category: str


class Cell(NamedTuple):
    """A figure of the extract, None where the source leaves it blank, and its line there."""

    value: Decimal | None
    line: int


Table = dict[Key, Cell]


@dataclass(slots=True)
class Extract:
    """The tables of the extract by code and unit, and what became of each of its lines."""

    tables: dict[tuple[str, str], Table] = field(default_factory=dict)
    lines: dict[int, tuple[str, str]] = field(default_factory=dict)
    carried: set[int] = field(default_factory=set)
    left_out: dict[int, str] = field(default_factory=dict)

    def table(self, code: str, unit: str) -> Table:
        return self.tables[code, unit]

    def take(self, *cells: Cell | None) -> None:
        """The lines of these cells are carried by a row of the delivery."""
        self.carried |= {cell.line for cell in cells if cell}

    def leave(self, table: Table, reason: str) -> None:
        self.left_out |= {cell.line: reason for cell in table.values()}


def printed(text: str) -> Decimal | None:
    if not text:
        return None
    value = Decimal(text)
    fine = value != value.quantize(FINEST, ROUND_HALF_UP)
    return value.quantize(FINEST, ROUND_HALF_UP) if fine else value


def rows(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        yield from enumerate(csv.DictReader(file), 2)


def read(path: Path) -> Extract:
    """The extract with its cells under the district they belong to."""
    extract = Extract()
    codes = {row["name"]: row["ags"] for _, row in rows(path) if row["nds_code"] == "1-1-1"}
    for line, row in rows(path):
        extract.lines[line] = (row["nds_code"], row["unit"])
        ags = _district(row, codes)
        if ags is None:
            extract.left_out[line] = STATE_ROW
            continue
        key = Key(ags, row["year"], row["sex"], row["nationality"], row["category"])
        table = extract.tables.setdefault(extract.lines[line], {})
        cell = Cell(printed(row["value"]), line)
        if (known := table.get(key)) is None:
            table[key] = cell
        elif known.value == cell.value:
            extract.left_out[line] = REPEATED
        else:
            raise SystemExit(f"Zeile {line} widerspricht Zeile {known.line}: {key}")
    return extract


def _district(row: dict[str, str], codes: dict[str, str]) -> str | None:
    """The district of a row; None for a state or region that bears a district's key.

    In one column of table 6-2-2 every key stands one line too low, and names and figures tell it:
    by name they correlate with the rate for all ages (6-2-1) at 0.99, by key at 0.15.
    """
    if (row["nds_code"], row["nationality"], row["category"]) == SHIFTED:
        return codes.get(row["name"])
    wrong = "wrong_geocode_state_row" in row["quality_flag"]
    return None if wrong else row["ags"]
