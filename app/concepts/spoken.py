"""German words for the codes of a workbook, column by column; CSV and JSON keep the codes.

A workbook is read by people. Programs, and whoever sends a table back, take the codes: words may be
put better one day, and codes stay what they are.
"""

from collections.abc import Mapping

from app.words import WORDS

Spoken = Mapping[str, Mapping[str, str]]

YES_NO = {"true": "ja", "false": "nein"}
PRECISION = {"day": "Tag", "month": "Monat", "year": "Jahr"}

# The comparison of concepts.
CONCEPTS: Spoken = {
    "type": WORDS["type"],
    "status": WORDS["concept"],
    "standing": {
        "in_force": "in Kraft",
        "in_preparation": "in Vorbereitung",
        "ended": "nicht mehr in Kraft",
        "none": "keines",
        "unknown": "kein Bericht",
    },
    "update_ongoing": YES_NO,
    "adoption_confirmed": YES_NO,
    "phases": WORDS["phase"],
    "date_precision": PRECISION,
    "supplier": {"district": WORDS["supplier"]["district"], "documented": "Literatur"},
    "author_type": {
        "municipality": "Kommune",
        "political_group": "Fraktion",
        "other": "andere",
    },
    "resolution_kind": {
        "mandate": "Auftrag",
        "adoption": "Annahme",
        "update": "Fortschreibung",
        "stance": "Haltung",
        "thematic": "zu einem Thema",
    },
    "decided_on_precision": PRECISION,
    "vote": WORDS["vote"],
    "amended": YES_NO,
    "flags": {
        "validity_over": "angegebene Gültigkeit vorbei",
        "resolution_on_record": "Beschluss liegt vor, der Stand sagt anderes",
        "not_municipal": "nicht von der Kommune selbst",
        "documented_differs": "neuerer Bericht der Literatur sagt anderes",
    },
}

_PROGRESS: Spoken = {
    "level": WORDS["goal_level"],
    "verdict": {
        "reached": "erreicht",
        "perhaps_reached": "vielleicht erreicht",
        "under_way": "unterwegs",
        "not_distinct": "nicht sicher verändert",
        "unchanged": "am Ausgangswert",
        "away": "weiter entfernt",
    },
    "reason": {
        "no_baseline": "kein Ausgangswert",
        "no_target": "kein Zielwert",
        "target_is_baseline": "Ausgangs- und Zielwert gleich",
        "unknown_indicator": "Indikator unbekannt",
        "no_such_part": "Teil oder Grundlage unbekannt",
        "no_value": "kein Wert",
        "not_usable": "Wert nicht zu verwenden",
        "no_later_value": "kein späterer Wert",
        "other_version": "andere Fassung der Definition",
        "hard_break": "Bruch in der Reihe",
    },
}
_MEASURE: Spoken = {
    "status": WORDS["measure_status"],
    "priority": {"first": "zuerst", "soon": "bald", "later": "später"},
    "due": {"due": "fällig", "overdue": "überfällig", "start_overdue": "Beginn überfällig"},
}


def controlling(fields: Mapping[str, str]) -> Mapping[str, Spoken]:
    """The words of each sheet of a controlling; `fields` are the labels of the fields of action."""
    named = {"field_codes": fields, "field": fields}
    return {
        "Ziele": {**_PROGRESS, **named, "status": WORDS["goal_status"]},
        "Handlungsfelder": named,
        "Maßnahmen": {**_MEASURE, **named},
        "Termine": _MEASURE,
    }
