"""Tables as a workbook, the same bytes for the same facts; and which format of four is wanted."""

import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any, Literal

import xlsxwriter
from fastapi import Depends, Query, Request, Response

from app.formats.response import (
    XLSX,
    Table,
    accepted,
    answer,
    not_offered,
    tree_or_table,
    validators,
)

BookFormat = Literal["json", "csv", "csv-de", "xlsx"]
# Drop-downs reach so far below the last row that is filled in.
ROOM = 500
# Excel keeps no longer list of choices inside of a cell's rule.
LONGEST_CHOICE = 255


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: a line of labels for people, a line of names, and the rows."""

    name: str
    columns: Sequence[str]
    rows: Iterable[Mapping[str, Any]]
    labels: Mapping[str, str] = field(default_factory=dict)
    choices: Mapping[str, Sequence[str]] = field(default_factory=dict)
    # What is written for the codes of a column; a code without a word stands as it is.
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


async def chosen_book(
    request: Request,
    wanted: Annotated[
        BookFormat | None,
        Query(
            alias="format",
            description="`json` (Vorgabe), `csv` (RFC 4180), `csv-de` (Semikolon, Dezimalkomma)"
            " oder `xlsx` (Arbeitsmappe); geht auch über `Accept`.",
        ),
    ] = None,
) -> BookFormat:
    """The format of a list that is offered as a workbook, too."""
    if wanted:
        return wanted
    for media in accepted(request.headers.get("accept", "*/*")):
        if media == XLSX:
            return "xlsx"
        if found := tree_or_table(media):
            return found
    raise not_offered(request)


WantedBook = Annotated[BookFormat, Depends(chosen_book)]


def booked(
    wanted: BookFormat, etag: str, body: Any, sheet: Sheet, at: datetime, **headers: str
) -> Response:
    """The same facts as tree, table or workbook, with a strong ETag."""
    if wanted != "xlsx":
        return answer(wanted, etag, body, Table(sheet.columns, sheet.rows), **headers)
    return Response(book([sheet], at), headers={**validators(etag), **headers}, media_type=XLSX)


def book(sheets: Sequence[Sheet], at: datetime) -> bytes:
    """A workbook of sheets; `at` is the instant of the data, and the bytes depend on no other."""
    made = io.BytesIO()
    options = {
        "in_memory": True,
        # Text from the database is never anything but text.
        "strings_to_formulas": False,
        "strings_to_numbers": False,
        "strings_to_urls": False,
    }
    workbook = xlsxwriter.Workbook(made, options)
    workbook.set_properties({"author": "Kreisspiegel", "created": at.replace(tzinfo=None)})
    styles = {
        "label": workbook.add_format({"bold": True, "text_wrap": True, "valign": "top"}),
        "name": workbook.add_format({"font_size": 8, "font_color": "#55606E"}),
        "text": workbook.add_format({"text_wrap": True, "valign": "top"}),
    }
    for one in sheets:
        _write(workbook.add_worksheet(one.name), one, styles)
    workbook.close()
    return made.getvalue()


def _write(page: Any, sheet: Sheet, styles: Mapping[str, Any]) -> None:
    first = 1
    if sheet.labels:
        labels = [sheet.labels.get(name, name) for name in sheet.columns]
        page.write_row(0, 0, labels, styles["label"])
        first = 2
    page.write_row(first - 1, 0, sheet.columns, styles["name"])
    page.freeze_panes(first, 2)
    line = first
    for line, row in enumerate(sheet.rows, first):
        for at, name in enumerate(sheet.columns):
            value = row.get(name)
            if name in sheet.words:
                value = _worded(value, sheet.words[name])
            _cell(page, line, at, value, styles["text"])
    for at, name in enumerate(sheet.columns):
        page.set_column(at, at, 24)
        choice = list(sheet.choices.get(name, ()))
        if choice and len(",".join(choice)) <= LONGEST_CHOICE:
            page.data_validation(first, at, line + ROOM, at, {"validate": "list", "source": choice})


def _worded(value: Any, words: Mapping[str, str]) -> Any:
    """The words for a code, for several, or for a sign; whatever else stands stays."""
    if isinstance(value, list | tuple):
        return [_worded(one, words) for one in value]
    code = str(value).lower() if isinstance(value, bool) else value
    return words.get(code, value) if isinstance(code, str) else value


def _cell(page: Any, line: int, at: int, value: Any, style: Any) -> None:
    if value is None:
        return
    if isinstance(value, bool):
        page.write_string(line, at, "true" if value else "false", style)
    elif isinstance(value, int | float | Decimal):
        page.write_number(line, at, value, style)
    elif isinstance(value, datetime):
        page.write_string(line, at, value.isoformat().replace("+00:00", "Z"), style)
    elif isinstance(value, list | tuple):
        page.write_string(line, at, "; ".join(str(one) for one in value), style)
    else:
        page.write_string(line, at, str(value), style)
