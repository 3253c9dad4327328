"""A chart's specification as an answer: SVG and PNG that say what they show, or the spec itself."""

import re
import struct
import zlib
from collections.abc import Mapping
from html import escape
from typing import Annotated, Any, Literal

from fastapi import Depends, Query, Request, Response

from app.formats import tree
from app.formats.press import drawn
from app.formats.response import (
    Format,
    Table,
    accepted,
    answer,
    not_offered,
    tree_or_table,
    validators,
)

PictureFormat = Literal["json", "csv", "csv-de", "svg", "png", "vega"]
MEDIA = {
    "svg": "image/svg+xml",
    "png": "image/png",
    "vega": "application/vnd.vegalite.v6+json",
}
# The drawing program counts these on from picture to picture.
COUNTED = re.compile(r'(?<=id=")(clip|gradient_)\d+(?=")|(?<=url\(#)(clip|gradient_)\d+(?=\))')
# Opened by itself, an SVG is a page; this one needs its own styles and nothing else.
CLOSED = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
    "X-Content-Type-Options": "nosniff",
}
BY_MEDIA: Mapping[str, PictureFormat] = {
    "image/svg+xml": "svg",
    "image/png": "png",
    "image/*": "svg",
    MEDIA["vega"]: "vega",
    # The number before the present one: what we write is valid under both.
    "application/vnd.vegalite.v5+json": "vega",
}
FETCHING = {"url", "href"}
Spec = dict[str, Any]


async def chosen_picture(
    request: Request,
    wanted: Annotated[
        PictureFormat | None,
        Query(
            alias="format",
            description="`json` (Vorgabe), `csv` (RFC 4180), `csv-de` (Semikolon, Dezimalkomma),"
            " als Bild `svg` oder `png`, oder `vega` (die Vega-Lite-Beschreibung des Bilds); geht"
            " auch über `Accept`.",
        ),
    ] = None,
) -> PictureFormat:
    """The format of a view that can also be drawn."""
    if wanted:
        return wanted
    for media in accepted(request.headers.get("accept", "*/*")):
        if found := BY_MEDIA.get(media) or tree_or_table(media):
            return found
    raise not_offered(request)


WantedPicture = Annotated[PictureFormat, Depends(chosen_picture)]


def is_picture(wanted: PictureFormat) -> bool:
    return wanted in MEDIA


async def pictured(
    wanted: PictureFormat, etag: str, body: Any, table: Table, spec: Spec | None
) -> Response:
    """The same facts as tree, table or picture; `spec` is needed for a picture only."""
    if spec is None:
        flat: Format = "csv-de" if wanted == "csv-de" else "csv" if wanted == "csv" else "json"
        return answer(flat, etag, body, table)
    headers = {**validators(etag), **CLOSED}
    return Response(await content(spec, wanted), headers=headers, media_type=MEDIA[wanted])


async def content(spec: Spec, wanted: str) -> bytes:
    """The bytes of a picture; the same specification always gives the same."""
    if wanted == "vega":
        return tree.json_bytes(spec)
    require_own_data(spec)
    title = " ".join(spec["title"]["text"])
    picture = await drawn(spec, wanted)
    spoken = spoken_svg if wanted == "svg" else spoken_png
    return spoken(picture, title, spec["description"])


def require_own_data(part: Any) -> None:
    """No picture makes the drawing program look elsewhere, whatever stands in a view."""
    if isinstance(part, dict):
        if FETCHING & part.keys():
            raise ValueError("a specification carries its data and names no address")
        for one in part.values():
            require_own_data(one)
    elif isinstance(part, list):
        for one in part:
            require_own_data(one)


def spoken_svg(svg: bytes, title: str, description: str) -> bytes:
    """With title and description for those who have the picture read out."""
    start, _, rest = svg.decode().partition(">")
    head = f'{start} role="img" lang="de" aria-labelledby="titel beschreibung">'
    said = f'<title id="titel">{escape(title)}</title>'
    said += f'<desc id="beschreibung">{escape(description)}</desc>'
    return (head + said + _counted_anew(rest)).encode()


def _counted_anew(svg: str) -> str:
    """The same picture with its names numbered from 1, in the order in which they stand."""
    names: dict[str, str] = {}

    def anew(found: re.Match[str]) -> str:
        return names.setdefault(found[0], f"{found[1] or found[2]}{len(names) + 1}")

    return COUNTED.sub(anew, svg)


def spoken_png(png: bytes, title: str, description: str) -> bytes:
    """With the same texts as international text chunks (PNG, 11.3.3), behind the header."""
    # Signature (8 bytes), then the header chunk: length, name, 13 bytes, check sum.
    behind = 8 + 4 + 4 + 13 + 4
    chunks = b"".join(
        _chunk(b"iTXt", name + b"\0\0\0de\0\0" + said.encode())
        for name, said in ((b"Title", title), (b"Description", description))
    )
    return png[:behind] + chunks + png[behind:]


def _chunk(name: bytes, content: bytes) -> bytes:
    check = zlib.crc32(name + content)
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", check)
