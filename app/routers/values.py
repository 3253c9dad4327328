"""Read values: the list of observations."""

from datetime import date
from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Query, Request, Response

from app.auth.caller import UnknownKey
from app.auth.reading import Read
from app.catalogue.codes import UnknownCode
from app.comparison.observations import Filter, observations
from app.errors import problems
from app.formats.response import NotAcceptable, Table, WantedFormat, answer
from app.models.base import IndicatorCode, Period
from app.routers.examples import OBSERVATIONS
from app.routers.pages import Cursor, Limit, link
from app.routers.parameters import Allowed, Split, split_parameters
from app.wire.values import Observations

router = APIRouter(prefix="/v1", tags=["Werte und Vergleiche"])

Basis = Literal[
    "azr",
    "fortschreibung",
    "zensus2011",
    "zensus2022",
    "own_register",
    "survey",
    "specialised_statistics",
]
SPLIT = (
    "\n\nJede Gliederung ist ein eigener Parameter, zum Beispiel `sex=female` oder"
    " `age_group=under_18`; was fehlt, heißt insgesamt. Länder"
    " können weitere Gliederungen führen; `breakdowns` unter `/v1/indicators` nennt sie."
)
OBSERVATION_COLUMNS = (
    *("district", "state", "indicator", "version", "period", "basis", "territory_date"),
    *("supplier", "value", "value_min", "value_max", "numerator", "denominator", "computed"),
    *("missing", "precision", "rounding_base", "status", "reference_date", "source", "method"),
    *("note", "reason", "visibility", "revision", "recorded_at", "submission"),
)


async def matched(
    split: Split,
    allowed: Allowed,
    indicator: Annotated[list[IndicatorCode], Query(description="Indikator.")] = [],
    district: Annotated[list[str], Query(description="Kreisschlüssel.")] = [],
    state: Annotated[list[str], Query(description="Landesschlüssel.")] = [],
    period: Annotated[list[Period], Query(description="JJJJ, JJJJ-Qn, JJJJ-MM.")] = [],
    basis: Annotated[list[Basis], Query(description="Grundlage.")] = [],
    territory_date: Annotated[list[date], Query(description="Gebietsstand.")] = [],
    supplier: Annotated[
        list[Literal["district", "official"]],
        Query(description="Wer den Wert geliefert hat: der Kreis selbst oder die Statistik."),
    ] = [],
) -> Filter:
    codes: dict[str, list[str]] = {
        "indicator": indicator,
        "district": district,
        "state": state,
        "period": period,
        "basis": list(basis),
        "supplier": list(supplier),
    }
    return Filter(codes, territory_date, split, allowed)


@router.get(
    "/observations",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownCode, NotAcceptable),
        200: {"description": "Werte", "model": Observations, "content": OBSERVATIONS},
    },
    description="Werte, gefiltert und seitenweise; Namen dürfen sich wiederholen." + SPLIT,
    openapi_extra={"parameters": split_parameters(repeated=True)},
)
async def list_observations(
    request: Request,
    reading: Read,
    wanted: WantedFormat,
    asked: Annotated[Filter, Depends(matched)],
    limit: Limit = 100,
    cursor: Cursor = None,
) -> Response:
    items, following = await observations(reading, asked, limit=limit, cursor=cursor)
    body = {"items": items, "next": following, "as_of": reading.at}
    dimensions = sorted({name for item in items for name in item["breakdown"]})
    table = Table(
        (*OBSERVATION_COLUMNS[:5], *dimensions, *OBSERVATION_COLUMNS[5:]),
        ({**item["breakdown"], **item} for item in items),
    )
    return answer(wanted, reading.etag, body, table, **link(request, following))
