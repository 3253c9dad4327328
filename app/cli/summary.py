"""The verdict on a push as German lines: the counts first, then the findings, rule by rule."""

from collections.abc import Iterable, Mapping, Sequence
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
RANKS = {severity: rank for rank, severity in enumerate(SEVERITIES)}
# More than anyone reads in a terminal; the service's answer holds them all.
MOST_OF_A_RULE = 10
MOST_FINDINGS = 200

Finding = Mapping[str, Any]


def accepted(verdict: Mapping[str, Any]) -> list[str]:
    """What was stored, or with a dry run would have been."""
    in_part = (verdict.get("counts") or {}).get("rejected", 0) > 0
    accepted = "Teilweise angenommen" if in_part else "Angenommen"
    headline = f"{accepted}: Lieferung {verdict.get('id')} vom {verdict.get('recorded_at')}."
    if verdict.get("dry_run"):
        headline = "Geprüft: nichts gespeichert. " + (
            "Nur die fehlerfreien Zeilen würden angenommen."
            if in_part
            else "Diese Lieferung würde angenommen."
        )
    return [headline, *_counts(verdict), *_findings(verdict, verdict.get("findings", []))]


def refusal(problem: Mapping[str, Any], *, dry_run: bool) -> list[str]:
    """Why nothing was stored: title, detail, and every kind of fault."""
    headline = "Geprüft: nichts gespeichert." if dry_run else "Abgelehnt: nichts gespeichert."
    said = [headline, f"{problem.get('title')}: {problem.get('detail')}"]
    found = problem.get("findings") or problem.get("errors") or []
    return [*said, *_counts(problem), *_findings(problem, found)]


def _counts(verdict: Mapping[str, Any]) -> list[str]:
    counts = verdict.get("counts")
    if not counts:
        return []
    named = [f"{label} {counts[name]}" for name, label in COUNTS.items() if name in counts]
    return ["Zeilen: " + ", ".join(named)]


def _findings(verdict: Mapping[str, Any], findings: Iterable[Finding]) -> list[str]:
    """Rule by rule, the worst first; of each rule a few, with the number of all."""
    grouped: dict[tuple[int, str], list[Finding]] = {}
    for one in findings:
        rank = RANKS.get(one.get("severity", ""), 0)
        grouped.setdefault((rank, str(one.get("rule") or one.get("code") or "")), []).append(one)
    # The service lists only so many, but counts them all.
    known = {one["rule"]: one for one in verdict.get("findings_summary") or []}
    for rule, counted in known.items():
        rank = RANKS.get(counted.get("severity", ""), 0)
        grouped.setdefault((rank, rule), [{**counted, "row": counted.get("first_row")}])
    lines: list[str] = []
    for (_, rule), group in sorted(grouped.items()):
        lines += _of_a_rule(group, known.get(rule, {}))
    if len(lines) > MOST_FINDINGS:
        return [*lines[:MOST_FINDINGS], f"… und {len(lines) - MOST_FINDINGS} weitere Zeilen."]
    return lines


def _of_a_rule(group: Sequence[Finding], known: Mapping[str, Any]) -> list[str]:
    ordered = sorted(group, key=lambda one: one.get("row") or 0)
    lines = [_finding(one) for one in ordered[:MOST_OF_A_RULE]]
    number = max(known.get("count", 0), len(group))
    if left := number - len(lines):
        lines.append(f"  … und {left} weitere dieser Art, zusammen {number}.")
    if silenced := known.get("silenced", 0):
        lines.append(f"  {silenced} davon mit einer Bemerkung erklärt.")
    return lines


def _finding(one: Finding) -> str:
    rule = one.get("rule") or one.get("code")
    kind = SEVERITIES.get(one.get("severity", ""), "Fehler")
    return f"{kind} – {_where(one)}: {one.get('message')}" + (f" [{rule}]" if rule else "")


def _where(one: Finding) -> str:
    """Where the sender finds it: the cell of a workbook, the line of a file, the row of a push."""
    if one.get("cell"):
        return f"Zelle {one['cell']} im Blatt „{one.get('sheet')}“"
    if one.get("line"):
        column = f", Spalte {one['column']}" if one.get("column") else ""
        return f"Zeile {one['line']} der Datei{column}"
    # Of /rows/2/value the last step is what the reader looks for in the row.
    place = one.get("pointer") or one.get("parameter") or ""
    member = place.rpartition("/")[2]
    parts = [f"Zeile {one['row']}" if one.get("row") else "", "" if member.isdigit() else member]
    return ", ".join(part for part in parts if part) or "Lieferung"
