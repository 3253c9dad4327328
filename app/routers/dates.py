"""Meetings answered as a calendar."""

from collections.abc import Iterable, Mapping
from typing import Any

from fastapi import Request, Response

from app.formats.ics import MEDIA_TYPE, calendar
from app.meetings.dated import appointment


def dated(
    request: Request, told: Iterable[tuple[Mapping[str, Any], list[str]]], headers: dict[str, str]
) -> Response:
    """Meetings with the titles of their agenda, as appointments."""
    # Addresses are those by which the service was called; another caller may use others.
    request.state.lasting = None
    base = str(request.base_url).rstrip("/")
    found = [appointment(row, agenda, base) for row, agenda in told]
    content = calendar("Arbeitskreis", found, request.app.state.settings.timezone)
    return Response(content, headers=headers, media_type=f"{MEDIA_TYPE}; charset=utf-8")
