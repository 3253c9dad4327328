"""One page of a list: `items`, the `next` cursor, and the same as a `Link` header."""

from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import Query, Request

Limit = Annotated[int, Query(ge=1, le=1000, description="Höchstens so viele Einträge.")]
Cursor = Annotated[str | None, Query(description="Aus `next` der vorigen Seite, unverändert.")]


def link(request: Request, cursor: str | None) -> dict[str, str]:
    """The `Link` header of the next page, or nothing on the last."""
    if cursor is None:
        return {}
    kept = [(k, v) for k, v in request.query_params.multi_items() if k != "cursor"]
    return {"Link": f'<{request.url.path}?{urlencode([*kept, ("cursor", cursor)])}>; rel="next"'}


def cut(
    items: list[dict[str, Any]], key: str, cursor: str | None, limit: int
) -> tuple[list[dict[str, Any]], str | None]:
    """A page of a short list that is read whole; `key` names an entry, the cursor is its value."""
    if cursor is not None:
        keys = [item[key] for item in items]
        items = items[keys.index(cursor) + 1 :] if cursor in keys else []
    page = items[:limit]
    return page, (page[-1][key] if len(items) > limit else None)
