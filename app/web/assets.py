"""What the pages need besides their text: read once, addressed by content, kept by browsers."""

import hashlib
from pathlib import Path
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from app.errors import NotFound
from app.routers.parameters import Closed

FOLDER = Path(__file__).with_name("static")
MEDIA = {".css": "text/css; charset=utf-8", ".svg": "image/svg+xml"}
FILES = {path.name: path.read_bytes() for path in FOLDER.iterdir() if path.suffix in MEDIA}
DIGESTS = {name: hashlib.sha256(content).hexdigest()[:16] for name, content in FILES.items()}

router = APIRouter(include_in_schema=False, dependencies=[Closed])


def asset(name: str) -> str:
    """The address of a file; it changes when the file does."""
    return f"/static/{name}?v={DIGESTS[name]}"


@router.get("/static/{name}")
async def read_asset(
    name: str, request: Request, v: Annotated[str | None, Query()] = None
) -> Response:
    """A style sheet or picture; under its own digest it never changes."""
    if name not in FILES:
        raise NotFound(f"Die Datei „{name}“ gibt es nicht.", f"There is no file “{name}”.")
    kept = "public, max-age=31536000, immutable" if v == DIGESTS[name] else "public, no-cache"
    headers = {
        "ETag": f'"{DIGESTS[name]}"',
        "Cache-Control": kept,
        "X-Content-Type-Options": "nosniff",
    }
    if request.headers.get("if-none-match") == headers["ETag"]:
        return Response(status_code=304, headers=headers)
    return Response(FILES[name], headers=headers, media_type=MEDIA[Path(name).suffix])
