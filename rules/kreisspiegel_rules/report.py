"""A verdict as German lines: whether it is accepted, what was found, what nobody looked at."""

from collections.abc import Iterator, Mapping
from typing import Any

SEVERITIES = {"fatal": "Fehler", "error": "Fehler", "warning": "Warnung", "info": "Hinweis"}
# More than anyone reads in a terminal; `--json` holds up to a thousand.
MOST = 200


def lines(verdict: Mapping[str, Any]) -> Iterator[str]:
    """The verdict for whoever sits before the terminal."""
    counts = verdict["counts"]
    good = "Geprüft: ohne Fehler, soweit es ohne den Dienst zu sehen ist."
    if verdict["accepted"] and counts["rejected"]:
        good = "Geprüft: nur die fehlerfreien Zeilen würden gespeichert."
    yield good if verdict["accepted"] else "Geprüft: so würde die Lieferung abgelehnt."
    yield (
        f"Zeilen: gelesen {counts['received']}, fehlerfrei {counts['accepted']},"
        f" fehlerhaft {counts['rejected']}"
    )
    yield (
        f"Regelpaket {verdict['rule_pack']} ({verdict['rule_pack_sha256'][:12]}),"
        f" Kreis {verdict['district'] or 'je Zeile'}, Stand {verdict['today']}"
    )
    yield from map(_summed, verdict["findings_summary"])
    shown = verdict["findings"][:MOST]
    yield from map(_found, shown)
    if left := verdict["findings_total"] - len(shown):
        yield f"… und {left} weitere Befunde."
    unseen = ", ".join(one["rule"] for one in verdict["not_checked"])
    yield f"Nicht geprüft, weil nur der Dienst es weiß: {unseen}"


def _summed(one: Mapping[str, Any]) -> str:
    silenced = f", davon {one['silenced']} begründet" if one["silenced"] else ""
    return f"{SEVERITIES[one['severity']]} {one['rule']}: {one['count']}-mal{silenced}"


def _found(one: Mapping[str, Any]) -> str:
    # Of /rows/2/value the last step is what the reader looks for in the row.
    member = str(one.get("pointer") or "").rpartition("/")[2]
    at = [str(one[name]) for name in ("sheet", "cell") if one.get(name)]
    if one.get("line"):
        at.insert(0, f"Dateizeile {one['line']}")
    parts = [
        f"Zeile {one['row']}" if one.get("row") else "",
        "" if member.isdigit() else member,
        f"({' '.join(at)})" if at else "",
    ]
    where = " ".join(part for part in parts if part) or "Datei"
    return f"{SEVERITIES[one['severity']]} – {where}: {one['message']} [{one['rule']}]"
