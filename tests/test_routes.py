"""A route is found by the words of its path, and it is the one that asking them all would find."""

from collections.abc import Awaitable, Callable, Iterator
from itertools import product
from typing import Annotated

import pytest
from fastapi import APIRouter, Depends, FastAPI, Header, Request, Response
from fastapi.responses import JSONResponse, PlainTextResponse
from fastapi.routing import APIRoute
from starlette.routing import Mount
from starlette.types import Message, Scope

from app.db.engine import DatabaseUrls
from app.main import create_app
from app.routes import Signposts, add
from app.settings import Settings
from tests.factories import SIGNER

NOWHERE = "postgresql+asyncpg://nobody@nowhere/none"
VERBS = ("GET", "HEAD", "POST", "PUT", "DELETE", "BREW")
# What may stand where a path has a parameter.
ODD = ("", "x", "x\n", "{}", "{key}", "ä b", "%2F", "..")


async def known(x_key: Annotated[str, Header()] = "") -> str:
    return x_key


def routers() -> Iterator[APIRouter]:
    """Routes that are hard to tell apart; synthetic."""
    first = APIRouter(prefix="/v1", tags=["Erstes"], dependencies=[Depends(known)])
    second = APIRouter(tags=["Zweites"])
    for router, verb, path in (
        (first, "GET", "/things"),
        (second, "GET", "/v1/things/{thing}"),
        (first, "GET", "/things/new"),
        (first, "PUT", "/things/new"),
        (second, "POST", "/v1/things"),
        (second, "DELETE", "/v1/things/{thing}/parts/{part}"),
        (first, "GET", "/things/{thing}/parts/{part}.csv"),
        (first, "GET", "/{kind}/all/parts/last"),
        (second, "GET", "/v1/numbers/{number:int}"),
        (second, "GET", "/v1/numbers/{number:float}"),
        (second, "GET", "/files/{path:path}"),
        (second, "POST", "/files/own"),
        (second, "GET", "/{kind}/one/two"),
        (second, "GET", "/slash/"),
        (second, "GET", "/"),
    ):
        # Its own name, so that the answer says which one it was.
        name = f"{verb}{path}".lower().replace("/", "-")
        router.add_api_route(path, answering(name), methods=[verb], name=name)
    yield first
    yield second


def answering(name: str) -> Callable[..., Awaitable[Response]]:
    async def answer(request: Request, told: Annotated[str, Depends(known)]) -> Response:
        at = str(request.url_for("get-things"))
        return JSONResponse([name, told, request.path_params, at])

    return answer


def service(*, signposted: bool) -> FastAPI:
    app = FastAPI(generate_unique_id_function=lambda route: route.name)
    for router in routers():
        if signposted:
            add(app, router)
        else:
            app.include_router(router)
    app.mount("/v1/mounted", PlainTextResponse("mounted"))
    if signposted:
        app.router.middleware_stack = Signposts(app.router)
    return app


async def answered(app: FastAPI, verb: str, path: str, root: str) -> list[Message]:
    """All that the application sends."""
    sent: list[Message] = []
    scope: Scope = {"type": "http", "scheme": "http", "server": ("synthetic", 80), "headers": []}
    asked = {"method": verb, "path": path, "root_path": root, "query_string": b""}

    async def receive() -> Message:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Message) -> None:
        sent.append(message)

    await app({**scope, **asked}, receive, send)
    return sent


def paths() -> Iterator[str]:
    """Of routes, beside them, and nearly them."""
    yield from ("", "/", "//", "/v1/things/a/parts/b.csv", "/v1/things/a/parts/b/")
    yield from ("/v1/x/all/parts", "/v1/things/new\n", "/files/own", "/files/one/two")
    words = ("v1", "things", "new", "parts", "numbers", "7", "files", "mounted", "slash")
    for one in product(words, ODD):
        yield f"/{'/'.join(one)}"
    for one in product(words, ("things", "new", "7.5", "x/", "\n")):
        yield f"/v1/{'/'.join(one)}"
    for one in product(("things", "x"), ("all", "new", "")):
        yield f"/v1/{'/'.join(one)}/parts/last"


@pytest.mark.parametrize("root", ["", "/v1", "/below"])
async def test_every_request_is_answered_as_the_framework_answers_it(root: str) -> None:
    ours, theirs = service(signposted=True), service(signposted=False)
    found = set()
    for verb, path in product(VERBS, paths()):
        asked = verb, root + path, root
        whole = await answered(theirs, *asked)
        assert await answered(ours, *asked) == whole, asked
        found.add(whole[0]["status"])
    assert found == {200, 307, 404, 405}


def test_the_document_is_the_same() -> None:
    assert service(signposted=True).openapi() == service(signposted=False).openapi()


def test_every_route_of_the_service_is_found_whatever_stands_in_its_path() -> None:
    app = create_app(Settings(), DatabaseUrls(NOWHERE, NOWHERE, set_role=False), SIGNER)
    signposts = app.router.middleware_stack
    assert isinstance(signposts, Signposts)
    assert list(signposts.routes) == app.routes
    few = 0
    for path in every_path(app):
        fitting = signposts.fitting(path)
        for n, route in enumerate(signposts.routes):
            assert isinstance(route, APIRoute | Mount)
            assert fitting >> n & 1 or not route.path_regex.match(path), (path, route.path)
        few += fitting.bit_count() <= 8
    assert few > 1_000


def every_path(app: FastAPI) -> Iterator[str]:
    """The path of each route, with words of other routes and odd ones for each parameter."""
    paths = [route.path.split("/") for route in app.routes if isinstance(route, APIRoute)]
    for words in paths:
        alike = [path for path in paths if len(path) == len(words)]
        for place, word in enumerate(words):
            for other in {path[place] for path in alike} | set(ODD) if "{" in word else (word,):
                yield "/".join([*words[:place], other, *words[place + 1 :]])
