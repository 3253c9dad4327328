"""From a hit to a finding: where, which rule, how grave, and a sentence in both languages."""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from kreisspiegel_rules.judged import QUOTED, Hit
from kreisspiegel_rules.pack import Pack, Rule

# Only what PostgreSQL writes for a numeric: in a caller's text, 1e999999999 is no figure.
NUMERIC = re.compile(r"-?[0-9]+([.][0-9]+)?")
# A figure with decimals inside of other words, such as a limit beside its unit; no day, no code.
_INSIDE = re.compile(r"(?<![\w.,-])-?[0-9]+[.][0-9]+(?![\w.,]*[\w])")
# What a sentence says only when all that it names is known: „[ Ähnlich: {expected}.]“.
_OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
_NAMED = re.compile(r"\{(\w+)\}")
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


def remark(
    row: int | None, place: Mapping[str, Any], hit: Hit, said: tuple[str, str, str, str]
) -> dict[str, Any]:
    """What no rule of the pack found: code, severity and both sentences come along."""
    code, severity, german, english = said
    return {
        "row": row,
        "pointer": _pointer(row, hit.field),
        "rule": code,
        "code": code,
        "severity": severity,
        "message": german,
        "message_en": english,
        "expected": hit.expected,
        "found": hit.found,
        **place,
    }


def _sentences(rule: Rule, hit: Hit, indicator: str, period: str) -> tuple[str, str]:
    gap = _difference(hit.expected, hit.found)
    words = {"indicator": indicator, "period": period, "extra": hit.extra, "field": hit.field}
    english = {**words, "expected": hit.expected, "found": hit.found, "difference": gap}
    german = {**english, "difference": german_number(gap)}
    # Texts are quoted as they were sent, even when they look like figures.
    if rule.parameters.get("verbatim"):
        german["expected"] = _decimals(hit.expected)
    else:
        german |= {name: german_number(english[name]) for name in ("expected", "found")}
    for language, said in (("de", german), ("en", english)):
        said["expected"] = _worded(said["expected"], rule.parameters.get(f"words_{language}"))
    return _filled(rule.message_de, german), _filled(rule.message_en, english)


def _worded(said: str | None, words: Mapping[str, str] | None) -> str | None:
    """What stands under `expected`, in words for people where the rule has some."""
    if not words or said is None:
        return said
    return re.sub("|".join(map(re.escape, words)), lambda one: words[one[0]], said)


def _filled(sentence: str, said: Mapping[str, str | None]) -> str:
    """The sentence of a rule; a part in brackets is left out where it would say nothing."""
    if "[" in sentence:
        sentence = _OPTIONAL.sub(
            lambda part: part[1] if all(said[name] for name in _NAMED.findall(part[1])) else "",
            sentence,
        )
    return sentence.format_map({name: one or "–" for name, one in said.items()})


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


def german_number(written: str | None) -> str | None:
    """A figure as it is written in German text (3.571 and 6,11); other texts as they are."""
    value = _number(written)
    if value is None or written is None:
        return _decimals(written)
    if written.startswith("0") and written[1:2].isdigit():
        return written
    pattern = "{:,f}" if abs(value) >= 1000 and "." not in written else "{:f}"
    return pattern.format(value).translate(str.maketrans(",.", ".,"))


def _decimals(written: str | None) -> str | None:
    """A text whose figures have a decimal comma; „≥ 0.5 %“ is „≥ 0,5 %“."""
    return written and _INSIDE.sub(lambda figure: figure[0].replace(".", ","), written)
