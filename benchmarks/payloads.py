"""The same rows as files in every format that a district may send, written row by row."""

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import xlsxwriter

JSON, NDJSON, CSV, GERMAN, XLSX = "JSON", "NDJSON", "CSV", "CSV, German", "XLSX"
TYPES = {
    JSON: "application/json",
    NDJSON: "application/x-ndjson",
    CSV: "text/csv",
    GERMAN: "text/csv",
    XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def written(folder: Path, kind: str, rows: list[dict[str, Any]]) -> Path:
    """The rows in a file of that kind."""
    place = folder / f"rows.{kind.lower().replace(', ', '-')}"
    if kind == XLSX:
        _workbook(place, rows)
        return place
    with place.open("w", encoding="utf-8", newline="") as file:
        if kind == JSON:
            file.write('{"comment": "SYNTHETISCH", "rows": [\n')
            file.write(",\n".join(json.dumps(row) for row in rows))
            file.write("\n]}\n")
        elif kind == NDJSON:
            file.writelines(json.dumps(row) + "\n" for row in rows)
        else:
            german = kind == GERMAN
            writer = csv.writer(file, delimiter=";" if german else ",")
            writer.writerows(_cells(rows, german=german))
    return place


def _cells(rows: list[dict[str, Any]], *, german: bool = False) -> Iterator[list[Any]]:
    """A header of member names, each dimension a column of its own, then the rows."""
    members = dict.fromkeys(name for row in rows for name in row if name != "breakdown")
    splits = dict.fromkeys(name for row in rows for name in row["breakdown"])
    yield [*members, *splits]
    for row in rows:
        cells = [row.get(name) for name in members]
        cells += [row["breakdown"].get(name) for name in splits]
        yield [
            str(cell).replace(".", ",") if german and isinstance(cell, float) else cell
            for cell in cells
        ]


def _workbook(place: Path, rows: list[dict[str, Any]]) -> None:
    with xlsxwriter.Workbook(place, {"constant_memory": True}) as book:
        sheet = book.add_worksheet("Werte")
        for number, cells in enumerate(_cells(rows)):
            sheet.write_row(number, 0, cells)
