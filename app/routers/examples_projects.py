"""Examples of projects for the published document; freely invented, and marked so."""

from typing import Any

PROJECT: dict[str, Any] = {
    "title_de": "Lernpaten (frei erfundenes Beispiel)",
    "project_type": "project",
    "places": [
        {"kind": "district", "ags": "16070", "name": "Ilm-Kreis", "lead": True},
        {"kind": "district", "ags": "16054", "name": "Suhl", "lead": True},
    ],
    "spatial_scope": "joint",
    "field_codes": ["education", "civic_engagement"],
    "carrier_name": "Verein Beispiel e. V.",
    "carrier_type": "club",
    "partners": [{"name": "Volkshochschule", "type": "public"}],
    "target_groups": ["pupils_primary", "volunteers"],
    "goals_de": "Kinder, die neu im Kreis sind, finden in der Schule schneller Anschluss.",
    "approach_de": "Ehrenamtliche lernen einmal in der Woche mit je einem Kind.",
    "outputs": [{"label_de": "Patenschaften", "value": 20, "precision": "approx"}],
    "obstacles_de": [
        {
            "text_de": "Viele Ehrenamtliche hörten nach einem halben Jahr auf.",
            "changed_de": "Seither gibt es eine feste Ansprechstelle und Treffen im Quartal.",
        }
    ],
    "success_factors_de": ["Die Schule stellt einen Raum."],
    "sustainability": "ongoing",
    "evaluation": "internal",
    "start": "2025-09",
    "status": "running",
    "contact_role": "Stabsstelle Integration",
    "contact_email": "integration@kreis.example",
    "dimensions": ["structural"],
    "visibility": "working_group",
}
ONE: dict[str, Any] = {"lernpaten": {"summary": "Ein gemeinsames Projekt", "value": PROJECT}}
SEVERAL: dict[str, Any] = {
    "zwei": {
        "summary": "Zwei Projekte in einer Lieferung",
        "value": {
            "rows": [
                {"key": "lernpaten", **PROJECT},
                {
                    "key": "runder-tisch",
                    "title_de": "Runder Tisch (frei erfundenes Beispiel)",
                    "project_type": "network",
                    "field_codes": ["integration_management"],
                    "goals_de": "Alle, die beraten, kennen einander und die Angebote.",
                },
            ],
            "comment": "Erste Meldung",
        },
    }
}
REVIEW: dict[str, Any] = {
    "pool": {
        "summary": "Aufgenommen, in zwei Jahren zu bestätigen",
        "value": {"state": "pool", "recheck_on": "2028-12-31"},
    },
    "returned": {
        "summary": "Zurückgegeben",
        "value": {"state": "returned", "note_de": "Bitte die Stolpersteine ergänzen."},
    },
}
