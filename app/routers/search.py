"""Projects as they are searched: by words and filters, by likeness, and near an indicator."""

from typing import Annotated, Literal

from fastapi import APIRouter, Path, Query, Request, Response

from app.auth.caller import UnknownKey
from app.auth.reading import Read
from app.catalogue.codes import UnknownCode
from app.catalogue.indicators import UnknownIndicator
from app.catalogue.local import defined
from app.errors import problems
from app.formats.book import Sheet, WantedBook, booked
from app.formats.response import NotAcceptable, Table, WantedFormat, answer
from app.models.base import IndicatorCode
from app.projects.codes import require_known
from app.projects.flat import LABELS, TABLE, line
from app.projects.read import UnknownProject
from app.routers.examples_search import FOUND, content
from app.routers.examples_search import NEAR as OF_INDICATOR
from app.routers.examples_search import SIMILAR as LIKE
from app.routers.pages import Cursor, Limit, cut, link
from app.routers.parameters import Closed
from app.routers.practice import ProjectId
from app.routers.project_filters import Narrowed
from app.search.near import near
from app.search.page import Search, search
from app.search.similar import similar
from app.wire.search import NearProjects, Projects, SimilarProjects

router = APIRouter(prefix="/v1", tags=["Projekte"], dependencies=[Closed])

Words = Annotated[
    str | None,
    Query(
        min_length=1,
        max_length=300,
        pattern=r"^[^\x00]*$",
        description="Wonach gesucht wird, auf Deutsch: Beugung, Umlaute und Tippfehler sind gleich,"
        " zusammengesetzte Wörter werden zerlegt, gleichbedeutende mitgesucht.",
    ),
]
Sort = Annotated[
    Literal["relevance", "name", "newest"] | None,
    Query(description="Vorgabe: `relevance` mit `q`, sonst `name`."),
]
NAMED = (
    *("id", "title_de", "owner", "districts", "confirmed", "obstacles_told", "results_told"),
    *("evaluated", "reason_de", "path"),
)
SIMILAR = (*NAMED, "likeness", "fields", "target_groups", "words", "shared_districts")
NEAR = (*NAMED, "via")


@router.get(
    "/projects",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownCode, NotAcceptable),
        200: {
            "description": "Eine Seite der Projekte",
            "model": Projects,
            "content": content(FOUND),
        },
    },
)
async def list_projects(
    request: Request,
    reading: Read,
    wanted: WantedBook,
    narrow: Narrowed,
    q: Words = None,
    sort: Sort = None,
    limit: Limit = 100,
    cursor: Cursor = None,
) -> Response:
    """Projekte aller Kreise und aus der Literatur: suchen, eingrenzen, durchblättern.

    Ein gemeinsames Projekt steht bei jedem seiner Kreise, gezählt wird es einmal; eine Gemeinde
    gehört zu ihrem Kreis. `facets` zählt, was jeder weitere Filter übrig ließe. Eine Seite als
    `csv`, `csv-de` oder `xlsx` kann so wieder geliefert werden.
    """
    if narrow.lists:
        await require_known(reading, narrow.lists)
    body = await search(reading, Search(narrow, q, sort, cursor, limit))
    sheet = Sheet("Projekte", TABLE, (line(one) for one in body["items"]), LABELS)
    headers = link(request, body["next"])
    return booked(wanted, reading.etag, body, sheet, reading.at, **headers)


@router.get(
    "/projects/{project}/similar",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownProject, NotAcceptable),
        200: {
            "description": "Ähnliche Projekte",
            "model": SimilarProjects,
            "content": content(LIKE),
        },
    },
)
async def list_similar_projects(
    project: ProjectId,
    reading: Read,
    wanted: WantedFormat,
    limit: Annotated[int, Query(ge=1, le=50, description="Höchstens so viele.")] = 10,
) -> Response:
    """Projekte, die diesem ähneln, damit nichts doppelt aufgebaut wird.

    Verglichen werden Handlungsfelder, Zielgruppen, die Wörter von Titel, Zielen und Vorgehen und
    der Kreis; jede Ähnlichkeit sagt, woraus sie besteht.
    """
    items = await similar(reading, str(project), limit)
    body = {"as_of": reading.at, "project": str(project), "items": items, "next": None}
    rows = [
        {
            **one,
            **one["shared"],
            "shared_districts": one["shared"]["districts"],
            "districts": one["districts"],
        }
        for one in items
    ]
    return answer(wanted, reading.etag, body, Table(SIMILAR, rows))


@router.get(
    "/indicators/{code}/projects",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownIndicator, NotAcceptable),
        200: {
            "description": "Projekte zu diesem Indikator",
            "model": NearProjects,
            "content": content(OF_INDICATOR),
        },
    },
)
async def list_projects_of_indicator(
    code: Annotated[IndicatorCode, Path(description="Indikator, zum Beispiel DEM-03.")],
    request: Request,
    reading: Read,
    wanted: WantedFormat,
    limit: Limit = 100,
    cursor: Cursor = None,
) -> Response:
    """Projekte zu einem Indikator: erst die, die ihn als Ziel nennen, dann die seines
    Handlungsfelds; `via` sagt, welches von beiden.
    """
    indicator = await defined(reading, code, None, None)
    found = await near(reading, code, indicator["field"])
    items, following = cut(found, "id", cursor, limit)
    body = {
        "as_of": reading.at,
        "indicator": code,
        "field": indicator["field"],
        "total": len(found),
        "items": items,
        "next": following,
    }
    return answer(wanted, reading.etag, body, Table(NEAR, items), **link(request, following))
