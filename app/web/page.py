"""From a template and its facts to a page: escaped, without scripts, nothing from elsewhere."""

from pathlib import Path
from typing import Any

from fastapi import Request, Response
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from app import numerals
from app.formats.response import unchanging
from app.web.assets import asset
from app.words import word

# Style and pictures come from this service; scripts, frames and other hosts are not needed.
SECURITY = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; img-src 'self' data:;"
    " form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Content-Language": "de",
}

templates = Environment(
    loader=FileSystemLoader(Path(__file__).with_name("templates")),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
templates.filters.update(
    number=numerals.number,
    percent=numerals.percent,
    day=numerals.day,
    instant=numerals.instant,
    signed=numerals.signed,
    word=word,
)
templates.globals["asset"] = asset


def page(template: str, headers: dict[str, str], status: int = 200, **facts: Any) -> HTMLResponse:
    """A whole page; what `facts` lacks and the template needs is an error, not a gap."""
    written = templates.get_template(template).render(facts)
    return HTMLResponse(written, status, {**SECURITY, **headers})


def settled(request: Request, made: HTMLResponse) -> Response:
    """A page without data, which only changes with the service: with the ETag of its bytes."""
    own = {k: v for k, v in made.headers.items() if k not in ("content-length", "content-type")}
    return unchanging(request, bytes(made.body), str(made.media_type), **own)
