"""Which table of the Niedersachsen monitor becomes which indicator, breakdown by breakdown."""

from typing import Any

LENGTH = {
    "unter 1": "under_1_year",
    "1 - 4": "1_to_3_years",
    "4 - 6": "4_to_5_years",
    "6 - 8": "6_to_7_years",
    "8 - 10": "8_to_9_years",
    "10 und mehr": "10_plus_years",
}
AGE = {
    "0 - 6": "under_6",
    "6 - 15": "6_to_14",
    "15 - 20": "15_to_19",
    "20 - 40": "20_to_39",
    "40 - 65": "40_to_64",
    "65 - 80": "65_to_79",
    "80 und älter": "80_plus",
}
ORIGIN = {
    "Polen": "poland",
    "Rumänien": "romania",
    "Syrien": "syria",
    "Türkei": "turkey",
    "Ukraine": "ukraine",
}
BACKGROUND = {
    "Personen mit Migrationshintergrund im engeren Sinne": "narrower",
    "Personen mit Migrationshintergrund im weiteren Sinne": "wider",
    "Personen ohne Migrationshintergrund": "without",
}
NEEDED = "Aufenthaltstitel nach nationalem Recht erforderlich"
NOT_NEEDED = "Kein Aufenthaltstitel nach nationalem Recht erforderlich"
WITHOUT = "Ohne Aufenthaltstitel"
TITLE = {NEEDED: "title_held", NOT_NEEDED: "no_title_needed", WITHOUT: "without_title"}
# The same three rows are named otherwise where they are percentages.
TITLE_PERCENT = {
    NEEDED: "Anteil der Ausländerinnen und Ausländer, die einen Aufenthaltstitel besitzen",
    NOT_NEEDED: "Anteil der Ausländerinnen und Ausländer, die keinen Aufenthaltstitel benötigen",
    WITHOUT: "Anteil der Ausländerinnen und Ausländer ohne Aufenthaltstitel",
}
EXEMPT = {
    "Aufenthaltsrecht nach FreizügG/EU": "eu_free_movement",
    "von Erfordernis eines Aufenthaltstitels befreit, heimatlose Ausländerinnen und Ausländer": (
        "exempt"
    ),
}
TERM = {"zeitlich befristet": "temporary", "zeitlich unbefristet": "permanent"}
PURPOSE = {
    "zum Zweck der Ausbildung": "education",
    "zum Zweck der Erwerbstätigkeit": "employment",
    "völkerrechtliche, humanitäre, politische Gründe": "humanitarian",
    "familiäre Gründe": "family",
    "besondere Aufenthaltsrechte": "special",
}
STAY = {
    "Aufenthaltsgestattung": "permission",
    "Duldung": "tolerated",
    "Ohne Duldung oder Gestattung": "neither",
}
SCHOOL = {
    "Hauptschule": "hauptschule",
    "Realschule": "realschule",
    "Oberschule1)": "oberschule",
    "Gymnasium": "gymnasium",
    "Integrierte Gesamtschule2)": "integrated_comprehensive",
    "Förderschule": "foerderschule",
    "Insgesamt": None,
}
DAY_CARE_AGE = {
    "Kinder im Alter von unter 3 Jahren mit ausländischer Herkunft mindestens eines Elternteils": (
        "under_3"
    ),
    "Kinder im Alter von 3 bis unter 6 Jahren mit ausländischer Herkunft mindestens eines"
    " Elternteils": "3_to_5",
}
BENEFIT_AGE = {
    "im Alter bis unter 18 Jahren": "under_18",
    "im Alter von 18 bis unter 65 Jahren": "18_to_64",
    "im Alter von 65 Jahren und älter": "65_plus",
}
FOREIGN_PARENT = "ausländische Herkunft mindestens eines Elternteils"
OTHER_LANGUAGE = "in der Familie wird vorrangig nicht deutsch gesprochen"
BALANCE = "Saldo der Zu- und Fortzüge"
CHANGE = "Veränderung gegenüber 2005 in Prozent"
THOUSANDS = "Anzahl in 1000"

Split = dict[str, dict[str, str | None]]
SEX: dict[str, str | None] = {"M": "male", "F": "female", "T": None}
NATIONALITY: dict[str, str | None] = {"DE": "german", "FOREIGN": "foreign", "TOTAL": None}

# Figures that are carried as printed: indicator, table, unit, and the columns that split it.
# In tables about foreigners only, their nationality is no breakdown.
AS_PRINTED: tuple[tuple[str, str, str, tuple[str, ...], dict[str, Any]], ...] = (
    ("DEM-01", "1-1-1", "Anzahl", (), {}),
    ("DEM-02", "1-2-1", "Anzahl", (), {}),
    ("DEM-02", "1-2-3", "Anzahl", ("sex",), {"length_of_residence": LENGTH}),
    ("DEM-02", "1-2-4", "Anzahl", (), {"origin": ORIGIN}),
    ("DEM-02", "1-2-6", "Anzahl", (), {"age_band": AGE}),
    ("LEG-01", "2-3-1", "Anzahl", (), {}),
    ("NDS-02", "1-2-4", CHANGE, (), {"origin": ORIGIN}),
    ("NDS-03", "1-2-7", "Jahre", ("sex",), {}),
    ("NDS-04", "1-2-8", "Anzahl", ("nationality",), {}),
    ("NDS-05", "1-3-1", THOUSANDS, (), {"migration_background": BACKGROUND}),
    ("NDS-07", "1-4-5", "Anzahl", ("sex", "nationality"), {"only": "Zuzüge"}),
    ("NDS-08", "1-4-5", "Anzahl", ("sex", "nationality"), {"only": "Fortzüge"}),
    ("NDS-09", "1-4-5", "Anzahl", ("sex", "nationality"), {"only": BALANCE}),
    ("NDS-16", "4-1-1", "Anzahl", ("nationality",), {"school_form": SCHOOL}),
    ("NDS-18", "5-2-1", "Anzahl", ("sex",), {}),
    ("NDS-20", "6-2-1", "Anzahl", ("nationality",), {}),
    ("EDU-02", "3-1-2", "%", (), {"only": FOREIGN_PARENT}),
    ("LAN-01", "3-1-2", "%", (), {"only": OTHER_LANGUAGE}),
)

# Shares printed beside their numerator: the same, and the unit of share and numerator.
WITH_NUMERATOR: tuple[tuple[str, str, str, tuple[str, ...], dict[str, Any]], ...] = (
    ("EDU-05", "4-1-4", "Prozent", ("nationality",), {}),
    ("NDS-15", "3-1-3", "%", (), {"age_group": DAY_CARE_AGE}),
    ("NDS-17", "4-1-1", "Prozent", ("nationality",), {"school_form": SCHOOL}),
)

SAME_AS_2_1_1 = (
    "dieselbe Zahl steht als „Ohne Aufenthaltstitel“ in Tabelle 2-1-1 und ist von dort übernommen"
)
