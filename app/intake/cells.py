"""Writes judged rows and hits as COPY text, the form in which PostgreSQL takes rows fastest."""

import re
from collections.abc import Callable, Iterable
from decimal import Decimal
from operator import itemgetter
from types import NoneType
from typing import Any

from kreisspiegel_rules.judged import QUOTED, Hit, Judged

# What the statements of the intake need of a judged row, and as what.
COLUMNS = {
    "row": "integer",
    "line": "integer",
    "district": "text",
    "indicator": "text",
    "version": "text",
    "period": "text",
    "split": "text",
    "basis": "text",
    "territory_date": "date",
    "territory_given": "boolean",
    "territory_version": "integer",
    "starts_on": "date",
    "ends_on": "date",
    "kind": "text",
    "value": "numeric",
    "numerator": "numeric",
    "denominator": "numeric",
    "value_min": "numeric",
    "value_max": "numeric",
    "computed": "text",
    "missing": "text",
    "precision": "text",
    "rounding_base": "numeric",
    "status": "text",
    "reference_date": "date",
    "undated": "boolean",
    "source": "text",
    "method": "text",
    "note": "text",
    "reason": "text",
    "visibility": "text",
    "embargo_until": "timestamptz",
    "cleared": "text[]",
    "faulty": "boolean",
}
FOUND = {
    "row": "integer",
    "line": "integer",
    "district": "text",
    "rule": "text",
    "severity": "text",
    "field": "text",
    "expected": "text",
    "found": "text",
    "extra": "text",
    "indicator": "text",
    "period": "text",
    "note": "text",
    "message": "text",
    "message_en": "text",
}
# What a faulty row quotes of a caller's text is cut; such a row is never stored.
QUOTES = ("district", "indicator", "period", "basis")
RISKY = re.compile(r"[\\\t\n\r]")
ESCAPES = {"\\": r"\\", "\t": r"\t", "\n": r"\n", "\r": r"\r"}
# Codes and sources repeat from row to row; notes need not.
REMEMBERED = 10_000
NULL = r"\N"


class _Texts(dict[str, str]):
    """Texts as they stand in COPY text; a few thousand are remembered."""

    def __missing__(self, plain: str) -> str:
        if len(self) >= REMEMBERED:
            self.clear()
        escaped = RISKY.sub(lambda found: ESCAPES[found[0]], plain)
        self[plain] = escaped
        return escaped


class _Kinds(dict[type, Callable[[Any], str]]):
    """How a cell is written, by its type; a text of a type of its own is a text."""

    def __missing__(self, kind: type) -> Callable[[Any], str]:
        written = self[str] if issubclass(kind, str) else str
        self[kind] = written
        return written


_WRITTEN = _Kinds(
    {
        str: _Texts().__getitem__,
        int: str,
        Decimal: str,
        bool: {True: "t", False: "f"}.__getitem__,
        NoneType: lambda _: NULL,
        # Member names only: nothing in them has to be escaped.
        tuple: lambda names: "{" + ",".join(names) + "}",
    }
)


_AT = Judged._fields.index
_DISTRICT, _SPLIT, _VALUE, _COMPUTED = map(_AT, ("district", "split", "value", "computed"))
_BASE, _STATUS, _SOURCE, _NOTE = map(_AT, ("rounding_base", "status", "source", "note"))
_REASON, _FAULTY = map(_AT, ("reason", "faulty"))
# What many rows have in common is written once: where they belong, how they are meant, who says so.
_NAMES = list(COLUMNS)
_GROUND = itemgetter(*map(_AT, _NAMES[_NAMES.index("basis") : _NAMES.index("value")]))
_LAST = itemgetter(*map(_AT, _NAMES[_NAMES.index("visibility") :]))


class _Together(dict[tuple[Any, ...], str]):
    """Several cells as they stand in COPY text; some thousand combinations are remembered."""

    def __missing__(self, cells: tuple[Any, ...]) -> str:
        if len(self) >= REMEMBERED:
            self.clear()
        written = "\t".join([_WRITTEN[cell.__class__](cell) for cell in cells])
        # 5 and 5.0 are one key and not one cell, so figures are never kept here.
        self[cells] = written
        return written


_TOGETHER = _Together()


def rows_text(judged: Iterable[Judged]) -> bytes:
    """One line per row, in the order of COLUMNS."""
    written, together, ground, last, cut = _WRITTEN, _TOGETHER, _GROUND, _LAST, _cut
    lines = []
    for sent in judged:
        row = cut(sent) if sent[_FAULTY] else sent
        line, split, base, note, reason = row[1], row[_SPLIT], row[_BASE], row[_NOTE], row[_REASON]
        lines.append(
            f"{row[0]}\t{NULL if line is None else line}\t{together[row[_DISTRICT:_SPLIT]]}"
            f"\t{NULL if split is None else written[str](split)}\t{together[ground(row)]}\t"
            + "\t".join([written[cell.__class__](cell) for cell in row[_VALUE:_COMPUTED]])
            + f"\t{together[row[_COMPUTED:_BASE]]}\t{NULL if base is None else base}"
            f"\t{together[row[_STATUS:_SOURCE]]}\t{together[row[_SOURCE:_NOTE]]}"
            f"\t{NULL if note is None else written[str](note)}"
            f"\t{NULL if reason is None else written[str](reason)}\t{together[last(row)]}\n"
        )
    return "".join(lines).encode()


def _cut(row: Judged) -> Judged:
    quoted: dict[str, Any] = {
        name: said[:QUOTED] for name in QUOTES if (said := getattr(row, name)) is not None
    }
    return row._replace(**quoted)


def hit_text(row: Judged, hit: Hit, severity: str) -> str:
    """One line for a hit of a row, in the order of FOUND."""
    note = row.note if severity == "warning" else None
    named = (row.indicator and row.indicator[:QUOTED], row.period and row.period[:QUOTED])
    told = (hit.rule, severity, hit.field, hit.expected, hit.found, hit.extra, *named)
    return line_text((row.row, row.line, row.district, *told, note, None, None))


def line_text(cells: Iterable[Any]) -> str:
    return "\t".join([_WRITTEN[cell.__class__](cell) for cell in cells]) + "\n"
