"""A district defines an indicator of its own: checked as a whole, kept as a version.

A changed definition is a new version and a declared break; the one before stays as it was.
Wording, visibility and retirement may change without one.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.auth.caller import Caller
from app.catalogue.codes import KNOWN, at_member
from app.catalogue.local import owner_of, standing
from app.catalogue.local_shape import FLAT, FORMS, LocalDefinition, faults, meaning
from app.db.clock import present, take_turn, tick
from app.db.engine import json_text
from app.errors import InvalidRequest, at_parameter
from app.formats.conditional import require_match
from app.formats.tree import json_bytes

ADDED_INDICATOR = text("""
INSERT INTO indicator (code, field_code, dimension, owner, recorded_at)
VALUES (:code, :field, :dimension, :owner, :at)
""")
ADDED_VERSION = text("""
INSERT INTO indicator_version
SELECT * FROM jsonb_populate_record(NULL::indicator_version, CAST(:row AS jsonb))
""")
ADDED_BREAKDOWNS = text("""
INSERT INTO indicator_breakdown (indicator, version, dimension, position)
SELECT :code, :version, d.name, d.position
FROM unnest(CAST(:dimensions AS text[])) WITH ORDINALITY AS d (name, position)
""")
CLOSED = text("""
UPDATE local_indicator SET superseded_at = :at WHERE code = :code AND superseded_at IS NULL
""")
ADDED = text("""
INSERT INTO local_indicator (code, owner, version, label_de, label_en, visibility, retired,
    break_from, change_de, account_id, recorded_at)
VALUES (:code, :owner, :version, :label_de, :label_en, :visibility, :retired,
    :break_from, :change_de, CAST(:account AS uuid), :at)
""")
NOTED = text("""
INSERT INTO audit_event (account_id, action, subject, request_id, detail)
VALUES (CAST(:account AS uuid), 'local_indicator_defined', :code, :request_id,
        CAST(:detail AS jsonb))
