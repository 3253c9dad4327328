"""What a read says of its answer: which state of the data it shows, and how long it can be true.

Only answers of which this was said are kept; whatever says nothing is worked out every time.
"""

from typing import NamedTuple

from fastapi import Request
from starlette.types import Scope


class Lasting(NamedTuple):
    """The data's version, which only grows, and the seconds until time alone may change it."""

    version: tuple[int, int]
    seconds: float


def say(request: Request, lasting: Lasting) -> None:
    request.state.lasting = lasting


def said(scope: Scope) -> Lasting | None:
    found = scope.get("state", {}).get("lasting")
    return found if isinstance(found, Lasting) else None
