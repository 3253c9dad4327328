"""Tries a push in full: read, judge, look up, compare, plan. Nothing is written yet.

What the file alone can show is judged while it is read; then the district's turn is taken, so
that nothing changes between what is looked up here and what is written after it.
"""

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from kreisspiegel_rules.findings import other_district
from kreisspiegel_rules.judge import Judge
from kreisspiegel_rules.pack import Pack
from kreisspiegel_rules.reading import Reading
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.auth.delegation import Mandate, require_push
from app.intake import scope as scopes
from app.intake import store
from app.intake.allowed import mandates_for, stage_mandate
from app.intake.cells import line_text
from app.intake.findings import NONE, Findings, Words, collected
from app.intake.judging import Judging
from app.intake.payload import nothing_sent, opened
from app.intake.places import layout, placed
from app.intake.push import Push
from app.intake.rules_history import look_across, look_along
from app.intake.rules_server import look_at_corrections, look_beside, look_for_errors
from app.intake.scope import NOWHERE, Scope
from app.intake.stage import UNHASHED, add_lines, stage
from app.intake.standing import look_up
from app.intake.sums import add_up

TABULAR = {"csv", "xlsx", "ods", "sdmx-csv"}
DISTRICTS = text("SELECT DISTINCT district FROM candidate WHERE district IS NOT NULL ORDER BY 1")


@dataclass(frozen=True, slots=True)
class Trial:
    """A push that was tried: what it would change, and everything that was found."""

    plan: store.Plan
    findings: Findings
    words: Words
    layout: dict[str, Any]
    comment: str | None
    scope: Scope | None
    # Districts whose rows make a submission each, and whether any row is left over.
    districts: tuple[str, ...]
    leftover: int
    # The file itself is for somebody else.
    misdirected: bool
    mandates: tuple[Mandate, ...]


async def tried(session: AsyncSession, push: Push, pack: Pack) -> Trial:
    """Everything there is to say about the push; `planned` and `candidate` stay filled."""
    reading = await asyncio.to_thread(opened, push.upload)
    judge = Judge(
        pack,
        district=push.area,
        supplier=push.supplier,
        today=push.today,
        tabular=reading.kind in TABULAR,
    )
    judging = Judging(reading, judge)
    try:
        await stage(session, judging)
    finally:
        judging.close()
    misdirected = await _of_the_file(session, push, reading, judge)
    mandates, scope = await _meant(session, push, pack, reading)
    if not judging.received and scope is None:
        raise nothing_sent()
    await _looked(session, push, judge, scope, mandates)
    districts = tuple(sorted({one.district for one in mandates}))
    emptied = scope.districts if scope else ()
    plan = await store.count(session, emptied)
    words = Words(pack, placed(kept := layout(reading)))
    return Trial(
        plan=plan,
        findings=await collected(session, words) if plan.found else NONE,
        words=words,
        layout=kept,
        comment=reading.comment,
        scope=scope,
        districts=tuple(one for one in districts if one in plan.counts),
        leftover=sum(one["received"] for ags, one in plan.counts.items() if ags not in districts),
        misdirected=misdirected,
        mandates=tuple(mandates),
    )


async def _of_the_file(session: AsyncSession, push: Push, reading: Reading, judge: Judge) -> bool:
    """Add what is to be said of the whole file; True when it was made for another district."""
    rules = judge.pack.rules
    hits = judge.file_hits()
    other = other_district(reading.stamp or {}, push.area) if push.area else None
    if other is not None:
        hits.append(other)
    lines = [
        line_text((None, None, None, hit.rule, rules[hit.rule].severity, *hit[1:], *(None,) * 5))
        for hit in hits
    ]
    for note in reading.notes:
        told = (note.code, note.severity, *(None,) * 7, note.german, note.english)
        lines.append(line_text((None, None, None, *told)))
    await add_lines(session, lines)
    return other is not None


async def _meant(
    session: AsyncSession, push: Push, pack: Pack, reading: Reading
) -> tuple[Sequence[Mandate], Scope | None]:
    """For whom the push is, with what mandate, and which scope it declares."""
    sent = scopes.one_of(push.scope, reading.scope)
    if push.area is not None:
        mandates = await require_push(session, push.caller, [push.area])
    else:
        named = list((await session.execute(DISTRICTS)).scalars())
        known = {ags for ags in (*named, *scopes.districts_of(sent)) if ags in pack.districts}
        mandates = await mandates_for(session, push.caller, known)
    return mandates, scopes.declared(sent, pack, push.area, mandates)


async def _looked(
    session: AsyncSession,
    push: Push,
    judge: Judge,
    scope: Scope | None,
    mandates: Sequence[Mandate],
) -> None:
    """Compare with what the database holds, in the districts' turn."""
    pack, supplier = judge.pack, push.supplier
    for ags in sorted({one.district for one in mandates}):
        # In this order for everybody, so that nobody waits in a ring.
        await store.take_turn(session, ags, supplier)
    mandated = push.area is None or not all(one.whole for one in mandates)
    if mandated:
        await stage_mandate(session, mandates)
    around = scope.bound if scope else NOWHERE
    strange = bool(judge.file_hits())
    await look_up(session, supplier, around, along=_answers(push), strange=strange)
    await look_for_errors(session, pack, mandated=mandated)
    met = await store.compare(session, supplier, push.default_visibility)
    await _beside(session, push, pack, met)
    if scope:
        await scopes.withdraw(session, pack, scope)
    # From here on tables with indexes take part.
    await session.execute(UNHASHED)
    if met.alike and _answers(push):
        caller = {"role": push.caller.role, "ags": push.caller.ags}
        await look_across(session, pack, caller, datetime.now(UTC))


def _answers(push: Push) -> bool:
    """Whether it is asked about its series and its like: what offices publish comes by the decade,
    and somebody else answers for it."""
    return push.supplier == "district"


async def _beside(session: AsyncSession, push: Push, pack: Pack, met: store.Met) -> None:
    """Run the rules that look beside a figure, as far as there is something to look at."""
    if met.in_parts:
        await add_up(session, pack)
    if met.official:
        await look_beside(session, pack, push.supplier)
    if met.corrected:
        await look_at_corrections(session, pack)
    if met.in_series and _answers(push):
        await look_along(session, pack, push.supplier)


def errors_of(findings: Findings) -> Iterator[dict[str, Any]]:
    """The listed findings that refuse something."""
    return (one for one in findings.listed if one["severity"] in ("fatal", "error"))
