"""What belongs to one district: its own indicators, and the plan of how it really counts."""

from datetime import date, datetime
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Depends, Path, Request, Response

from app.auth.caller import NotYours, UnknownKey
from app.auth.own import Own
from app.auth.reading import NotModified, Read, Reading
from app.auth.roles import RoleRefused
from app.catalogue import districts as territory
from app.catalogue.define import Change, define
from app.catalogue.districts import UnknownDistrict
from app.catalogue.indicators import UnknownIndicator
from app.catalogue.local import in_district, of_district
from app.catalogue.local_shape import LocalDefinition
from app.db.engine import Transaction
from app.errors import problems
from app.formats.conditional import PreconditionFailed, PreconditionRequired, tag
from app.formats.response import NotAcceptable, Table, WantedFormat, answer, matches, validators
from app.formats.tree import MEDIA_TYPE, json_bytes
from app.models.base import Ags, IndicatorCode
from app.monitoring import plan as monitoring
from app.monitoring.shape import Plan
from app.routers.pages import Cursor, Limit, cut, link
from app.routers.parameters import Closed, IfMatch
from app.wire.local import DistrictIndicator, DistrictIndicators, MonitoringPlan

router = APIRouter(prefix="/v1", tags=["Was einem Kreis gehört"], dependencies=[Closed])

COLUMNS = (
    *("code", "version", "label_de", "kind", "unit", "factor", "decimals", "direction", "field"),
    *("dimension", "periodicity", "reference_rule_de", "default_basis", "recommended_source"),
    *("visibility", "retired", "recorded_at"),
)
DistrictKey = Annotated[Ags, Path(description="Amtlicher Kreisschlüssel, fünf Ziffern.")]
Code = Annotated[IndicatorCode, Path(description="Indikator, zum Beispiel L16070-01 oder DEM-03.")]
WRITES = problems(UnknownKey, NotYours, PreconditionRequired, PreconditionFailed)


def local_day(request: Request) -> date:
    return datetime.now(ZoneInfo(request.app.state.settings.timezone)).date()


def _stated(request: Request, body: Any) -> Response:
    """A state that an update can name: its ETag changes when it does, and not before."""
    content = json_bytes(body)
    etag = tag(content)
    if matches(request.headers.get("if-none-match"), etag):
        raise NotModified(etag)
    return Response(content, headers=validators(etag), media_type=MEDIA_TYPE)


async def existing(ags: DistrictKey, reading: Read) -> Reading:
    """A reading about a district that there is or was."""
    await territory.district(reading, ags, None)
    return reading


InDistrict = Annotated[Reading, Depends(existing)]

LOCAL: dict[str, Any] = {
    "schwimmkurse": {
        "summary": "Frei erfundenes Beispiel: Anteil belegter Plätze in Schwimmkursen",
        "value": {
            "label_de": "Auslastung der Schwimmkurse für Zugewanderte",
            "field": "sport",
            "dimension": "social",
            "kind": "share",
            "unit": "%",
            "definition": {
                "numerator_de": "belegte Plätze in Schwimmkursen für Zugewanderte",
                "denominator_de": "angebotene Plätze in diesen Kursen",
                "reference_rule_de": "Kalenderjahr",
            },
            "recommended_source": "Sportamt des Kreises, Kursverwaltung",
        },
    }
}
PLAN: dict[str, Any] = {
    "eigenes_register": {
        "summary": "Frei erfundenes Beispiel: Ausländeranteil aus dem eigenen Melderegister",
        "value": {
            "entries": [
                {
                    "indicator": "DEM-03",
                    "valid_from": "2018",
                    "source_de": "Melderegister des Kreises",
                    "deviations": ["source", "population"],
                    "deviation_de": "Mit Nebenwohnung gezählt, daher etwas höher.",
                    "contact_function": "Stabsstelle Integration",
                }
            ]
        },
    }
}


def _sent(examples: dict[str, Any]) -> dict[str, Any]:
    return {"requestBody": {"content": {MEDIA_TYPE: {"examples": examples}}}}


