"""Read values: the list of observations, and the comparisons."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Path, Query, Request, Response

from app.auth.caller import UnknownKey
from app.auth.reading import Read
from app.catalogue.codes import UnknownCode
from app.catalogue.indicators import UnknownIndicator
from app.comparison.concepts import concepts
from app.comparison.indicator import LocalIndicatorNotCompared, Question, compare
from app.comparison.observations import Filter, observations
from app.errors import problems
from app.formats.response import NotAcceptable, Table, WantedFormat, answer
from app.models.base import Edition, IndicatorCode, Period
from app.routers.examples import COMPARISON, CONCEPTS, OBSERVATIONS
from app.routers.pages import Cursor, Limit, link
from app.routers.parameters import Allowed, Closed, Split, split_parameters
from app.wire.values import Comparison, Concepts, Observations

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
COMPARISON_COLUMNS = (
    *("indicator", "period", "basis", "territory_date", "ags", "name", "type", "value"),
    *("value_min", "value_max", "numerator", "denominator", "ci95_lower", "ci95_upper"),
    *("quartile", "percentile", "versus_state", "signal", "precision", "status", "supplier"),
    *("value_territory_date", "flags", "deviation", "missing", "detail", "population", "size_band"),
    *("concept_status", "concept_status_on", "source"),
)
CONCEPT_COLUMNS = (
    *("ags", "name", "type", "status", "update_ongoing", "concept_year", "target_year"),
    *("phases", "as_reported_on", "date_precision", "label_source", "source"),
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


async def asked_for(
    code: Annotated[IndicatorCode, Path(description="Indikator, zum Beispiel DEM-03.")],
    split: Split,
    allowed: Allowed,
    period: Annotated[
        Period | None, Query(description="Zeitraum; Vorgabe ist der neueste mit Werten.")
    ] = None,
    basis: Annotated[Basis | None, Query(description="Grundlage; nie gemischt.")] = None,
    territory_date: Annotated[
        date | None, Query(description="Gebietsstand; Vorgabe ist der mit den meisten Kreisen.")
    ] = None,
    territory: Annotated[
        Literal["as_reported"], Query(description="Wie berichtet, ohne Umrechnung.")
    ] = "as_reported",
    supplier: Annotated[
        Literal["auto", "district", "official"],
        Query(description="`auto`: die eigene endgültige Angabe des Kreises, sonst die amtliche."),
    ] = "auto",
    framework: Annotated[Edition | None, Query(description="Rahmenedition.")] = None,
    state: Annotated[str | None, Query(description="Landesschlüssel.")] = None,
) -> Question:
    del territory  # the one choice there is; others come with territorial harmonisation
    ground = (basis, territory_date, supplier)
    return Question(code, period, split, *ground, framework, state, allowed)


@router.get(
    "/comparisons/indicators/{code}",
    response_class=Response,
    responses={
        **problems(
            UnknownKey, UnknownIndicator, UnknownCode, LocalIndicatorNotCompared, NotAcceptable
        ),
        200: {"description": "Der Vergleich", "model": Comparison, "content": COMPARISON},
    },
    description="Ein Indikator über alle Kreise eines Zeitraums, auf einer Grundlage und einem"
    " Gebietsstand: Landeswert, Abdeckung, Verteilung, Intervalle, wer fehlt und warum." + SPLIT,
    openapi_extra={"parameters": split_parameters(repeated=False)},
)
async def compare_indicator(
    reading: Read, wanted: WantedFormat, question: Annotated[Question, Depends(asked_for)]
) -> Response:
    view = await compare(reading, question)
    return answer(wanted, reading.etag, view, Table(COMPARISON_COLUMNS, _flat(view)))


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
        "period": view["period"],
        "basis": view["basis"],
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
