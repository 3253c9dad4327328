"""The feed of changes: what is new since a place in it, for programs and for readers of news."""

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any, Literal
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Query, Request, Response

from app.auth.caller import UnknownKey, require_key
from app.auth.reading import Instant, NotModified, Read, Reading
from app.catalogue.codes import UnknownCode
from app.changes.asked import require
from app.changes.feed import Page, Turn, Wanted, changes, stand
from app.changes.position import position
from app.changes.sources import KINDS
from app.errors import problems
from app.exchange.follows import followed as followed_by
from app.formats import tabular
from app.formats.conditional import tag
from app.formats.feeds import ATOM, JSON_FEED, Entry, Feed, atom, json_feed
from app.formats.response import (
    NotAcceptable,
    accepted,
    matches,
    not_offered,
    tree_or_table,
    validators,
)
from app.formats.tree import MEDIA_TYPE, json_bytes
from app.models.base import IndicatorCode
from app.routers.pages import Cursor, Limit, link
from app.routers.parameters import Closed
from app.wire.changes import Changes

router = APIRouter(prefix="/v1", tags=["Änderungen"], dependencies=[Closed])

FeedFormat = Literal["json", "csv", "csv-de", "atom", "jsonfeed"]
MEDIA: Mapping[FeedFormat, str] = {
    "json": MEDIA_TYPE,
    "csv": tabular.MEDIA_TYPE,
    "csv-de": tabular.MEDIA_TYPE,
    "atom": f"{ATOM}; charset=utf-8",
    "jsonfeed": JSON_FEED,
}
NEWS: Mapping[str, FeedFormat] = {ATOM: "atom", JSON_FEED: "jsonfeed"}
COLUMNS = (
    *("id", "at", "kind", "outcome", "district", "state", "name", "indicator", "fields"),
    *("created", "corrected", "withdrawn", "periods", "subject", "reason", "title_de", "path"),
)
TITLE = "Kreisspiegel: Änderungen"
AUTHOR = "Kreisspiegel"
Kind = Annotated[
    list[str],
    Query(description="Art der Änderung.", json_schema_extra={"items": {"enum": list(KINDS)}}),
]


async def chosen_feed(
    request: Request,
    wanted: Annotated[
        FeedFormat | None,
        Query(
            alias="format",
            description="`json` (Vorgabe), `csv` (RFC 4180), `csv-de` (Semikolon, Dezimalkomma),"
            " `atom` (RFC 4287) oder `jsonfeed` (JSON Feed 1.1); geht auch über `Accept`.",
        ),
    ] = None,
) -> FeedFormat:
    if wanted:
        return wanted
    for media in accepted(request.headers.get("accept", "*/*")):
        if found := NEWS.get(media) or tree_or_table(media):
            return found
    raise not_offered(request)


async def filtered(
    reading: Read,
    kind: Kind = [],
    district: Annotated[list[str], Query(description="Kreisschlüssel.")] = [],
    indicator: Annotated[list[IndicatorCode], Query(description="Indikator.")] = [],
    field: Annotated[list[str], Query(description="Handlungsfeld.")] = [],
    state: Annotated[
        list[str],
        Query(description="Landesschlüssel; was kein Gebiet nennt, betrifft jedes Land."),
    ] = [],
    followed: Annotated[
        bool | None,
        Query(description="`true`: nur, was das eigene Konto verfolgt (`/v1/follows`)."),
    ] = None,
) -> Wanted:
    mine = None
    if followed:
        require_key(reading.caller)
        mine = await followed_by(reading)
    wanted = Wanted(kind, district, indicator, field, state, mine)
    await require(reading, wanted)
    return wanted


@router.get(
    "/changes",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownCode, NotAcceptable),
        200: {
            "description": "Änderungen",
            "model": Changes,
            # JSON first: it is what generated clients read.
            "content": {
                MEDIA_TYPE: {},
                ATOM: {"schema": {"type": "string"}},
                JSON_FEED: {"schema": {"type": "object"}},
            },
        },
    },
)
async def list_changes(
    request: Request,
    reading: Read,
    wanted: Annotated[Wanted, Depends(filtered)],
    form: Annotated[FeedFormat, Depends(chosen_feed)],
    since: Annotated[Instant, Query(description="Nur, was nach diesem Zeitpunkt kam.")] = None,
    order: Annotated[
        Literal["oldest", "newest"] | None,
        Query(
            description="`oldest` (Vorgabe) zum Weiterlesen, `newest` das Neueste zuerst (Vorgabe"
            " für `atom` und `jsonfeed`)."
        ),
    ] = None,
    limit: Limit = 100,
    cursor: Cursor = None,
) -> Response:
    """Was sich geändert hat, in der Reihenfolge, in der es festgehalten wurde; je nach Leser.

    Zum Weiterlesen `cursor` der letzten Antwort mitsenden: nichts kommt doppelt, nichts fehlt. Die
    Werte einer Lieferung sind je Indikator ein Eintrag. Zahlen stehen hier keine, nur wo sie zu
    lesen sind; ein gesperrter Wert erscheint, wenn seine Sperrfrist endet.
    """
    newest_first = (order or ("newest" if form in ("atom", "jsonfeed") else "oldest")) == "newest"
    behind = None if cursor is None else position(cursor)
    found = await changes(reading, wanted, Turn(limit, since, behind, newest_first))
    following = found.end.cursor if found.more else None
    told = await stand(reading)
    if form in NEWS.values() or told < reading.at:
        # Addresses are those by which the service was called; another caller may use others. And
        # what was held back until others have finished writing can be told a moment later.
        request.state.lasting = None
    content = _written(request, reading, found, form, told)
    # Of the content: time alone can add an entry, and the version of the data would not show it.
    etag = tag(content, form)
    if matches(request.headers.get("if-none-match"), etag):
        raise NotModified(etag)
    headers = {**validators(etag), **link(request, following)}
    return Response(content, headers=headers, media_type=MEDIA[form])


def _written(
    request: Request, reading: Reading, page: Page, form: FeedFormat, told: datetime
) -> bytes:
    following = page.end.cursor if page.more else None
    if form == "json":
        body = {"as_of": reading.at, "items": page.items, "next": following}
        return json_bytes({**body, "cursor": page.end.cursor})
    if form in ("csv", "csv-de"):
        rows = ({**one, **one["counts"]} for one in page.items)
        return tabular.csv_bytes(COLUMNS, rows, german=form == "csv-de")
    feed = _feed(request, page, following, told)
    return atom(feed) if form == "atom" else json_feed(feed)


def _feed(request: Request, page: Page, following: str | None, at: datetime) -> Feed:
    base = str(request.base_url).rstrip("/")
    kept = [(k, v) for k, v in request.query_params.multi_items() if k != "cursor"]
    more = urlencode([*kept, ("cursor", following)]) if following else None
    return Feed(
        id=f"{request.url.path}?{urlencode(kept)}",
        title=TITLE,
        author=AUTHOR,
        updated=page.items[0]["at"] if page.items else at,
        home=f"{base}/v1/changes",
        here=str(request.url),
        following=f"{base}{request.url.path}?{more}" if more else None,
        entries=[_entry(base, one) for one in page.items],
    )


def _entry(base: str, one: dict[str, Any]) -> Entry:
    said = one["title_de"] + (f". Grund: {one['reason']}" if one["reason"] else ".")
    tags = [one["kind"], one["outcome"], *(one[name] for name in ("district", "indicator"))]
    return Entry(
        id=one["id"],
        title=one["title_de"],
        text=said,
        at=one["at"],
        url=base + one["path"],
        tags=[*filter(None, tags), *one["fields"]],
        about=one,
    )
