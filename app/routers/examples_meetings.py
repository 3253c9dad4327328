"""Examples of meetings for the published document; freely invented, and marked so."""

from typing import Any

MEETING: dict[str, Any] = {
    "vierteljahr": {
        "summary": "Ein Treffen mit zwei Punkten",
        "value": {
            "quarter": "2027-Q1",
            "on_date": "2027-02-16",
            "starts": "10:00",
            "ends": "15:00",
            "place_de": "Erfurt (frei erfundenes Beispiel)",
            "online": True,
            "title_de": "Arbeitskreis im ersten Quartal (frei erfundenes Beispiel)",
            "items": [
                {
                    "title_de": "Beschäftigung im Vergleich",
                    "kind": "comparison",
                    "links": [{"path": "/v1/comparisons/indicators/EMP-02?period=2018"}],
                },
                {
                    "title_de": "Stand der Konzepte",
                    "text_de": "Wer arbeitet gerade an einer Fortschreibung?",
                    "kind": "concept",
                    "links": [{"path": "/v1/comparisons/concepts"}],
                    "proposed_by": "16070",
                },
            ],
        },
    }
}
PROPOSAL: dict[str, Any] = {
    "lotsen": {
        "summary": "Ein Kreis schlägt einen Punkt vor",
        "value": {
            "title_de": "Erfahrungen mit Lotsinnen und Lotsen (frei erfundenes Beispiel)",
            "text_de": "Wir möchten wissen, wie andere sie gewinnen und halten.",
            "kind": "project",
            "links": [{"path": "/v1/projects?field=civic_engagement"}],
        },
    }
}
FOLLOW_UP: dict[str, Any] = {
    "kreis": {
        "summary": "Ein Kreis übernimmt eine Aufgabe",
        "value": {
            "task_de": "Vordruck für die Abfrage der Sprachkurse herumschicken (frei erfunden).",
            "owner_ags": "16070",
            "due_on": "2027-03-31",
        },
    },
    "funktion": {
        "summary": "Eine Stelle übernimmt sie",
        "value": {
            "task_de": "Raum für das nächste Treffen suchen (frei erfunden).",
            "owner_function": "Moderation des Arbeitskreises",
        },
    },
}
MOVED: dict[str, Any] = {
    "done": {"summary": "Erledigt", "value": {"status": "done", "note_de": "Ist verschickt."}}
}
