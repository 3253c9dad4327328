"""One call of the API, before anything is sent: what to ask and how to read the answer."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, ParamSpec, TypeVar

import httpx

from .generated.client import Client
from .generated.models.problem import Problem
from .refusals import Unreachable
from .upload import Upload

P = ParamSpec("P")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
# The generated readers ask their client one thing only: to raise at what is not documented.
READER = Client(base_url="", raise_on_unexpected_status=True)
KEY = "Idempotency-Key"


@dataclass(frozen=True, slots=True)
class Call(Generic[T_co]):
    """What to ask, in httpx's words, and the function that reads the answer."""

    asked: Mapping[str, Any]
    read: Callable[[httpx.Response], T_co]
    headers: Mapping[str, str] = field(default_factory=dict)
    upload: Upload | None = None
    # Asking leaves nothing behind, as a dry run does.
    traceless: bool = False

    @property
    def key(self) -> str | None:
        """The key under which the service does this once, however often it is asked."""
        return self.headers.get(KEY)

    @property
    def repeatable(self) -> bool:
        """Whether asking again cannot do harm, should an answer have been lost."""
        return self.traceless or self.asked["method"] == "get" or self.key is not None


def reader(parse: Callable[..., T | Problem | None]) -> Callable[[httpx.Response], T]:
    """A function that reads successful answers of a generated operation."""

    def read(answer: httpx.Response) -> T:
        found = parse(client=READER, response=answer)
        if found is None or isinstance(found, Problem):
            raise Unreachable(f"{answer.url} answered {answer.status_code} with nothing to read")
        return found

    return read


def typed(
    kwargs: Callable[P, dict[str, Any]], parse: Callable[..., T | Problem | None]
) -> Callable[P, Call[T]]:
    """A generated operation as a function that makes calls, with the parameters it has."""
    read = reader(parse)

    def made(*args: P.args, **kw: P.kwargs) -> Call[T]:
        asked = kwargs(*args, **kw)
        return Call(asked, read, asked.pop("headers", {}))

    return made


def content(answer: httpx.Response) -> bytes:
    """A file as it was sent."""
    return answer.content
