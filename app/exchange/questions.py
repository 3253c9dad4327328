"""Questions as they stood at an instant, with their answers and with those who can answer.

A question is about a project, a district's concept or an indicator, and is read by whoever may read
that. Who is asked follows from what it is about, so it changes with it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.auth.caller import Caller
from app.disclosure.personal import personal, texts_of
from app.errors import Problem
from app.exchange.parties import NAME, STOOD, Row, names, party, told_party


class UnknownQuestion(Problem):
    status = HTTPStatus.NOT_FOUND
    title = ("Frage nicht gefunden", "Question not found")
    mend = (
        "Entweder gibt es diese Frage nicht, oder sie ist nicht für Sie bestimmt."
        " `/v1/questions` listet, was Sie lesen können.",
        "There is no such question, or it is not meant for you; `/v1/questions` lists the others.",
    )


class QuestionWithdrawn(Problem):
    status = HTTPStatus.CONFLICT
    title = ("Frage zurückgezogen", "Question withdrawn")
    mend = (
        "Auf eine zurückgezogene Frage antwortet niemand mehr. Öffnen kann sie, wer sie stellte"
        " (`PUT /v1/questions/{id}/state`).",
        "Nobody answers a question that was withdrawn; who asked it may open it again.",
    )


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which questions; what is None lets everything through."""

    about: Sequence[str] | None = None
    codes: Sequence[str] | None = None
    districts: Sequence[str] | None = None
    fields: Sequence[str] | None = None
    open: bool | None = None
    question: str | None = None

    def bound(self, at: datetime) -> Row:
        return {
            "at": at,
            "id": self.question,
            "about": _given(self.about),
            "codes": _given(self.codes),
            "districts": _given(self.districts),
            "fields": _given(self.fields),
            "open": self.open,
        }


def _given(codes: Sequence[str] | None) -> list[str] | None:
    return list(codes) if codes else None


# A district that declined to lead a project does not answer for it.
_LEADS = f"""
ARRAY (SELECT l FROM unnest(p.leads) l WHERE NOT EXISTS (
    SELECT FROM project_confirmation c WHERE c.project_id = q.project_id AND c.ags = l
    AND c.state = 'declined' AND {STOOD.format("c")}))
"""
_LABEL = f"""
CASE WHEN q.ags IS NOT NULL THEN {NAME.format("q.ags")}
     WHEN q.indicator IS NOT NULL THEN (
         SELECT v.label_de FROM indicator_version v
         WHERE v.indicator = q.indicator AND v.recorded_at <= :at
         ORDER BY v.recorded_at DESC, v.version DESC LIMIT 1)
     ELSE p.title_de END
"""
QUESTIONS = text(f"""
SELECT * FROM (
    SELECT q.id::text AS id, coalesce(q.project_id::text, q.ags, q.indicator) AS code,
           CASE WHEN q.ags IS NOT NULL THEN 'concept'
                WHEN q.indicator IS NOT NULL THEN 'indicator' ELSE 'project' END AS kind,
           {_LABEL} AS label_de, q.asked_by, q.account_id::text AS account,
           b.at AS asked_at, r.text_de, r.field_code, r.visibility, r.reason,
           nullif(r.recorded_at, b.at) AS changed_at, coalesce(s.state, 'open') AS state,
           s.reason AS state_reason,
           CASE WHEN r.field_code IS NOT NULL THEN ARRAY[r.field_code]
                WHEN p.project_id IS NOT NULL THEN p.field_codes
                ELSE array_remove(ARRAY[i.field_code], NULL) END AS fields,
           CASE WHEN q.ags IS NOT NULL THEN ARRAY[q.ags]
                WHEN q.indicator IS NOT NULL THEN ARRAY[coalesce(i.owner, 'steward')]
                ELSE {_LEADS} || CASE WHEN n.owner IS NULL THEN ARRAY['working_group']
                                      ELSE ARRAY[]::text[] END END AS asked,
           coalesce(p.districts, ARRAY[]::text[]) || array_remove(ARRAY[q.ags, i.owner], NULL)
               AS districts,
           a.answers
    FROM question q
    JOIN question_revision r ON r.question_id = q.id AND {STOOD.format("r")}
    CROSS JOIN LATERAL (
        SELECT min(y.recorded_at) AS at FROM question_revision y WHERE y.question_id = q.id
    ) b
    LEFT JOIN question_state s ON s.question_id = q.id AND {STOOD.format("s")}
    LEFT JOIN indicator i ON i.code = q.indicator
    LEFT JOIN project n ON n.id = q.project_id
    LEFT JOIN project_revision p
           ON p.project_id = q.project_id AND {STOOD.format("p")} AND NOT p.withdrawn
    LEFT JOIN LATERAL (
        SELECT jsonb_agg(jsonb_build_object('by', x.answered_by, 'text_de', x.text_de,
                   'reason', x.reason, 'answered_at', f.at, 'changed_at', x.recorded_at)
                   ORDER BY f.at, x.answered_by) AS answers
        FROM question_answer x
        CROSS JOIN LATERAL (
            SELECT min(y.recorded_at) AS at FROM question_answer y
            WHERE y.question_id = x.question_id AND y.answered_by = x.answered_by
        ) f
        WHERE x.question_id = q.id AND {STOOD.format("x")}
    ) a ON true
    -- With what it is about, a question is seen or not.
    WHERE q.project_id IS NULL OR p.project_id IS NOT NULL
) e
WHERE (CAST(:id AS uuid) IS NULL OR e.id = CAST(:id AS text))
  AND (CAST(:about AS text[]) IS NULL OR e.kind = ANY (CAST(:about AS text[])))
  AND (CAST(:codes AS text[]) IS NULL OR e.code = ANY (CAST(:codes AS text[])))
  AND (CAST(:fields AS text[]) IS NULL OR e.fields && CAST(:fields AS text[]))
  AND (CAST(:open AS boolean) IS NULL OR (e.state = 'open') = :open)
  AND (CAST(:districts AS text[]) IS NULL
       OR e.districts || e.asked_by && CAST(:districts AS text[]))
ORDER BY e.asked_at DESC, e.id
""")


