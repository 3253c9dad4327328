"""What a push may look like before any row is read; faults here stop the reading."""

import hashlib
import re
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

import orjson

from app.errors import InvalidRequest, Problem

MEMBERS = {"rows", "comment", "scope"}
# Not behind an odd number of backslashes: there it is six characters of text.
NUL = re.compile(rb"(?<!\\)(?:\\\\)*\\u0000")


class MalformedPayload(Problem):
    status = HTTPStatus.BAD_REQUEST
    title = ("Die Lieferung ist nicht lesbar", "The payload cannot be read")
    mend = (
        "Erwartet wird ein JSON-Objekt in UTF-8 mit der Liste `rows`; Zahlen endlich und ohne"
        " Anführungszeichen, kein Zeichen NUL.",
        "Expected: a JSON object in UTF-8 with a list `rows`; finite numbers, no NUL.",
    )


class PayloadTooLarge(Problem):
    status = HTTPStatus.REQUEST_ENTITY_TOO_LARGE
    title = ("Die Lieferung ist zu groß", "The payload is too large")
    mend = (
        "Bitte in mehrere Lieferungen teilen; die Grenze steht in der Antwort unter `limit`.",
        "Split the push; the limit is given as `limit`.",
    )


class UnsupportedFormat(Problem):
    status = HTTPStatus.UNSUPPORTED_MEDIA_TYPE
    title = ("Format wird nicht gelesen", "Format not supported")
    mend = (
        "Angenommen wird `Content-Type: application/json`.",
        "`Content-Type: application/json` is accepted.",
    )


@dataclass(frozen=True, slots=True)
class Payload:
    """A readable push: its exact text for the database, its hash for the receipt."""

    text: str
    sha256: bytes
    comment: str | None


def read(body: bytes, content_type: str) -> Payload:
    """The payload behind the bytes; raises when it is no object with a list of rows."""
    if content_type.partition(";")[0].strip().lower() not in ("application/json", ""):
        raise UnsupportedFormat(
            f"„{content_type}“ wird nicht gelesen.", f"“{content_type}” is not supported."
        )
    try:
        sent = orjson.loads(body)
    except orjson.JSONDecodeError as fault:
        raise MalformedPayload(
            f"Zeile {fault.lineno}, Spalte {fault.colno}: kein gültiges JSON ({fault.msg}).",
            f"Line {fault.lineno}, column {fault.colno}: not valid JSON ({fault.msg}).",
        ) from fault
    faults = list(_faults(sent))
    if faults:
        raise InvalidRequest(
            "Die Lieferung hat nicht die erwartete Form.",
            "The push does not have the expected shape.",
            errors=faults,
        )
    # Asked for in two steps, because the plain search is a hundred times as fast.
    if b"\\u0000" in body and NUL.search(body):
        raise MalformedPayload("Die Lieferung enthält das Zeichen NUL.", "There is a NUL.")
    return Payload(body.decode(), hashlib.sha256(body).digest(), sent.get("comment"))


def _faults(sent: Any) -> list[dict[str, Any]]:
    if not isinstance(sent, dict):
        return [
            _fault(
                "",
                "object_expected",
                "Erwartet wird ein Objekt mit der Liste rows.",
                "An object with a list rows is expected.",
            )
        ]
    faults = [
        _fault(
            "/" + name.replace("~", "~0").replace("/", "~1"),
            "unknown_member",
            f"Die Angabe „{name}“ ist nicht bekannt.",
            f"The member “{name}” is not known.",
        )
        for name in sent
        if name not in MEMBERS
    ]
    if sent.get("scope"):
        faults.append(SCOPE)
    if "rows" not in sent:
        faults.append(_fault("/rows", "missing", "Die Liste rows fehlt.", "There are no rows."))
    elif not isinstance(sent["rows"], list):
        faults.append(
            _fault("/rows", "list_expected", "rows muss eine Liste sein.", "rows must be a list.")
        )
    elif not sent["rows"]:
        faults.append(_fault("/rows", "no_rows", "rows enthält keine Zeile.", "rows is empty."))
    if not isinstance(sent.get("comment"), str | None):
        faults.append(
            _fault("/comment", "string_type", "comment muss ein Text sein.", "Not a text.")
        )
    return faults


def _fault(pointer: str, code: str, german: str, english: str) -> dict[str, Any]:
    return {
        "pointer": pointer,
        "code": code,
        "severity": "error",
        "message": german,
        "message_en": english,
    }


SCOPE = _fault(
    "/scope",
    "scope_not_supported",
    "scope (Vollständigkeit erklären, Fehlendes zurückziehen) wird noch nicht angenommen; ohne"
    " scope ändert eine Lieferung nur, was sie nennt.",
    "scope is not supported yet; without it a push changes only what it names.",
)
