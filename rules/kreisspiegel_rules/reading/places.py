"""Where a finding points in the file that was sent; the layout outlives the file as plain JSON."""

from typing import Any


def by_line() -> dict[str, Any]:
    """NDJSON: a row is a line, and has no columns."""
    return {"by": "line"}


def by_column(header: int, columns: dict[str, str]) -> dict[str, Any]:
    """A table of text: `columns` are the headers by field, `header` is their line."""
    return {"by": "column", "header": header, "columns": columns}


def by_cell(sheet: str, header: int, columns: dict[str, str]) -> dict[str, Any]:
    """A sheet: `columns` are the columns' letters by field, `header` is the header's row."""
    return {"by": "cell", "sheet": sheet, "header": header, "columns": columns}


def placed(layout: dict[str, Any], line: int | None, field: str | None) -> dict[str, Any]:
    """Line and column, or sheet and cell; nothing for JSON, where the pointer says it all.

    Without a line a field stands for its whole column, and its header is the place. A row as a
    whole is its first necessity, the indicator.
    """
    by = layout.get("by")
    if by is None or (line is None and field is None):
        return {}
    columns = layout.get("columns", {})
    row = layout.get("header") if line is None else line
    if by == "cell":
        letter = columns.get(field) or columns["indicator"]
        return {"sheet": layout["sheet"], "cell": f"{letter}{row}"}
    return {"line": row, **({"column": columns[field]} if field in columns else {})}
