"""SDMX-CSV 1.0 and 2.0: what its columns and codes mean as members of a row.

The codes of OBS_STATUS and CONF_STATUS are those of the cross-domain lists of SDMX. A code that
has no meaning here stays as it is, for the judge to name; nothing is dropped in silence.
"""

import re
from collections.abc import Collection, Sequence
from decimal import Decimal
from typing import Any

from kreisspiegel_rules.reading.columns import (
    DIMENSION,
    FREE,
    FREE_TEXT,
    NUMBER,
    SKIPPED,
    TEXT,
    Column,
    Columns,
    headless,
    planned,
)
from kreisspiegel_rules.reading.opened import Limits
from kreisspiegel_rules.sent import NUMBERS, TEXTS, Unreadable

_FIRST = ("DATAFLOW", "STRUCTURE")
# Say how the message is built, in which unit the definition already stands, or what a key is.
_PASSED_OVER = frozenset(
    {
        "DATAFLOW", "STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME", "SERIES_KEY", "OBS_KEY", "FREQ",
        "UNIT", "UNIT_MEASURE", "DECIMALS",
    }
)  # fmt: skip
_NAMES = {
    "AREA": "district",
    "REF_AREA": "district",
    "GEO": "district",
    "TIME_PERIOD": "period",
    "OBS_VALUE": "value",
    "DATA_SOURCE": "source",
    "OBS_COMMENT": "note",
    "COMMENT_OBS": "note",
    "EMBARGO_TIME": "embargo_until",
}
_MARKS = frozenset({"ACTION", "OBS_STATUS", "CONF_STATUS"})
_KINDS: tuple[tuple[int, Collection[str]], ...] = (
    (SKIPPED, _PASSED_OVER),
    (TEXT, _MARKS),
    (NUMBER, ("UNIT_MULT", *NUMBERS)),
    (FREE_TEXT, FREE),
    (TEXT, TEXTS),
)
_UPSERTS = frozenset({"I", "A", "R", "M"})
# What a code says about the row: its status, its precision, or why it is missing.
_STATUS = {
    "A": {},
    "P": {"status": "provisional"},
    "V": {"status": "provisional"},
    "E": {"status": "estimated"},
    "I": {"status": "estimated"},
}
_MISSING = {
    "L": "not_collected",
    "M": "not_applicable",
    "Q": "confidential",
    "U": "unreliable",
}
_CONFIDENTIAL = frozenset({"C", "D", "S", "N"})
_TOTALS = frozenset({"_T", "T"})
_SEXES = {"M": "male", "F": "female"}
_REPORTING = re.compile(r"([0-9]{4})-(?:A1|M([0-9]{2}))")


def is_sdmx(header: Sequence[str]) -> bool:
    """SDMX-CSV is known by the name of its first column."""
    return bool(header) and header[0].partition("[")[0].strip() in _FIRST


def sdmx_columns(header: Sequence[str], limits: Limits, line: int) -> tuple[Columns, str]:
    """The meaning of the columns, and the mark between a code and its label, if there is one."""
    if len(header) > limits.columns:
        raise headless(line)
    plan = [_column(cell) for cell in header]
    if not {"indicator", "period", "value"} <= {column.name for column in plan}:
        raise Unreadable(
            "header_missing",
            "Für SDMX-CSV fehlen Spalten: gebraucht werden INDICATOR, TIME_PERIOD und OBS_VALUE.",
            "SDMX-CSV needs the columns INDICATOR, TIME_PERIOD and OBS_VALUE.",
            line=line,
        )
    labelled = any(": " in cell for cell in header)
    found = planned(plan, header, line)
    # What a code says about the row has its place in the column of that code.
    for field in ("status", "missing"):
        if "OBS_STATUS" in found.headers:
            found.headers.setdefault(field, found.headers["OBS_STATUS"])
    return found, ": " if labelled else ""


def _column(header: str) -> Column:
    name = header.partition(": ")[0].partition("[")[0].strip()
    known = _NAMES.get(name, name.lower())
    for kind, names in _KINDS:
        if name in names:
            return Column(kind, name)
        if known in names:
            return Column(kind, known)
    return Column(DIMENSION, known)


def sdmx_members(row: dict[str, Any], line: int, separator: str) -> dict[str, Any]:
    """The row in the words of a push."""
    if separator:
        _strip_labels(row, separator)
    _refuse_action(row.pop("ACTION", "I"), line)
    if "breakdown" in row:
        split = {name: _category(name, code) for name, code in row["breakdown"].items()}
        row["breakdown"] = split
    if found := _REPORTING.fullmatch(row.get("period", "")):
        row["period"] = found[1] + (f"-{found[2]}" if found[2] else "")
    # The standard writes a missing number so; an empty cell says the same.
    if row.get("value") == "NaN":
        del row["value"]
    _scale(row)
    _status(row, row.pop("OBS_STATUS", "A"))
    if row.pop("CONF_STATUS", "F") in _CONFIDENTIAL:
        _confide(row)
    return row


def _strip_labels(row: dict[str, Any], separator: str) -> None:
    for name, code in row.items():
        if name == "breakdown":
            row[name] = {key: one.partition(separator)[0] for key, one in code.items()}
        elif name not in FREE and name not in NUMBERS and isinstance(code, str):
            row[name] = code.partition(separator)[0]


def _refuse_action(action: str, line: int) -> None:
    if action in _UPSERTS:
        return
    raise Unreadable(
        "action_not_supported",
        f"Zeile {line}: Die Aktion „{action[:40]}“ wird nicht ausgeführt. Zurückgezogen wird über"
        " scope; hier gelten I, A, R und M.",
        f"Line {line}: action “{action[:40]}” is not carried out. Withdraw by scope; I, A, R and M"
        " are read here.",
        line=line,
        column="ACTION",
    )


def _category(dimension: str, code: str) -> str:
    if code in _TOTALS:
        return "total"
    if dimension == "sex" and code in _SEXES:
        return _SEXES[code]
    return code.lower()


def _scale(row: dict[str, Any]) -> None:
    """A value in thousands or millions as the number it means."""
    power = row.pop("UNIT_MULT", 0)
    if not power:
        return
    if isinstance(power, int | Decimal) and power in range(-9, 10):
        for name in ("value", "value_min", "value_max"):
            if isinstance(row.get(name), int | Decimal):
                row[name] = Decimal(row[name]).scaleb(int(power))
    else:
        row["unit_mult"] = power


def _status(row: dict[str, Any], code: str) -> None:
    if code in _STATUS:
        row |= _STATUS[code]
    elif code == "U" and "value" in row:
        row.setdefault("precision", "approx")
    elif code in _MISSING:
        row.setdefault("missing", _MISSING[code])
    else:
        row["status"] = code


def _confide(row: dict[str, Any]) -> None:
    """What its sender marks as confidential is not shown, or is missing for that reason."""
    if "value" in row:
        row.setdefault("visibility", "internal")
    else:
        row.setdefault("missing", "confidential")
