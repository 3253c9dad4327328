"""The findings of a verdict as a file, each written as it is read: CSV for Excel, NDJSON, JSON."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO

import typer

from app.cli.refusals import Misuse
from app.formats.tabular import csv_bytes
from app.formats.tree import json_bytes

Finding = dict[str, Any]
# Takes all findings of a verdict, and returns those that are worth showing.
Keep = Callable[[Iterator[Finding]], list[Finding]]
# What a person may see of them in a terminal is chosen from so many.
SHOWN = 1_000
TOGETHER = 1_000
COLUMNS = (
    *("row", "pointer", "line", "column", "sheet", "cell", "rule", "severity", "message"),
    *("expected", "found", "silenced_by"),
)


def listed(findings: Iterator[Finding]) -> list[Finding]:
    """All of them: the service lists a thousand at most, unless all were asked for."""
    return list(findings)


@contextmanager
def findings_file(path: Path | None) -> Iterator[Keep]:
    """Where findings go while an answer is read; without a path, nowhere."""
    if path is None:
        yield listed
        return
    write = _WRITERS[checked_ending(path)]
    written = 0

    def keep(findings: Iterator[Finding]) -> list[Finding]:
        nonlocal written
        shown: list[Finding] = []
        with path.open("wb") as file:
            for one in write(file, findings):
                written += 1
                if written <= SHOWN:
                    shown.append(one)
        return shown

    yield keep
    if not written:
        keep(iter(()))
    typer.echo(f"{written} Befunde: {path}", err=True)


def checked_ending(path: Path) -> str:
    """The ending that says how findings are written."""
    ending = path.suffix.lower()
    if ending not in _WRITERS:
        raise Misuse(f"--findings schreibt {', '.join(_WRITERS)}, nicht „{path.name}“.")
    return ending


def _csv(file: BinaryIO, findings: Iterator[Finding]) -> Iterator[Finding]:
    head = csv_bytes(COLUMNS, [], german=True)
    file.write(head)
    while some := list(islice(findings, TOGETHER)):
        file.write(csv_bytes(COLUMNS, some, german=True).removeprefix(head))
        yield from some


def _ndjson(file: BinaryIO, findings: Iterator[Finding]) -> Iterator[Finding]:
    for one in findings:
        file.write(json_bytes(one) + b"\n")
        yield one


def _json(file: BinaryIO, findings: Iterator[Finding]) -> Iterator[Finding]:
    between = b"["
    for one in findings:
        file.write(between + json_bytes(one))
        between = b",\n"
        yield one
    file.write(b"]\n" if between == b",\n" else b"[]\n")


_WRITERS = {".csv": _csv, ".ndjson": _ndjson, ".jsonl": _ndjson, ".json": _json}
