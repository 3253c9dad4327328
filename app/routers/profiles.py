"""Comparisons of many indicators: the profile of one district, and the matrix of all."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Path, Query, Request, Response

from app.auth.again import viewed
from app.auth.caller import UnknownKey
from app.auth.reading import Reading, ReadTables
from app.catalogue.codes import UnknownCode
from app.catalogue.districts import UnknownDistrict
from app.catalogue.indicators import UnknownIndicator
from app.comparison import splits
from app.comparison.columns import STATE_COLUMNS, TREND_COLUMNS, state_columns, trend_columns
from app.comparison.indicator import LocalIndicatorNotCompared
from app.comparison.matrix import Selection, matrix
from app.comparison.profile import Portrait, profile
from app.errors import problems
from app.formats.pictures import PictureFormat, WantedPicture, pictured
from app.formats.response import NotAcceptable, Table, WantedFormat, answer
from app.models.base import Ags, Edition, IndicatorCode, Period
from app.routers import pictures
from app.routers.examples_profiles import MATRIX, PROFILE
from app.routers.parameters import Closed
from app.wire.comparisons.matrix import Matrix
from app.wire.comparisons.profile import Profile

router = APIRouter(prefix="/v1", tags=["Werte und Vergleiche"], dependencies=[Closed])

PROFILE_COLUMNS = (
    *("ags", "name", "indicator", "label_de", "unit", "direction", "field", "tier"),
    *("breakdown", "period", "basis", "territory_date", "value", "value_min", "value_max"),
    *("numerator", "denominator", "ci95_lower", "ci95_upper", "quartile", "percentile"),
    *("versus_state", "signal", "favourable", "p_value", "significant_after_bh", "precision"),
    *("status", "supplier", "value_territory_date", "flags", "missing", "detail"),
    *(*STATE_COLUMNS, "median", *TREND_COLUMNS, "source"),
)
MATRIX_COLUMNS = (
    *("indicator", "label_de", "unit", "breakdown", "period", "basis", "territory_date", "ags"),
    *("name", "type", "value", "value_min", "value_max", "ci95_lower", "ci95_upper", "quartile"),
    *("percentile", "versus_state", "signal", "significant_after_bh", "precision", "status"),
    *("supplier", "flags", "missing", "detail", *STATE_COLUMNS),
)
Supplier = Annotated[
    Literal["auto", "district", "official"],
    Query(description="`auto`: die eigene endgültige Angabe des Kreises, sonst die amtliche."),
]
OnePeriod = Annotated[
    Period | None,
    Query(description="Ein Zeitraum für alle; Vorgabe ist je Indikator der neueste mit Werten."),
]
FrameworkEdition = Annotated[
    Edition | None, Query(description="Rahmenedition; Vorgabe ist die geltende.")
]


Territory = Annotated[
    Literal["as_reported", "current"],
    Query(
        description="`as_reported`: wie berichtet. `current`: umgerechnet auf den Gebietsstand von"
        " heute oder, wenn angegeben, von `territory_date`; was sich nicht addieren lässt, fehlt"
        " mit Grund."
    ),
]
TerritoryDate = Annotated[
    date | None,
    Query(description="Gebietsstand; Vorgabe ist je Indikator der mit den meisten Kreisen."),
]


@router.get(
    "/comparisons/districts/{ags}",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownDistrict, UnknownCode, NotAcceptable, *pictures.REFUSALS),
        200: {"description": "Das Profil", "model": Profile, "content": PROFILE},
    },
)
async def read_profile(
    request: Request,
    ags: Annotated[Ags, Path(description="Amtlicher Kreisschlüssel; auch ein ehemaliger.")],
    reading: ReadTables,
    wanted: WantedPicture,
    period: OnePeriod = None,
    framework: FrameworkEdition = None,
    tier: Annotated[
        Literal["core", "extended", "local"] | None,
        Query(description="Nur Kern, Erweiterung oder örtlich erhobene der Rahmenedition."),
    ] = None,
    field: Annotated[
        str | None, Query(description="Nur Indikatoren dieses Handlungsfelds.")
    ] = None,
    peers: Annotated[
        list[str],
        Query(
            description="Vergleichsgruppe neben jedem Indikator: `all`, `type`, `size`, `region`,"
            " `similar`, oder Kreisschlüssel."
        ),
    ] = [],
    supplier: Supplier = "auto",
    trend: Annotated[
        bool, Query(description="Mit Trend je Indikator; das liest alle Zeiträume davor.")
    ] = False,
    territory: Territory = "as_reported",
    territory_date: TerritoryDate = None,
) -> Response:
    """Jeder Indikator der Rahmenedition für einen Kreis, neben Landeswert und Verteilung.

    Jeder steht auf seinem eigenen neuesten Zeitraum und seiner Grundlage; wo der Kreis keinen
    vergleichbaren Wert hat, steht der Grund. Die eigenen Indikatoren des Kreises stehen unter
    `local`, neben niemandem.
    """
    over = (period, framework, tier, field, peers, supplier, trend)
    asked = Portrait(ags, *over, territory, territory_date)
    return await viewed(request, reading, lambda again: _portrayed(again, asked, wanted))


async def _portrayed(reading: Reading, asked: Portrait, wanted: PictureFormat) -> Response:
    view = await profile(reading, asked)
    drawn = await pictures.of_profile(reading, view, wanted)
    table = Table(PROFILE_COLUMNS, _profile_lines(view))
    return await pictured(wanted, reading.etag, view, table, drawn)


@router.get(
    "/comparisons/matrix",
    response_class=Response,
    responses={
        **problems(
            *(UnknownKey, UnknownCode, UnknownIndicator, LocalIndicatorNotCompared),
            NotAcceptable,
        ),
        200: {"description": "Die Matrix", "model": Matrix, "content": MATRIX},
    },
)
async def read_matrix(
    reading: ReadTables,
    wanted: WantedFormat,
    indicator: Annotated[
        list[IndicatorCode],
        Query(description="Indikator; ohne Angabe alle Kernindikatoren, höchstens 60."),
    ] = [],
    district: Annotated[
        list[Ags], Query(description="Nur diese Kreise zeigen; verglichen wird mit allen.")
    ] = [],
    period: OnePeriod = None,
    framework: FrameworkEdition = None,
    state: Annotated[str | None, Query(description="Landesschlüssel.")] = None,
    supplier: Supplier = "auto",
    territory: Territory = "as_reported",
    territory_date: TerritoryDate = None,
) -> Response:
    """Indikatoren × Kreise: je Zelle Wert, Intervall und Lage, je leerer Zelle der Grund.

    Spalten in der Reihenfolge der Rahmenedition, Kreise nach Namen; nach Werten geordnet wird
    nicht. Höchstens 60 Indikatoren und 500 Kreise.
    """
    where = (framework, state, supplier, territory, territory_date)
    asked = Selection(indicator, district, period, *where)
    view = await matrix(reading, asked)
    return answer(wanted, reading.etag, view, Table(MATRIX_COLUMNS, _matrix_lines(view)))


def _profile_lines(view: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """One line per indicator, those without a value among them; local ones are no part."""
    who = {name: view["district"][name] for name in ("ags", "name")}
    for one in view["indicators"]:
        about = {**who, **one["indicator"], "indicator": one["indicator"]["code"]}
        about["breakdown"] = splits.in_a_line(one["breakdown"])
        beside = {
            **state_columns(one["state"]),
            "median": one["distribution"]["median"] if one["distribution"] else None,
            **(trend_columns(one["trend"]) if one["trend"] else {}),
        }
        own = ("period", "basis", "territory_date", "favourable", "p_value", "significant_after_bh")
        yield {**_figures(one["cell"], one["missing"]), **about, **beside} | {
            name: one[name] for name in own
        }


def _matrix_lines(view: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """One line per indicator and district, column by column."""
    gone = {(one["indicator"], one["ags"]): one for one in view["missing"]}
    named = ("label_de", "unit", "period", "basis", "territory_date")
    for place, column in enumerate(view["indicators"]):
        about = {"indicator": column["code"], **{name: column[name] for name in named}}
        about["breakdown"] = splits.in_a_line(column["breakdown"])
        about |= state_columns(column["state"])
        for district, cells in zip(view["districts"], view["cells"], strict=True):
            missing = gone.get((column["code"], district["ags"]))
            yield {**_figures(cells[place], missing), **about, **district}


def _figures(cell: dict[str, Any] | None, missing: dict[str, Any] | None) -> dict[str, Any]:
    """The columns of a value, or of why there is none."""
    if cell is None:
        why = missing or {}
        return {"missing": why.get("reason"), "detail": why.get("detail")}
    lower, upper = cell["ci95"] or (None, None)
    limits = {"ci95_lower": lower, "ci95_upper": upper}
    return {**cell, **limits, "value_territory_date": cell.get("territory_date")}
