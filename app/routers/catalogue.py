"""Read districts, fields of action, frameworks and indicators."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Path, Query, Request, Response

from app.auth.caller import UnknownKey
from app.auth.reading import Read
from app.catalogue import districts as territory
from app.catalogue import indicators as definitions
from app.catalogue.codes import UnknownCode
from app.catalogue.local import defined
from app.errors import problems
from app.formats.response import NotAcceptable, Table, WantedFormat, answer
from app.models.base import Ags, Edition, IndicatorCode
from app.routers.examples import DISTRICT, INDICATOR
from app.routers.pages import Cursor, Limit, cut, link
from app.routers.parameters import Closed
from app.wire.definitions import (
    FieldsOfAction,
    FrameworkDetail,
    Frameworks,
    Indicator,
    Indicators,
)
from app.wire.territory import DistrictDetail, Districts

router = APIRouter(prefix="/v1", tags=["Verzeichnis"], dependencies=[Closed])

Items = list[dict[str, Any]]
REFUSALS = problems(UnknownKey, UnknownCode, NotAcceptable)
DISTRICT_COLUMNS = (
    *("ags", "name", "type", "state", "nuts3", "area_km2", "valid_from", "valid_to"),
    *("territory_version", "region_system", "region", "region_label_de"),
)
INDICATOR_COLUMNS = (
    *("code", "version", "framework", "tier", "label_de", "kind", "unit", "direction"),
    *("field", "dimension", "population_concept", "periodicity", "reference_rule_de"),
    *("default_basis", "min_count", "recommended_source"),
)
ValidOn = Annotated[date | None, Query(description="Nur Kreise, die es an diesem Tag gibt.")]
FrameworkEdition = Annotated[
    Edition | None, Query(description="Rahmenedition; Vorgabe ist die geltende.")
]
OfState = Annotated[
    str | None,
    Query(description="Land, dessen geltende Edition gemeint ist; nötig, wo sie verschieden sind."),
]


def _listed(
    request: Request, wanted: WantedFormat, etag: str, page: tuple[Items, str | None], columns: Any
) -> Response:
    items, following = page
    body = {"items": items, "next": following}
    table = Table(columns, map(_flat, items))
    return answer(wanted, etag, body, table, **link(request, following))


def _flat(item: Mapping[str, Any]) -> Mapping[str, Any]:
    """The item as one line of a table: its region, if it has one, in columns."""
    region = item.get("region")
    if region is None:
        return item
    named = {"region_system": region["system"], "region_label_de": region["label_de"]}
    return {**item, "region": region["code"], **named}


@router.get(
    "/districts",
    response_class=Response,
    responses={
        **REFUSALS,
        200: {"description": "Kreise nach Namen", "model": Districts, "content": DISTRICT},
    },
)
async def list_districts(
    request: Request,
    reading: Read,
    wanted: WantedFormat,
    valid_on: ValidOn = None,
    kind: Annotated[
        Literal["landkreis", "kreisfreie_stadt"] | None,
        Query(alias="type", description="Nur Kreise dieser Art."),
    ] = None,
    state: Annotated[str | None, Query(description="Landesschlüssel, zum Beispiel 16.")] = None,
    limit: Limit = 1000,
    cursor: Cursor = None,
) -> Response:
    """Alle Kreise, auch ehemalige; mit `valid_on` nur die eines Tages."""
    found = await territory.districts(reading, valid_on=valid_on, kind=kind, state=state)
    return _listed(
        request, wanted, reading.etag, cut(found, "ags", cursor, limit), DISTRICT_COLUMNS
    )


@router.get(
    "/districts/{ags}",
    response_class=Response,
    responses={
        **REFUSALS,
        **problems(UnknownKey, UnknownCode, territory.UnknownDistrict),
        200: {"model": DistrictDetail},
    },
)
async def read_district(
    ags: Annotated[Ags, Path(description="Amtlicher Kreisschlüssel.")],
    reading: Read,
    wanted: WantedFormat,
    valid_on: Annotated[
        date | None, Query(description="Sagt unter `exists`, ob es den Kreis an dem Tag gibt.")
    ] = None,
) -> Response:
    """Ein Kreis mit Fassungen, Kontext, Vorgängern und Nachfolgern."""
    found = await territory.district(reading, ags, valid_on)
    return answer(wanted, reading.etag, found, Table(DISTRICT_COLUMNS, [_flat(found)]))


@router.get(
    "/fields-of-action",
    response_class=Response,
    responses={**REFUSALS, 200: {"model": FieldsOfAction}},
)
async def list_fields(
    request: Request,
    reading: Read,
    wanted: WantedFormat,
    limit: Limit = 1000,
    cursor: Cursor = None,
) -> Response:
    """Die harmonisierten Handlungsfelder mit den Bezeichnungen, die auf sie abgebildet sind."""
    found = await definitions.fields(reading)
    columns = ("code", "position", "kind", "label_de", "label_en")
    return _listed(request, wanted, reading.etag, cut(found, "code", cursor, limit), columns)


@router.get(
    "/frameworks", response_class=Response, responses={**REFUSALS, 200: {"model": Frameworks}}
)
async def list_frameworks(
    request: Request,
    reading: Read,
    wanted: WantedFormat,
    limit: Limit = 1000,
    cursor: Cursor = None,
) -> Response:
    """Die veröffentlichten Ausgaben des Rahmenindikatorensets."""
    found = await definitions.frameworks(reading)
    columns = ("edition", "label_de", "valid_from", "valid_to", "decided_by", "published_on")
    return _listed(request, wanted, reading.etag, cut(found, "edition", cursor, limit), columns)


@router.get(
    "/frameworks/{edition}",
    response_class=Response,
    responses={
        **problems(UnknownKey, definitions.UnknownFramework, NotAcceptable),
        200: {"model": FrameworkDetail},
    },
)
async def read_framework(
    edition: Annotated[Edition, Path(description="Rahmenedition, zum Beispiel 2026.1.")],
    reading: Read,
    wanted: WantedFormat,
) -> Response:
    """Eine Ausgabe mit allen Indikatoren."""
    found = await definitions.framework(reading, edition)
    return answer(wanted, reading.etag, found, Table(INDICATOR_COLUMNS, found["items"]))


@router.get(
    "/indicators", response_class=Response, responses={**REFUSALS, 200: {"model": Indicators}}
)
async def list_indicators(
    request: Request,
    reading: Read,
    wanted: WantedFormat,
    framework: FrameworkEdition = None,
    state: OfState = None,
    field: Annotated[str | None, Query(description="Handlungsfeld.")] = None,
    tier: Annotated[
        Literal["core", "extended", "local"] | None,
        Query(description="Kern, Erweiterung oder örtlich."),
    ] = None,
    limit: Limit = 1000,
    cursor: Cursor = None,
) -> Response:
    """Die Indikatoren einer Rahmenedition mit Definition, Gliederungen und Entsprechungen."""
    found = await definitions.indicators(
        reading, framework=framework, state=state, field=field, tier=tier
    )
    page = cut(found, "code", cursor, limit)
    return _listed(request, wanted, reading.etag, page, INDICATOR_COLUMNS)


@router.get(
    "/indicators/{code}",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownCode, definitions.UnknownIndicator, NotAcceptable),
        200: {"description": "Der Indikator", "model": Indicator, "content": INDICATOR},
    },
)
async def read_indicator(
    code: Annotated[IndicatorCode, Path(description="Indikator, zum Beispiel DEM-03.")],
    reading: Read,
    wanted: WantedFormat,
    framework: FrameworkEdition = None,
    state: OfState = None,
) -> Response:
    """Ein Indikator mit seiner Definition; ein örtlicher nennt unter `owner` seinen Kreis."""
    found = await defined(reading, code, framework, state)
    return answer(wanted, reading.etag, found, Table(INDICATOR_COLUMNS, [found]))
