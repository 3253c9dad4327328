"""Answers kept by their ETag: asked for again, the service says 304 and nothing is sent twice."""

from collections import OrderedDict
from threading import Lock

import httpx

Known = tuple[str, ...]


class Cache:
    """The latest answers of one client; `entries` and `largest` bound what it holds in memory."""

    def __init__(self, entries: int = 64, largest: int = 4 * 1024 * 1024) -> None:
        self._entries = entries
        self._largest = largest
        self._kept: OrderedDict[Known, httpx.Response] = OrderedDict()
        # Threads may share a client.
        self._lock = Lock()

    def ask(self, request: httpx.Request) -> httpx.Response | None:
        """Let the request say what is known already; that, if anything is."""
        if request.method != "GET":
            return None
        with self._lock:
            known = self._kept.get(_name(request))
        if known is not None:
            request.headers["If-None-Match"] = known.headers["etag"]
        return known

    def seen(self, answer: httpx.Response, known: httpx.Response | None) -> httpx.Response:
        """The answer itself, kept for the next time, or the known one that it confirms."""
        if answer.status_code == httpx.codes.NOT_MODIFIED and known is not None:
            return known
        fits = answer.status_code == httpx.codes.OK and len(answer.content) <= self._largest
        if answer.request.method == "GET" and fits and "etag" in answer.headers:
            name = _name(answer.request)
            with self._lock:
                self._kept[name] = answer
                self._kept.move_to_end(name)
                while len(self._kept) > self._entries:
                    self._kept.popitem(last=False)
        return answer


def _name(request: httpx.Request) -> Known:
    """What an answer depends on beside the client's own key and language."""
    return str(request.url), request.headers.get("accept", "")
