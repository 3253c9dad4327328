"""What an account follows, and who else works on the same."""

from typing import Annotated, Any

from fastapi import APIRouter, Path, Request, Response

from app.auth.caller import UnknownKey
from app.auth.reading import Read
from app.catalogue.codes import UnknownCode
from app.catalogue.districts import UnknownDistrict
from app.catalogue.indicators import UnknownIndicator
from app.db.engine import Transaction
from app.errors import problems
from app.exchange import interested
from app.exchange.follows import NotFollowed, follow, follows, unfollow
from app.exchange.parties import Row
from app.formats.response import Format, NotAcceptable, Table, WantedFormat, answer
from app.formats.tree import MEDIA_TYPE, json_bytes
from app.projects.read import UnknownProject
from app.routers.exchange import ProjectId
from app.routers.pages import Cursor, Limit, cut, link
from app.routers.parameters import Closed
from app.routers.projects import acting
from app.routers.webhooks import Keyholder, OwnReading, listed
from app.wire.exchange import Follow, FollowedKind, Follows, Interested

router = APIRouter(prefix="/v1", tags=["Austausch"], dependencies=[Closed])

Kind = Annotated[FollowedKind, Path(description="Art dessen, was verfolgt wird.")]
Named = Annotated[
    str,
    Path(
        max_length=64,
        pattern=r"^[^\x00]*$",
        description="Handlungsfeld, Indikator, Kennung des Projekts oder Kreisschlüssel.",
    ),
]
FieldCode = Annotated[str, Path(description="Handlungsfeld, zum Beispiel language.")]
INTERESTED: dict[int | str, dict[str, Any]] = {
    200: {"description": "Die Kreise mit ihren Gründen", "model": Interested},
}


@router.get(
    "/follows",
    response_class=Response,
    responses={
        **problems(UnknownKey, NotAcceptable),
        200: {"description": "Die Liste", "model": Follows},
    },
)
async def list_follows(
    request: Request,
    reading: OwnReading,
    wanted: WantedFormat,
    limit: Limit = 1000,
    cursor: Cursor = None,
) -> Response:
    """Was das eigene Konto verfolgt; niemand sonst sieht es. `/v1/changes?followed=true` meldet,
    was sich daran ändert.
    """
    found = [{**one, "at": f"{one['kind']}/{one['code']}"} for one in await follows(reading)]
    page, following = cut(found, "at", cursor, limit)
    items = [{name: one[name] for name in Follow.model_fields} for one in page]
    body, table = {"items": items, "next": following}, Table(tuple(Follow.model_fields), items)
    return listed(request, wanted, body, table, **link(request, following))


@router.put(
    "/follows/{kind}/{code}",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownCode, UnknownProject, UnknownIndicator, UnknownDistrict),
        200: {"description": "Wird schon verfolgt", "model": Follow},
        201: {"description": "Wird von jetzt an verfolgt", "model": Follow},
    },
)
async def follow_subject(
    kind: Kind, code: Named, request: Request, caller: Keyholder, session: Transaction
) -> Response:
    """Ein Handlungsfeld, einen Indikator, ein Projekt oder einen Kreis verfolgen."""
    found, new = await follow(session, acting(request, caller, caller.ags), kind, code)
    return Response(json_bytes(found), 201 if new else 200, media_type=MEDIA_TYPE)


@router.delete(
    "/follows/{kind}/{code}",
    response_class=Response,
    responses={
        **problems(UnknownKey, NotFollowed, UnknownProject),
        200: {"description": "Wird nicht mehr verfolgt", "model": Follow},
    },
)
async def unfollow_subject(
    kind: Kind, code: Named, request: Request, caller: Keyholder, session: Transaction
) -> Response:
    """Nicht mehr verfolgen."""
    found = await unfollow(session, acting(request, caller, caller.ags), kind, code)
    return Response(json_bytes(found), media_type=MEDIA_TYPE)


@router.get(
    "/projects/{project}/interested",
    response_class=Response,
    responses={**problems(UnknownKey, UnknownProject, NotAcceptable), **INTERESTED},
)
async def list_interested_in_project(
    project: ProjectId,
    request: Request,
    reading: Read,
    wanted: WantedFormat,
    limit: Limit = 100,
    cursor: Cursor = None,
) -> Response:
    """Wer auch daran arbeitet: Kreise, die das Projekt nachnutzen, sein Handlungsfeld im Konzept
    nennen oder selbst ein Projekt dazu führen. Nach Namen, ohne Rang; nichts Internes.
    """
    found = await interested.of_project(reading, str(project))
    return _page(request, reading, wanted, found, limit, cursor)


@router.get(
    "/fields-of-action/{field}/interested",
    response_class=Response,
    responses={**problems(UnknownKey, UnknownCode, NotAcceptable), **INTERESTED},
)
async def list_interested_in_field(
    field: FieldCode,
    request: Request,
    reading: Read,
    wanted: WantedFormat,
    limit: Limit = 100,
    cursor: Cursor = None,
) -> Response:
    """Wer an einem Handlungsfeld arbeitet, mit Gründen; nach Namen, ohne Rang; nichts Internes."""
    found = await interested.of_field(reading, field)
    return _page(request, reading, wanted, found, limit, cursor)


def _page(
    request: Request,
    reading: Read,
    wanted: Format,
    found: tuple[list[str], list[Row]],
    limit: int,
    cursor: str | None,
) -> Response:
    fields, districts = found
    items, following = cut(districts, "ags", cursor, limit)
    body = {"as_of": reading.at, "fields": fields, "items": items, "next": following}
    table = Table(interested.LINE, interested.lines(items))
    return answer(wanted, reading.etag, body, table, **link(request, following))
