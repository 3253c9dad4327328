"""What makes a cell unlike its neighbours, as flags: nothing unlike is compared in silence."""

from collections import Counter
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from app.comparison.tables import Table

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
BY_PRECISION = {
    "approx": "approximate",
    "rounded": "rounded",
    "lower_bound": "bound_only",
    "upper_bound": "bound_only",
    "range": "range",
}
DRAFTS = {"provisional": "provisional", "estimated": "estimated"}


def flags(table: Table, among: Table | None = None) -> list[list[str]]:
    """Per district the flags of its cell, in one order; those of a cell without value mean nothing.

    What most districts have is found `among` all of them, where `table` holds only some. Column
    by column: most flags hold for nobody, and are then passed over at once.
    """
    fetched, whole = table.fetched, among or table
    declared = [_declared(one) for one in fetched["deviation"]]
    columns: dict[str, Sequence[Any]] = {
        "derived_count": [one in ("numerator", "denominator") for one in fetched["computed"]],
        **_kinds(fetched["precision"], BY_PRECISION),
        **_kinds(fetched["status"], DRAFTS),
        "suppliers_differ": [
            other is not None and (own is None or Decimal(other) != Decimal(own))
            for own, other in zip(fetched["value_text"], fetched["other_value_text"], strict=True)
        ],
        "other_ground_available": fetched["elsewhere"],
        "hidden_from_others": fetched["hidden"],
        "small_base": (table.cols.denominator < SMALL_BASE).tolist(),
        "source_differs": _unlike_most("source", table, whole),
        "reference_date_differs": _unlike_most("reference_date", table, whole),
        "territory_harmonised": fetched["harmonised"],
        "territory_estimated": fetched["estimated"],
        "break_in_period": [_breaks(table)] * len(table),
        # A difference that the district itself declares is told like one that we found.
        **{flag: [kind in one for one in declared] for kind, flag in DEVIATES.items()},
    }
    made: list[list[str]] = [[] for _ in range(len(table))]
    for name, holds in columns.items():
        if any(holds):
            for cell, held in zip(made, holds, strict=True):
                if held:
                    cell.append(name)
    return made


def _declared(deviation: Mapping[str, Any] | None) -> Sequence[str]:
    return deviation["kinds"] if deviation else ()


def _kinds(column: Sequence[Any], named: Mapping[str, str]) -> dict[str, list[bool]]:
    """Per flag, where the column holds a word that means it."""
    present = set(column) & set(named)
    return {
        flag: [named.get(one) == flag for one in column]
        for word, flag in named.items()
        if word in present
    }


def _breaks(table: Table) -> bool:
    """Whether the definition breaks in this very period."""
    return any(one["period"] == table.slice.period for one in table.slice.definition["breaks"])


def _unlike_most(name: str, table: Table, among: Table) -> list[bool]:
    """Whether a cell is unlike the one thing that most of the cells shown have."""
    everybody = zip(among.fetched[name], among.shown, strict=True)
    counted = Counter(one for one, seen in everybody if seen)
    (most, times), *others = counted.most_common() or [(None, 0)]
    # Without a majority nothing is the rule, and so nothing the exception.
    if not others or 2 * times <= counted.total():
        return [False] * len(table)
    return [one != most for one in table.fetched[name]]
