"""The verdict on a push as German lines: the counts first, then every finding with its row."""

from collections.abc import Iterable, Mapping
from typing import Any

COUNTS = {
    "received": "erhalten",
    "created": "neu",
    "updated": "geändert",
    "unchanged": "unverändert",
    "rejected": "abgewiesen",
    "withdrawn": "zurückgezogen",
}
SEVERITIES = {"fatal": "Fehler", "error": "Fehler", "warning": "Warnung", "info": "Hinweis"}
# More than anyone reads in a terminal; the service's answer holds them all.
MOST_FINDINGS = 200


def accepted(verdict: Mapping[str, Any]) -> list[str]:
    """What was stored, or with a dry run would have been."""
    headline = f"Angenommen: Lieferung {verdict.get('id')} vom {verdict.get('recorded_at')}."
    if verdict.get("dry_run"):
        headline = "Geprüft: nichts gespeichert. Diese Lieferung würde angenommen."
    return [headline, *_counts(verdict), *_findings(verdict.get("findings", []))]


def refusal(problem: Mapping[str, Any], *, dry_run: bool) -> list[str]:
    """Why nothing was stored: title, detail, and every fault."""
    headline = "Geprüft: nichts gespeichert." if dry_run else "Abgelehnt: nichts gespeichert."
    said = [headline, f"{problem.get('title')}: {problem.get('detail')}"]
    found = problem.get("findings") or problem.get("errors") or []
    return [*said, *_counts(problem), *_findings(found)]


def _counts(verdict: Mapping[str, Any]) -> list[str]:
    counts = verdict.get("counts")
    if not counts:
        return []
    named = [f"{label} {counts[name]}" for name, label in COUNTS.items() if name in counts]
    return ["Zeilen: " + ", ".join(named)]


def _findings(findings: Iterable[Mapping[str, Any]]) -> list[str]:
    ranks = {severity: rank for rank, severity in enumerate(SEVERITIES)}
    ordered = sorted(
        findings, key=lambda one: (ranks.get(one.get("severity", ""), 0), one.get("row") or 0)
    )
    lines = [_finding(one) for one in ordered[:MOST_FINDINGS]]
    if left := len(ordered) - len(lines):
        lines.append(f"… und {left} weitere Befunde.")
    return lines


def _finding(one: Mapping[str, Any]) -> str:
    # Of /rows/2/value the last step is what the reader looks for in the row.
    place = one.get("pointer") or one.get("parameter") or ""
    member = place.rpartition("/")[2]
    parts = [f"Zeile {one['row']}" if one.get("row") else "", "" if member.isdigit() else member]
    where = ", ".join(part for part in parts if part) or "Lieferung"
    rule = one.get("rule") or one.get("code")
    kind = SEVERITIES.get(one.get("severity", ""), "Fehler")
    return f"{kind} – {where}: {one.get('message')}" + (f" [{rule}]" if rule else "")
