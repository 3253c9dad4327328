"""Refusals, and their single way to `application/problem+json` (RFC 9457)."""

import logging
import re
from collections.abc import Awaitable, Callable, Iterable, Mapping
from http import HTTPStatus
from typing import Any, ClassVar

import orjson
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from starlette.exceptions import HTTPException as StarletteHTTPException
from starlette.routing import Match, Mount

from app.wording import faults, language, spoken

logger = logging.getLogger("kreisspiegel")
MEDIA_TYPE = "application/problem+json"
Both = tuple[str, str]


class Problem(Exception):
    """A refusal the caller can act on. Subclass it beside the rule that raises it.

    `title` and `mend` are (German, English); `detail` is given the same way.
    """

    status: ClassVar[HTTPStatus] = HTTPStatus.BAD_REQUEST
    title: ClassVar[Both] = ("Anfrage abgelehnt", "Request refused")
    mend: ClassVar[Both] = ("", "")
    headers: ClassVar[Mapping[str, str]] = {}

    def __init__(self, detail_de: str, detail_en: str, **members: Any) -> None:
        super().__init__(detail_en)
        self.detail: Both = (detail_de, detail_en)
        self.members = members

    @classmethod
    def slug(cls) -> str:
        return re.sub(r"(?<!^)(?=[A-Z])", "-", cls.__name__).lower()


class InvalidRequest(Problem):
    status = HTTPStatus.UNPROCESSABLE_ENTITY
    title = ("Die Anfrage ist nicht gültig", "The request is not valid")
    mend = (
        "Unter `errors` steht jede Stelle, die nicht passt, mit dem Grund. Bitte alle"
        " zugleich berichtigen und neu senden.",
        "`errors` lists every place that does not fit, with its reason.",
    )


class UnknownParameter(InvalidRequest):
    title = ("Unbekannter Parameter", "Unknown parameter")
    mend = (
        "Der Name ist falsch geschrieben oder gilt an dieser Stelle nicht. Die erlaubten"
        " Namen stehen in der Antwort unter `allowed` und in /docs.",
        "The name is misspelt or not valid here; see `allowed` and /docs.",
    )


class NotFound(Problem):
    status = HTTPStatus.NOT_FOUND
    title = ("Nicht gefunden", "Not found")
    mend = (
        "Bitte den Pfad prüfen; alle Pfade stehen in /docs.",
        "Please check the path; all paths are listed in /docs.",
    )


class MethodNotAllowed(Problem):
    status = HTTPStatus.METHOD_NOT_ALLOWED
    title = ("Methode nicht erlaubt", "Method not allowed")
    mend = ("Die erlaubten Methoden stehen im Kopf `Allow`.", "See the `Allow` header.")


class Unexpected(Problem):
    status = HTTPStatus.INTERNAL_SERVER_ERROR
    title = ("Unerwarteter Fehler", "Unexpected failure")
    mend = (
        "Nichts wurde gespeichert. Bitte später erneut versuchen; hilft das nicht, bitte die"
        " `X-Request-Id` der Antwort an den Betrieb geben.",
        "Nothing was stored. Try again later, or report the `X-Request-Id`.",
    )


class Unavailable(Problem):
    status = HTTPStatus.SERVICE_UNAVAILABLE
    title = ("Zurzeit nicht verfügbar", "Currently unavailable")
    mend = (
        "Die Datenbank ist gerade nicht erreichbar. Eine Lieferung darf unverändert"
        " wiederholt werden; sie wirkt nur einmal.",
        "The database cannot be reached. A push may be repeated unchanged.",
    )
    headers: ClassVar[Mapping[str, str]] = {"Retry-After": "5"}


def unknown_parameters(unknown: list[str], allowed: list[str]) -> UnknownParameter:
    """One refusal that names every undeclared query parameter."""
    return UnknownParameter(
        f"Unbekannte Parameter: {', '.join(unknown)}.",
        f"Unknown parameters: {', '.join(unknown)}.",
        allowed=allowed,
        errors=[
            at_parameter(
                name,
                "unknown_parameter",
                f"Den Parameter „{name}“ gibt es hier nicht.",
                f"There is no parameter “{name}” here.",
            )
            for name in unknown
        ],
    )


def given_twice(names: list[str]) -> InvalidRequest:
    """One refusal that names every parameter sent more often than once."""
    return InvalidRequest(
        f"Mehrfach angegeben: {', '.join(names)}.",
        f"Given more than once: {', '.join(names)}.",
        errors=[
            at_parameter(
                name,
                "only_one",
                f"„{name}“ darf hier nur einmal stehen.",
                f"“{name}” may stand here only once.",
            )
            for name in names
        ],
    )


def at_parameter(name: str, code: str, german: str, english: str, **more: Any) -> dict[str, Any]:
    """One entry of `errors[]` about a query parameter, in both languages."""
    where = {"parameter": name, "code": code, "severity": "error"}
    return {**where, "message": german, "message_en": english, **more}


def plain(value: Any) -> Any:
    return value if isinstance(value, str | int | float | bool | type(None)) else str(value)


def dumps(body: Any) -> bytes:
    return orjson.dumps(body, default=plain)


