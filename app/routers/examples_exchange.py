"""Examples of the exchange for the published document; freely invented, and marked so."""

from typing import Any

ADOPTED: dict[str, Any] = {
    "interessiert": {
        "summary": "Ein Kreis ist interessiert",
        "value": {"state": "interested", "on_date": "2026-05"},
    },
    "laeuft": {
        "summary": "Läuft, mit Änderungen und Stolpersteinen (frei erfunden)",
        "value": {
            "state": "running",
            "on_date": "2026-09-01",
            "changed_de": "Die Treffen sind im Quartier statt im Landratsamt.",
            "obstacles_de": "Bis der Raum feststand, verging ein halbes Jahr.",
            "result_de": "Zwölf Patenschaften im ersten Monat.",
            "evidence": [
                {
                    "title": "Zwischenbericht",
                    "url": "https://kreis.example/zwischenbericht",
                    "licence": "CC BY 4.0",
                }
            ],
            "visibility": "working_group",
        },
    },
}
ASKED: dict[str, Any] = {
    "ehrenamtliche": {
        "summary": "Eine Frage (frei erfunden)",
        "value": {
            "text_de": "Wie wurden die Ehrenamtlichen gewonnen und gehalten?",
            "field_code": "civic_engagement",
        },
    }
}
ANSWERED: dict[str, Any] = {
    "antwort": {
        "summary": "Eine Antwort (frei erfunden)",
        "value": {"text_de": "Über die Freiwilligenagentur, mit einem Treffen im Quartal."},
    }
}
CLOSED: dict[str, Any] = {
    "geschlossen": {"summary": "Geklärt", "value": {"state": "closed", "reason": "Beantwortet."}}
}
