"""Facets: the values that could be chosen, in German, with the projects each would leave."""

from collections.abc import Mapping, Sequence
from typing import Any

from app.search.statement import FACETS
from app.words import WORDS

Row = dict[str, Any]
LABELS: Mapping[str, str] = {
    "field": "Handlungsfeld",
    "target_group": "Zielgruppe",
    "type": "Art",
    "carrier_type": "Trägerart",
    "district_type": "Kreistyp",
    "size_band": "Größenklasse (KGSt)",
    "sustainability": "Verstetigung",
    "evaluation": "Evaluation",
    "dimension": "Dimension",
}
# Whose words are those of another kind, where a facet has words of its own.
KINDS: Mapping[str, str] = {"type": "project_type", "district_type": "type"}


def told(counted: Sequence[Row] | None, labels: Mapping[tuple[str, str], str]) -> list[Row]:
    """All facets in their order; values with most projects first, none that would leave nothing."""
    found: dict[str, dict[str | None, int]] = {name: {} for name in FACETS}
    for row in counted or ():
        found[row["facet"]][row["code"]] = row["count"]
    return [_told(name, counts, labels) for name, counts in found.items()]


def _told(
    name: str, counts: Mapping[str | None, int], labels: Mapping[tuple[str, str], str]
) -> Row:
    words = WORDS.get(KINDS.get(name, name), {})
    values = [
        {
            "code": code,
            "label_de": labels.get((name, code)) or words.get(code, code),
            "count": count,
        }
        for code, count in counts.items()
        if code is not None
    ]
    return {
        "name": name,
        "label_de": LABELS[name],
        "values": sorted(values, key=lambda one: (-one["count"], one["label_de"])),
        "not_told": counts.get(None, 0),
    }
