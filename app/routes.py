"""Finds the route of a request by the words of its path, however many routes there are."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from fastapi import APIRouter, FastAPI
from fastapi.routing import APIRoute
from starlette.convertors import StringConvertor
from starlette.routing import BaseRoute
from starlette.types import ASGIApp, Receive, Scope, Send

# What stands in a path where any word may stand.
ANY = "{}"


def add(app: FastAPI, router: APIRouter) -> None:
    """The routes of a router that is complete in itself.

    `include_router` would work out each of them anew for every application, and try it twice at
    every request. Our routers have their prefix, tags and dependencies themselves.
    """
    for route in router.routes:
        if isinstance(route, APIRoute):
            route.operation_id = route.name
    app.router.routes.extend(router.routes)


class Signposts:
    """In front of a router: only routes that the path can mean are asked, in their order.

    What none of them takes goes to the whole router, as if nothing stood here: what does not
    exist, and what exists with a slash more or less.
    """

    def __init__(self, router: APIRouter) -> None:
        self.router = router
        self.whole: ASGIApp = router.middleware_stack
        self.routes = tuple(router.routes)
        self._words = [_words(route) for route in self.routes]
        # A set of routes is a number, in which the route at place n has the bit n.
        self._anywhere = _set(n for n, words in enumerate(self._words) if words is None)
        self._lengths = self._by_length()
        self._places = [self._by_word(place) for place in range(max(self._lengths, default=0))]
        # Not more than there are ways in which routes share words.
        self._few: dict[int, ASGIApp] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        found = self.whole
        # Below a root, the path is not what the routes see.
        if scope["type"] == "http" and not scope.get("root_path"):
            fitting = self.fitting(scope["path"])
            found = self._few.get(fitting) or self._router(fitting)
            # As without it, addresses are made from all the routes.
            scope.setdefault("router", self.router)
        await found(scope, receive, send)

    def fitting(self, path: str) -> int:
        """The routes that may match a path; all that do are among them."""
        # To the framework's patterns, a line break at the end is no part of the last word.
        words = path.removesuffix("\n").split("/")
        fitting = self._lengths.get(len(words), self._anywhere)
        for word, here in zip(words, self._places, strict=False):
            fitting &= here.get(word, here[ANY])
        return fitting

    def _router(self, fitting: int) -> ASGIApp:
        routes = [route for n, route in enumerate(self.routes) if fitting >> n & 1]
        few = APIRouter(routes=routes, redirect_slashes=False, default=self.whole)
        self._few[fitting] = few
        return few

    def _by_length(self) -> dict[int, int]:
        found: dict[int, int] = defaultdict(lambda: self._anywhere)
        for n, words in enumerate(self._words):
            if words is not None:
                found[len(words)] |= 1 << n
        return dict(found)

    def _by_word(self, place: int) -> dict[str, int]:
        here = [None if words is None else words[place : place + 1] for words in self._words]
        free = _set(n for n, word in enumerate(here) if word is None or word == [ANY])
        known = {word[0] for word in here if word}
        return {ANY: free} | {
            one: free | _set(n for n, word in enumerate(here) if word == [one]) for one in known
        }


def _words(route: BaseRoute) -> Sequence[str] | None:
    """The words of a route's path; None if it takes paths of any length."""
    if not isinstance(route, APIRoute):
        return None
    # Of the kinds of parameters, only this one is known to be without slashes.
    if any(type(kind) is not StringConvertor for kind in route.param_convertors.values()):
        return None
    return [ANY if "{" in word else word for word in route.path.split("/")]


def _set(numbers: Iterator[int]) -> int:
    return sum(1 << n for n in numbers)
