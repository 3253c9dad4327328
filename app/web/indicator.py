"""One indicator over all districts: definition, comparison, context, and who is missing."""

from dataclasses import replace
from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Request, Response

from app.auth.reading import Read
from app.catalogue.indicators import indicator
from app.catalogue.names import dimensions
from app.comparison.indicator import Question, compare
from app.comparison.periods import periods
from app.formats.response import validators
from app.routers.comparisons import asked_for
from app.routers.pictures import Chart, possible
from app.web.page import page
from app.web.plot import places
from app.web.start import about, chosen_state

router = APIRouter(include_in_schema=False)

Row = dict[str, Any]
TOTAL = "total"
FORMATS = ("json", "csv", "csv-de")
CHARTS = {"dots": "Punkte mit Intervallen", "funnel": "Trichter", "map": "Kachelkarte"}


@router.get("/indikatoren/{code}")
async def compare_indicator(
    request: Request, reading: Read, question: Annotated[Question, Depends(asked_for)]
) -> Response:
    """The comparison as the interface answers it, with the same parameters."""
    state, known = await chosen_state(reading, question.state)
    definition = await indicator(reading, question.code, question.framework, state)
    view = await compare(reading, replace(question, state=state))
    found = [
        row
        for row in await periods(reading, state, definition["code"])
        if row["version"] == definition["version"]
    ]
    drawn = view["state"]["value"] if view["state"] and definition["kind"] != "count" else None
    return page(
        "indicator.html",
        validators(reading.etag),
        **about(request, reading, state, known),
        view=view,
        definition=definition,
        parts=_parts(definition, view, found, await dimensions(reading)),
        periods=_periods(view, found),
        plot=places(view["districts"], drawn),
        links=_links(request, view),
        pictures=_pictures(request, view, await possible(reading, view)),
        grounds=_other_grounds(request, view),
        carried=_carried(request),
    )


def _stored(view: Row) -> dict[str, str]:
    """The part as values are stored by it: totals left out."""
    return {name: code for name, code in view["breakdown"].items() if code != TOTAL}


def _periods(view: Row, found: list[Row]) -> list[Row]:
    """What the form offers, newest first; the period shown is among them, with values or not."""
    part = _stored(view)
    known = {row["period"]: row["districts"] for row in found if row["breakdown"] == part}
    known.setdefault(view["period"], 0)
    return [{"period": one, "districts": known[one]} for one in sorted(known, reverse=True)]


def _parts(definition: Row, view: Row, found: list[Row], named: dict[str, str]) -> list[Row]:
    """The dimensions in which there is a choice, each with the categories that have values."""
    made = []
    for one in definition["breakdowns"]:
        name = one["dimension"]
        shown = view["breakdown"][name]
        valued = {row["breakdown"].get(name, TOTAL) for row in found} | {shown}
        options = [category for category in one["categories"] if category["code"] in valued]
        label = next(c["label_de"] for c in one["categories"] if c["code"] == shown)
        made.append(
            {
                "name": name,
                "label": named[name],
                "options": options,
                "shown": shown,
                "shown_label": label,
            }
        )
    return made


def _query(request: Request, view: Row) -> dict[str, str]:
    """What names this very table: all that was asked for, and all that was chosen for it."""
    asked = dict(request.query_params.items())
    chosen = {
        "period": view["period"],
        "basis": view["basis"],
        "territory_date": view["territory_date"].isoformat(),
    }
    return {**asked, **view["breakdown"], **chosen}


def _links(request: Request, view: Row) -> Row:
    """The same facts in other formats, and this page as it stands now, for a citation."""
    query = _query(request, view)
    path = f"/v1/comparisons/indicators/{view['indicator']['code']}"
    made = {wanted: f"{path}?{urlencode({**query, 'format': wanted})}" for wanted in FORMATS}
    cited = {**query, "as_of": view["as_of"].isoformat().replace("+00:00", "Z")}
    return {**made, "cited": f"{request.url.path}?{urlencode(cited)}"}


def _pictures(request: Request, view: Row, charts: list[Chart]) -> dict[str, str]:
    """The same facts as pictures, by their German names."""
    path = f"/v1/comparisons/indicators/{view['indicator']['code']}"
    query = {**_query(request, view), "format": "svg"}
    return {CHARTS[chart]: f"{path}?{urlencode({**query, 'chart': chart})}" for chart in charts}


def _other_grounds(request: Request, view: Row) -> list[Row]:
    """The grounds that this table does not stand on, each with the way there."""
    shown = (view["basis"], view["territory_date"])
    query = _query(request, view)
    made = []
    for one in view["grounds"]:
        if (one["basis"], one["territory_date"]) == shown:
            continue
        there = {"basis": one["basis"], "territory_date": one["territory_date"].isoformat()}
        link = f"{request.url.path}?{urlencode({**query, **there})}"
        made.append({**one, "link": link})
    return made


def _carried(request: Request) -> dict[str, str]:
    """What the form keeps; ground and territory are chosen anew for another period."""
    names = ("as_of", "framework", "state", "supplier")
    return {k: v for k, v in request.query_params.items() if k in names}
