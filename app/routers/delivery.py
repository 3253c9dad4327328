"""Who owes what until when, who has delivered, and the steward's calendar behind it."""

from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Request, Response

from app.auth.caller import NotYours, UnknownKey
from app.auth.reading import NotModified, Read
from app.auth.roles import RoleRefused, Steward
from app.catalogue.codes import UnknownCode
from app.catalogue.districts import UnknownDistrict
from app.catalogue.indicators import UnknownFramework
from app.db.engine import Transaction
from app.delivery.calendar import Change, obligations, set_calendar, state
from app.delivery.entries import CalendarPush
from app.delivery.owed import still_owed
from app.delivery.status import COLUMNS, Asked, delivery_status
from app.errors import problems
from app.formats.conditional import PreconditionFailed, PreconditionRequired, tag
from app.formats.response import NotAcceptable, Table, WantedFormat, answer, matches
from app.formats.tree import MEDIA_TYPE, json_bytes
from app.models.base import Ags, Edition, IndicatorCode, Period
from app.routers.pages import Cursor, Limit, cut, link
from app.routers.parameters import Closed, IfMatch
from app.wire.delivery import Calendar, CalendarChange, DeliveryStatus, Owed

router = APIRouter(prefix="/v1", tags=["Geschuldet und geliefert"], dependencies=[Closed])

CALENDAR_COLUMNS = ("indicator", "label_de", "tier", "period", "breakdown", "due_on", "duty")
OWED_COLUMNS = (
    *("indicator", "label_de", "tier", "period", "breakdown", "due_on", "days_left", "status"),
    *("reason", "note_de", "previous_period", "previous_value", "previous_missing"),
    *("definition", "template"),
)
EditionInPath = Annotated[Edition, Path(description="Rahmenedition, zum Beispiel 2026.1.")]
Periods = Annotated[
    list[Period],
    Query(description="Zeitraum; Vorgabe sind alle, die heute abgelaufen sind."),
]
Framework = Annotated[Edition | None, Query(description="Rahmenedition; Vorgabe ist die geltende.")]
EXAMPLE: dict[str, Any] = {
    "kalender": {
        "summary": "Zwei Angaben des Jahres 2025; alle anderen werden nicht mehr geschuldet",
        "value": {
            "rows": [
                {"indicator": "DEM-02", "period": "2025", "due_on": "2027-03-31"},
                {
                    "indicator": "REF-06",
                    "period": "2025",
                    "due_on": "2027-03-31",
                    "duty": "voluntary",
                },
            ]
        },
    }
}


@router.get(
    "/frameworks/{edition}/obligations",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownFramework, NotAcceptable),
        200: {"description": "Der Kalender", "model": Calendar},
    },
)
async def list_obligations(
    edition: EditionInPath,
    request: Request,
    reading: Read,
    wanted: WantedFormat,
    limit: Limit = 1000,
    cursor: Cursor = None,
) -> Response:
    """Der Kalender einer Rahmenedition: welche Angabe für welchen Zeitraum bis wann fällig ist.

    Er gilt für jeden Kreis gleich. Wer nichts liefern kann, nennt den Grund (`missing`). Der
    `ETag` jeder Seite und jedes Formats ist das `If-Match` der nächsten Änderung.
    """
    listed = await obligations(reading, edition)
    etag = tag(state(listed), request.app.version, wanted, limit, cursor)
    if matches(request.headers.get("if-none-match"), etag):
        raise NotModified(etag)
    found = [{**one, "place": _place(one)} for one in listed]
    page, following = cut(found, "place", cursor, limit)
    items = [{name: cell for name, cell in one.items() if name != "place"} for one in page]
    body = {"framework": edition, "items": items, "next": following}
    table = Table(CALENDAR_COLUMNS, ({**one, **_split(one)} for one in items))
    return answer(wanted, etag, body, table, **link(request, following))


