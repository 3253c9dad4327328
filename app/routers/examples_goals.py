"""Examples of goals and measures for the published document; freely invented, and marked so."""

from typing import Any

GOAL: dict[str, Any] = {
    "level": "operational_goal",
    "text_de": "Bis 2028 verlassen weniger Jugendliche die Schule ohne Abschluss (frei erfundenes"
    " Beispiel).",
    "field_codes": ["education"],
    "dimension": "structural",
    "impact_level": "outcome",
    "aligned_with": [{"title": "Landesintegrationskonzept", "kind": "state_concept"}],
    "indicators": [
        {
            "indicator": "EDU-05",
            "baseline": {"value": 11.38, "period": "2011"},
            "target": {"value": 7, "period": "2028"},
        }
    ],
    "end": "2028",
    "budget_product": {"reference": "2.4.3.1", "label_de": "Schulsozialarbeit"},
    "visibility": "working_group",
}
MEASURE: dict[str, Any] = {
    "title_de": "Lernpaten an zwei Regelschulen (frei erfundenes Beispiel)",
    "field_codes": ["education"],
    "measure_class": "pilot",
    "structure": "temporary",
    "priority": "first",
    "carrier_name": "Verein Beispiel e. V.",
    "carrier_type": "club",
    "partners": [{"name": "Schulamt", "type": "public"}],
    "responsible_role": "Stabsstelle Integration",
    "start": "2026-02",
    "end": "2027-07",
    "milestones": [{"title_de": "Patinnen und Paten gefunden", "due": "2026-04"}],
    "adopted_on": "2026-05-20",
    "target_groups": ["pupils_primary"],
    "spatial_scope": "municipality",
    "places": [{"name": "Ilmenau", "ags": "16070029"}],
    "access_barriers": [{"kind": "reachability", "text_de": "Der letzte Bus fährt um 17 Uhr."}],
    "resources": [
        {"staff_fte": 0.5, "amount_eur": 18000, "per": "year", "source": "Kreishaushalt"}
    ],
    "funding_state": "partly",
    "visibility": "working_group",
}
ONE_GOAL: dict[str, Any] = {
    "teilziel": {"summary": "Ein operatives Ziel mit Ausgangs- und Zielwert", "value": GOAL}
}
ONE_MEASURE: dict[str, Any] = {
    "lernpaten": {"summary": "Eine Maßnahme, die vor dem Beschluss läuft", "value": MEASURE}
}
GOAL_TOLD: dict[str, Any] = {
    "partly": {
        "summary": "Zum Teil erreicht",
        "value": {"status": "partly", "note_de": "An einer von zwei Schulen."},
    }
}
MEASURE_TOLD: dict[str, Any] = {
    "delayed": {
        "summary": "Verzögert",
        "value": {"status": "delayed", "note_de": "Der Raum fehlt noch."},
    }
}
# The goal is invented; the figures of Ilm-Kreis are real (INKAR, © BBSR Bonn).
PROGRESS: dict[str, Any] = {
    "application/json": {
        "example": {
            "ags": "16070",
            "goal": "1.2",
            "indicators": [
                {
                    "indicator": "EDU-05",
                    "basis": None,
                    "baseline": {"value": 11.38, "period": "2011"},
                    "baseline_on_record": 11.38,
                    "target": {"value": 7, "period": "2028"},
                    "current": {
                        "period": "2019",
                        "value": 10.39,
                        "ci95": None,
                        "precision": "rounded",
                    },
                    "share": 0.226,
                    "share_ci95": None,
                    "time_share": 0.4705,
                    "verdict": "under_way",
                    "reason": None,
                    "detail_de": "Unterwegs zum Ziel.",
                }
            ],
        }
    }
}
