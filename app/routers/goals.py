"""Goals of a district: the tree, one by its key, its course and its progress."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Request, Response

from app.auth.caller import Caller, NotYours, UnknownKey
from app.auth.own import Own
from app.auth.reading import NotModified
from app.catalogue.codes import UnknownCode, require
from app.catalogue.districts import UnknownDistrict
from app.concepts import goals_read as reads
from app.concepts import goals_write as writes
from app.concepts.goals_kinds import GOALS, Kind, UnknownGoal
from app.concepts.goals_shape import GoalPush, Key
from app.concepts.progress import NOTES_DE, of_goals
from app.concepts.tree import placed
from app.db.engine import Transaction
from app.errors import problems
from app.formats.conditional import PreconditionFailed, PreconditionRequired, tag
from app.formats.response import (
    NotAcceptable,
    Table,
    WantedFormat,
    answer,
    matches,
    validators,
)
from app.formats.tree import MEDIA_TYPE, json_bytes
from app.models.base import Ags
from app.routers.examples_goals import ONE_GOAL, PROGRESS
from app.routers.local import InDistrict, local_day
from app.routers.pages import Cursor, Limit, cut, link
from app.routers.parameters import Closed, IfMatch
from app.wire.goals import (
    EntryHistory,
    GoalDetail,
    GoalLevel,
    GoalProgress,
    Goals,
    GoalStatus,
)
from app.wording import language, spoken

router = APIRouter(prefix="/v1", tags=["Ziele und Maßnahmen"], dependencies=[Closed])

DistrictKey = Annotated[Ags, Path(description="Amtlicher Kreisschlüssel, fünf Ziffern.")]
GoalKey = Annotated[Key, Path(description="Der eigene Schlüssel des Kreises, etwa 1.2.")]
On = Annotated[date | None, Query(description="Stand an diesem Tag; Vorgabe: heute.")]
Reason = Annotated[
    str | None,
    Query(min_length=1, max_length=1000, pattern=r"^[^\x00]*$", description="Begründung"),
]
Field = Annotated[list[str], Query(description="Handlungsfeld; mehrere: eines davon")]
WRITES = problems(UnknownKey, NotYours, UnknownDistrict, PreconditionRequired, PreconditionFailed)
COLUMNS = (
    *("ags", "key", "parent", "depth", "path", "level", "text_de", "description_de", "status"),
    *("status_on", "on", "field_codes", "local_field_label", "dimension", "impact_level", "start"),
    *("end", "measured_by", "concept_version", "budget_reference", "visibility", "recorded_at"),
)
CHANGES = ("number", "recorded_at", "superseded_at", "outcome", "reason", "changed")
PROGRESSED = (
    *("ags", "goal", "on", "indicator", "label_de", "unit", "basis", "baseline_value"),
    *("baseline_period", "target_value", "target_period", "current_value", "current_period"),
    *("current_ci95_lower", "current_ci95_upper", "share", "share_ci95_lower"),
    *("share_ci95_upper", "time_share", "verdict", "reason", "detail_de"),
)


def stated(
    request: Request, kind: Kind, row: Mapping[str, Any], reader: Caller, status: int = 200
) -> Response:
    """An entry whose ETag is the If-Match of its next change, on whichever day it is read."""
    chosen = language(request.headers.get("accept-language"))
    today = [str(row[name]) for name in reads.OF_THE_DAY]
    etag = tag(json_bytes(reads.content(kind, row, reader)), chosen, *today)
    if request.method == "GET" and matches(request.headers.get("if-none-match"), etag):
        raise NotModified(etag)
    body = json_bytes(spoken(reads.detailed(kind, row, reader), chosen))
    place = {"Location": request.url.path} if status == 201 else {}
    return Response(body, status, {**validators(etag), **place}, MEDIA_TYPE)


def acting(
    request: Request,
    kind: Kind,
    caller: Caller,
    named: tuple[str, str],
    if_match: str | None = None,
) -> writes.Act:
    today = local_day(request)
    return writes.Act(kind, caller, *named, today, request.state.request_id, if_match)


@router.get(
    "/districts/{ags}/goals",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownDistrict, UnknownCode, NotAcceptable),
        200: {"description": "Der Zielbaum", "model": Goals},
    },
)
async def list_goals(
    ags: DistrictKey,
    request: Request,
    reading: InDistrict,
    wanted: WantedFormat,
    on: On = None,
    level: Annotated[list[GoalLevel], Query(description="Ebene")] = [],
    field: Field = [],
    status: Annotated[list[GoalStatus], Query(description="Stand")] = [],
    limit: Limit = 1000,
    cursor: Cursor = None,
) -> Response:
    """Der Zielbaum eines Kreises, von der Vision bis zum Maßnahmenziel, soweit Sie ihn sehen.

    Die Ebenen heißen, wie sie heißen; in welcher Reihenfolge sie stehen, ist frei.
    """
    await require(reading, "field", field)
    asked = reads.when(reading, on)
    found = placed(await reads.every(reading.session, GOALS, ags, asked))
    items = [
        {
            **reads.told(GOALS, one.row, reading.caller),
            "depth": one.depth,
            "path": list(one.path),
        }
        for one in found
        if (not level or one.row["level"] in level)
        and (not status or one.row["status"] in status)
        and (not field or set(field) & set(one.row["field_codes"]))
    ]
    items, following = cut(items, "key", cursor, limit)
    body = {"as_of": reading.at, "items": items, "next": following}
    table = Table(COLUMNS, [_line(one) for one in items])
    return answer(wanted, reading.etag, body, table, **link(request, following))


def _line(goal: Mapping[str, Any]) -> dict[str, Any]:
    product = goal["budget_product"]
    return {
        **goal,
        "path": "/".join(goal["path"]),
        "measured_by": [one["indicator"] for one in goal["indicators"]],
        "budget_reference": product["reference"] if product else None,
    }


@router.get(
    "/districts/{ags}/goals/{goal}",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownDistrict, UnknownGoal),
        200: {"description": "Das Ziel", "model": GoalDetail},
    },
)
async def read_goal(
    ags: DistrictKey, goal: GoalKey, request: Request, reading: InDistrict, on: On = None
) -> Response:
    """Ein Ziel. Sein `ETag` ist das `If-Match` der nächsten Änderung."""
    row = await reads.one(reading.session, GOALS, ags, goal, reads.when(reading, on))
    return stated(request, GOALS, row, reading.caller)


@router.put(
    "/districts/{ags}/goals/{goal}",
    response_class=Response,
    responses={
        **WRITES,
        200: {"description": "Geändert oder schon so gewesen", "model": GoalDetail},
        201: {"description": "Neu angelegt", "model": GoalDetail},
    },
    openapi_extra={"requestBody": {"content": {MEDIA_TYPE: {"examples": ONE_GOAL}}}},
)
async def store_goal(
    ags: DistrictKey,
    goal: GoalKey,
    sent: GoalPush,
    request: Request,
    caller: Own,
    session: Transaction,
    if_match: IfMatch = None,
) -> Response:
    """Ein Ziel anlegen oder ganz ersetzen; das kann nur der Kreis selbst.

    Das Ziel darüber muss es schon geben, und keines darf über sich selbst stehen. Ein operatives
    Ziel ohne Indikator oder ohne Ende wird angenommen und mit einem Hinweis versehen.
    """
    act = acting(request, GOALS, caller, (ags, goal), if_match)
    row, new = await writes.put(session, act, sent)
    return stated(request, GOALS, row, caller, 201 if new else 200)


@router.delete(
    "/districts/{ags}/goals/{goal}",
    response_class=Response,
    responses={
        **WRITES,
        **problems(UnknownGoal, writes.GoalInUse),
        200: {"description": "Zurückgezogen; so stand es zuletzt", "model": GoalDetail},
    },
)
async def withdraw_goal(
    ags: DistrictKey,
    goal: GoalKey,
    request: Request,
    caller: Own,
    session: Transaction,
    if_match: IfMatch = None,
    reason: Reason = None,
) -> Response:
    """Ein Ziel zurückziehen, unter dem nichts mehr steht. Mit `as_of` bleibt es lesbar."""
    act = acting(request, GOALS, caller, (ags, goal), if_match)
    return stated(request, GOALS, await writes.withdraw(session, act, reason), caller)


@router.get(
    "/districts/{ags}/goals/{goal}/history",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownDistrict, UnknownGoal, NotAcceptable),
        200: {"description": "Die Änderungen", "model": EntryHistory},
    },
)
async def read_goal_history(
    ags: DistrictKey,
    goal: GoalKey,
    request: Request,
    reading: InDistrict,
    wanted: WantedFormat,
    limit: Limit = 1000,
    cursor: Cursor = None,
) -> Response:
    """Wann ein Ziel wie geändert wurde; jeder Stand ist mit `as_of` lesbar."""
    found = await reads.history(reading, GOALS, ags, goal)
    items, following = cut(found, "number", cursor, limit)
    body = {"items": items, "next": following}
    return answer(wanted, reading.etag, body, Table(CHANGES, items), **link(request, following))


@router.get(
    "/districts/{ags}/goals/{goal}/progress",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownDistrict, UnknownGoal, NotAcceptable),
        200: {"description": "Der Fortschritt", "model": GoalProgress, "content": PROGRESS},
    },
)
async def read_goal_progress(
    ags: DistrictKey, goal: GoalKey, reading: InDistrict, wanted: WantedFormat, on: On = None
) -> Response:
    """Wie weit ein Ziel an jedem seiner Indikatoren ist, aus den Werten, die vorliegen.

    Der Anteil des Weges mit Intervall, oder der Grund, warum er sich nicht sagen lässt: kein Wert,
    kein Weg, oder ein harter Bruch zwischen Ausgangswert und Ist. Es ist keine Bewertung.
    """
    asked = reads.when(reading, on)
    row = await reads.one(reading.session, GOALS, ags, goal, asked)
    made = await of_goals(reading, ags, row["indicators"], asked.on)
    about = {"ags": ags, "goal": goal, "on": asked.on}
    body = {**about, "as_of": reading.at, "indicators": made, "notes": list(NOTES_DE)}
    return answer(wanted, reading.etag, body, Table(PROGRESSED, flat(about, made)))


def flat(about: Mapping[str, Any], made: Iterable[Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
    """One line per indicator."""
    for one in made:
        line = {**about, **one}
        for name in ("baseline", "target", "current"):
            for member in ("value", "period"):
                line[f"{name}_{member}"] = one[name] and one[name][member]
        limits = {
            "current_ci95": (one["current"] or {}).get("ci95"),
            "share_ci95": one["share_ci95"],
        }
        for name, pair in limits.items():
            line[f"{name}_lower"], line[f"{name}_upper"] = pair or (None, None)
        yield line
