"""Compare: one indicator over all districts."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Path, Query, Request, Response

from app.auth.again import viewed
from app.auth.caller import UnknownKey
from app.auth.reading import Reading, ReadTables
from app.catalogue.codes import UnknownCode
from app.catalogue.indicators import UnknownIndicator
from app.comparison.flat import COLUMNS, lines
from app.comparison.indicator import (
    LocalIndicatorNotCompared,
    Question,
    RankingNotMeaningful,
    compare,
)
from app.comparison.territory import NotAdditive
from app.errors import problems
from app.formats.pictures import WantedPicture, pictured
from app.formats.response import NotAcceptable, Table
from app.models.base import Ags, Edition, IndicatorCode, Period
from app.routers import pictures
from app.routers.examples import COMPARISON
from app.routers.parameters import Allowed, Split, split_parameters
from app.routers.pictures import WantedChart
from app.routers.values import SPLIT, Basis
from app.wire.comparisons.indicator import Comparison

router = APIRouter(prefix="/v1", tags=["Werte und Vergleiche"])


async def beside(
    peers: Annotated[
        list[str],
        Query(
            description="Vergleichsgruppe neben dem Land: `all`, `type` (gleiche Art), `size`"
            " (gleiche Größenklasse), `region`, `similar`, oder Kreisschlüssel, die sich"
            " wiederholen dürfen."
        ),
    ] = [],
    district: Annotated[
        Ags | None,
        Query(description="Für wen die Vergleichsgruppe gilt; Vorgabe ist der eigene Kreis."),
    ] = None,
    rank: Annotated[
        bool, Query(description="Ränge zeigen; bei neutralen Indikatoren wird das abgelehnt.")
    ] = False,
) -> tuple[Sequence[str], str | None, bool]:
    return peers, district, rank


# What is shown beside the state, and beside each value.
Beside = Annotated[tuple[Sequence[str], str | None, bool], Depends(beside)]


async def asked_for(
    code: Annotated[IndicatorCode, Path(description="Indikator, zum Beispiel DEM-03.")],
    split: Split,
    allowed: Allowed,
    beside: Beside,
    period: Annotated[
        Period | None, Query(description="Zeitraum; Vorgabe ist der neueste mit Werten.")
    ] = None,
    basis: Annotated[Basis | None, Query(description="Grundlage; nie gemischt.")] = None,
    territory_date: Annotated[
        date | None, Query(description="Gebietsstand; Vorgabe ist der mit den meisten Kreisen.")
    ] = None,
    territory: Annotated[
        Literal["as_reported", "current"],
        Query(
            description="`as_reported`: wie berichtet. `current`: umgerechnet auf den Gebietsstand"
            " von heute oder, wenn angegeben, von `territory_date`; auch zurück."
        ),
    ] = "as_reported",
    supplier: Annotated[
        Literal["auto", "district", "official"],
        Query(description="`auto`: die eigene endgültige Angabe des Kreises, sonst die amtliche."),
    ] = "auto",
    framework: Annotated[Edition | None, Query(description="Rahmenedition.")] = None,
    state: Annotated[str | None, Query(description="Landesschlüssel.")] = None,
) -> Question:
    ground = (basis, territory_date, supplier)
    return Question(code, period, split, *ground, framework, state, allowed, territory, *beside)


@router.get(
    "/comparisons/indicators/{code}",
    response_class=Response,
    responses={
        **problems(
            *(UnknownKey, UnknownIndicator, UnknownCode, LocalIndicatorNotCompared),
            *(RankingNotMeaningful, NotAdditive, NotAcceptable, *pictures.REFUSALS),
        ),
        200: {"description": "Der Vergleich", "model": Comparison, "content": COMPARISON},
    },
    description="Ein Indikator über alle Kreise eines Zeitraums, auf einer Grundlage und einem"
    " Gebietsstand: Landeswert, Abdeckung, Verteilung, Intervalle, wer fehlt und warum." + SPLIT,
    openapi_extra={"parameters": split_parameters(repeated=False)},
)
async def compare_indicator(
    request: Request,
    reading: ReadTables,
    wanted: WantedPicture,
    question: Annotated[Question, Depends(asked_for)],
    chart: WantedChart,
) -> Response:
    async def view(reading: Reading) -> Response:
        told = await compare(reading, question)
        drawn = await pictures.of_indicator(reading, told, wanted, chart)
        return await pictured(wanted, reading.etag, told, Table(COLUMNS, lines(told)), drawn)

    return await viewed(request, reading, view)
