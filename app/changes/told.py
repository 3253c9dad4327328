"""One change as it is told: what happened to what, in German and as codes, and where to read it.

No figure is told: whoever wants one reads it, and finds it as it is to be seen then.
"""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from app.changes.sources import SOURCES
from app.words import WORDS

OUTCOMES = ("created", "corrected", "withdrawn")
DONE = {
    "created": "neu",
    "corrected": "geändert",
    "withdrawn": "zurückgezogen",
    "mixed": "geändert",
}
COUNTED = {"created": "neu", "corrected": "berichtigt", "withdrawn": "zurückgezogen"}
PLAIN = ("at", "kind", "outcome", "indicator", "subject", "reason")


def change(row: Mapping[str, Any]) -> dict[str, Any]:
    """An item of the feed, from a row of its statement."""
    area = row["area"]
    source = SOURCES[row["kind"]]
    counts = dict(zip(OUTCOMES, row["amount"], strict=True))
    district = area if area and len(area) == 5 else None
    state = area[:2] if area else None
    words = {
        "name": row["name"] or area,
        "district": district,
        "state": state,
        "status": WORDS["concept"].get(row["label"] or "", row["label"]),
        "undone": ", zurückgezogen" if row["outcome"] == "withdrawn" else "",
        "done": DONE[row["outcome"]],
        "what": f"„{row['indicator_label']}“ ({row['indicator']})",
        "values": _counted(counts, "Wert", "Werte"),
        "entries": _counted(counts, "Eintrag", "Einträge"),
        "whose": urlencode(
            {
                ("district" if district else "state"): district or state,
                "indicator": row["indicator"],
            }
        ),
        **{name: row[name] for name in ("label", "indicator", "subject")},
    }
    return {
        "id": f"{row['kind']}:{row['id']}",
        **{name: row[name] for name in PLAIN},
        "district": district,
        "state": state,
        "name": row["name"],
        "fields": sorted(row["fields"]),
        "counts": counts,
        "periods": sorted(row["periods"]),
        "title_de": source.title_de.format_map(words),
        "path": source.path.format_map(words),
    }


def _counted(counts: Mapping[str, int], one: str, several: str) -> str:
    """„3 Werte neu, 1 berichtigt“: what there is none of is not named."""
    said = [f"{number} {COUNTED[outcome]}" for outcome, number in counts.items() if number]
    first, *others = said
    number, _, done = first.partition(" ")
    return ", ".join([f"{number} {one if number == '1' else several} {done}", *others])
