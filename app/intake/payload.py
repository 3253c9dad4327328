"""Opens a spooled body for reading; what cannot be read on is refused, with its place."""

from http import HTTPStatus
from typing import Any

from kreisspiegel_rules.reading import Reading, kind_of, no_rows, open_rows
from kreisspiegel_rules.sent import Unreadable

from app.errors import InvalidRequest, Problem
from app.intake.upload import Upload

# What the reader looks at to tell one format from another.
HEAD = 4096


class MalformedPayload(Problem):
    status = HTTPStatus.BAD_REQUEST
    title = ("Die Lieferung ist nicht lesbar", "The payload cannot be read")
    mend = (
        "`detail` nennt die Stelle. Erwartet wird JSON, NDJSON, CSV, XLSX, ODS oder SDMX-CSV;"
        " Zahlen endlich, Formelzellen durch ihre Werte ersetzt, kein Zeichen NUL.",
        "`detail` names the place. Expected: JSON, NDJSON, CSV, XLSX, ODS or SDMX-CSV; finite"
        " numbers, values instead of formulas, no NUL.",
    )


class UnsupportedFormat(Problem):
    status = HTTPStatus.UNSUPPORTED_MEDIA_TYPE
    title = ("Format wird nicht gelesen", "Format not supported")
    mend = (
        "Angenommen wird `Content-Type: application/json` und, was dazu unter /docs steht:"
        " NDJSON, CSV, XLSX, ODS und SDMX-CSV.",
        "`Content-Type: application/json` is accepted, and NDJSON, CSV, XLSX, ODS, SDMX-CSV.",
    )


def opened(upload: Upload) -> Reading:
    """The rows behind the bytes, not read yet."""
    upload.file.seek(0)
    head = upload.file.read(HEAD)
    upload.file.seek(0)
    try:
        return open_rows(upload.file, kind_of(upload.media, upload.filename, head))
    except Unreadable as fault:
        raise refused(fault) from fault


def refused(fault: Unreadable) -> Problem:
    """The problem that a caller is told: another shape, another format, or not readable."""
    if fault.code == "shape":
        first = fault.place["errors"][0]
        return InvalidRequest(
            f"Die Lieferung hat nicht die erwartete Form: {first['message']}",
            f"The push does not have the expected shape: {first['message_en']}",
            errors=fault.place["errors"],
        )
    if fault.code == "unsupported_format":
        return UnsupportedFormat(fault.german, fault.english)
    told: dict[str, Any] = {"code": fault.code, "severity": "fatal", **fault.place}
    said = {"message": fault.german, "message_en": fault.english}
    return MalformedPayload(fault.german, fault.english, errors=[{**told, **said}])


def nothing_sent() -> Problem:
    return refused(no_rows())
