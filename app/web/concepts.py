"""The status of all concepts on a day as a page, or as its table alone to put into another page."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from app.auth.reading import Read
from app.comparison.concepts import concepts
from app.comparison.concepts_summary import counted
from app.formats.response import validators
from app.routers.parameters import Closed
from app.web.page import page
from app.web.start import OnDay, OneState, Row, about, chosen_state, reported_on

router = APIRouter(include_in_schema=False, dependencies=[Closed])

# The table alone may stand in any page: it holds what everybody may read, asks nothing of anybody,
# and a key is never sent along from elsewhere.
EMBEDDED = {
    "Content-Security-Policy": "default-src 'none'; base-uri 'none'; frame-ancestors *",
    "Access-Control-Allow-Origin": "*",
}


@router.get("/konzepte")
async def concept_table(
    reading: Read,
    request: Request,
    on: OnDay = None,
    state: OneState = None,
    fragment: Annotated[bool, Query()] = False,
) -> Response:
    """The status of every district's concept on a day; today unless one is named."""
    code, known = await chosen_state(reading, state)
    view = await concepts(reading, on, code)
    shown: Row = {"concepts": view, "counts": counted(view["districts"])}
    told = about(request, reading, code, known)
    if fragment:
        headers = {**validators(reading.etag), **EMBEDDED}
        here = str(request.base_url).rstrip("/")
        return page("concepts_fragment.html", headers, **told, **shown, here=here)
    today = view if on is None else await concepts(reading, None, code)
    return page(
        "concepts.html",
        validators(reading.etag),
        **told,
        **shown,
        last_report=reported_on(today),
        form_path="/konzepte",
    )
