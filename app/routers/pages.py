"""One page of a list: `items`, the `next` cursor, and the same as a `Link` header."""

from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import Query, Request

from app.errors import InvalidRequest, at_parameter

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
        if cursor not in keys:
            raise InvalidRequest(
                "Der Cursor passt nicht zu dieser Liste; bitte den Verweis next unverändert"
                " verwenden.",
                "The cursor does not fit this list; use the link next as it is.",
                errors=[
                    at_parameter(
                        "cursor",
                        "malformed_cursor",
                        "Der Cursor passt nicht zu dieser Liste.",
                        "The cursor does not fit this list.",
                    )
                ],
            )
        items = items[keys.index(cursor) + 1 :]
    page = items[:limit]
    return page, (page[-1][key] if len(items) > limit else None)
