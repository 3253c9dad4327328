"""Before the framework: a question that was asked before goes to its view directly, in one trip.

What a path and a query mean never changes, and reading it takes the framework as long as working
out the answer. What the view asked of the database last time is asked ahead, together with who
calls and how the data stand, as one statement. The view then runs as always: what it asks must be
what was asked ahead, to the last parameter. Otherwise nothing of it is used, and the framework
answers as if nothing had been tried; refusals are its business too.
"""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any, cast

from fastapi import FastAPI, Request, Response
from sqlalchemy.ext.asyncio import AsyncSession
from starlette.types import ASGIApp, Receive, Scope, Send

from app.answers.kept import question
from app.answers.named import request_id
from app.answers.store import Key, Store
from app.auth.reading import Reading, reading_of_tables
from app.db.driver import ASKED, DRIVER, TOLD, together
from app.db.lane import Busy, Lane, Rows
from app.errors import Problem

logger = logging.getLogger("kreisspiegel")
View = Callable[[Reading], Awaitable[Response]]
Statement = tuple[str, Sequence[Any]]
# Of questions with their parameters, each a few thousand bytes.
MOST = 1_000
ENOUGH = 3
# So many slices are worth a connection of their own.
MUCH = 8
# Of the row that says how the data stand and who asks.
SAME = ("version", "at", "lifted", "told")


class Unforeseen(Exception):
    """The view asks what was not asked ahead."""


@dataclass(slots=True)
class Known:
    """How a question was answered: by which view, and out of which two statements.

    `generation` is how many changes of the data had been heard of then. Behind a change, what was
    asked is known to be another's: instants are parameters.
    """

    view: View
    asked: Sequence[Statement]
    generation: int
    # How often the view needed more than was asked ahead, and whether it just did.
    failures: int = 0
    failed: bool = False


class Memory:
    """The questions that were asked last; `answers` hears of the changes."""

    def __init__(self, answers: Store) -> None:
        self._answers = answers
        self._known: OrderedDict[Key, Known] = OrderedDict()

    def find(self, key: Key) -> Known | None:
        """How the question was answered before, if it is worth trying again."""
        found = self._known.get(key)
        if found is None or found.failed or found.generation != self._answers.generation:
            return None
        self._known.move_to_end(key)
        return found

    def keep(self, key: Key, view: View, asked: Sequence[Statement]) -> None:
        before = self._known.get(key)
        failures = before.failures if before is not None and before.asked == asked else 0
        # What once was not kept may be kept by now; what always needs more is tried in vain.
        if failures < ENOUGH:
            self._known[key] = Known(view, asked, self._answers.generation, failures)
        while len(self._known) > MOST:
            self._known.popitem(last=False)


async def viewed(request: Request, reading: Reading, view: View) -> Response:
    """What the view answers; remembered if it needs no more than who asks and one statement."""
    answered = await view(reading)
    asked = reading.session.info.get(ASKED, ())
    if reading.latest and len(asked) == 2 and TOLD in asked[1][0]:
        sent = dict(reversed(request.scope["headers"]))
        request.app.state.again.keep(question(request.scope, sent), view, asked)
    return answered


class Again:
    """Answers what it can answer at once, and passes on everything else."""

    def __init__(self, app: ASGIApp, service: FastAPI) -> None:
        self.app, self.service = app, service

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["method"] == "GET":
            sent: dict[bytes, bytes] = dict(reversed(scope["headers"]))
            known = self.service.state.again.find(question(scope, sent))
            # Whether an answer still stands is asked without fetching it.
            if known is not None and b"if-none-match" not in sent:
                answered = await self._answered(scope, known)
                if answered is not None:
                    number = request_id(sent.get(b"x-request-id", b"").decode("latin-1"))
                    answered.headers["X-Request-Id"] = number
                    await answered(scope, receive, send)
                    return
        await self.app(scope, receive, send)

    async def _answered(self, scope: Scope, known: Known) -> Response | None:
        state = self.service.state
        # As the framework has it: copies of the scope share what is said of an answer.
        request = Request({**scope, "app": self.service, "state": scope.setdefault("state", {})})
        try:
            ahead = await _asked_ahead(state.lane, known.asked)
            session = _Foreseen(state.sessions.kw["bind"].sync_engine, ahead)
            reading = await reading_of_tables(request, cast("AsyncSession", session))
            return await known.view(reading)
        except Busy:
            return None
        except Exception as exc:
            known.failed, known.failures = True, known.failures + 1
            # The framework answers instead and may not meet it again; a refusal is for it to tell.
            if not isinstance(exc, Unforeseen | Problem):
                logger.error("%s %s failed ahead", request.method, request.url.path, exc_info=exc)
            return None


Ahead = Mapping[str, tuple[Sequence[Any], Rows]]


async def _asked_ahead(lane: Lane, asked: Sequence[Statement]) -> Ahead:
    """Both statements as one; where it asks for much, in two halves at the same time."""
    (stand, who), (statement, what) = asked
    sql = together(stand, statement)
    halves = await asyncio.gather(*(lane.fetch(sql, [*who, *half]) for half in _halves(what)))
    first, *others = (rows[0] for rows in halves)
    # The version of the data says that both saw the same.
    if any(first[name] != other[name] for other in others for name in SAME):
        raise Unforeseen
    rows = list(chain.from_iterable(halves))
    return {stand: (who, rows[:1]), statement: (what, rows)}


def _halves(what: Sequence[Any]) -> list[list[Any]]:
    """The parameters of a statement whose lists are as long as its answer."""
    middle = max(len(one) if isinstance(one, list) else 0 for one in what) // 2
    if middle < MUCH:
        return [list(what)]
    cuts = slice(None, middle), slice(middle, None)
    return [[one[cut] if isinstance(one, list) else one for one in what] for cut in cuts]


class _Foreseen:
    """A session as far as a view needs one whose statements were asked ahead."""

    def __init__(self, bind: Any, ahead: Ahead) -> None:
        self.info = {DRIVER: self}
        self._bind, self._ahead = bind, ahead

    def get_bind(self) -> Any:
        return self._bind

    def __getattr__(self, name: str) -> Any:
        """Whatever else a session can do, the view does with what was not asked ahead."""
        raise Unforeseen(name)

    async def fetch(self, sql: str, *given: Any) -> Rows:
        """The rows of a statement that was asked ahead with these very parameters."""
        parameters, rows = self._ahead.get(sql, (None, ()))
        if parameters is None or list(given) != list(parameters):
            raise Unforeseen
        return rows
