"""Parameters nobody declared, or sent twice where one is meant, are refused by name."""

from collections.abc import Callable, Mapping
from typing import Annotated, Any, get_origin

from fastapi import Depends, Header, Request, params
from fastapi.dependencies.utils import get_flat_params
from fastapi.routing import APIRoute

from app.errors import given_twice, unknown_parameters

# For the published document only, which is made without a database; a test compares it with the
# code lists, by which requests are judged.
DIMENSIONS = {
    "sex": "Geschlecht",
    "age_group": "Altersgruppe",
    "citizenship_group": "Staatsangehörigkeitsgruppe",
    "origin": "Herkunft (Staatsangehörigkeit)",
    "residence_status": "Aufenthalts- und Schutzstatus",
    "length_of_residence": "Aufenthaltsdauer",
    "migration_history": "Migrationsgeschichte",
    "school_type": "Schulart",
    "course_type": "Kursart",
    "form_of_accommodation": "Art der Unterbringung",
    "benefit_type": "Rechtskreis",
    "level_of_service": "Laufbahngruppe",
    "club_type": "Vereinsart",
    "funding_source": "Finanzierung",
}

IfMatch = Annotated[
    str | None,
    Header(
        alias="If-Match",
        description="`ETag` des Standes, der ersetzt wird. Fehlt es, gibt es 428; hat sich der"
        " Stand geändert, 412. Dasselbe noch einmal zu senden ändert nichts.",
    ),
]


# What a route declares never changes; finding out took longer than finding a key.
_DECLARED: dict[tuple[str, Callable[..., Any]], Mapping[str, bool]] = {}


def declared(request: Request) -> Mapping[str, bool]:
    """The query names that the matched route and its dependencies declare; True: may repeat."""
    route = request.scope.get("route")
    if not isinstance(route, APIRoute):
        return {}
    known = _DECLARED.get((route.path, route.endpoint))
    if known is None:
        known = _DECLARED[route.path, route.endpoint] = {
            field.alias: get_origin(field.field_info.annotation) is list
            for field in get_flat_params(route.dependant)
            if isinstance(field.field_info, params.Query)
        }
    return known


def _undeclared(request: Request) -> dict[str, list[str]]:
    """What was sent under names that nobody declared; refuses declared ones sent too often."""
    known = declared(request)
    sent = request.query_params
    # The framework would take the last one and say nothing about the others.
    if twice := [one for one in sent if len(sent.getlist(one)) > 1 and not known.get(one, True)]:
        raise given_twice(sorted(twice))
    return {
        name: request.query_params.getlist(name)
        for name in request.query_params
        if name not in known
    }


# Coroutines though they wait for nothing: a plain function would go through the thread pool.
async def undeclared(request: Request) -> dict[str, list[str]]:
    return _undeclared(request)


async def closed(request: Request) -> None:
    """Refuse every undeclared query parameter of the request, and every one sent too often."""
    if unknown := sorted(_undeclared(request)):
        raise unknown_parameters(unknown, sorted(declared(request)))


async def allowed(request: Request) -> list[str]:
    return sorted(declared(request))


def split_parameters(*, repeated: bool) -> list[dict[str, Any]]:
    """The breakdown dimensions as the published document lists them."""
    code = {"type": "string"}
    return [
        {
            "name": name,
            "in": "query",
            "required": False,
            "description": f"Gliederung {label}: eine Kategorie; ohne Angabe insgesamt.",
            "schema": {"type": "array", "items": code} if repeated else code,
        }
        for name, label in DIMENSIONS.items()
    ]


Closed = Depends(closed)
# Every undeclared name is taken for a breakdown dimension; the flow refuses what is none.
Split = Annotated[dict[str, list[str]], Depends(undeclared)]
Allowed = Annotated[list[str], Depends(allowed)]
