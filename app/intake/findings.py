"""From hits in a table to findings in an answer: the most telling listed, all of them counted.

A million hits stay in the database. What is listed follows one rule, the same as offline: per
rule the first hundred rows; of more than a thousand, errors before warnings before hints.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

from kreisspiegel_rules.collected import LISTED, LISTED_PER_RULE
from kreisspiegel_rules.findings import finding, remark
from kreisspiegel_rules.judged import Hit
from kreisspiegel_rules.pack import Pack
from sqlalchemy import RowMapping, text
from sqlalchemy.ext.asyncio import AsyncSession

from app.intake.places import Place

RANK = "array_position(ARRAY['fatal', 'error', 'warning', 'info'], f.severity)"
# As `order` in the rule pack: the rows in turn, what is about the whole file first.
ORDER = (
    'coalesce(f.row, 0), f.severity COLLATE "C", f.rule COLLATE "C",'
    " coalesce(f.field, '') COLLATE \"C\""
)
COLUMNS = (
    *("row", "line", "rule", "severity", "field", "expected", "found", "extra", "indicator"),
    *("period", "note", "message", "message_en"),
)
_LISTED = ", ".join(f"f.{name}" for name in COLUMNS)

# Of one district, with what is about the file; without a district, of all.
_OF = "(CAST(:district AS text) IS NULL OR f.district = :district OR f.row IS NULL)"
_RANKED = f"""
    SELECT f.*, row_number() OVER (
        PARTITION BY f.rule ORDER BY coalesce(f.row, 0), coalesce(f.field, '')) AS turn
    FROM finding f WHERE {_OF}
"""
FIRST = text(f"""
SELECT {_LISTED} FROM (
    SELECT * FROM ({_RANKED}) f WHERE f.turn <= {LISTED_PER_RULE}
    ORDER BY {RANK}, coalesce(f.row, 0), f.rule, coalesce(f.field, '') LIMIT {LISTED}
) f ORDER BY {ORDER}
""")
EVERY = text(f"SELECT {_LISTED} FROM finding f WHERE {_OF} ORDER BY {ORDER}")
SUMMED = text(f"""
SELECT {", ".join(f"(array_agg(f.{name} ORDER BY f.turn))[1] AS {name}" for name in COLUMNS)},
       count(*) AS count,
       count(*) FILTER (WHERE f.severity = 'warning' AND btrim(f.note) <> '') AS silenced
FROM ({_RANKED}) f GROUP BY f.rule ORDER BY min({RANK}), f.rule
""")
TOGETHER = 2000


@dataclass(frozen=True, slots=True)
class Words:
    """What turns a hit into a finding: the rules' sentences, and where its file's columns are."""

    pack: Pack
    place: Place


@dataclass(frozen=True, slots=True)
class Findings:
    """What is told of a push: some findings, and all of them counted by rule."""

    listed: list[dict[str, Any]]
    total: int
    summary: list[dict[str, Any]]

    @property
    def errors(self) -> int:
        grave = ("fatal", "error")
        return sum(int(one["count"]) for one in self.summary if one["severity"] in grave)

    @property
    def members(self) -> dict[str, Any]:
        """As members of an answer."""
        return {
            "findings": self.listed,
            "findings_total": self.total,
            "findings_summary": self.summary,
        }


NONE = Findings([], 0, [])


async def collected(session: AsyncSession, words: Words, district: str | None = None) -> Findings:
    """The findings of a push as its verdict tells them."""
    bound = {"district": district}
    listed = (await session.execute(FIRST, bound)).mappings().all()
    summed = (await session.execute(SUMMED, bound)).mappings().all()
    return Findings(
        [told(words, row) for row in listed],
        sum(int(row["count"]) for row in summed),
        [_summary(words, row) for row in summed],
    )


def _summary(words: Words, row: RowMapping) -> dict[str, Any]:
    first = told(words, row)
    return {
        "rule": row["rule"],
        "severity": row["severity"],
        "count": row["count"],
        "silenced": row["silenced"],
        "first_row": row["row"],
        "message": first["message"],
        "message_en": first["message_en"],
    }


async def every(session: AsyncSession, words: Words) -> AsyncIterator[list[dict[str, Any]]]:
    """All findings of a push in their order, some thousand at a time."""
    stream = await session.stream(EVERY, {"district": None})
    async for rows in stream.mappings().partitions(TOGETHER):
        yield [told(words, row) for row in rows]


def told(words: Words, row: RowMapping) -> dict[str, Any]:
    """The finding behind a kept hit. What a reader noted of a file brings its own sentence."""
    hit = Hit(row["rule"], row["field"], row["expected"], row["found"], row["extra"])
    place = words.place(row["line"], row["field"])
    if row["message"] is None:
        named = (row["indicator"], row["period"], row["note"])
        return finding(words.pack, row["row"], place, hit, *named)
    brought = (hit.rule, row["severity"], row["message"], row["message_en"])
    return remark(row["row"], place, hit, brought)
