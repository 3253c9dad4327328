"""What makes a cell unlike its neighbours, as flags: nothing unlike is compared in silence."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from decimal import Decimal
from typing import Any

from app.comparison.assumed import assumed
from app.comparison.census import denied, unlike
from app.comparison.fetched import Cells
from app.comparison.figures import Floats
from app.comparison.tables import Table
from app.formats.sheet import Alike, differing

# With fewer people, one person more or less moves a share by a point.
SMALL_BASE = 100
DEVIATES = {
    "source": "source_deviates",
    "population": "population_deviates",
    "reference_date": "reference_date_deviates",
    "territory": "territory_deviates",
    "method": "method_deviates",
    "other": "definition_deviates",
}
DERIVED = ("numerator", "denominator")
BY_PRECISION = {
    "approximate": ("approx",),
    "rounded": ("rounded",),
    "bound_only": ("lower_bound", "upper_bound"),
    "range": ("range",),
}
DRAFTS = {"provisional": ("provisional",), "estimated": ("estimated",)}


def flags(table: Table, among: Table | None = None) -> Sequence[tuple[str, ...]]:
    """Per district the flags of its cell, in one order; those of a cell without value mean nothing.

    What most districts have is found `among` all of them, where `table` holds only some.
    """
    if _unremarkable(among or table, table.cols.denominator):
        return Alike((), len(table))
    held = [
        [name if holds else None for holds in column]
        for name, column in _columns(table, among or table).items()
        if column is not None
    ]
    if not held:
        return Alike((), len(table))
    return [tuple(name for name in cell if name) for cell in zip(*held, strict=True)]


def _unremarkable(whole: Table, denominator: Floats) -> bool:
    """Whether nothing holds of anybody, as far as that is known without making any column."""
    fetched = whole.fetched
    plain = isinstance(fetched, Cells) and fetched.plain
    return plain and not (_breaks(whole) or (denominator < SMALL_BASE).any())


def unremarkable(table: Table, place: int) -> bool:
    """The same of one district's cell."""
    return _unremarkable(table, table.cols.denominator[place : place + 1])


def _columns(table: Table, whole: Table) -> dict[str, Sequence[Any] | None]:
    """Per flag what holds of each district; None where it holds of nobody.

    Most flags hold of nobody in most tables: that is found out first, without making a column.
    """
    fetched, cols = table.fetched, table.cols
    return {
        "derived_count": _meaning(fetched["computed"], DERIVED),
        **_kinds(fetched["precision"], BY_PRECISION),
        **_kinds(fetched["status"], DRAFTS),
        "suppliers_differ": _suppliers_differ(fetched),
        "other_ground_available": _some(fetched["elsewhere"]),
        "hidden_from_others": _some(fetched["hidden"]),
        "small_base": _some((cols.denominator < SMALL_BASE).tolist()),
        "source_differs": _unlike_most("source", table, whole),
        "reference_date_differs": _unlike_most("reference_date", table, whole),
        "census_base_differs": _some(unlike(table, whole)),
        "basis_assumed": assumed(table),
        "territory_harmonised": _some(fetched["harmonised"]),
        "territory_estimated": _some(fetched["estimated"]),
        "source_territory_estimate": _some(fetched["reworked"]),
        "break_in_period": [True] * len(table) if _breaks(table) else None,
        **_declared(fetched["deviation"]),
    }


def _some(column: Sequence[Any]) -> Sequence[Any] | None:
    return column if any(differing(column)) else None


def _meaning(column: Sequence[Any], words: Collection[str]) -> list[bool] | None:
    """Where the column holds one of the words."""
    return None if set(differing(column)).isdisjoint(words) else [one in words for one in column]


def _kinds(
    column: Sequence[Any], named: Mapping[str, Collection[str]]
) -> dict[str, list[bool] | None]:
    """Per flag, where the column holds a word that means it."""
    return {flag: _meaning(column, words) for flag, words in named.items()}


def _suppliers_differ(fetched: Mapping[str, Sequence[Any]]) -> list[bool] | None:
    if not any(differing(fetched["other_value_text"])):
        return None
    return [
        other is not None and (own is None or Decimal(other) != Decimal(own))
        for own, other in zip(fetched["value_text"], fetched["other_value_text"], strict=True)
    ]


def _declared(column: Sequence[Any]) -> dict[str, list[bool] | None]:
    """A difference that the district itself declares is told like one that we found."""
    if not any(differing(column)):
        return {}
    kinds = [one["kinds"] if one else () for one in column]
    return {flag: [kind in one for one in kinds] for kind, flag in DEVIATES.items()}


def _breaks(table: Table) -> bool:
    """Whether the definition breaks in this very period."""
    return any(
        one["period"] == table.slice.period and not denied(table, one)
        for one in table.slice.definition["breaks"]
    )


def _unlike_most(name: str, table: Table, among: Table) -> list[bool] | None:
    """Whether a cell is unlike the one thing that most of the cells shown have."""
    if len(set(differing(among.fetched[name]))) < 2:
        return None
    everybody = zip(among.fetched[name], among.common, strict=True)
    counted = Counter(one for one, seen in everybody if seen)
    (most, times), *others = counted.most_common() or [(None, 0)]
    # Without a majority nothing is the rule, and so nothing the exception.
    if not others or 2 * times <= counted.total():
        return None
    return [one != most for one in table.fetched[name]]
