"""One district: its profile, versions, where it came from and went, context, its own values."""

from typing import Annotated

from fastapi import APIRouter, Path, Request, Response

from app.auth.reading import Read
from app.catalogue.districts import district
from app.catalogue.names import categories, states
from app.comparison.concepts import concepts
from app.comparison.observations import Filter, observations
from app.comparison.profile import Portrait, profile
from app.formats.response import validators
from app.models.base import Ags
from app.routers.parameters import Closed
from app.web.page import page
from app.web.start import OneState, about

router = APIRouter(include_in_schema=False, dependencies=[Closed])

# A page for reading; whoever wants every value takes the list of the interface.
SHOWN = 50
TOTAL = "total"


@router.get("/kreise/{ags}")
async def read_district(
    ags: Annotated[Ags, Path()], reading: Read, request: Request, state: OneState = None
) -> Response:
    """A district that exists, or existed."""
    del state  # carried from page to page; a district lies in one state whatever is said
    found = await district(reading, ags, None)
    # Of a former district the last day counts, on which it still had a concept of its own.
    day = found["valid_to"] or reading.today
    status = await concepts(reading, min(day, reading.today), found["state"])
    own = Filter({"district": [ags], "supplier": ["district"]}, [], {})
    values, further = await observations(reading, own, limit=SHOWN, cursor=None)
    named = await categories(reading)
    view = await profile(reading, Portrait(ags))
    return page(
        "district.html",
        validators(reading.etag),
        **about(request, reading, found["state"], await states(reading)),
        district=found,
        concept=next((row for row in status["districts"] if row["ags"] == ags), None),
        values=[{**one, "part": _part(one["breakdown"], named)} for one in values],
        more=further is not None,
        profile=view,
        shown=[one for one in view["indicators"] if one["cell"]],
        absent=[one for one in view["indicators"] if one["missing"]],
    )


def _part(breakdown: dict[str, str], named: dict[tuple[str, str], str]) -> str:
    """The part of a value in words, without the totals."""
    return ", ".join(named[one] for one in breakdown.items() if one[1] != TOTAL)
