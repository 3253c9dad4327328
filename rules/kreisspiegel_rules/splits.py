"""A breakdown without its totals, in one spelling, and what is wrong with it."""

import json
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any, NamedTuple

from kreisspiegel_rules.figures import text
from kreisspiegel_rules.judged import QUOTED, Hit
from kreisspiegel_rules.members import escaped
from kreisspiegel_rules.pack import Definition, Pack
from kreisspiegel_rules.sent import Formula

_TEXT = json.JSONEncoder(ensure_ascii=False).encode
TOTAL = "total"


class Split(NamedTuple):
    """`columns` are names that no breakdown of the pack has: whole columns of a table."""

    text: str
    hits: tuple[Hit, ...] = ()
    columns: tuple[str, ...] = ()


WHOLE = Split("{}")


def split(
    pack: Pack, defined: Definition | None, breakdown: Mapping[str, Any], tabular: bool
) -> Split:
    """What a row's breakdown means; in a table a strange name is the fault of its column."""
    strange = tuple(name for name in breakdown if tabular and name not in pack.breakdowns)
    named = {name: code for name, code in breakdown.items() if name not in strange}
    codes = {name: _code(code) for name, code in named.items()}
    parts = {name: code for name, code in codes.items() if code != TOTAL}
    hits = tuple(_hits(pack, defined, codes)) if defined else ()
    formulas = tuple(
        Hit("formula_cell", f"breakdown/{escaped(name)}", None, code[:QUOTED])
        for name, code in named.items()
        if isinstance(code, Formula)
    )
    return Split(jsonb(parts), hits + formulas, strange)


def _hits(pack: Pack, defined: Definition, codes: Mapping[str, str | None]) -> Iterator[Hit]:
    for name, code in codes.items():
        if name not in defined.breakdowns:
            possible = ", ".join(defined.breakdowns) or None
            place = f"breakdown/{escaped(name)}"
            yield Hit("unknown_breakdown", place, possible, name[:QUOTED])
            continue
        known = pack.breakdowns.get(name, {})
        if code not in known:
            found = "null" if code is None else code[:QUOTED]
            yield Hit("unknown_category", f"breakdown/{name}", ", ".join(known), found)


def _code(sent: Any) -> str | None:
    """The category as text, as PostgreSQL's jsonb_each_text gives it."""
    if sent is None or isinstance(sent, str):
        return None if sent is None else str(sent)
    return jsonb(sent)


def jsonb(content: Any) -> str:
    """JSON as PostgreSQL writes `jsonb`: shorter names first, then by their bytes."""
    if isinstance(content, dict):
        names = sorted(content, key=lambda name: (len(name.encode()), name.encode()))
        return "{" + ", ".join(f"{_TEXT(name)}: {jsonb(content[name])}" for name in names) + "}"
    if isinstance(content, list):
        return "[" + ", ".join(map(jsonb, content)) + "]"
    if isinstance(content, int | Decimal) and not isinstance(content, bool):
        return text(content) or ""
    return _TEXT(content)
