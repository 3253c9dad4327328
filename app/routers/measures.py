"""Measures of a district: listed, read, written by it alone, with their history."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Request, Response

from app.auth.caller import UnknownKey
from app.auth.own import Own
from app.catalogue.codes import UnknownCode, refusal, require
from app.catalogue.districts import UnknownDistrict
from app.concepts import goals_read as reads
from app.concepts import goals_write as writes
from app.concepts.goals_kinds import GOALS, MEASURES, UnknownMeasure
from app.concepts.goals_shape import Key
from app.concepts.measures_shape import MeasurePush
from app.concepts.tree import natural
from app.db.engine import Transaction
from app.errors import problems
from app.formats.response import NotAcceptable, Table, WantedFormat, answer
from app.formats.tree import MEDIA_TYPE
from app.routers.examples_goals import ONE_MEASURE
from app.routers.goals import CHANGES, WRITES, DistrictKey, Field, On, Reason, acting, stated
from app.routers.local import InDistrict
from app.routers.pages import Cursor, Limit, cut, link
from app.routers.parameters import Closed, IfMatch
from app.wire.goals import EntryHistory
from app.wire.measures import (
    MeasureClass,
    MeasureDetail,
    MeasurePriority,
    Measures,
    MeasureStatus,
)

router = APIRouter(prefix="/v1", tags=["Ziele und Maßnahmen"], dependencies=[Closed])

MeasureKey = Annotated[Key, Path(description="Der eigene Schlüssel des Kreises.")]
COLUMNS = (
    *("ags", "key", "title_de", "description_de", "status", "status_on", "on", "goals"),
    *("field_codes", "local_field_label", "measure_class", "structure", "priority"),
    *("carrier_name", "carrier_type", "partner_names", "responsible_role", "start", "end"),
    *("adopted_on", "feasibility_checked_on", "target_groups", "spatial_scope", "place_names"),
    *("barriers", "legal_status_scope", "staff_fte", "volunteers", "funding_state"),
    *("concept_version", "budget_reference", "visibility", "recorded_at"),
)


@router.get(
    "/districts/{ags}/measures",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownDistrict, UnknownCode, NotAcceptable),
        200: {"description": "Eine Seite der Maßnahmen", "model": Measures},
    },
)
async def list_measures(
    ags: DistrictKey,
    request: Request,
    reading: InDistrict,
    wanted: WantedFormat,
    on: On = None,
    goal: Annotated[list[Key], Query(description="Ziel, zu dem sie gehört")] = [],
    field: Field = [],
    status: Annotated[list[MeasureStatus], Query(description="Stand")] = [],
    measure_class: Annotated[list[MeasureClass], Query(description="Art der Maßnahme")] = [],
    priority: Annotated[list[MeasurePriority], Query(description="Rang")] = [],
    limit: Limit = 1000,
    cursor: Cursor = None,
) -> Response:
    """Die Maßnahmen eines Kreises nach Schlüssel, soweit sie für Sie bestimmt sind."""
    await require(reading, "field", field)
    among = {"goals": goal, "field_codes": field}
    equal: dict[str, Sequence[str]] = {
        "status": status,
        "measure_class": measure_class,
        "priority": priority,
    }
    asked_for = reads.when(reading, on)
    if goal:
        there = [one["key"] for one in await reads.every(reading.session, GOALS, ags, asked_for)]
        if unknown := [one for one in goal if one not in there]:
            raise refusal("goal", unknown, there)
    found = await reads.every(reading.session, MEASURES, ags, asked_for)
    items = [
        reads.told(MEASURES, row, reading.caller)
        for row in sorted(found, key=lambda row: natural(row["key"]))
        if all(not asked or set(asked) & set(row[name]) for name, asked in among.items())
        and all(not asked or row[name] in asked for name, asked in equal.items())
    ]
    items, following = cut(items, "key", cursor, limit)
    body = {"as_of": reading.at, "items": items, "next": following}
    table = Table(COLUMNS, [_line(one) for one in items])
    return answer(wanted, reading.etag, body, table, **link(request, following))


def _line(measure: Mapping[str, Any]) -> dict[str, Any]:
    """A measure in one line; what is told of several resources is added up."""
    product = measure["budget_product"]
    resources = measure["resources"]
    summed = {
        name: sum(one[name] for one in resources if one[name] is not None)
        for name in ("staff_fte", "volunteers")
        if any(one[name] is not None for one in resources)
    }
    return {
        **measure,
        **summed,
        "partner_names": [one["name"] for one in measure["partners"]],
        "place_names": [one["name"] for one in measure["places"]],
        "barriers": [one["kind"] for one in measure["access_barriers"]],
        "budget_reference": product["reference"] if product else None,
    }


@router.get(
    "/districts/{ags}/measures/{measure}",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownDistrict, UnknownMeasure),
        200: {"description": "Die Maßnahme", "model": MeasureDetail},
    },
)
async def read_measure(
    ags: DistrictKey, measure: MeasureKey, request: Request, reading: InDistrict, on: On = None
) -> Response:
    """Eine Maßnahme. Ihr `ETag` ist das `If-Match` der nächsten Änderung."""
    asked = reads.when(reading, on)
    row = await reads.one(reading.session, MEASURES, ags, measure, asked)
    return stated(request, MEASURES, row, reading.caller)


@router.put(
    "/districts/{ags}/measures/{measure}",
    response_class=Response,
    responses={
        **WRITES,
        200: {"description": "Geändert oder schon so gewesen", "model": MeasureDetail},
        201: {"description": "Neu angelegt", "model": MeasureDetail},
    },
    openapi_extra={"requestBody": {"content": {MEDIA_TYPE: {"examples": ONE_MEASURE}}}},
)
async def store_measure(
    ags: DistrictKey,
    measure: MeasureKey,
    sent: MeasurePush,
    request: Request,
    caller: Own,
    session: Transaction,
    if_match: IfMatch = None,
) -> Response:
    """Eine Maßnahme anlegen oder ganz ersetzen; das kann nur der Kreis selbst.

    Sie darf laufen, bevor sie beschlossen ist. Was nach einer Person aussieht, steht als Warnung
    unter `findings`; geändert wird nichts.
    """
    act = acting(request, MEASURES, caller, (ags, measure), if_match)
    row, new = await writes.put(session, act, sent)
    return stated(request, MEASURES, row, caller, 201 if new else 200)


@router.delete(
    "/districts/{ags}/measures/{measure}",
    response_class=Response,
    responses={
        **WRITES,
        **problems(UnknownMeasure),
        200: {"description": "Zurückgezogen; so stand sie zuletzt", "model": MeasureDetail},
    },
)
async def withdraw_measure(
    ags: DistrictKey,
    measure: MeasureKey,
    request: Request,
    caller: Own,
    session: Transaction,
    if_match: IfMatch = None,
    reason: Reason = None,
) -> Response:
    """Eine Maßnahme zurückziehen. Gelöscht wird nichts: mit `as_of` bleibt sie lesbar."""
    act = acting(request, MEASURES, caller, (ags, measure), if_match)
    return stated(request, MEASURES, await writes.withdraw(session, act, reason), caller)


@router.get(
    "/districts/{ags}/measures/{measure}/history",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownDistrict, UnknownMeasure, NotAcceptable),
        200: {"description": "Die Änderungen", "model": EntryHistory},
    },
)
async def read_measure_history(
    ags: DistrictKey,
    measure: MeasureKey,
    request: Request,
    reading: InDistrict,
    wanted: WantedFormat,
    limit: Limit = 1000,
    cursor: Cursor = None,
) -> Response:
    """Wann eine Maßnahme wie geändert wurde; jeder Stand ist mit `as_of` lesbar."""
    found = await reads.history(reading, MEASURES, ags, measure)
    items, following = cut(found, "number", cursor, limit)
    body = {"items": items, "next": following}
    return answer(wanted, reading.etag, body, Table(CHANGES, items), **link(request, following))
