"""The members of a row as they came: known or not, of the right type or not, signs understood.

What came in the wrong type is named and left out, so that one fault hides no other.
"""

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, NamedTuple

from kreisspiegel_rules import signs
from kreisspiegel_rules.judged import QUOTED, Hit
from kreisspiegel_rules.sent import MEMBERS, NUMBERS, TEXTS, AmbiguousNumber, Formula

# What a row leaves out of these keeps standing; an explicit null or an empty text takes it away.
CLEARABLE = ("source", "method", "note", "embargo_until")
# Cells of a line beyond its header, as the reader hands them on.
SURPLUS = "#surplus"
_NUMERIC = frozenset((int, Decimal))
KINDS: Mapping[str, frozenset[type]] = {
    **dict.fromkeys(TEXTS, frozenset((str,))),
    **dict.fromkeys(NUMBERS, _NUMERIC),
    "breakdown": frozenset((dict,)),
}
EXPECTED = {
    **dict.fromkeys(TEXTS, "text"),
    **dict.fromkeys(NUMBERS, "number"),
    "breakdown": "object",
}


class Cleaned(NamedTuple):
    """The members that can be read, what was wrong with the others, and what says null."""

    members: Mapping[str, Any]
    hits: tuple[Hit, ...] = ()
    wrong: frozenset[str] = frozenset()
    cleared: tuple[str, ...] = ()
    undated: bool = False


def fits(members: Mapping[str, Any]) -> bool:
    """Whether every member is known, of its type and not null: then nothing is to be cleaned."""
    kinds = KINDS.get
    for name, sent in members.items():
        # Numbers are asked whether they are zero, which is faster than whether they are a text.
        if sent.__class__ not in kinds(name, ()) or (not sent and sent == ""):
            return False
    return True


def cleaned(members: Any) -> Cleaned:
    """The members apart from what is wrong with them."""
    if not isinstance(members, dict):
        return Cleaned({}, (Hit("malformed_row"),), frozenset(MEMBERS))
    kept: dict[str, Any] = {}
    hits: list[Hit] = []
    wrong = set()
    for name, sent in members.items():
        if sent.__class__ in KINDS.get(name, ()):
            kept[name] = sent
        elif sent is not None or name not in KINDS:
            hits.append(_fault(name, sent))
            wrong.add(name)
    if "value" in wrong:
        _understand(members["value"], kept, hits, wrong)
    cleared = tuple(
        one for one in MEMBERS if one in CLEARABLE and members.get(one, 0) in (None, "")
    )
    undated = members.get("reference_date", 0) is None
    return Cleaned(kept, tuple(hits), frozenset(wrong), cleared, undated)


def _fault(name: str, sent: Any) -> Hit:
    if name == SURPLUS:
        return Hit("surplus_cells", None, None, _quoted(sent))
    if name not in KINDS:
        return Hit("unknown_member", escaped(name), None, name[:QUOTED])
    if isinstance(sent, Formula):
        return Hit("formula_cell", name, None, sent[:QUOTED])
    if isinstance(sent, AmbiguousNumber):
        return Hit("ambiguous_number", name, None, sent[:QUOTED])
    return Hit("wrong_type", name, EXPECTED[name], _as_sent(sent))


def _as_sent(sent: Any) -> str:
    """What came in place of another type, spelled so that its own can be seen."""
    if isinstance(sent, str):
        return json.dumps(sent[:QUOTED], ensure_ascii=False)
    if isinstance(sent, dict | list):
        return "{…}" if isinstance(sent, dict) else "[…]"
    if isinstance(sent, bool):
        return "true" if sent else "false"
    # As a decimal: of a whole number with thousands of digits, Python would not make a text.
    return str(Decimal(sent))[:QUOTED]


def _quoted(sent: Any) -> str:
    cells = sent if isinstance(sent, list | tuple) else [sent]
    return ", ".join(str(one) for one in cells)[:QUOTED]


def _understand(sent: Any, kept: dict[str, Any], hits: list[Hit], wrong: set[str]) -> None:
    """Read a text in place of the value: the signs of the statistical offices stand for members."""
    if not isinstance(sent, str) or isinstance(sent, Formula | AmbiguousNumber):
        return
    sign = signs.read(sent)
    if sign is None:
        return
    hits[:] = [hit for hit in hits if (hit.rule, hit.field) != ("wrong_type", "value")]
    if isinstance(sign, AmbiguousNumber):
        hits.append(Hit("ambiguous_number", "value", None, sent[:QUOTED]))
        return
    wrong.discard("value")
    hits.append(Hit("value_sign", "value", sign.said(), sent.strip()[:QUOTED]))
    for name, meant in sign._asdict().items():
        stated = kept.setdefault(name, meant) if meant is not None else None
        if stated != meant:
            hits.append(Hit("sign_contradicts", name, str(meant), str(stated)[:QUOTED]))


def escaped(name: str) -> str:
    """A name as a step of a JSON pointer."""
    return name.replace("~", "~0").replace("/", "~1")
