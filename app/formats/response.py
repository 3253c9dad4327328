"""Which format the caller asked for, and the answer with its validators."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Annotated, Any, Literal

from fastapi import Depends, Query, Request, Response

from app.errors import Problem
from app.formats import tabular, tree

Format = Literal["json", "csv", "csv-de"]
CACHING = "private, no-cache"


class NotAcceptable(Problem):
    status = HTTPStatus.NOT_ACCEPTABLE
    title = ("Format wird nicht angeboten", "Format not offered")
    mend = (
        "Bitte `format=json`, `format=csv` oder `format=csv-de` verwenden, oder `Accept:"
        " application/json` beziehungsweise `text/csv`.",
        "Use `format=json`, `csv` or `csv-de`, or a matching `Accept`.",
    )


@dataclass(frozen=True, slots=True)
class Table:
    """The flat form of an answer."""

    columns: Sequence[str]
    rows: Iterable[Mapping[str, Any]] = field(default_factory=list)


def chosen_format(
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
    accepted = [
        part.partition(";")[0].strip().lower()
        for part in request.headers.get("accept", "*/*").split(",")
    ]
    for media in accepted:
        if media in ("*/*", "application/*", "application/json", "text/html", ""):
            return "json"
        if media in ("text/csv", "text/*"):
            return "csv"
    raise NotAcceptable(
        f"„{request.headers.get('accept')}“ wird nicht angeboten.",
        f"“{request.headers.get('accept')}” is not offered.",
    )


WantedFormat = Annotated[Format, Depends(chosen_format)]


def answer(wanted: Format, etag: str, body: Any, table: Table, **headers: str) -> Response:
    """The same facts as a tree or as a table, with a strong ETag."""
    if wanted == "json":
        content, media = tree.json_bytes(body), tree.MEDIA_TYPE
    else:
        content = tabular.csv_bytes(table.columns, table.rows, german=wanted == "csv-de")
        media = tabular.MEDIA_TYPE
    return Response(content, headers={**validators(etag), **headers}, media_type=media)


def validators(etag: str) -> dict[str, str]:
    # Who asks decides what is seen: no shared cache may serve one caller's answer to another.
    return {
        "ETag": etag,
        "Cache-Control": CACHING,
        "Vary": "Authorization, Accept, Accept-Language",
    }
