"""Examples of concepts for the published document: freely invented ones are marked so."""

from typing import Any

JSON = "application/json"
CONCEPT: dict[str, Any] = {
    "zweite_fassung": {
        "summary": "Frei erfundenes Beispiel: ein Konzept und seine Fortschreibung",
        "value": {
            "versions": [
                {
                    "number": 1,
                    "concept_year": 2018,
                    "valid_from": "2018-07-01",
                    "valid_to": "2026-06-30",
                    "author_type": "municipality",
                    "visibility": "public",
                },
                {
                    "number": 2,
                    "target_year": 2027,
                    "valid_from": "2026-07-01",
                    "sections": {
                        "foreword": "present",
                        "definitions": "present",
                        "goals_indicators": "partial",
                        "transparency": "absent",
                    },
                    "fields": [
                        {
                            "local_label_de": "Sport und Kultur",
                            "mapping": [
                                {"field": "sport", "match": "broader"},
                                {"field": "culture_religion", "match": "broader"},
                            ],
                            "priority": 2,
                        },
                        {
                            "local_label_de": "Sprache",
                            "mapping": [{"field": "language", "match": "exact"}],
                            "priority": 1,
                        },
                    ],
                    "guiding_answers": [
                        {"key": "why", "text_de": "Damit alle, die hier leben, dazugehören."}
                    ],
                    "documents": [
                        {
                            "kind": "concept",
                            "title": "Integrationskonzept 2026",
                            "url": "https://kreis.example/integrationskonzept-2026.pdf",
                            "licence": "CC BY 4.0",
                        }
                    ],
                    "definitions": {
                        "integration_de": "Gleiche Teilhabe aller am Leben im Kreis.",
                        "migration_background_de": "Wer selbst zugewandert ist oder mindestens"
                        " einen zugewanderten Elternteil hat.",
                    },
                    "programmes": [
                        {
                            "programme": "Beispielprogramm des Landes",
                            "valid_from": "2025-01-01",
                            "valid_to": "2027-12-31",
                        }
                    ],
                    "author_type": "municipality",
                    "orientation": "both",
                    "gender_differentiated": True,
                    "visibility": "working_group",
                },
            ]
        },
    }
}
EVENT: dict[str, Any] = {
    "in_umsetzung": {
        "summary": "Frei erfundenes Beispiel: liegt vor, Umsetzung und Fortschreibung zugleich",
        "value": {
            "on_date": "2026-07-01",
            "status": "under_revision",
            "phases": ["implementation", "monitoring", "needs_analysis"],
            "update_ongoing": True,
            "adoption_confirmed": True,
            "visibility": "public",
        },
    }
}
EVENT_PUT: dict[str, Any] = {
    "in_umsetzung": {
        "summary": EVENT["in_umsetzung"]["summary"],
        "value": {
            name: value for name, value in EVENT["in_umsetzung"]["value"].items() if name[0] != "o"
        },
    }
}
RESOLVED: dict[str, Any] = {
    "kind": "update",
    "body": "Kreistag",
    "decided_on": "2026-06-17",
    "vote": "unanimous",
    "pre_steps": {
        "feasibility_checked": True,
        "leadership_consented": True,
        "committees_heard": True,
    },
    "amended": True,
    "amendments_de": "Das Ziel zur Sprachförderung gilt auch für Eltern.",
    "fed_back_on": "2026-07-01",
    "reference": "Vorlage 2026/117",
    "visibility": "public",
}
_DECIDED_DE = "Frei erfundenes Beispiel: einstimmig, mit einer Änderung"
RESOLUTION: dict[str, Any] = {
    "fortschreibung": {
        "summary": _DECIDED_DE,
        "value": {"key": "fortschreibung-2026", **RESOLVED},
    }
}
RESOLUTION_PUT: dict[str, Any] = {"fortschreibung": {"summary": _DECIDED_DE, "value": RESOLVED}}
SUMMARY: dict[str, Any] = {
    JSON: {
        "example": {
            "on": "2019-12-31",
            "state": "16",
            "total": {
                "districts": 23,
                "in_force": 8,
                "being_updated": 8,
                "in_preparation": 6,
                "ended": 0,
                "none": 0,
                "unknown": 9,
            },
            "coverage": {"districts": 14, "of": 23},
        }
    }
}
