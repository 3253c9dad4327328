"""Notes at cells: the definition of an indicator, and room for findings below it."""

from typing import Any

from app.workbooks.cells import harmless


def definition(indicator: dict[str, Any]) -> str:
    """What is counted over what, when, from which source; the note at an indicator's cell."""
    meant = indicator["definition"]
    sources = (
        ("Zähler", meant["numerator_de"]),
        ("Nenner", meant["denominator_de"]),
        ("Einheit", indicator["unit"]),
        ("Stichtag", meant["reference_rule_de"]),
        ("Empfohlene Quelle", indicator["recommended_source"]),
        ("Grundlagen", ", ".join(indicator["allowed_bases"])),
        ("Schutz kleiner Zahlen", indicator["disclosure_rule_de"]),
        ("Hinweis", meant["note_de"]),
        ("Vergleichbarkeit", meant["comparability_note_de"]),
    )
    lines = [f"{name}: {said}" for name, said in sources if said]
    return harmless("\n".join([f"{indicator['code']} {indicator['label_de']}", *lines]))


# Who wrote a note, and how a finding begins: its gravity is told in words, not by colour alone.
AUTHOR = "Kreisspiegel"
SAID = {"fatal": "Fehler", "error": "Fehler", "warning": "Warnung", "info": "Hinweis"}
# Ends what others wrote, and begins what we did.
BELOW = "— Prüfergebnis des Kreisspiegels —"
END = "(Prüfergebnis des Kreisspiegels)"
LONGEST_NOTE = 4_000


def told(finding: dict[str, Any]) -> str:
    """One finding as a note says it."""
    sentence = f"{SAID[finding['severity']]}: {finding['message']}"
    answered = finding.get("silenced_by")
    return f"{sentence} (beantwortet: {answered})" if answered else sentence


def with_findings(kept: str, findings: list[dict[str, Any]]) -> str:
    """The note of a cell: what stood there, then every finding, the gravest first."""
    listed = "\n\n".join(told(finding) for finding in findings)[:LONGEST_NOTE]
    return harmless(f"{kept}\n\n{BELOW}\n{listed}" if kept else f"{listed}\n\n{END}")


def without_findings(note: str, author: str | None) -> str:
    """What others wrote into the note; nothing where the whole note is ours."""
    kept, below, _ = note.partition(BELOW)
    if below:
        return kept.strip()
    # A program may have lost the author on the way, so the last line says it too.
    return "" if author == AUTHOR or note.rstrip().endswith(END) else note
