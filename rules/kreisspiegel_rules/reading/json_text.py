"""JSON and NDJSON, streamed: a push of any length is read row by row."""

import json
from collections.abc import Iterator
from typing import Any

from kreisspiegel_rules.reading.json_values import (
    Refused,
    breaks_off,
    decoded,
    in_german,
    inspect,
    remarkable,
    suspicious,
    twice,
)
from kreisspiegel_rules.reading.opened import Limits, Reading, fault, misshapen
from kreisspiegel_rules.reading.text import cut_off
from kreisspiegel_rules.reading.window import Window
from kreisspiegel_rules.sent import MEMBERS, SentRow, Unreadable

_KNOWN = frozenset(MEMBERS)
_NO_OBJECT = fault(
    "",
    "object_expected",
    "Erwartet wird ein Objekt mit der Liste rows.",
    "An object with a list rows is expected.",
)
_NO_ROWS = fault("/rows", "missing", "Die Liste rows fehlt.", "There are no rows.")
_NO_LIST = fault("/rows", "list_expected", "rows muss eine Liste sein.", "rows must be a list.")
_NO_TEXT = fault("/comment", "string_type", "comment muss ein Text sein.", "Not a text.")


def _unknown(name: str) -> dict[str, Any]:
    return fault(
        "/" + name.replace("~", "~0").replace("/", "~1"),
        "unknown_member",
        f"Die Angabe „{name}“ ist nicht bekannt.",
        f"The member “{name}” is not known.",
    )


def json_rows(reading: Reading, window: Window) -> Iterator[SentRow]:
    """The rows of a push; comment and scope are noted on the way."""
    first = window.seen()
    if not first:
        raise empty()
    if first != "{":
        # A list may be as long as the file; that it is one says enough.
        if first != "[":
            window.value()
            window.end()
        raise misshapen([_NO_OBJECT])
    window.at += 1
    names: set[str] = set()
    faults: list[dict[str, Any]] = []
    mark = "," if window.seen() != "}" else window.mark("}")
    while mark == ",":
        name = _name(window, names)
        if name == "rows" and window.seen() == "[":
            yield from _rows(window)
        else:
            faults += _member(reading, name, window.value())
        mark = window.mark(",}")
    window.end()
    if "rows" not in names:
        faults.append(_NO_ROWS)
    if faults:
        raise misshapen(sorted(faults, key=_order))


def _order(one: dict[str, Any]) -> int:
    """Unknown names first, because they explain the rest."""
    return ("unknown_member", "missing", "list_expected", "string_type").index(one["code"])


def _name(window: Window, names: set[str]) -> str:
    if window.seen() != '"':
        window.broken(
            "Expecting property name enclosed in double quotes",
            window.at,
            ended=not window.seen(),
        )
    name = str(window.value())
    if name in names:
        raise window.refusal(twice(name))
    names.add(name)
    window.mark(":")
    window.seen()
    return name


def _member(reading: Reading, name: str, value: Any) -> list[dict[str, Any]]:
    """Take over a member that is not the list of rows; returns what is wrong with it."""
    if name == "rows":
        return [_NO_LIST]
    if name == "comment":
        reading.comment = value if isinstance(value, str) else None
        return [] if isinstance(value, str | None) else [_NO_TEXT]
    if name == "scope":
        reading.scope = value
        return []
    return [_unknown(name)]


def _rows(window: Window) -> Iterator[SentRow]:
    window.at += 1
    if window.seen() == "]":
        window.at += 1
        return
    number = 0
    while True:
        number += 1
        yield SentRow(number, None, window.value())
        # The usual way between two rows; every other one is looked at closely.
        if window.text.startswith(", {", window.at):
            window.at += 2
        elif window.mark(",]") == "]":
            return
        else:
            window.seen()


def empty() -> Unreadable:
    """Nothing at all was sent."""
    return Unreadable("empty", "Die Datei ist leer.", "The file is empty.")


def ndjson_rows(lines: Iterator[str], limits: Limits) -> Iterator[SentRow]:
    """A row a line; blank lines are passed over. Dimensions may stand beside the members."""
    number = 0
    for line, text in enumerate(lines, 1):
        if text.isspace():
            continue
        number += 1
        try:
            yield SentRow(number, line, _flattened(_one(text, limits)))
        except json.JSONDecodeError as broken:
            if breaks_off(broken) and not text.endswith("\n"):
                raise cut_off(line) from broken
            raise _malformed(line, broken) from broken
        except Refused as refused:
            raise Unreadable(
                refused.code,
                f"Zeile {line}: {refused.german}",
                f"Line {line}: {refused.english}",
                line=line,
            ) from refused
    if not number:
        raise empty()


def _malformed(line: int, broken: json.JSONDecodeError) -> Unreadable:
    return Unreadable(
        "malformed_json",
        f"Zeile {line}, Spalte {broken.pos + 1}: kein gültiges JSON ({in_german(broken.msg)}).",
        f"Line {line}, column {broken.pos + 1}: not valid JSON ({broken.msg}).",
        line=line,
        column=broken.pos + 1,
    )


def _one(text: str, limits: Limits) -> Any:
    text = text.strip(" \t\r\n")
    found, end = decoded(text, 0)
    if end != len(text):
        raise json.JSONDecodeError("Extra data", text, end)
    if suspicious(text) or remarkable(text, 0, end, limits):
        inspect(found, limits)
    return found


def _flattened(members: Any) -> Any:
    """Texts beside the members are dimensions; what else is unknown is the judge's to name."""
    if not isinstance(members, dict) or members.keys() <= _KNOWN:
        return members
    split = members.get("breakdown", {})
    if not isinstance(split, dict):
        return members
    beside = {
        name: value
        for name, value in members.items()
        if name not in _KNOWN and name not in split and isinstance(value, str | None)
    }
    kept = {name: value for name, value in members.items() if name not in beside}
    named = {name: value for name, value in beside.items() if value}
    return kept | {"breakdown": split | named} if named or "breakdown" in members else kept
