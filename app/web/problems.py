"""What each kind of refusal means and how to mend it; every problem's `type` leads here."""

from typing import Annotated

from fastapi import APIRouter, Path, Request, Response
from fastapi.responses import HTMLResponse

from app.errors import NotFound, Problem, every_problem, problems
from app.routers.parameters import Closed
from app.web.page import page, settled
from app.web.spoken import LABELS, spoken_in

router = APIRouter(tags=["Betrieb"], dependencies=[Closed])

VARY = {"Vary": "Accept-Language"}


@router.get("/problems", response_class=HTMLResponse)
async def list_problems(request: Request) -> Response:
    """Alle Fehlerarten, die der Dienst melden kann."""
    lang, which = spoken_in(request)
    kinds = [
        {"slug": kind.slug(), "title": kind.title[which], "status": kind.status.value}
        for kind in every_problem()
    ]
    headers = {**VARY, "Content-Language": lang}
    made = page("problems.html", headers, lang=lang, labels=LABELS[lang], kinds=kinds)
    return settled(request, made)


@router.get("/problems/{slug}", response_class=HTMLResponse, responses=problems(NotFound))
async def explain_problem(
    slug: Annotated[str, Path(description="Name der Fehlerart, wie er in `type` steht.")],
    request: Request,
) -> Response:
    """Was eine Fehlerart bedeutet und wie sie zu beheben ist."""
    lang, which = spoken_in(request)
    kind: type[Problem] | None = {kind.slug(): kind for kind in every_problem()}.get(slug)
    if kind is None:
        raise NotFound(f"Die Fehlerart „{slug}“ gibt es nicht.", f"There is no “{slug}”.")
    made = page(
        "problem.html",
        {**VARY, "Content-Language": lang},
        lang=lang,
        labels=LABELS[lang],
        slug=slug,
        title=kind.title[which],
        code=kind.status.value,
        mend=kind.mend[which] or kind.title[which],
    )
    return settled(request, made)
