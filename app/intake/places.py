"""Where in a file a finding stands, also long after the file is gone.

A reader says of each column where it is; one example per column, kept with the submission, is
enough to name every other line of it.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any

from kreisspiegel_rules.reading import Reading

# The line of the examples; any would do.
EXAMPLE = 1
Place = Callable[[int | None, str | None], Mapping[str, Any]]
LINE = re.compile(r"[0-9]+$")


def layout(reading: Reading) -> dict[str, Any]:
    """The kind of the file and the place of each of its columns, as it is kept."""
    if not reading.columns and not reading.place(EXAMPLE, None):
        return {"kind": reading.kind}
    fields: list[str | None] = [None, *reading.columns]
    return {
        "kind": reading.kind,
        "columns": {name or "": reading.place(EXAMPLE, name) for name in fields},
        "heads": {name or "": reading.place(None, name) for name in fields},
        # A field without a column of its own.
        "else": reading.place(EXAMPLE, "#"),
    }


def placed(kept: Mapping[str, Any]) -> Place:
    """From line and field to the place in the file that a layout describes."""
    columns, heads = kept.get("columns"), kept.get("heads", {})
    if columns is None:
        return lambda _line, _field: {}

    def place(line: int | None, field: str | None) -> Mapping[str, Any]:
        if line is None:
            return dict(heads.get(field or "", {}))
        return _at(columns.get(field or "", kept["else"]), line)

    return place


def _at(example: Mapping[str, Any], line: int) -> dict[str, Any]:
    told = dict(example)
    if "line" in told:
        told["line"] = line
    if "cell" in told:
        told["cell"] = LINE.sub(str(line), told["cell"])
    return told
