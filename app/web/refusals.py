"""Refusals as a browser's reader can use them; programs keep getting problem+json."""

from typing import Any

import orjson
from fastapi import FastAPI, Request, Response

from app.errors import HANDLERS, Handler, every_problem
from app.web.page import page
from app.web.spoken import LABELS, spoken_in

# Set anew by the page.
REPLACED = {"content-length", "content-type", "content-language"}


def install(app: FastAPI) -> None:
    """Let every refusal outside of `/v1` be a page for browsers; its status stays the same."""
    for kind, handler in HANDLERS.items():
        app.add_exception_handler(kind, paged(handler))


def paged(plain: Handler) -> Handler:
    async def shown(request: Request, exc: Exception) -> Response:
        answer = await plain(request, exc)
        return _page(request, answer) if browsing(request) else answer

    return shown


def browsing(request: Request) -> bool:
    """Whether somebody reads with a browser, and not the interface itself."""
    accepted = request.headers.get("accept", "")
    return "text/html" in accepted and not request.url.path.startswith("/v1/")


def _page(request: Request, answer: Response) -> Response:
    told: dict[str, Any] = orjson.loads(bytes(answer.body))
    lang, which = spoken_in(request)
    slug = told["type"].rpartition("/")[2]
    mend = next((kind.mend[which] for kind in every_problem() if kind.slug() == slug), "")
    headers = {k: v for k, v in answer.headers.items() if k.lower() not in REPLACED}
    return page(
        "refusal.html",
        {**headers, "Content-Language": lang, "Vary": "Accept, Accept-Language"},
        answer.status_code,
        lang=lang,
        labels=LABELS[lang],
        title=told["title"],
        code=answer.status_code,
        detail=told["detail"],
        faults=[_fault(one) for one in told.get("errors", [])],
        mend=mend,
        slug=slug,
        request_id=answer.headers.get("x-request-id"),
    )


def _fault(one: dict[str, Any]) -> dict[str, str]:
    where = one.get("parameter") or one.get("pointer") or ""
    return {"where": str(where), "message": str(one.get("message", ""))}
