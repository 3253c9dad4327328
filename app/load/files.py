"""Reads the project's data files: CSV cells and JSON lines become plain values."""

import csv
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import orjson

from app.settings import ROOT

FIRST_STATE = "thueringen"


def folder(state: str = FIRST_STATE) -> Path:
    return ROOT / "data" / state


def table(path: Path) -> list[dict[str, str | None]]:
    """The rows of a CSV file with a header; an empty cell is None."""
    with path.open(encoding="utf-8", newline="") as file:
        return [{name: cell or None for name, cell in row.items()} for row in csv.DictReader(file)]


def lines(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a JSON-lines file."""
    with path.open("rb") as file:
        for line in file:
            yield orjson.loads(line)


def number(cell: str | None) -> Decimal | None:
    return None if cell is None else Decimal(cell)
