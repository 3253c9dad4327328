"""Parameters nobody declared are refused by name, never ignored."""

from typing import Annotated

from fastapi import Depends, Request, params
from fastapi.dependencies.utils import get_flat_params
from fastapi.routing import APIRoute

from app.errors import unknown_parameters


def declared(request: Request) -> set[str]:
    """The query names that the matched route and its dependencies declare."""
    route = request.scope.get("route")
    if not isinstance(route, APIRoute):
        return set()
    return {
        field.alias
        for field in get_flat_params(route.dependant)
        if isinstance(field.field_info, params.Query)
    }


def undeclared(request: Request) -> dict[str, list[str]]:
    known = declared(request)
    return {
        name: request.query_params.getlist(name)
        for name in request.query_params
        if name not in known
    }


def closed(request: Request) -> None:
    """Refuse every undeclared query parameter of the request."""
    if unknown := sorted(undeclared(request)):
        raise unknown_parameters(unknown, sorted(declared(request)))


def allowed(request: Request) -> list[str]:
    return sorted(declared(request))


Closed = Depends(closed)
# Every undeclared name is taken for a breakdown dimension; the flow refuses what is none.
Split = Annotated[dict[str, list[str]], Depends(undeclared)]
Allowed = Annotated[list[str], Depends(allowed)]
