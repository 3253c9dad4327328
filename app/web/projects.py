"""Practice for people who come with a browser: one project, and the way to it from a number."""

from collections.abc import Sequence
from typing import Annotated, Any
from urllib.parse import urlencode
from uuid import UUID

from fastapi import APIRouter, Depends, Path, Query, Request, Response

from app.auth.reading import Read, Reading, ReadTables
from app.catalogue.districts import known_district
from app.catalogue.indicators import fields, indicators
from app.catalogue.names import states
from app.comparison.learning import TIERS, WISHED, learning
from app.formats.response import validators
from app.models.base import Ags, IndicatorCode
from app.projects.codes import require_known
from app.projects.near import practice
from app.projects.read import asked, by_id, told
from app.projects.review import target_groups
from app.routers.pages import Cursor
from app.routers.parameters import Closed
from app.routers.project_filters import Narrowed
from app.routers.search import Sort
from app.search.page import Search, search
from app.web.page import page
from app.web.start import OneState, about, chosen_state

router = APIRouter(include_in_schema=False, dependencies=[Closed])

Row = dict[str, Any]
Pairs = list[tuple[str, str]]

SHOWN = 25


async def asking(
    narrow: Narrowed,
    q: Annotated[str, Query(max_length=300, pattern=r"^[^\x00]*$")] = "",
    sort: Sort = None,
    cursor: Cursor = None,
) -> Search:
    """What a form sends: an empty field asks for nothing."""
    return Search(narrow, q.strip() or None, sort, cursor, SHOWN)


@router.get("/projekte")
async def read_projects(
    reading: Read, request: Request, wanted: Annotated[Search, Depends(asking)]
) -> Response:
    """What is searched for, with what would narrow it further."""
    await require_known(reading, wanted.wanted.lists)
    view = await search(reading, wanted)
    code, known = await chosen_state(reading, None)
    sent = [one for one in request.query_params.multi_items() if one[0] != "cursor" and one[1]]
    return page(
        "projects.html",
        validators(reading.etag),
        **about(request, reading, code, known),
        found=view,
        q=wanted.q or "",
        sent=sent,
        facets=[_linked(one, sent) for one in view["facets"]],
        further=_path([*sent, ("cursor", view["next"])]) if view["next"] else None,
        meant=_path([*_without(sent, "q"), ("q", view["did_you_mean"]["q"])])
        if view["did_you_mean"]
        else None,
    )


def _linked(facet: Row, sent: Pairs) -> Row:
    """A facet whose values lead to the list with them, or without where they are chosen."""
    values = []
    for one in facet["values"]:
        pair = (facet["name"], one["code"])
        chosen = pair in sent
        path = _path([other for other in sent if other != pair] if chosen else [*sent, pair])
        values.append({**one, "chosen": chosen, "path": path})
    return {**facet, "values": values}


def _without(sent: Pairs, name: str) -> Pairs:
    return [one for one in sent if one[0] != name]


def _path(pairs: Sequence[tuple[str, str]]) -> str:
    return f"/projekte?{urlencode(pairs)}" if pairs else "/projekte"


@router.get("/projekte/{project}")
async def read_project(
    project: Annotated[UUID, Path()], reading: Read, request: Request, state: OneState = None
) -> Response:
    """Everything that is told of a project, its obstacles before what helped."""
    found = await by_id(reading.session, str(project), asked(reading))
    code, known = await chosen_state(reading, state)
    return page(
        "project.html",
        validators(reading.etag),
        **about(request, reading, code, known),
        project=told(found, reading.caller),
        named=await labels(reading),
    )


@router.get("/kreise/{ags}/lernen")
async def read_learning(
    ags: Annotated[Ags, Path()],
    reading: ReadTables,
    request: Request,
    indicator: Annotated[IndicatorCode | None, Query()] = None,
    state: OneState = None,
) -> Response:
    """From a number to similar districts and their projects."""
    del state  # carried from page to page; a district lies in one state whatever is said
    district = await known_district(reading, ags)
    view = await learning(reading, ags, wished=[indicator] if indicator else [])
    await practice(reading, ags, view["peers"], view["indicators"])
    defined = await indicators(reading, state=district["state"])
    return page(
        "learning.html",
        validators(reading.etag),
        **about(request, reading, district["state"], await states(reading)),
        learning=view,
        wished=indicator,
        # What no direction is wished for leads nowhere.
        choices=[one for one in defined if one["tier"] in TIERS and one["direction"] in WISHED],
    )


async def labels(reading: Reading) -> dict[str, dict[str, str]]:
    """What fields of action and target groups are called."""
    return {
        "field": {one["code"]: one["label_de"] for one in await fields(reading)},
        "target_group": {one["code"]: one["label_de"] for one in await target_groups(reading)},
    }
