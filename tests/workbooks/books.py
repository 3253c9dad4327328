"""Workbooks as people fill them in, and looks at what comes back."""

import io
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import openpyxl
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from app.workbooks.cells import MEDIA_TYPE
from tests.factories import World
from tests.intake.pushes import ILM_KREIS

PATH = "/v1/districts/{}/template.xlsx"
XLSX = {"Content-Type": MEDIA_TYPE, "Accept": MEDIA_TYPE}
HEADER, FIRST = 2, 3


async def fetched(world: World, ags: str = ILM_KREIS, period: str = "2023") -> bytes:
    """The template as its district gets it."""
    answer = await world.client.get(
        PATH.format(ags), params={"period": period}, headers=await world.key("district", ags)
    )
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == MEDIA_TYPE
    return answer.content


def opened(content: bytes) -> Workbook:
    """The workbook, to be changed."""
    return openpyxl.load_workbook(io.BytesIO(content))


# Most tests look at one and the same template, or at one file more than once.
looked_at = lru_cache(maxsize=8)(opened)


def values(content: bytes) -> Worksheet:
    """The sheet of values, to be looked at only."""
    sheet = looked_at(content)["Werte"]
    assert isinstance(sheet, Worksheet)
    return sheet


def lines(sheet: Worksheet) -> list[dict[str, Any]]:
    """The lines that have an indicator, by the names of the header."""
    names = [cell.value for cell in sheet[HEADER]]
    listed = [
        {str(name): cell.value for name, cell in zip(names, cells, strict=True)}
        for cells in sheet.iter_rows(min_row=FIRST)
    ]
    return [line for line in listed if line["indicator"]]


def address(sheet: Worksheet, indicator: str, name: str) -> str:
    """The cell of the first line of an indicator under a name of the header."""
    row = next(cell.row for cell in sheet["A"] if cell.value == indicator)
    column = next(cell.column for cell in sheet[HEADER] if cell.value == name)
    return str(sheet.cell(row, column).coordinate)


def filled(content: bytes, entries: Mapping[tuple[str, str], Any]) -> bytes:
    """The workbook with synthetic entries, by indicator and name of the column."""
    book = opened(content)
    sheet = book["Werte"]
    assert isinstance(sheet, Worksheet)
    for (indicator, name), value in entries.items():
        sheet[address(sheet, indicator, name)] = value
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()
