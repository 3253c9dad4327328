"""One push of projects, one complete verdict: every fault of every row, and what became of it."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

from kreisspiegel_rules.sent import Unreadable
from pydantic import ValidationError
from sqlalchemy.ext.asyncio import AsyncSession

from app.db.clock import present
from app.disclosure.personal import personal, texts_of
from app.errors import Problem
from app.intake.payload import nothing_sent, refused
from app.intake.receipt import Signer, receipt
from app.intake.upload import Upload
from app.projects.codes import Codes, codes, faults
from app.projects.rows import Sent, opened_rows
from app.projects.shape import ProjectRow
from app.projects.write import (
    Act,
    Named,
    content,
    identifier,
    note,
    outcome,
    own_place,
    store,
    turn,
)
from app.wording import fault

Finding = dict[str, Any]
MOST_ROWS = 1000
MOST_LISTED = 1000
OUTCOMES = ("created", "updated", "unchanged", "rejected")
RANKS = {"fatal": 0, "error": 1, "warning": 2, "info": 3}
# So much of what was sent is quoted.
QUOTED = 200


class ProjectsRefused(Problem):
    status = HTTPStatus.UNPROCESSABLE_ENTITY
    title = ("Die Projekte wurden nicht angenommen", "The projects were refused")
    mend = (
        "Nichts wurde gespeichert. Unter `findings` steht jeder Fehler mit seiner Stelle; bitte"
        " alle berichtigen und neu senden, oder mit `mode=partial` die fehlerfreien annehmen"
        " lassen.",
        "Nothing was stored. `findings` lists every fault with its place; mend all, or have the"
        " faultless ones accepted with `mode=partial`.",
    )


@dataclass(frozen=True, slots=True)
class Push:
    """Who pushes what, and how it is meant."""

    act: Act
    upload: Upload
    mode: str = "atomic"
    dry_run: bool = False


@dataclass(slots=True)
class Judged:
    """A row and what was found about it; without errors it can stand."""

    number: int
    key: str | None
    row: ProjectRow | None
    findings: list[Finding] = field(default_factory=list)

    @property
    def faulty(self) -> bool:
        return any(one["severity"] == "error" for one in self.findings)


# A list that was exported holds other people's entries too.
OTHERS = (
    "Diese Zeile ist laut `owner` und `supplier` der Eintrag eines anderen oder aus der Literatur."
    " Bitte weglassen; für ein eigenes Projekt beide Spalten leeren.",
    "By `owner` and `supplier` this line is somebody else's entry, or from literature. Leave it"
    " out; for a project of your own empty both columns.",
)


class _Undo(Exception):
    """Rolls a dry run back after it was executed in earnest."""


async def take(session: AsyncSession, push: Push, signer: Signer) -> dict[str, Any]:
    """The verdict on an accepted push; raises ProjectsRefused with the same members."""
    await turn(session, push.act)
    kind, comment, rows = _read(push.upload)
    known = await codes(session, push.act.owner)
    judged = list(_judged(rows, known, push.act.owner))
    verdict = {
        "district": push.act.owner,
        "recorded_at": None,
        "dry_run": push.dry_run,
        "mode": push.mode,
        "format": kind,
        "comment": comment,
    }
    rejected = sum(one.faulty for one in judged)
    if rejected and push.mode == "atomic":
        raise _refusal(verdict, judged, rejected)
    try:
        async with session.begin_nested():
            done, at = await _stored(session, push, judged)
            if push.dry_run:
                raise _Undo
    except _Undo:
        return {**verdict, **_members(judged, done, push.act.owner), "receipt": None}
    told = _members(judged, done, push.act.owner)
    detail = {"counts": told["counts"]}
    await note(session, push.act, "projects_accepted", detail)
    accepted = {
        "resource": "projects",
        "district": push.act.owner,
        "payload_sha256": push.upload.sha256.hex(),
        "counts": told["counts"],
    }
    return {**verdict, "recorded_at": at, **told, "receipt": receipt(signer, accepted, at)}


def _read(upload: Upload) -> tuple[str, str | None, list[Sent]]:
    try:
        found = opened_rows(upload.file, upload.media, upload.filename)
        rows: list[Sent] = []
        for one in found.rows:
            rows.append(one)
            if len(rows) > MOST_ROWS:
                raise _too_many()
        if found.reading is not None and found.reading.scope is not None:
            raise _no_scope()
    except Unreadable as fault_:
        raise refused(fault_) from fault_
    if not rows:
        raise nothing_sent()
    return found.kind, found.comment, rows


def _too_many() -> Unreadable:
    return Unreadable(
        "too_many_rows",
        f"Höchstens {MOST_ROWS} Projekte je Lieferung; bitte teilen.",
        f"At most {MOST_ROWS} projects in one push; please split it.",
    )


def _no_scope() -> Unreadable:
    return Unreadable(
        "unknown_member",
        "Die Angabe „scope“ gibt es bei Projekten nicht; beendet wird eines mit DELETE.",
        "There is no scope for projects; one is ended by DELETE.",
        pointer="/scope",
    )


def _judged(rows: Sequence[Sent], known: Codes, owner: str | None) -> Iterator[Judged]:
    first: dict[str, int] = {}
    for sent in rows:
        one = _one(sent, known, owner)
        if one.key in first:
            said = (
                f"Der Schlüssel „{one.key}“ steht schon in Zeile {first[one.key]}.",
                f"The key “{one.key}” is in row {first[one.key]} already.",
            )
            one.findings.append(_finding(sent, "/key", "duplicate_key", said, one.key))
        elif one.key is not None:
            first[one.key] = one.number
        yield one


def _one(sent: Sent, known: Codes, owner: str | None) -> Judged:
    key = sent.members.get("key") if isinstance(sent.members, dict) else None
    key = key if isinstance(key, str) else None
    try:
        row = ProjectRow.model_validate(sent.members)
    except ValidationError as wrong:
        return Judged(sent.number, key, None, [_misshapen(sent, one) for one in wrong.errors()])
    found = [
        _finding(sent, one["pointer"], one["code"], _said(one), one.get("found"))
        for one in faults(row, known, owner)
    ]
    if sent.supplier == "documented" or (sent.owner or owner) != owner:
        found.append(_finding(sent, "/key", "not_your_entry", OTHERS, row.key))
    warned = personal(texts_of(row.model_dump()), row.note)
    found += [_placed(sent, one) for one in warned]
    return Judged(sent.number, key, row, found)


def _said(one: Mapping[str, Any]) -> tuple[str, str]:
    return one["message"], one["message_en"]


def _misshapen(sent: Sent, wrong: Mapping[str, Any]) -> Finding:
    """A fault of the shape as a finding, in both languages."""
    at_body = {**wrong, "loc": ("body", *wrong["loc"])}
    german, english = fault(at_body, "de"), fault(at_body, "en")
    given = wrong.get("input")
    found = str(given)[:QUOTED] if isinstance(given, str | int | float) else None
    pointer = "" if german["pointer"] == "/" else german["pointer"]
    said = (german["message"], english["message"])
    return _finding(sent, pointer, str(wrong["type"]), said, found)


def _finding(
    sent: Sent, pointer: str, code: str, said: tuple[str, str], found: str | None
) -> Finding:
    german, english = said
    one = {"rule": code, "code": code, "severity": "error", "message": german}
    more = {"message_en": english, "expected": None, "found": found}
    return _placed(sent, {"pointer": pointer, **one, **more})


def _placed(sent: Sent, one: Finding) -> Finding:
    member = one["pointer"].split("/")[1] if one["pointer"] else None
    pointer = f"/rows/{sent.number - 1}{one['pointer']}"
    return {**one, "row": sent.number, "pointer": pointer, **sent.place(member)}


async def _stored(
    session: AsyncSession, push: Push, judged: Sequence[Judged]
) -> tuple[dict[int, str], Any]:
    """What became of each row that can stand, by its number, and the instant of it."""
    place = await own_place(session, push.act.owner)
    rows = [(one.number, one.row) for one in judged if one.row is not None and not one.faulty]
    named = [Named(row.key, content(row, place), row.reason) for _, row in rows]
    done = await store(session, push.act, named)
    came = {number: outcome(one) for (number, _), one in zip(rows, done, strict=True)}
    return came, await present(session)


def _members(
    judged: Sequence[Judged], done: Mapping[int, str], owner: str | None
) -> dict[str, Any]:
    """Counts, rows and findings as the verdict tells them."""
    outcomes = [
        {
            "row": one.number,
            "key": one.key,
            "id": str(identifier(owner, str(one.key))) if one.number in done else None,
            "outcome": "rejected" if one.faulty else done.get(one.number, "unchanged"),
        }
        for one in judged
    ]
    counts = Counter(one["outcome"] for one in outcomes)
    found = [one for row in judged for one in row.findings]
    return {
        "counts": {"received": len(judged), **{name: counts[name] for name in OUTCOMES}},
        "rows": outcomes,
        "findings": found[:MOST_LISTED],
        "findings_total": len(found),
        "findings_summary": _summary(found),
    }


def _summary(found: Sequence[Finding]) -> list[dict[str, Any]]:
    by_rule: dict[str, list[Finding]] = {}
    for one in found:
        by_rule.setdefault(one["rule"], []).append(one)
    told = [
        {
            "rule": rule,
            "severity": some[0]["severity"],
            "count": len(some),
            "silenced": sum(bool(one.get("silenced_by")) for one in some),
            "first_row": some[0]["row"],
            "message": some[0]["message"],
            "message_en": some[0]["message_en"],
        }
        for rule, some in by_rule.items()
    ]
    return sorted(told, key=lambda one: (RANKS[one["severity"]], one["rule"]))


def _refusal(verdict: dict[str, Any], judged: Sequence[Judged], rejected: int) -> ProjectsRefused:
    found = [one for row in judged for one in row.findings if one["severity"] == "error"]
    return ProjectsRefused(
        f"{rejected} von {len(judged)} Projekten sind fehlerhaft ({len(found)} Fehler); nichts"
        " wurde gespeichert.",
        f"{rejected} of {len(judged)} projects are faulty ({len(found)} faults); nothing was"
        " stored.",
        errors=found[:MOST_LISTED],
        **verdict,
        **_members(judged, {}, None),
        receipt=None,
    )