@router.get(
    "/districts/{ags}/indicators",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownDistrict, NotAcceptable),
        200: {"model": DistrictIndicators},
    },
)
async def list_local_indicators(
    ags: DistrictKey,
    request: Request,
    reading: InDistrict,
    wanted: WantedFormat,
    limit: Limit = 1000,
    cursor: Cursor = None,
) -> Response:
    """Die Indikatoren, die ein Kreis für sich selbst festgelegt hat.

    Sie stehen neben der Rahmenedition, nie in ihr, und werden nicht zwischen Kreisen verglichen.
    """
    items, following = cut(await of_district(reading, ags), "code", cursor, limit)
    body = {"items": items, "next": following}
    return answer(wanted, reading.etag, body, Table(COLUMNS, items), **link(request, following))


@router.get(
    "/districts/{ags}/indicators/{code}",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownDistrict, UnknownIndicator),
        200: {"model": DistrictIndicator},
    },
)
async def read_district_indicator(
    ags: DistrictKey, code: Code, request: Request, reading: InDistrict
) -> Response:
    """Ein Indikator, wie er für den Kreis gilt: ein eigener mit seinen Fassungen, oder einer der
    Rahmenedition. Sein `ETag` ist das `If-Match` der nächsten Änderung.
    """
    return _stated(request, await in_district(reading, ags, code))


@router.put(
    "/districts/{ags}/indicators/{code}",
    response_class=Response,
    responses={
        **WRITES,
        200: {"description": "Geändert oder schon so gewesen", "model": DistrictIndicator},
        201: {"description": "Neu angelegt", "model": DistrictIndicator},
    },
    openapi_extra=_sent(LOCAL),
)
async def define_local_indicator(
    code: Code,
    sent: LocalDefinition,
    request: Request,
    caller: Own,
    session: Transaction,
    if_match: IfMatch = None,
) -> Response:
    """Einen örtlichen Indikator festlegen oder ändern; das kann nur der Kreis selbst.

    Der Code heißt wie der Kreis, zum Beispiel `L16070-01`. Eine geänderte Definition ist eine neue
    Fassung: sie nennt mit `break_from` und `change_de`, ab wann sie gilt und was sich ändert; die
    alte bleibt mit ihren Werten stehen. Bezeichnung, Sichtbarkeit und Ende ändern sich ohne Bruch.
    """
    change = Change(caller, code, sent, if_match, request.state.request_id)
    found, new = await define(session, change)
    content = json_bytes(found)
    headers = {"Location": request.url.path} if new else {}
    return Response(
        content, 201 if new else 200, {**validators(tag(content)), **headers}, MEDIA_TYPE
    )


@router.get(
    "/districts/{ags}/monitoring-plan",
    response_class=Response,
    responses={
        **problems(UnknownKey, RoleRefused, UnknownDistrict),
        200: {"model": MonitoringPlan},
    },
)
async def read_monitoring_plan(ags: DistrictKey, request: Request, reading: InDistrict) -> Response:
    """Welche Quelle ein Kreis wirklich nutzt und worin seine Werte von der Definition abweichen;
    für den Arbeitskreis. Jeder Vergleich zeigt die Abweichung als Kennzeichen, auch öffentlich.
    """
    return _stated(request, await monitoring.plan(reading, ags))


@router.put(
    "/districts/{ags}/monitoring-plan",
    response_class=Response,
    responses={
        **WRITES,
        200: {"description": "Der Plan, wie er nun gilt", "model": MonitoringPlan},
    },
    openapi_extra=_sent(PLAN),
)
async def replace_monitoring_plan(
    sent: Plan,
    request: Request,
    caller: Own,
    session: Transaction,
    if_match: IfMatch = None,
) -> Response:
    """Den ganzen Monitoringplan ersetzen; das kann nur der Kreis selbst.

    Ein Eintrag gilt ab `valid_from` bis zum nächsten desselben Indikators. Was nicht mehr genannt
    wird, ist aufgehoben, bleibt aber mit `as_of` lesbar. Alle Fehler stehen in einer Antwort.
    """
    change = monitoring.Change(caller, local_day(request), sent, if_match, request.state.request_id)
    content = json_bytes(await monitoring.replace(session, change))
    return Response(content, headers=validators(tag(content)), media_type=MEDIA_TYPE)
