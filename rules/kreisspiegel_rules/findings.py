"""From a hit to a finding: where, which rule, how grave, and a sentence in both languages."""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from kreisspiegel_rules.judged import QUOTED, Hit
from kreisspiegel_rules.pack import Pack, Rule

# Only what PostgreSQL writes for a numeric: in a caller's text, 1e999999999 is no figure.
NUMERIC = re.compile(r"-?[0-9]+([.][0-9]+)?")
RANKS = {"fatal": 0, "error": 1, "warning": 2, "info": 3}


def finding(  # noqa: PLR0913, PLR0917 -- the columns of the pipeline's table of hits
    pack: Pack,
    row: int | None,
    place: Mapping[str, Any],
    hit: Hit,
    indicator: str | None = None,
    period: str | None = None,
    note: str | None = None,
) -> dict[str, Any]:
    """The finding as it is answered; `row` None is about the whole file.

    `note` is the row's own: a warning that it answers is silenced, and says by what.
    """
    rule = pack.rules[hit.rule]
    german, english = _sentences(rule, hit, (indicator or "")[:QUOTED], (period or "")[:QUOTED])
    told: dict[str, Any] = {
        "row": row,
        "pointer": _pointer(row, hit.field),
        "rule": rule.code,
        "code": rule.code,
        "severity": rule.severity,
        "message": german,
        "message_en": english,
        "expected": hit.expected,
        "found": hit.found,
        **place,
    }
    if rule.severity == "warning":
        told["silenced_by"] = note if note and note.strip() else None
    return told


def _sentences(rule: Rule, hit: Hit, indicator: str, period: str) -> tuple[str, str]:
    gap = _difference(hit.expected, hit.found) or ""
    words = {"indicator": indicator, "period": period, "extra": hit.extra or ""}
    numbers = {"expected": hit.expected, "found": hit.found}
    english = {name: said or "–" for name, said in numbers.items()}
    # Texts are quoted as they were sent, even when they look like figures.
    german = {name: german_number(said) for name, said in numbers.items()}
    if rule.parameters.get("verbatim"):
        german = english
    return (
        rule.message_de.format(**words, **german, difference=german_number(gap)),
        rule.message_en.format(**words, **english, difference=gap),
    )


def _pointer(row: int | None, field: str | None) -> str:
    if row is None:
        return f"/{field}" if field else ""
    return f"/rows/{row - 1}/{field}" if field else f"/rows/{row - 1}"


def order(one: Mapping[str, Any]) -> tuple[int, str, str, str]:
    """Findings stand in the order of their rows; those of the whole file come first."""
    return (one["row"] or 0, one["severity"], one["rule"], one["pointer"])


def duplicate(first_row: int, row: int) -> Hit:
    """A row that speaks of the same cell as one before it."""
    return Hit("duplicate_key", None, str(first_row), str(row))


def other_district(stamp: Mapping[str, Any] | None, district: str | None) -> Hit | None:
    """A template that was made for one district and is pushed for another."""
    made_for = (stamp or {}).get("district")
    if not made_for or district is None or made_for == district:
        return None
    return Hit("stamp_other_district", "district", district, str(made_for)[:QUOTED])


def _number(written: str | None) -> Decimal | None:
    return Decimal(written) if written and NUMERIC.fullmatch(written) else None


def _difference(expected: str | None, found: str | None) -> str | None:
    one, other = _number(expected), _number(found)
    return None if one is None or other is None else format(abs(one - other), "f")


def german_number(written: str | None) -> str:
    """A figure as it is written in German text (3.571 and 6,11); other texts as they are."""
    value = _number(written)
    if value is None or not written or (written.startswith("0") and written[1:2].isdigit()):
        return written or "–"
    pattern = "{:,f}" if abs(value) >= 1000 and "." not in written else "{:f}"
    return pattern.format(value).translate(str.maketrans(",.", ".,"))
