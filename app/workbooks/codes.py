"""German words for the codes that a drop-down offers, with what each of them means."""

from app.models.base import BASES, MISSING_REASONS, PRECISIONS, STATUSES, VISIBILITIES

MEANT: dict[str, dict[str, str]] = {
    "missing": {
        "not_yet_available": "liegt noch nicht vor",
        "not_collected": "wird nicht erhoben",
        "not_applicable": "trifft nicht zu",
        "unreliable": "nicht sicher genug",
        "confidential": "geheim zu halten",
        "refused": "verweigert",
    },
    "precision": {
        "exact": "genau (gilt, wenn nichts gewählt ist)",
        "rounded": "gerundet; „Rundungsbasis“ sagt, worauf",
        "approx": "ungefähr",
        "lower_bound": "mindestens",
        "upper_bound": "höchstens",
        "range": "Spanne: „Untergrenze“ und „Obergrenze“ ausfüllen",
    },
    "status": {
        "final": "endgültig (gilt, wenn nichts gewählt ist)",
        "provisional": "vorläufig",
        "estimated": "geschätzt",
    },
    "visibility": {
        "internal": "nur für den eigenen Kreis",
        "working_group": "für den Arbeitskreis (gilt, wenn nichts gewählt ist)",
        "public": "öffentlich",
    },
    "basis": {
        "azr": "Ausländerzentralregister",
        "fortschreibung": "Bevölkerungsfortschreibung",
        "zensus2011": "Zensus 2011",
        "zensus2022": "Zensus 2022",
        "own_register": "eigenes Register des Kreises",
        "survey": "Befragung",
        "specialised_statistics": "Fachstatistik",
    },
}
OFFERED: dict[str, tuple[str, ...]] = {
    "missing": MISSING_REASONS,
    "precision": PRECISIONS,
    "status": STATUSES,
    "visibility": VISIBILITIES,
    "basis": BASES,
}
TIERS = {"core": "Kern", "extended": "Erweiterung", "local": "örtlich"}
SUPPLIERS = {"district": "eigene Angabe", "official": "amtliche Statistik"}
# The signs that German statistics put in place of a number.
SIGNS = (
    ("-", "genau null"),
    (".", "Zahl ist geheim zu halten (Fehlgrund confidential)"),
    ("…", "Zahl liegt noch nicht vor, auch als drei Punkte (not_yet_available)"),
    ("/", "Zahl ist nicht sicher genug (unreliable)"),
    ("x", "Angabe trifft nicht zu (not_applicable)"),
    (
        "(12,5)",
        "Zahl ist eingeschränkt aussagekräftig (approx). Excel macht daraus −12,5: dort ein"
        " Hochkomma davor tippen oder unter „Genauigkeit“ approx wählen",
    ),
    ("12,5 p", "vorläufige Zahl"),
)
