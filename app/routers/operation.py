"""Whether the service lives and can answer, and what each kind of refusal means."""

from html import escape

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from app.db.engine import OpenSession, reachable
from app.errors import NotFound, Problem, Unavailable, every_problem, problems
from app.routers.parameters import Closed
from app.wording import language

router = APIRouter(tags=["Betrieb"], dependencies=[Closed])

PAGE = """<!doctype html>
<html lang="{lang}"><head><meta charset="utf-8"><title>{title} – Kreisspiegel</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body{{font:1rem/1.5 system-ui,sans-serif;max-width:42rem;margin:3rem auto;padding:0 1rem}}
code{{background:#eee;padding:.1em .3em}}</style></head>
<body><p><a href="/problems">Kreisspiegel: Fehlerarten</a></p><h1>{title}</h1>{body}</body></html>
"""


@router.get("/health/live")
async def live() -> dict[str, str]:
    """Der Dienst läuft."""
    return {"status": "ok"}


@router.get("/health/ready", responses=problems(Unavailable))
async def ready(open_session: OpenSession) -> dict[str, str]:
    """Der Dienst läuft und erreicht seine Datenbank."""
    await reachable(open_session)
    return {"status": "ok", "database": "ok"}


def _which(request: Request) -> int:
    return 1 if language(request.headers.get("accept-language")) == "en" else 0


@router.get("/problems", response_class=HTMLResponse)
async def list_problems(request: Request) -> str:
    """Alle Fehlerarten, die der Dienst melden kann."""
    which = _which(request)
    listed = "".join(
        f'<li><a href="/problems/{kind.slug()}">{escape(kind.title[which])}</a>'
        f" ({kind.status.value})</li>"
        for kind in every_problem()
    )
    title = ("Fehlerarten", "Kinds of refusal")[which]
    return PAGE.format(lang=("de", "en")[which], title=title, body=f"<ul>{listed}</ul>")


@router.get("/problems/{slug}", response_class=HTMLResponse, responses=problems(NotFound))
async def explain_problem(slug: str, request: Request) -> str:
    """Was eine Fehlerart bedeutet und wie sie zu beheben ist."""
    which = _which(request)
    kind: type[Problem] | None = {kind.slug(): kind for kind in every_problem()}.get(slug)
    if kind is None:
        raise NotFound(f"Die Fehlerart „{slug}“ gibt es nicht.", f"There is no “{slug}”.")
    label = ("HTTP-Status", "HTTP status")[which]
    mend = escape(kind.mend[which] or kind.title[which])
    body = f"<p>{label}: {kind.status.value}</p><p>{mend}</p><p><code>/problems/{slug}</code></p>"
    return PAGE.format(lang=("de", "en")[which], title=escape(kind.title[which]), body=body)
