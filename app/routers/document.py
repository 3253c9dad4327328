"""The published document and the page to read it: the same for everybody, needing no other host."""

import orjson
from fastapi import APIRouter, Request, Response
from fastapi.openapi.docs import get_swagger_ui_html

from app.formats.response import unchanging
from app.openapi import ASSETS
from app.routers.parameters import Closed

router = APIRouter(include_in_schema=False, dependencies=[Closed])


@router.get("/openapi.json")
def read_document(request: Request) -> Response:
    """The OpenAPI document."""
    # In a thread: the first time, it takes a second, and nobody else has to wait for it.
    return unchanging(request, orjson.dumps(request.app.openapi()), "application/json")


@router.get("/docs")
async def read_docs(request: Request) -> Response:
    """The document for people."""
    made = get_swagger_ui_html(
        openapi_url="/openapi.json",
        title="Kreisspiegel – Schnittstelle",
        swagger_js_url=f"{ASSETS}/swagger-ui-bundle.js",
        swagger_css_url=f"{ASSETS}/swagger-ui.css",
        swagger_favicon_url=f"{ASSETS}/favicon.png",
    )
    return unchanging(request, bytes(made.body), "text/html; charset=utf-8")
