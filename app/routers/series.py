"""Comparisons over time and between groups: series with breaks and trends, and gaps."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Path, Query, Response

from app.auth.caller import UnknownKey
from app.auth.reading import ReadTables
from app.catalogue.codes import UnknownCode
from app.catalogue.indicators import UnknownIndicator
from app.comparison import splits
from app.comparison.columns import (
    COVERAGE_COLUMNS,
    STATE_COLUMNS,
    TREND_COLUMNS,
    coverage_columns,
    state_columns,
    trend_columns,
)
from app.comparison.gaps import gaps
from app.comparison.indicator import LocalIndicatorNotCompared, Question
from app.comparison.series import series
from app.comparison.sides import GapNotPossible, Wanted
from app.comparison.spans import Span
from app.comparison.territory import NotAdditive
from app.errors import problems
from app.formats.pictures import WantedPicture, pictured
from app.formats.response import NotAcceptable, Table
from app.models.base import Ags, Edition, IndicatorCode, Period
from app.routers import pictures
from app.routers.examples_series import GAPS, SERIES
from app.routers.parameters import Allowed, Split, split_parameters
from app.routers.values import SPLIT, Basis
from app.wire.comparisons.gaps import Gaps
from app.wire.comparisons.series import Series

router = APIRouter(prefix="/v1", tags=["Werte und Vergleiche"])

SERIES_COLUMNS = (
    *("indicator", "breakdown", "basis", "period", "ags", "name", "type", "value", "value_min"),
    *("value_max", "numerator", "denominator", "ci95_lower", "ci95_upper", "quartile"),
    *("percentile", "versus_state", "signal", "precision", "status", "supplier", "territory_date"),
    *("segment", "version", "flags", "missing", "detail", *STATE_COLUMNS, *TREND_COLUMNS, "source"),
)

GAP_COLUMNS = (
    *("indicator", "breakdown", "period", "basis", "territory_date", "dimension", "group"),
    *("reference", "ags", "name", "type", "group_value", "group_numerator", "group_denominator"),
    *("reference_value", "reference_numerator", "reference_denominator", "difference"),
    *("difference_ci95_lower", "difference_ci95_upper", "ratio", "ratio_ci95_lower"),
    *("ratio_ci95_upper", "significant", "convergence", *TREND_COLUMNS, "flags", "missing"),
    *("side", "detail", "state_group_value", "state_reference_value", "state_difference"),
    *(*COVERAGE_COLUMNS, "source"),
)
OF_STATE = ("group_value", "reference_value", "difference")


async def span(
    first: Annotated[
        Period | None, Query(alias="from", description="Ab diesem Zeitraum (einschließlich).")
    ] = None,
    last: Annotated[
        Period | None, Query(alias="to", description="Bis zu diesem Zeitraum (einschließlich).")
    ] = None,
) -> Span:
    return Span(first, last)


async def asked_over_time(
    code: Annotated[IndicatorCode, Path(description="Indikator, zum Beispiel DEM-03.")],
    split: Split,
    allowed: Allowed,
    basis: Annotated[
        Basis | None,
        Query(description="Grundlage; nie gemischt. Vorgabe: die mit den meisten Zeiträumen."),
    ] = None,
    territory_date: Annotated[
        date | None,
        Query(
            description="Ein Gebietsstand für alle Zeiträume; sonst je Zeitraum der, auf dem die"
            " meisten Kreise berichten."
        ),
    ] = None,
    territory: Annotated[
        Literal["as_reported", "current"],
        Query(
            description="`as_reported`: je Zeitraum wie berichtet. `current`: alle Zeiträume"
            " umgerechnet auf den Gebietsstand von heute oder, wenn angegeben, von"
            " `territory_date`."
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
    return Question(code, None, split, *ground, framework, state, allowed, territory)


async def groups(
    dimension: Annotated[
        str | None,
        Query(
            description="Gliederung, deren Gruppen verglichen werden; Vorgabe: die erste, für die"
            " Werte vorliegen, oder die der genannten Gruppe."
        ),
    ] = None,
    group: Annotated[
        str | None,
        Query(description="Die eine Gruppe; Vorgabe: die zweite der Codeliste mit Werten."),
    ] = None,
    reference: Annotated[
        str | None,
        Query(description="Die andere Gruppe; Vorgabe: die erste der Codeliste mit Werten."),
    ] = None,
) -> Wanted:
    return Wanted(dimension, group, reference)


Asked = Annotated[Question, Depends(asked_over_time)]
Groups = Annotated[Wanted, Depends(groups)]
Between = Annotated[Span, Depends(span)]
REFUSALS = (
    NotAcceptable,
    UnknownKey,
    UnknownIndicator,
    UnknownCode,
    LocalIndicatorNotCompared,
    NotAdditive,
)


@router.get(
    "/comparisons/indicators/{code}/series",
    response_class=Response,
    responses={
        **problems(*REFUSALS, *pictures.REFUSALS),
        200: {"description": "Die Zeitreihe", "model": Series, "content": SERIES},
    },
    description="Ein Indikator über die Zeit, auf einer Grundlage: je Kreis Punkte mit Intervall,"
    " was fehlt und warum, dazu Brüche als Daten und Trends. Über einen harten Bruch (Definition,"
    " Recht, Grundlage, Zensus, Gebiet) hinweg wird kein Trend gerechnet." + SPLIT,
    openapi_extra={"parameters": split_parameters(repeated=False)},
)
async def compare_over_time(
    reading: ReadTables,
    wanted: WantedPicture,
    question: Asked,
    between: Between,
    district: Annotated[
        list[Ags], Query(description="Nur diese Kreise zeigen; verglichen wird mit allen.")
    ] = [],
) -> Response:
    view = await series(reading, question, between, district)
    drawn = await pictures.of_series(reading, view, wanted)
    return await pictured(wanted, reading.etag, view, Table(SERIES_COLUMNS, _flat(view)), drawn)


@router.get(
    "/comparisons/indicators/{code}/gaps",
    response_class=Response,
    responses={
        **problems(*REFUSALS, *pictures.REFUSALS, GapNotPossible),
        200: {"description": "Der Abstand je Kreis", "model": Gaps, "content": GAPS},
    },
    description="Zwei Gruppen eines Indikators nebeneinander: Differenz und Verhältnis je Kreis und"
    " im Land, mit Intervall (Anteile: Newcombe und Katz; Quoten: MOVER nach Byar und"
    " logarithmisches Verhältnis). Mit `from` oder `to` auch, ob sich die Lebenslagen annähern:"
    " der Trend der Differenz, nie über einen harten Bruch." + SPLIT,
    openapi_extra={"parameters": split_parameters(repeated=False)},
)
async def compare_groups(
    reading: ReadTables,
    wanted: WantedPicture,
    question: Asked,
    between: Between,
    pair: Groups,
    period: Annotated[
        Period | None,
        Query(
            description="Zeitraum; Vorgabe ist der neueste, in dem genug Kreise beide Gruppen"
            " angeben."
        ),
    ] = None,
) -> Response:
    view = await gaps(reading, replace(question, period=period), pair, between)
    drawn = await pictures.of_gaps(reading, view, wanted)
    return await pictured(wanted, reading.etag, view, Table(GAP_COLUMNS, _gap_lines(view)), drawn)


def _flat(view: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """One line per district and period, those without a value among them."""
    about = {"indicator": view["indicator"]["code"], "basis": view["basis"]}
    about["breakdown"] = splits.in_a_line(view["breakdown"])
    state = {one["period"]: state_columns(one) for one in view["state"]["points"]}
    for district in view["districts"]:
        own = {**about, **{name: district[name] for name in ("ags", "name", "type")}}
        own |= trend_columns(district["trend"])
        cells = {one["period"]: one for one in district["points"]}
        gone = {one["period"]: one for one in district["missing"]}
        for period in view["periods"]:
            line = {**own, "period": period, **state[period]}
            if cell := cells.get(period):
                lower, upper = cell["ci95"] or (None, None)
                yield {**line, **cell, "ci95_lower": lower, "ci95_upper": upper}
            else:
                missing = gone[period]
                yield {**line, "missing": missing["reason"], "detail": missing["detail"]}


def _gap_lines(view: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """One line per district, those without a gap among them."""
    named = ("period", "basis", "territory_date", "dimension", "group", "reference")
    about = {name: view[name] for name in named} | {"indicator": view["indicator"]["code"]}
    # Only what both sides share: the groups themselves have columns of their own.
    about["breakdown"] = splits.in_a_line(view["breakdown"])
    about |= {f"state_{name}": view["state"][name] for name in OF_STATE}
    about |= coverage_columns(view["state"])
    for row in view["districts"]:
        sides = {
            f"{side}_{name}": row[side][name]
            for side in ("group", "reference")
            for name in ("value", "numerator", "denominator")
        }
        limits = {
            f"{name}_{end}": limit
            for name in ("difference_ci95", "ratio_ci95")
            for end, limit in zip(("lower", "upper"), row[name] or (None, None), strict=True)
        }
        over = row["convergence"]
        course = {"convergence": over["verdict"], **trend_columns(over["trend"])} if over else {}
        yield {**row, **about, **sides, **limits, "convergence": None, **course}
    for gone in view["missing"]:
        yield {**gone, **about, "missing": gone["reason"]}
