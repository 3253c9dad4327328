"""A workbook made anew from the rows of a file that cannot be marked itself, such as ODS or CSV."""

import io
from collections.abc import Iterable
from typing import Any

import xlsxwriter
from kreisspiegel_rules.sent import MEMBERS, SentRow

from app.workbooks.cells import shown
from app.workbooks.guide import STAMP
from app.workbooks.template import VALUES

NAMES = tuple(name for name in MEMBERS if name != "breakdown")
# Where a row is no object at all, its text stands under the first name.
ALWAYS = ("indicator", "period", "value")
Finding = dict[str, Any]


def rebuilt(
    rows: Iterable[SentRow], stamp: dict[str, str] | None, findings: list[Finding]
) -> tuple[bytes, list[Finding]]:
    """The workbook, and the findings with the cells that they have in it."""
    flat = {row.number: _flat(row.members) for row in rows}
    columns = _columns(flat.values())
    made = io.BytesIO()
    workbook = xlsxwriter.Workbook(
        made,
        {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False},
    )
    sheet = workbook.add_worksheet(VALUES)
    name_style = workbook.add_format({"bold": True, "bottom": 1})
    text_style = workbook.add_format({"num_format": "@"})
    for place, name in enumerate(columns):
        sheet.write_string(0, place, name, name_style)
    sheet.set_column(0, len(columns) - 1, 16)
    sheet.freeze_panes(1, 2)
    lines = {}
    for line, (number, members) in enumerate(flat.items(), 1):
        lines[number] = line
        for place, name in enumerate(columns):
            _write(sheet, (line, place), members.get(name), text_style)
    if stamp:
        stamped = workbook.add_worksheet(STAMP)
        for line, (name, value) in enumerate(stamp.items()):
            stamped.write_string(line, 0, name)
            stamped.write_string(line, 1, value)
        stamped.very_hidden()
    workbook.close()
    return made.getvalue(), [_moved(finding, lines, columns) for finding in findings]


def _write(sheet: Any, place: tuple[int, int], value: Any, text_style: Any) -> None:
    cell = shown(value)
    if isinstance(cell, str):
        sheet.write_string(*place, cell, text_style)
    elif cell is not None:
        sheet.write_number(*place, cell)


def _flat(members: Any) -> dict[str, Any]:
    """One row as columns: every breakdown dimension beside the other members."""
    if not isinstance(members, dict):
        return {ALWAYS[0]: str(members)}
    parts = members.get("breakdown")
    own = {name: value for name, value in members.items() if name != "breakdown"}
    if isinstance(parts, dict):
        return {**parts, **own}
    return own if parts is None else {**own, "breakdown": parts}


def _columns(rows: Iterable[dict[str, Any]]) -> list[str]:
    named = {name for row in rows for name in row} | set(ALWAYS)
    known = [name for name in NAMES if name in named]
    return [*known, *sorted(named - set(known))]


def _moved(finding: Finding, lines: dict[int, int], columns: list[str]) -> Finding:
    """The finding at its cell in this workbook; one about the whole file has none."""
    said = {name: value for name, value in finding.items() if name not in ("sheet", "cell", "line")}
    line = lines.get(finding.get("row") or 0)
    if line is None:
        return said
    name = str(finding.get("pointer", "")).rpartition("/")[2]
    name = name.replace("~1", "/").replace("~0", "~")
    place = columns.index(name) if name in columns else 0
    address = xlsxwriter.utility.xl_rowcol_to_cell(line, place)
    return {**said, "sheet": VALUES, "cell": address}
