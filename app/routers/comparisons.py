"""Compare: one indicator over all districts, and the concepts of all districts."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Path, Query, Request, Response

from app.auth.again import viewed
from app.auth.caller import UnknownKey
from app.auth.reading import Read, Reading, ReadTables
from app.catalogue.codes import UnknownCode
from app.catalogue.indicators import UnknownIndicator
from app.comparison import splits
from app.comparison.concepts import concepts
from app.comparison.indicator import (
    LocalIndicatorNotCompared,
    Question,
    RankingNotMeaningful,
    compare,
)
from app.comparison.territory import NotAdditive
from app.errors import problems
from app.formats.pictures import WantedPicture, pictured
from app.formats.response import NotAcceptable, Table, WantedFormat, answer
from app.models.base import Ags, Edition, IndicatorCode, Period
from app.routers import pictures
from app.routers.columns import STATE_COLUMNS, state_columns
from app.routers.examples import COMPARISON, CONCEPTS
from app.routers.parameters import Allowed, Closed, Split, split_parameters
from app.routers.pictures import WantedChart
from app.routers.values import SPLIT, Basis
from app.wire.comparisons.indicator import Comparison
from app.wire.values import Concepts

router = APIRouter(prefix="/v1", tags=["Werte und Vergleiche"])

COMPARISON_COLUMNS = (
    *("indicator", "breakdown", "period", "basis", "territory_date", "ags", "name", "type"),
    *("value", "value_min", "value_max", "numerator", "denominator", "ci95_lower", "ci95_upper"),
    *("quartile", "percentile", "versus_state", "signal", "precision", "status", "supplier"),
    *("value_territory_date", "flags", "deviation", "missing", "detail", "population", "size_band"),
    *("concept_status", "concept_status_on", "source", "rank", "p_value", "significant_after_bh"),
    *("estimated", "quality", *STATE_COLUMNS),
)
CONCEPT_COLUMNS = (
    *("ags", "name", "type", "status", "update_ongoing", "concept_year", "target_year"),
    *("phases", "as_reported_on", "date_precision", "label_source", "source"),
)


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
        table = Table(COMPARISON_COLUMNS, _flat(told))
        drawn = await pictures.of_indicator(reading, told, wanted, chart)
        return await pictured(wanted, reading.etag, told, table, drawn)

    return await viewed(request, reading, view)


@router.get(
    "/comparisons/concepts",
    response_class=Response,
    dependencies=[Closed],
    responses={
        **problems(UnknownKey, UnknownCode, NotAcceptable),
        200: {
            "description": "Konzeptstand aller Kreise",
            "model": Concepts,
            "content": CONCEPTS,
        },
    },
)
async def compare_concepts(
    reading: Read,
    wanted: WantedFormat,
    on: Annotated[date | None, Query(description="Tag; Vorgabe ist heute.")] = None,
    state: Annotated[str | None, Query(description="Landesschlüssel.")] = None,
) -> Response:
    """Der Stand der Integrationskonzepte aller Kreise an einem Tag (Tabelle 1 der Broschüre)."""
    view = await concepts(reading, on, state)
    return answer(wanted, reading.etag, view, Table(CONCEPT_COLUMNS, view["districts"]))


def _flat(view: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """One line per district, those without a value among them."""
    about = {
        "indicator": view["indicator"]["code"],
        "breakdown": splits.in_a_line(view["breakdown"]),
        "period": view["period"],
        "basis": view["basis"],
        **state_columns(view["state"]),
    }
    # The ground's date has the name it has everywhere; the day of the figure itself another.
    ground = {"territory_date": view["territory_date"]}
    for row in view["districts"]:
        lower, upper = row["ci95"] or (None, None)
        own = {"value_territory_date": row["territory_date"], "deviation": _told(row)}
        limits = {"ci95_lower": lower, "ci95_upper": upper}
        yield {**about, **row, **row["context"], **limits, **own, **ground}
    for gone in view["missing"]:
        yield {**about, **gone, **ground, "value": None, "missing": gone["reason"]}


def _told(row: dict[str, Any]) -> str | None:
    """What a district says of its deviation, where the caller may know it."""
    told: str | None = row["deviation"]["detail_de"] if row["deviation"] else None
    return told