@router.put(
    "/frameworks/{edition}/obligations",
    response_class=Response,
    responses={
        **problems(
            *(UnknownKey, RoleRefused, UnknownFramework),
            *(PreconditionRequired, PreconditionFailed),
        ),
        200: {"description": "Der Kalender steht so", "model": CalendarChange},
    },
    openapi_extra={"requestBody": {"content": {MEDIA_TYPE: {"examples": EXAMPLE}}}},
)
async def set_obligations(
    edition: EditionInPath,
    sent: CalendarPush,
    request: Request,
    caller: Steward,
    session: Transaction,
    if_match: IfMatch = None,
) -> Response:
    """Den ganzen Kalender einer Rahmenedition setzen; das kann nur der Steward.

    Was nicht mehr genannt wird, ist von nun an nicht mehr fällig; mit `as_of` bleibt der frühere
    Kalender lesbar. Denselben Kalender noch einmal zu senden ändert nichts.
    """
    change = Change(caller, edition, sent.rows, if_match, request.state.request_id)
    counts = await set_calendar(session, change)
    return Response(json_bytes({"framework": edition, "counts": counts}), media_type=MEDIA_TYPE)


@router.get(
    "/delivery-status",
    response_class=Response,
    responses={
        **problems(UnknownKey, RoleRefused, UnknownCode, UnknownFramework, NotAcceptable),
        200: {"description": "Stand der Lieferungen", "model": DeliveryStatus},
    },
)
async def read_delivery_status(
    request: Request,
    reading: Read,
    wanted: WantedFormat,
    period: Periods = [],
    indicator: Annotated[list[IndicatorCode], Query(description="Indikator.")] = [],
    district: Annotated[list[str], Query(description="Kreisschlüssel.")] = [],
    state: Annotated[str | None, Query(description="Landesschlüssel.")] = None,
    framework: Framework = None,
) -> Response:
    """Wer was für welchen Zeitraum schuldet, geliefert hat oder begründet nicht liefert.

    Für Arbeitskreis (Moderation), Ministerium und Steward über alle Kreise; ein Kreis sieht hier
    nur sich selbst. Werte stehen hier keine: was ein Kreis intern oder unter Sperrfrist hält,
    zählt als geliefert, mehr wird davon nicht gesagt.
    """
    zone = request.app.state.settings.timezone
    asked = Asked(zone, period, indicator, district, framework, state)
    view = await delivery_status(reading, asked)
    table = Table(COLUMNS, ({**one, **_split(one)} for one in view["items"]))
    return answer(wanted, reading.etag, view, table)


@router.get(
    "/districts/{ags}/owed",
    response_class=Response,
    responses={
        **problems(
            UnknownKey, NotYours, UnknownDistrict, UnknownCode, UnknownFramework, NotAcceptable
        ),
        200: {"description": "Was noch aussteht", "model": Owed},
    },
)
async def read_owed(
    ags: Annotated[Ags, Path(description="Amtlicher Kreisschlüssel, fünf Ziffern.")],
    request: Request,
    reading: Read,
    wanted: WantedFormat,
    period: Periods = [],
    framework: Framework = None,
) -> Response:
    """Was dieser Kreis noch schuldet: bis wann, was gemeint ist und was er im Vorjahr gemeldet hat.

    Nur für den Kreis selbst, seinen Dienstleister und den Steward. Freiwilliges steht nicht hier.
    """
    asked = Asked(request.app.state.settings.timezone, period, framework=framework)
    view = await still_owed(reading, ags, asked)
    return answer(wanted, reading.etag, view, Table(OWED_COLUMNS, map(_owed_line, view["items"])))


def _place(one: dict[str, Any]) -> str:
    return f"{one['period']}/{one['indicator']}/{_split(one)['breakdown'] or 'total'}"


def _split(one: dict[str, Any]) -> dict[str, str | None]:
    """The breakdown in one cell of a table; totals leave it empty."""
    parts = sorted(one["breakdown"].items())
    return {"breakdown": ", ".join(f"{name}={code}" for name, code in parts) or None}


def _owed_line(one: dict[str, Any]) -> dict[str, Any]:
    before = one["previous"] or {}
    told = {f"previous_{name}": before.get(name) for name in ("period", "value", "missing")}
    return {**one, **_split(one), **told}
