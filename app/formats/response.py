"""Which format the caller asked for, and the answer with its validators."""

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Annotated, Any, Literal

from fastapi import Depends, Query, Request, Response

from app.errors import Problem
from app.formats import tabular, tree

Format = Literal["json", "csv", "csv-de"]
WEIGHT = re.compile(r"0(\.\d{0,3})?|1(\.0{0,3})?")
CACHING = "private, no-cache"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


class NotAcceptable(Problem):
    status = HTTPStatus.NOT_ACCEPTABLE
    title = ("Format wird nicht angeboten", "Format not offered")
    mend = (
        "Bitte `format=json`, `format=csv` oder `format=csv-de` verwenden, oder `Accept:"
        " application/json` beziehungsweise `text/csv`. Bilder (`svg`, `png`, `vega`) haben nur"
        " Vergleiche, die welche anbieten.",
        "Use `format=json`, `csv` or `csv-de`, or a matching `Accept`; some comparisons also have"
        " `svg`, `png` and `vega`.",
    )


@dataclass(frozen=True, slots=True)
class Table:
    """The flat form of an answer."""

    columns: Sequence[str]
    rows: Iterable[Mapping[str, Any]] = field(default_factory=list)


async def chosen_format(
    request: Request,
    wanted: Annotated[
        Format | None,
        Query(
            alias="format",
            description="`json` (Vorgabe), `csv` (RFC 4180) oder `csv-de` (Semikolon,"
            " Dezimalkomma); geht auch über `Accept`.",
        ),
    ] = None,
) -> Format:
    if wanted:
        return wanted
    for media in accepted(request.headers.get("accept", "*/*")):
        if found := tree_or_table(media):
            return found
    raise not_offered(request)


def tree_or_table(media: str) -> Format | None:
    """The format that every view has for a media type."""
    if media in ("*/*", "application/*", "application/json", "text/html", ""):
        return "json"
    return "csv" if media in ("text/csv", "text/*") else None


def not_offered(request: Request) -> NotAcceptable:
    return NotAcceptable(
        f"„{request.headers.get('accept')}“ wird nicht angeboten.",
        f"“{request.headers.get('accept')}” is not offered.",
    )


def accepted(header: str) -> list[str]:
    """The media types of an `Accept` header, the most wanted first; those of weight 0 are not."""
    weighed: list[tuple[float, str]] = []
    for part in header.split(","):
        media, *parameters = (one.strip().lower() for one in part.split(";"))
        sent = next((one[2:] for one in parameters if one.startswith("q=")), "1")
        # What is no weight in the sense of RFC 9110, 12.4.2 is taken for the usual one.
        weight = float(sent) if WEIGHT.fullmatch(sent) else 1.0
        weighed.append((weight, media))
    # Sorting is stable: among equals, the first one named goes first.
    return [media for weight, media in sorted(weighed, key=lambda one: -one[0]) if weight > 0]


WantedFormat = Annotated[Format, Depends(chosen_format)]


def answer(wanted: Format, etag: str, body: Any, table: Table, **headers: str) -> Response:
    """The same facts as a tree or as a table, with a strong ETag."""
    if wanted == "json":
        content, media = tree.json_bytes(body), tree.MEDIA_TYPE
    else:
        content = tabular.csv_bytes(table.columns, table.rows, german=wanted == "csv-de")
        media = tabular.MEDIA_TYPE
    return Response(content, headers={**validators(etag), **headers}, media_type=media)


def unchanging(request: Request, content: bytes, media: str, **headers: str) -> Response:
    """What is the same for everybody until the next release, with the ETag of its bytes."""
    etag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
    kept = {"ETag": etag, "Cache-Control": "public, no-cache", **headers}
    if matches(request.headers.get("if-none-match"), etag):
        return Response(status_code=304, headers=kept)
    return Response(content, headers=kept, media_type=media)


def matches(header: str | None, etag: str) -> bool:
    """Whether `If-None-Match` names the tag."""
    if header is None:
        return False
    # A cache may mark the tag weak on its way; for GET that still means the same answer.
    tags = [tag.strip().removeprefix("W/") for tag in header.split(",")]
    # "*" would have to ask first whether there is anything; it is answered in full instead.
    return etag in tags


def validators(etag: str) -> dict[str, str]:
    # Who asks decides what is seen: no shared cache may serve one caller's answer to another.
    return {
        "ETag": etag,
        "Cache-Control": CACHING,
        "Vary": "Authorization, Accept, Accept-Language",
    }
