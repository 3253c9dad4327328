"""German words for the codes of the interface; a code without a word is shown as it is."""

from collections.abc import Mapping
from typing import Any

WORDS: Mapping[str, Mapping[str, str]] = {
    "type": {"landkreis": "Landkreis", "kreisfreie_stadt": "kreisfreie Stadt"},
    "basis": {
        "azr": "Ausländerzentralregister",
        "fortschreibung": "Bevölkerungsfortschreibung",
        "zensus2011": "Zensus 2011",
        "zensus2022": "Zensus 2022",
        "own_register": "eigenes Register des Kreises",
        "survey": "Befragung",
        "specialised_statistics": "Fachstatistik",
    },
    "concept": {
        "unknown": "kein Bericht",
        "none": "kein Konzept",
        "mandated": "beauftragt",
        "in_preparation": "in Erarbeitung",
        "draft": "Entwurf liegt vor",
        "in_resolution": "in der Beschlussfassung",
        "adopted": "liegt vor",
        "under_revision": "in Überarbeitung",
        "superseded": "abgelöst",
        "expired": "abgelaufen",
    },
    "phase": {
        "mandate": "Auftrag",
        "needs_analysis": "Bedarfs- und Potenzialanalyse",
        "offer_analysis": "Angebotsanalyse",
        "vision": "Leitbild",
        "planning": "Planung",
        "resolution": "Beschlussfassung",
        "implementation": "Umsetzung",
        "monitoring": "Monitoring",
        "evaluation": "Evaluation",
        "revision": "Fortschreibung",
    },
    "flag": {
        "derived_count": "Zähler berechnet",
        "approximate": "ungefähre Angabe",
        "bound_only": "nur eine Grenze bekannt, nicht mitgerechnet",
        "range": "nur eine Spanne bekannt, nicht mitgerechnet",
        "provisional": "vorläufig",
        "estimated": "geschätzt",
        "suppliers_differ": "Kreis und amtliche Statistik nennen Verschiedenes",
        "other_ground_available": "auch auf anderer Grundlage vorhanden",
        "hidden_from_others": "für andere nicht sichtbar",
        "source_deviates": "andere Quelle als in der Definition",
        "population_deviates": "anderer Personenkreis als in der Definition",
        "reference_date_deviates": "anderer Stichtag als in der Definition",
        "territory_deviates": "anderes Gebiet als in der Definition",
        "method_deviates": "anderes Verfahren als in der Definition",
        "definition_deviates": "weicht von der Definition ab",
    },
    "reason": {
        "not_yet_available": "liegt noch nicht vor",
        "not_collected": "wird nicht erhoben",
        "not_applicable": "trifft nicht zu",
        "unreliable": "nicht sicher genug",
        "confidential": "geheim zu halten",
        "refused": "verweigert",
        "undated": "ohne Stichtag",
        "other_ground": "nur auf anderer Grundlage",
    },
    "supplier": {"district": "Angabe des Kreises", "official": "amtliche Statistik"},
    "versus": {"higher": "höher", "similar": "ähnlich", "lower": "niedriger"},
    "signal": {
        "inside": "innerhalb der Trichtergrenzen",
        "beyond_95": "außerhalb der Trichtergrenze 95 %",
        "beyond_99_8": "außerhalb der Trichtergrenze 99,8 %",
    },
    "direction": {
        "higher_better": "ein höherer Wert gilt als günstiger",
        "lower_better": "ein niedrigerer Wert gilt als günstiger",
        "neutral": "der Wert wird nicht gewertet",
    },
    "kind": {
        "count": "Anzahl",
        "share": "Anteil",
        "rate": "Rate",
        "ratio": "Verhältnis",
        "difference": "Differenz",
    },
    "periodicity": {
        "annual": "jährlich",
        "quarterly": "vierteljährlich",
        "monthly": "monatlich",
        "irregular": "unregelmäßig",
    },
    "population": {
        "all": "gesamte Bevölkerung",
        "foreign_nationals": "ausländische Staatsangehörige",
        "migration_background": "Menschen mit Migrationsgeschichte",
        "refugees": "Geflüchtete",
        "asylum_procedure": "Menschen im Asylverfahren",
        "n/a": "keine Personengruppe",
    },
    "method": {
        "sum": "Summe der Kreise",
        "wilson": "Summe der Zähler durch Summe der Nenner, Intervall nach Wilson",
        "byar": "Summe der Zähler durch Summe der Nenner, Intervall nach Byar",
        "source": "veröffentlichter Wert der Quelle",
    },
    "change": {
        "merger": "Zusammenschluss",
        "partial_transfer": "Abgabe eines Teils",
        "separation": "Ausgliederung",
    },
    "system": {
        "destatis": "Destatis",
        "imk": "Länder-Monitoring (IntMK)",
        "nds": "Niedersachsen",
        "hessen": "Hessen",
        "inkar": "INKAR (BBSR)",
        "oecd_zaragoza": "OECD/EU (Zaragoza)",
        "other": "andere",
    },
    "tier": {"core": "Kern", "extended": "Erweiterung", "local": "örtlich"},
}


def word(code: Any, kind: str) -> str:
    """The word for a code of this kind; nothing for nothing."""
    return "" if code is None else WORDS[kind].get(str(code), str(code))
