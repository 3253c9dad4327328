"""Facets: the values that could be chosen, in German, with the projects each would leave."""

from collections.abc import Mapping, Sequence
from typing import Any

from app.search.statement import FACETS

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
WORDS: Mapping[str, Mapping[str, str]] = {
    "type": {
        "project": "Projekt",
        "structure": "Struktur",
        "network": "Netzwerk",
        "tool": "Werkzeug",
        "event": "Veranstaltung",
    },
    "carrier_type": {
        "public": "öffentlich",
        "free_welfare": "freie Wohlfahrtspflege",
        "club": "Verein",
        "foundation": "Stiftung",
        "private": "privat",
        "church": "Kirche",
        "migrant_organisation": "Migrantenorganisation",
        "mixed": "gemischt",
    },
    "district_type": {"landkreis": "Landkreis", "kreisfreie_stadt": "kreisfreie Stadt"},
    "sustainability": {
        "ended": "beendet",
        "ongoing": "läuft weiter",
        "in_regular_structure": "in die Regelstruktur übernommen",
        "planned": "Verstetigung geplant",
    },
    "evaluation": {"none": "keine", "internal": "intern", "external": "extern"},
    "dimension": {
        "structural": "strukturell",
        "cultural": "kulturell",
        "social": "sozial",
        "identificational": "identifikatorisch",
    },
}


def told(counted: Sequence[Row] | None, labels: Mapping[tuple[str, str], str]) -> list[Row]:
    """All facets in their order; values with most projects first, none that would leave nothing."""
    found: dict[str, dict[str | None, int]] = {name: {} for name in FACETS}
    for row in counted or ():
        found[row["facet"]][row["code"]] = row["count"]
    return [_told(name, counts, labels) for name, counts in found.items()]


def _told(
    name: str, counts: Mapping[str | None, int], labels: Mapping[tuple[str, str], str]
) -> Row:
    words = WORDS.get(name, {})
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
