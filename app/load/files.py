"""Reads the project's data files: CSV cells and JSON lines become plain values."""

import csv
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import orjson

from app.settings import ROOT

DATA = ROOT / "data"
# Of no state: what literature tells of projects, with its code list, and of concepts.
PROJECTS = DATA / "projects"
CONCEPTS = DATA / "concepts"


def shipped() -> dict[str, str]:
    """The state whose data a fresh service loads: its folder, and a district for examples."""
    with (DATA / "shipped.csv").open(encoding="utf-8", newline="") as file:
        return next(csv.DictReader(file))


def folder(state: str | None = None) -> Path:
    """The data of a state; by default of the one that a fresh service starts with."""
    return DATA / (state or shipped()["folder"])


def builds_on(place: Path) -> Path | None:
    """The folder whose code lists and definitions a state's data stand on, if not on its own."""
    found = optional(place / "builds_on.csv")
    return place.parent / str(found[0]["folder"]) if found else None


def table(path: Path) -> list[dict[str, str | None]]:
    """The rows of a CSV file with a header; an empty cell is None."""
    with path.open(encoding="utf-8", newline="") as file:
        return [{name: cell or None for name, cell in row.items()} for row in csv.DictReader(file)]


def optional(path: Path) -> list[dict[str, str | None]]:
    """The rows of a file that not every state has."""
    return table(path) if path.is_file() else []


def lines(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a JSON-lines file."""
    with path.open("rb") as file:
        for line in file:
            yield orjson.loads(line)


def optional_lines(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a file that not every state has."""
    return lines(path) if path.is_file() else iter(())


def number(cell: str | None) -> Decimal | None:
    return None if cell is None else Decimal(cell)
