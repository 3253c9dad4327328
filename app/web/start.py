"""The first page: what there is, for whom, since when."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response

from app.auth.reading import Read, Reading
from app.catalogue.districts import district, districts
from app.catalogue.indicators import fields, indicators
from app.catalogue.names import states
from app.catalogue.states import only_state
from app.comparison.concepts import concepts
from app.comparison.periods import periods
from app.formats.response import validators
from app.models.base import StateCode
from app.routers.parameters import Closed
from app.web.page import page

router = APIRouter(include_in_schema=False, dependencies=[Closed])

OnDay = Annotated[date | None, Query()]
OneState = Annotated[StateCode | None, Query()]
Row = dict[str, Any]


async def chosen_state(reading: Reading, asked: str | None) -> tuple[str, dict[str, str]]:
    """The state a page is about, and all there are; the first loaded unless one is asked for."""
    known = await states(reading)
    return await only_state(reading, next(iter(known), None) if asked is None else asked), known


def reported_on(view: Mapping[str, Any]) -> date | None:
    """The day of the newest report among the districts of a concept view."""
    days = [row["as_reported_on"] for row in view["districts"] if row["as_reported_on"]]
    return max(days, default=None)


def spans(found: Iterable[Row]) -> dict[tuple[str, str], Row]:
    """Per indicator version its first and last period, how many, and the most districts."""
    made: dict[tuple[str, str], Row] = {}
    for row in found:
        key = (row["indicator"], row["version"])
        span = made.setdefault(key, {"periods": set(), "districts": 0, "values": 0})
        span["periods"].add(row["period"])
        span["districts"] = max(span["districts"], row["districts"])
        span["values"] += row["districts"]
    for span in made.values():
        span |= {"first": min(span["periods"]), "last": max(span["periods"])}
    return made


@router.get("/")
async def start(
    reading: Read, request: Request, on: OnDay = None, state: OneState = None
) -> Response:
    """What this is, the districts, the concepts on a day, and the framework set."""
    code, known = await chosen_state(reading, state)
    listed = await districts(reading, state=code)
    last = reported_on(await concepts(reading, reading.today, code))
    defined = await indicators(reading, state=code)
    found = spans(await periods(reading, code))
    valued = [span for span in found.values() if span["values"]]
    return page(
        "start.html",
        validators(reading.etag),
        **about(request, reading, code, known),
        districts=[{**one, "successors": await _successors(reading, one)} for one in listed],
        existing=sum(_exists(one, reading.today) for one in listed),
        concepts=await concepts(reading, on or last, code),
        last_report=last,
        form_path="/",
        fields=_grouped(await fields(reading), defined, found),
        indicators=len(defined),
        valued=sum((one["code"], one["version"]) in found for one in defined),
        first=min((span["first"] for span in valued), default=None),
        newest=max((span["last"] for span in valued), default=None),
        values=sum(span["values"] for span in valued),
    )


def about(request: Request, reading: Reading, state: str, known: dict[str, str]) -> Row:
    """What every page of data says of itself."""
    return {
        "state": state,
        "states": known,
        "as_of": reading.at,
        "today": reading.today,
        "zone": request.app.state.settings.timezone,
        # Carried from page to page: the state where there are several, the instant if asked for.
        "kept": {
            name: value
            for name, value in request.query_params.items()
            if name == "as_of" or (name == "state" and len(known) > 1)
        },
    }


def _exists(one: Row, today: date) -> bool:
    return one["valid_from"] <= today and (one["valid_to"] is None or today <= one["valid_to"])


async def _successors(reading: Reading, one: Row) -> list[Row]:
    # Only former districts have been taken over whole; there are few, so each is asked for.
    if one["valid_to"] is None:
        return []
    successors: list[Row] = (await district(reading, one["ags"], None))["successors"]
    return successors


def _grouped(known: list[Row], defined: list[Row], found: dict[tuple[str, str], Row]) -> list[Row]:
    """The fields of action that hold indicators, each indicator with its span of periods."""
    held: dict[str, list[Row]] = {}
    for one in defined:
        span = found.get((one["code"], one["version"]))
        held.setdefault(one["field"], []).append({**one, "span": span})
    return [{**one, "indicators": held[one["code"]]} for one in known if one["code"] in held]
