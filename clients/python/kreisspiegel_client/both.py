"""One declaration, two methods: a call that a blocking client answers and the other awaits."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from datetime import datetime
from typing import Any, Generic, ParamSpec, Protocol, Self, TypeVar, overload

from .call import Call
from .senders import Blocking, Waiting

P = ParamSpec("P")
T = TypeVar("T")
Item_co = TypeVar("Item_co", covariant=True)


class Method(Generic[P, T]):
    """A method of both clients, with the parameters of the function that makes its call."""

    def __init__(self, make: Callable[P, Call[T]], says: str) -> None:
        self._make, self.__doc__ = make, says

    @overload
    def __get__(self, client: None, owner: type) -> Self: ...
    @overload
    def __get__(self, client: Blocking, owner: type) -> Callable[P, T]: ...
    @overload
    def __get__(self, client: Waiting, owner: type) -> Callable[P, Awaitable[T]]: ...

    def __get__(self, client: Blocking | Waiting | None, owner: type) -> Any:
        if client is None:
            return self

        def asked(*args: P.args, **kw: P.kwargs) -> Any:
            return client.send(self._make(*args, **kw))

        asked.__doc__ = self.__doc__
        return asked


class Page(Protocol[Item_co]):
    """A page of a list: its items, and what leads to the next page."""

    @property
    def items(self) -> Sequence[Item_co]: ...
    @property
    def next_(self) -> object: ...


class Pages(Generic[P, Item_co]):
    """A method of both clients that goes through all pages of a list, item by item."""

    def __init__(self, make: Callable[P, Call[Page[Item_co]]], says: str) -> None:
        self._make, self.__doc__ = make, says

    @overload
    def __get__(self, client: None, owner: type) -> Self: ...
    @overload
    def __get__(self, client: Blocking, owner: type) -> Callable[P, Iterator[Item_co]]: ...
    @overload
    def __get__(self, client: Waiting, owner: type) -> Callable[P, AsyncIterator[Item_co]]: ...

    def __get__(self, client: Blocking | Waiting | None, owner: type) -> Any:
        if client is None:
            return self
        every = self._every if isinstance(client, Blocking) else self._every_awaited

        def asked(*args: P.args, **kw: P.kwargs) -> Any:
            return every(client, args, kw)

        asked.__doc__ = self.__doc__
        return asked

    def _every(self, client: Any, args: Any, kw: Any) -> Iterator[Item_co]:
        turn: dict[str, Any] | None = kw
        while turn is not None:
            page = client.send(self._make(*args, **turn))
            yield from page.items
            turn = _turn(turn, page)

    async def _every_awaited(self, client: Any, args: Any, kw: Any) -> AsyncIterator[Item_co]:
        turn: dict[str, Any] | None = kw
        while turn is not None:
            page = await client.send(self._make(*args, **turn))
            for item in page.items:
                yield item
            turn = _turn(turn, page)


def _turn(turn: dict[str, Any], page: Page[object]) -> dict[str, Any] | None:
    """What to ask for next, as of the same instant where the list names it; None at the end."""
    if page.next_ is None:
        return None
    at = getattr(page, "as_of", None)
    pinned = {"as_of": at} if isinstance(at, datetime) else {}
    return {**turn, **pinned, "cursor": page.next_}
