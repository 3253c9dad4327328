"""Conditional requests for what is written: an update names the state that it replaces."""

import hashlib
from http import HTTPStatus

from app.errors import Problem


class PreconditionRequired(Problem):
    status = HTTPStatus.PRECONDITION_REQUIRED
    title = ("If-Match fehlt", "If-Match is missing")
    mend = (
        "Bitte den Stand zuerst lesen und sein `ETag` als `If-Match` mitsenden; so überschreibt"
        " niemand, was er nicht gesehen hat.",
        "Read first, then send the `ETag` of what you read as `If-Match`.",
    )


class PreconditionFailed(Problem):
    status = HTTPStatus.PRECONDITION_FAILED
    title = ("Der Stand hat sich geändert", "The state has changed")
    mend = (
        "Inzwischen wurde etwas geändert. Bitte neu lesen, die eigene Änderung dort eintragen und"
        " mit dem neuen `ETag` senden.",
        "Something changed in between. Read again, redo the change, send the new `ETag`.",
    )


def tag(content: bytes, *form: object) -> str:
    """A strong ETag: other bytes, another tag.

    `form` tells apart the pages and formats of one state; any of their tags names that state.
    """
    state = hashlib.sha256(content).hexdigest()[:32]
    if not form:
        return f'"{state}"'
    return f'"{state}.{hashlib.sha256(repr(form).encode()).hexdigest()[:16]}"'


def _state(named: str) -> str:
    state, dot, _ = named.strip().partition(".")
    return f'{state}"' if dot else state


def require_match(header: str | None, current: bytes | None) -> None:
    """Refuse an update that does not name what stands; `current` is None where nothing does."""
    if header is None and current is None:
        return
    if header is None:
        raise PreconditionRequired(
            "Hier steht schon etwas; ohne If-Match wird es nicht ersetzt.",
            "Something stands here already; it is not replaced without If-Match.",
        )
    # Compared strongly: a tag that a cache has weakened names no exact state.
    sent = [_state(one) for one in header.split(",")]
    if current is None or ("*" not in sent and tag(current) not in sent):
        raise PreconditionFailed(
            "If-Match nennt einen anderen Stand als den jetzigen.",
            "If-Match names another state than the present one.",
        )
