"""The published document: what a push looks like, how callers are named, German and complete."""

from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.staticfiles import StaticFiles
from starlette.routing import BaseRoute

from app.formats.pictures import MEDIA
from app.formats.response import XLSX
from app.formats.sealed import ZIP
from app.intake.shape import PushShape
from app.models.base import Shape
from app.projects.shape import ProjectsPush

DESCRIPTION = """
Kreisspiegel ist der Wissensaustausch der Integrationsmanagerinnen und -manager eines Landes:
Kreise liefern den Stand ihres Integrationskonzepts und ihre Werte zum gemeinsamen
Rahmenindikatorenset; der Arbeitskreis liest Vergleiche.

**Zugang:** `Authorization: Bearer <Schlüssel>`. Ohne Schlüssel ist der öffentliche Teil lesbar.
**Fehler:** `application/problem+json` (RFC 9457), jede Fehlerart hat eine Seite unter `/problems`.
**Zeitpunkt:** `as_of` beantwortet jede Leseanfrage, wie sie damals beantwortet worden wäre.
**Zwischenspeicher:** jede Antwort trägt ein starkes `ETag`; `If-None-Match` gibt 304.
"""

PROBLEM: dict[str, Any] = {
    "type": "object",
    "required": ["type", "title", "status", "detail"],
    "properties": {
        "type": {"type": "string", "description": "Verweis auf die Seite der Fehlerart"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "instance": {"type": "string"},
        "errors": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "pointer": {"type": "string", "description": "JSON Pointer in den Rumpf"},
                    "parameter": {"type": "string"},
                    "row": {"type": "integer", "description": "Zeile, ab 1 gezählt"},
                    "code": {"type": "string"},
                    "severity": {"enum": ["fatal", "error", "warning", "info"]},
                    "message": {"type": "string"},
                },
            },
        },
    },
}


# What the page that shows the document loads.
ASSETS = "/docs/static"
# A route that answers in one of these says itself whether there is JSON beside it.
ONE_FORM = {"text/html", XLSX, ZIP, "application/octet-stream"}


def describe(app: FastAPI, document: Callable[[], dict[str, Any]]) -> None:
    """Let the app publish our document, and a page to read it that needs no other host."""
    package = find_spec("fastapi_offline")
    if package is None or package.origin is None:
        raise RuntimeError("fastapi-offline is missing: run scripts/serve or scripts/test")
    app.mount(ASSETS, StaticFiles(directory=Path(package.origin).parent / "static"))
    app.openapi = document  # type: ignore[method-assign]  # FastAPI's documented way to do this


def document_of(title: str, version: str, routes: Sequence[BaseRoute]) -> dict[str, Any]:
    """What is published of these routes; this takes more than a second."""
    made = get_openapi(title=title, version=version, description=DESCRIPTION, routes=routes)
    components = made.setdefault("components", {})
    components.setdefault("schemas", {}).update(
        {"Problem": PROBLEM, **_read_by_hand(PushShape, "Push")}
        | _read_by_hand(ProjectsPush, "ProjectsPush")
    )
    components["securitySchemes"] = {"key": {"type": "http", "scheme": "bearer"}}
    # Reading needs no key; with one, more is seen.
    made["security"] = [{"key": []}, {}]
    for path in made["paths"].values():
        for operation in path.values():
            _only_problems(operation)
            _successes(operation)
    return made


def _read_by_hand(kind: type[Shape], name: str) -> dict[str, Any]:
    """The schema of a body that FastAPI does not read, under its name, and what it refers to."""
    shape = kind.model_json_schema(ref_template="#/components/schemas/{model}")
    return {**shape.pop("$defs", {}), name: shape}


def _only_problems(operation: dict[str, Any]) -> None:
    # FastAPI adds its own 422 shape where a route does not say what it answers.
    refused = operation["responses"].get("422")
    if refused and "application/json" in refused.get("content", {}):
        refused["content"] = {
            "application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}
        }


def _successes(operation: dict[str, Any]) -> None:
    """What FastAPI cannot see in routes that write their answer themselves."""
    answers = operation["responses"]
    parameters = {parameter["name"]: parameter for parameter in operation.get("parameters", [])}
    for status in ("200", "201"):
        if status in answers and not ONE_FORM & answers[status].get("content", {}).keys():
            content = answers[status].setdefault("content", {})
            content.setdefault("application/json", {"schema": {"type": "object"}})
    _forms(answers, str(parameters.get("format")))
    if "as_of" in parameters:
        answers["304"] = {"description": "Unverändert seit dem ETag in `If-None-Match`"}
    for answer in answers.values():
        if answer["description"] == "Successful Response":
            answer["description"] = "Die Antwort"


def _forms(answers: dict[str, Any], offered: str) -> None:
    """The other forms of an answer, as its parameter `format` offers them."""
    if "'csv'" in offered:
        answers["200"]["content"]["text/csv"] = {"schema": {"type": "string"}}
    if "'xlsx'" in offered:
        binary = {"schema": {"type": "string", "format": "binary"}}
        answers["200"]["content"].setdefault(XLSX, binary)
    if "'svg'" in offered:
        text, anything = {"schema": {"type": "string"}}, {"schema": {"type": "object"}}
        answers["200"]["content"] |= {MEDIA["svg"]: text, MEDIA["png"]: {}, MEDIA["vega"]: anything}