@dataclass(frozen=True, slots=True)
class Found:
    """A question as it is answered, and what decides who may write to it."""

    told: Row
    asked_by: str
    account: str
    asked: Sequence[str]
    # Of each text who wrote it and why it was changed, for the check for persons.
    texts: Sequence[Row] = field(default=())

    def asker(self, caller: Caller) -> bool:
        """Whether the caller asked it; of those who share a role, the very account."""
        same = caller.role == "district" or caller.account == self.account
        return party(caller) == self.asked_by and same

    def answers(self, caller: Caller) -> bool:
        return party(caller) in self.asked


async def questions(session: AsyncSession, at: datetime, wanted: Wanted) -> list[Found]:
    """Those that the caller may see, the newest first."""
    rows = [dict(one) for one in (await session.execute(QUESTIONS, wanted.bound(at))).mappings()]
    parties = {code for one in rows for code in (one["asked_by"], *one["asked"], *_authors(one))}
    known = await names(session, parties, at)
    return [_found(one, known) for one in rows]


async def question(session: AsyncSession, at: datetime, name: str) -> Found:
    found = await questions(session, at, Wanted(question=name))
    if not found:
        raise UnknownQuestion(
            "Die Frage gibt es nicht, oder sie ist nicht für Sie bestimmt.",
            "There is no such question, or it is not meant for you.",
        )
    return found[0]


def _authors(row: Row) -> list[str]:
    return [one["by"] for one in row["answers"] or ()]


PLAIN = (
    *("text_de", "field_code", "visibility", "state", "state_reason", "asked_at", "changed_at"),
)


def _found(row: Row, known: dict[str, str]) -> Found:
    answers = row["answers"] or []
    told = {
        "id": row["id"],
        "about": {"kind": row["kind"], "code": row["code"], "label_de": row["label_de"]},
        "fields": sorted(row["fields"]),
        "asked_by": told_party(row["asked_by"], known),
        "asked": [told_party(code, known) for code in row["asked"]],
        **{name: row[name] for name in PLAIN},
        "answers": [_answer(one, known) for one in answers],
    }
    texts = [{"by": row["asked_by"], "at": "", "text_de": row["text_de"], "reason": row["reason"]}]
    texts += [{**one, "at": f"/answers/{number}"} for number, one in enumerate(answers)]
    return Found(told, row["asked_by"], row["account"], row["asked"], texts)


def _answer(one: Mapping[str, Any], known: dict[str, str]) -> Row:
    # Instants out of JSON are text, in the zone of the connection.
    first, last = (
        datetime.fromisoformat(one[name]).astimezone(UTC) for name in ("answered_at", "changed_at")
    )
    changed = None if first == last else last
    said = {"by": told_party(one["by"], known), "text_de": one["text_de"]}
    return {**said, "answered_at": first, "changed_at": changed}


def detailed(found: Found, caller: Caller) -> Row:
    """A question with what the check for persons warns of, for those who can mend it."""
    own = [
        one for one in found.texts if caller.role == "working_group" or one["by"] == party(caller)
    ]
    texts = (
        (f"{one['at']}{pointer}", said)
        for one in own
        for pointer, said in texts_of({name: one[name] for name in ("text_de", "reason")})
    )
    # Why it is closed or withdrawn, any of them may have said.
    stated = caller.role == "working_group" or found.asker(caller) or found.answers(caller)
    why = {"state_reason": found.told["state_reason"]} if stated else {}
    warned = personal((*texts, *texts_of(why)))
    return {**found.told, "findings": [{"row": None, **one} for one in warned]}


LINE = (
    *("id", "about", "code", "label_de", "fields", "asked_by", "asked", "text_de", "state"),
    *("visibility", "asked_at", "answered_by", "answer_de", "answered_at", "state_reason"),
)


def lines(items: Sequence[Row]) -> list[Row]:
    """One line of a table for each answer; a question without one has a line all the same."""
    return [
        {
            **{name: one[name] for name in ("id", "fields", "text_de", "visibility")},
            **{name: one[name] for name in ("state", "state_reason")},
            **{name: one["about"][name] for name in ("code", "label_de")},
            "about": one["about"]["kind"],
            "asked_at": one["asked_at"],
            "asked_by": _named(one["asked_by"]),
            "asked": [_named(other) for other in one["asked"]],
            **said,
        }
        for one in items
        for said in [_said(answer) for answer in one["answers"]] or [{}]
    ]


def _said(answer: Row) -> Row:
    by, at = _named(answer["by"]), answer["answered_at"]
    return {"answered_by": by, "answer_de": answer["text_de"], "answered_at": at}


def _named(one: Row) -> str:
    return str(one["ags"] or one["role"])
