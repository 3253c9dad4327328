"""What the service answered: read member by member, so that a million findings need no memory."""

import codecs
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

from kreisspiegel_rules.reading.opened import Limits
from kreisspiegel_rules.reading.window import Window
from kreisspiegel_rules.sent import Unreadable

from app.cli.findings import Keep, listed
from app.cli.refusals import ServiceOutOfReach
from app.errors import MEDIA_TYPE

PIECE = 256 * 1024
# The service is asked, not a stranger: its answers are as long as they have to be.
NO_LIMITS = Limits(field=2**62, row=2**62)


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer of the service, its body on disk when it is long."""

    status: int
    media: str
    url: str
    body: BinaryIO

    @property
    def accepted(self) -> bool:
        return self.status < 300


def understood(answer: Answer, keep: Keep = listed) -> dict[str, Any]:
    """The verdict or the problem; its findings go through `keep`, which returns those to show."""
    body = _read(answer, keep)
    if body is None or not ("counts" in body or answer.media == MEDIA_TYPE):
        raise ServiceOutOfReach(
            f"{answer.url} antwortet, ist aber kein Kreisspiegel (Status {answer.status})."
        )
    if answer.status >= 500:
        raise ServiceOutOfReach(f"Der Dienst kann gerade nicht: {body.get('detail')}")
    return body


def _read(answer: Answer, keep: Keep) -> dict[str, Any] | None:
    answer.body.seek(0)
    window = Window(_blocks(answer.body), NO_LIMITS)
    found: dict[str, Any] = {}
    try:
        if window.mark("{") and window.seen() == "}":
            return found
        while True:
            name = window.value()
            window.mark(":")
            many = name == "findings" and window.seen() == "["
            found[name] = keep(_elements(window)) if many else window.value()
            if window.mark(",}") == "}":
                return found
    except (Unreadable, UnicodeDecodeError):
        return None


def _elements(window: Window) -> Iterator[dict[str, Any]]:
    window.mark("[")
    if window.seen() == "]":
        window.mark("]")
        return
    while True:
        yield window.value()
        if window.mark(",]") == "]":
            return


def _blocks(body: BinaryIO) -> Iterator[str]:
    # A piece may end inside a character.
    decoder = codecs.getincrementaldecoder("utf-8")()
    while piece := body.read(PIECE):
        yield decoder.decode(piece)