""")
DIMENSIONS = text("SELECT code FROM breakdown_dimension ORDER BY position")

SPOKEN = ("label_de", "label_en", "visibility", "retired")
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Change:
    """Who defines which code how, and on what state the change was made."""

    caller: Caller
    code: str
    sent: LocalDefinition
    if_match: str | None
    request_id: str | None


async def define(session: AsyncSession, change: Change) -> tuple[Row, bool]:
    """The indicator as it stands then, and whether it is new. The same again changes nothing."""
    _require_own_code(change)
    await take_turn(session, f"local indicator {change.code}")
    found = await standing(session, await present(session), code=change.code)
    before = found[0] if found else None
    await _check(session, change.sent, before)
    if before is not None and _wanted(change.sent) == _stands(before):
        return before, False
    require_match(change.if_match, None if before is None else json_bytes(before))
    at = await tick(session)
    await _write(session, change, before, at)
    (after,) = await standing(session, at, code=change.code)
    return after, before is None


def _require_own_code(change: Change) -> None:
    if owner_of(change.code) == change.caller.ags:
        return
    form = f"L{change.caller.ags}-01"
    said = (
        f"Örtliche Codes dieses Kreises beginnen mit seinem Schlüssel, zum Beispiel {form}.",
        f"Local codes of this district begin with its key, for example {form}.",
    )
    fault = at_parameter("code", "not_your_code", *said, found=change.code)
    raise InvalidRequest(*said, errors=[fault])


def _wanted(sent: LocalDefinition) -> Row:
    """Everything the sender says of the indicator, without the reason of a change."""
    said = {name: getattr(sent, name) for name in (*SPOKEN, "field", "dimension")}
    return {**said, "label_en": sent.label_en or sent.label_de, **meaning(sent)}


def _stands(found: Mapping[str, Any]) -> Row:
    return {
        **{name: found[name] for name in (*SPOKEN, "field", "dimension", *FLAT)},
        **found["definition"],
        "breakdowns": [one["dimension"] for one in found["breakdowns"]],
    }


def _redefined(sent: LocalDefinition, before: Mapping[str, Any]) -> bool:
    stands = _stands(before)
    return any(value != stands[name] for name, value in meaning(sent).items())


async def _check(session: AsyncSession, sent: LocalDefinition, before: Row | None) -> None:
    found = [*faults(sent), *await _unknown(session, sent)]
    if before is not None:
        found += [*_fixed(sent, before)]
    if before is None or _wanted(sent) != _stands(before):
        found += _break(sent, before)
    if found:
        raise InvalidRequest(
            f"{len(found)} Angabe(n) zum Indikator passen nicht.",
            f"{len(found)} part(s) of the definition do not fit.",
            errors=found,
        )


async def _unknown(session: AsyncSession, sent: LocalDefinition) -> list[Row]:
    fields = list((await session.execute(KNOWN["field"])).scalars())
    dimensions = list((await session.execute(DIMENSIONS)).scalars())
    places = [("/field", sent.field, fields)]
    places += [(f"/breakdowns/{i}", one, dimensions) for i, one in enumerate(sent.breakdowns)]
    return [
        at_member(
            pointer,
            "unknown_code",
            f"„{code}“ gibt es nicht. Bekannt sind: {', '.join(known)}.",
            f"There is no “{code}”. Known are: {', '.join(known)}.",
            found=code,
        )
        for pointer, code, known in places
        if code not in known
    ]


def _fixed(sent: LocalDefinition, before: Row) -> list[Row]:
    return [
        at_member(
            f"/{name}",
            "code_keeps_its_meaning",
            f"Ein Code behält seine Bedeutung: {name} bleibt {before[name]}. Für anderes bitte"
            " einen neuen Code.",
            f"A code keeps its meaning: {name} stays {before[name]}. Please take a new code.",
            found=getattr(sent, name),
        )
        for name in ("field", "dimension")
        if getattr(sent, name) != before[name]
    ]


def _break(sent: LocalDefinition, before: Row | None) -> list[Row]:
    """A new definition says from when on it counts and why; nothing else does."""
    breaks = before is not None and _redefined(sent, before)
    if breaks:
        german = "Eine geänderte Definition ist ein Bruch in der Reihe; bitte {} angeben."
        english = "A changed definition breaks the series; please give {}."
    else:
        german = "Die Definition ändert sich nicht; {} gehört nicht hierher."
        english = "The definition does not change; {} does not belong here."
    code = "break_undeclared" if breaks else "nothing_breaks"
    return [
        at_member(f"/{name}", code, german.format(name), english.format(name))
        for name in ("break_from", "change_de")
        if (getattr(sent, name) is None) == breaks
    ]


async def _write(session: AsyncSession, change: Change, before: Row | None, at: datetime) -> None:
    sent = change.sent
    bound = {
        **_wanted(sent),
        "code": change.code,
        "owner": change.caller.ags,
        "account": change.caller.account,
        "request_id": change.request_id,
        "break_from": sent.break_from,
        "change_de": sent.change_de,
        "at": at,
    }
    if before is None:
        bound["version"] = "1.0"
        await session.execute(ADDED_INDICATOR, bound)
        await _add_version(session, bound)
    elif _redefined(sent, before):
        bound["version"] = f"{int(before['version'].partition('.')[0]) + 1}.0"
        await _add_version(session, bound)
    else:
        bound["version"] = before["version"]
    await session.execute(CLOSED, bound)
    await session.execute(ADDED, bound)
    noted = {"area": change.caller.ags, "version": bound["version"]}
    await session.execute(NOTED, {**bound, "detail": json_text(noted)})


async def _add_version(session: AsyncSession, bound: Row) -> None:
    left_out = ("breakdowns", "field", "dimension", "visibility", "retired", "account", "at")
    row = {
        **{name: value for name, value in bound.items() if name not in left_out},
        "indicator": bound["code"],
        "period_forms": FORMS[bound["periodicity"]],
        "default_breakdown": {},
        "recorded_at": bound["at"].isoformat(),
    }
    await session.execute(ADDED_VERSION, {"row": json_text(row)})
    dimensions = {"dimensions": list(bound["breakdowns"])}
    await session.execute(ADDED_BREAKDOWNS, {**bound, **dimensions})