def render(request: Request, problem: Problem) -> Response:
    """The problem as the caller reads it: German unless English is asked for."""
    chosen = language(request.headers.get("accept-language"))
    which = 1 if chosen == "en" else 0
    body = {
        "type": f"/problems/{problem.slug()}",
        "title": problem.title[which],
        "status": problem.status.value,
        "detail": problem.detail[which],
        "instance": request.url.path,
        **spoken(problem.members, chosen),
    }
    headers = {"Content-Language": "en" if which else "de", **problem.headers}
    # What answers for an unexpected failure stands outside the middleware that adds this.
    if request_id := request.scope.get("state", {}).get("request_id"):
        headers["X-Request-Id"] = request_id
    return Response(dumps(body), problem.status, headers, MEDIA_TYPE)


async def refused(request: Request, exc: Exception) -> Response:
    if not isinstance(exc, Problem):
        raise exc
    logger.info("%s %s: %s", request.method, request.url.path, exc.slug())
    return render(request, exc)


async def invalid(request: Request, exc: Exception) -> Response:
    if not isinstance(exc, RequestValidationError):
        raise exc
    chosen = language(request.headers.get("accept-language"))
    errors = faults(exc.errors(), chosen)
    problem = InvalidRequest(
        f"{len(errors)} Angabe(n) der Anfrage passen nicht.",
        f"{len(errors)} part(s) of the request do not fit.",
        errors=errors,
    )
    return render(request, problem)


async def framework_refusal(request: Request, exc: Exception) -> Response:
    if not isinstance(exc, StarletteHTTPException):
        raise exc
    known: dict[int, type[Problem]] = {404: NotFound, 405: MethodNotAllowed}
    kind = known.get(exc.status_code, Problem)
    problem = kind(
        f"{request.method} {request.url.path} gibt es nicht.",
        f"There is no {request.method} {request.url.path}.",
    )
    answer = render(request, problem)
    answer.status_code = exc.status_code
    answer.headers.update(exc.headers or {})
    answer.headers.update(_allowed(request) if exc.status_code == 405 else {})
    return answer


def _allowed(request: Request) -> dict[str, str]:
    """What every route of this path answers; the framework tells of the first one only."""
    # A folder of files takes every verb, and answers GET.
    routes = [route for route in request.app.router.routes if not isinstance(route, Mount)]
    found = {
        verb
        for verb in ("GET", "POST", "PUT", "PATCH", "DELETE")
        if any(one.matches({**request.scope, "method": verb})[0] is Match.FULL for one in routes)
    } or {"GET"}
    return {"Allow": ", ".join(sorted(found | ({"HEAD"} if "GET" in found else set())))}


async def out_of_reach(request: Request, exc: Exception) -> Response:
    # Also when all connections stayed taken for too long.
    lost = isinstance(exc, InterfaceError | OSError | PoolTimeout) or (
        isinstance(exc, DBAPIError) and exc.connection_invalidated
    )
    if not (lost or isinstance(exc, OperationalError)):
        return await unexpected(request, exc)
    logger.warning("%s %s: database out of reach", request.method, request.url.path)
    return render(
        request,
        Unavailable("Die Datenbank antwortet nicht.", "The database does not answer."),
    )


async def unexpected(request: Request, exc: Exception) -> Response:
    # The exception text may hold data or SQL: it goes to the log, never to the caller.
    logger.error("%s %s failed", request.method, request.url.path, exc_info=exc)
    return render(
        request,
        Unexpected(
            "Der Dienst konnte die Anfrage nicht beantworten.",
            "The service could not answer the request.",
        ),
    )


Handler = Callable[[Request, Exception], Awaitable[Response]]

HANDLERS: Mapping[type[Exception], Handler] = {
    Problem: refused,
    RequestValidationError: invalid,
    StarletteHTTPException: framework_refusal,
    DBAPIError: out_of_reach,
    PoolTimeout: out_of_reach,
    OSError: out_of_reach,
    Exception: unexpected,
}


def install(app: FastAPI) -> None:
    for kind, handler in HANDLERS.items():
        app.add_exception_handler(kind, handler)


def every_problem() -> list[type[Problem]]:
    """All kinds of refusal that the loaded modules can raise, by slug."""
    found: dict[str, type[Problem]] = {}
    waiting: list[type[Problem]] = [Problem]
    while waiting:
        kind = waiting.pop()
        waiting.extend(kind.__subclasses__())
        found[kind.slug()] = kind
    return [found[slug] for slug in sorted(found)]


def problems(*kinds: type[Problem]) -> dict[int | str, dict[str, Any]]:
    """What a route lists as its refusals; document and code share the class."""
    by_status: dict[int, list[type[Problem]]] = {}
    everywhere = (InvalidRequest, UnknownParameter, Unavailable, Unexpected)
    listed: tuple[type[Problem], ...] = (*kinds, *(k for k in everywhere if k not in kinds))
    for kind in listed:
        by_status.setdefault(kind.status.value, []).append(kind)
    return {status: _documented(same) for status, same in by_status.items()}


def _documented(kinds: Iterable[type[Problem]]) -> dict[str, Any]:
    listed = list(kinds)
    return {
        "description": " / ".join(kind.title[0] for kind in listed),
        "content": {
            MEDIA_TYPE: {
                "schema": {"$ref": "#/components/schemas/Problem"},
                "examples": {kind.slug(): {"value": _example(kind)} for kind in listed},
            }
        },
    }


def _example(kind: type[Problem]) -> dict[str, Any]:
    return {
        "type": f"/problems/{kind.slug()}",
        "title": kind.title[0],
        "status": kind.status.value,
        "detail": kind.mend[0] or kind.title[0],
    }
