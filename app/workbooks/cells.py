"""What may stand in a cell that leaves the service: text stays text, whoever opens it."""

import re
from decimal import Decimal
from typing import Any

from app.formats.response import XLSX
from app.formats.tabular import FORMULA

MEDIA_TYPE = XLSX
ODS_MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet"
# What a cell can hold in Excel; a longer text would make it repair the file.
LONGEST = 32_767
# XML has no place for these, not even escaped.
UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

# A sign such as "-", or a number that is text: run as a formula it would be just that number.
NUMERIC = re.compile(r"[-+]?[0-9., ]*")


def harmless(text: str) -> str:
    """The text so that neither this file nor a CSV made from it is run as a formula.

    A string cell is not run where it stands, but a CSV keeps no types: what begins like a
    formula gets a visible apostrophe, as in the service's own CSV. Reading takes it off again.
    """
    written = UNWRITABLE.sub("\ufffd", text)
    # What begins with our apostrophe already gets another one, so that it comes back as it was.
    if runs(written) or (written.startswith("'") and written.lstrip("'").startswith(FORMULA)):
        written = "'" + written
    return written[:LONGEST]


def runs(text: str) -> bool:
    """Whether a program that reads the text from a CSV would take it for a formula."""
    return text.startswith(FORMULA) and not NUMERIC.fullmatch(text)


def shown(value: Any) -> str | float | int | None:
    """A value as a cell holds it: numbers as numbers, everything else as harmless text."""
    if value is None:
        return None
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return value
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if hasattr(value, "isoformat"):
        return str(value.isoformat()).replace("+00:00", "Z")
    return harmless(str(value))


def attached(name: str) -> dict[str, str]:
    """Let a browser keep the file under this name, which is plain ASCII."""
    return {"Content-Disposition": f'attachment; filename="{name}"'}
