"""The sheets beside the values: how to fill them in, the codes, and the stamp of the template."""

import math
from collections.abc import Iterable, Sequence
from typing import Any

from kreisspiegel_rules.editions import edition_for

from app.workbooks.cells import harmless
from app.workbooks.codes import MEANT, OFFERED, SIGNS
from app.workbooks.owed import Owed

GUIDE, CODES, STAMP = "Anleitung", "Codes", "Stempel"
# Raised when the layout changes, so that an old template can be told from a new one.
TEMPLATE = "1"
A4 = 9
# Widths count digits of the usual font; of letters some more fit in. Heights are in points.
TEXT_WIDTH, IN_A_LINE, LINE_HEIGHT = 100, 110, 15.5
COLUMN_NAMES = {
    "missing": "Fehlgrund (missing)",
    "precision": "Genauigkeit (precision)",
    "status": "Stand (status)",
    "visibility": "Sichtbarkeit (visibility)",
    "basis": "Datengrundlage (basis)",
}

FILLING = (
    "Auf dem Blatt „Werte“ steht je Zeile eine Angabe, um die gebeten wird. Weiße Felder sind"
    " auszufüllen, graue sind gesperrt.",
    "Wert eintragen. Bei Anteilen und Raten genügen zwei von dreien: Wert, Zähler, Nenner; das"
    " dritte wird berechnet. Zähler und Nenner sind am besten.",
    "Gibt es keine Zahl, bleibt der Wert leer und unter „Fehlgrund“ steht, warum. Ein leeres Feld"
    " ist keine Null.",
    "Zeilen, in denen weder Zahl noch Fehlgrund steht, werden nicht mitgeschickt und ändern"
    " nichts. Man kann also in mehreren Runden liefern.",
    "Was der Kreis zu diesem Zeitraum schon geliefert hat, ist eingetragen. Wer es ändert,"
    " berichtigt: bitte unter „Begründung“ sagen, warum.",
    "Die Definition jedes Indikators steht als Notiz an seiner Zelle in der ersten Spalte.",
    "Die Zahlen des Vorjahrs stehen grau daneben. Sie werden nicht mitgeschickt.",
    "Unter der Liste ist Platz für weitere Angaben, zum Beispiel nach Geschlecht: Indikator,"
    " Zeitraum und ganz rechts die Kategorie wählen.",
    "Keine Formeln: in ein Feld gehört die Zahl selbst (Einfügen als Wert).",
)
JUDGED = (
    "Fehler: die Zeile wird so nicht angenommen, und mit ihr die ganze Lieferung.",
    "Warnung: die Zeile wird angenommen; bitte prüfen. Stimmt die Zahl, erklärt ein Satz unter"
    " „Anmerkung“ warum: er bleibt beim Wert stehen und beantwortet die Warnung.",
    "Hinweis: gut zu wissen, nichts zu tun.",
    "Auf Wunsch kommt diese Arbeitsmappe zurück: jeder Befund ist an seiner Zelle mit Farbe und"
    " Notiz markiert, vorn steht das Blatt „Prüfergebnis“. Darin verbessern und dieselbe Datei"
    " wieder schicken; alte Markierungen verschwinden.",
)
SENDING = (
    "Im Browser: Seite /lieferung des Kreisspiegels, Schlüssel und Datei angeben, erst „Prüfen“,"
    " dann „Liefern“.",
    "Mit dem Befehl: kreisspiegel push <Datei> --ags {ags}",
    "Mit curl: curl -H 'Authorization: Bearer <Schlüssel>' -H 'Content-Type: {media}'"
    " --data-binary @<Datei> '<Adresse>/v1/districts/{ags}/submissions?dry_run=true'",
    "Mit dry_run=true wird alles geprüft und nichts gespeichert; ohne diesen Zusatz wird"
    " geliefert.",
)


def write_guide(sheet: Any, styles: dict[str, Any], asked: Owed, media: str) -> None:
    """The instruction sheet, in German."""
    sheet.hide_gridlines(2)
    sheet.set_column(0, 0, 4)
    sheet.set_column(1, 1, TEXT_WIDTH, styles["wrapped"])
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, 0)
    title = f"{asked.district['name']} ({asked.district['ags']}): Angaben für {asked.period}"
    sheet.write_string(0, 0, harmless(title), styles["title"])
    about = (
        f"Vorlage des Kreisspiegels, Rahmenedition {asked.framework},"
        f" {len(asked.lines)} Zeilen. Sie gilt nur für diesen Kreis."
    )
    sheet.write_string(1, 0, about)
    signs = [f"„{sign}“   {meaning}" for sign, meaning in SIGNS]
    sending = [line.format(ags=asked.district["ags"], media=media) for line in SENDING]
    place = 3
    for heading, lines in (
        ("Ausfüllen", FILLING),
        ("Zeichen statt einer Zahl (in der Spalte Wert)", signs),
        ("Was ein Befund bedeutet", JUDGED),
        ("Schicken", sending),
    ):
        place = _chapter(sheet, styles, place, (heading, lines))
    sheet.protect()


def _chapter(
    sheet: Any, styles: dict[str, Any], place: int, chapter: tuple[str, Sequence[str]]
) -> int:
    heading, lines = chapter
    sheet.write_string(place, 0, heading, styles["heading"])
    for number, line in enumerate(lines, 1):
        # Said here, because not every program fits the height to wrapped text by itself.
        sheet.set_row(place + number, LINE_HEIGHT * math.ceil(len(line) / IN_A_LINE))
        sheet.write_number(place + number, 0, number, styles["number_of_line"])
        sheet.write_string(place + number, 1, harmless(line), styles["wrapped"])
    return place + len(lines) + 2


def write_codes(workbook: Any, sheet: Any, styles: dict[str, Any], asked: Owed) -> None:
    """Every list a cell may draw from; the list of indicators has a name for its drop-down."""
    sheet.set_column(0, 2, 34)
    place = 0
    for name, offered in OFFERED.items():
        rows = [(code, MEANT[name][code]) for code in offered]
        place = _listed(sheet, styles, place, (COLUMN_NAMES[name], rows))
    used = {
        one["dimension"]: [(c["code"], c["label_de"]) for c in one["categories"]]
        for indicator in asked.indicators
        for one in indicator["breakdowns"]
    }
    for name, label in asked.dimensions.items():
        if name in used:
            first = place + 2
            place = _listed(sheet, styles, place, (f"{label} ({name})", used[name]))
            _name(workbook, list_name(name), first, len(used[name]))
    rows = [(one["code"], one["label_de"]) for one in asked.indicators]
    first = place + 2
    _listed(sheet, styles, place, ("Indikator (indicator)", rows))
    _name(workbook, list_name("indicator"), first, len(rows))
    sheet.protect()


def list_name(column: str) -> str:
    """The name under which a drop-down finds its list."""
    return f"Liste_{column}"


def _name(workbook: Any, name: str, first: int, count: int) -> None:
    workbook.define_name(name, f"={CODES}!$A${first}:$A${first + count - 1}")


def _listed(
    sheet: Any, styles: dict[str, Any], place: int, listed: tuple[str, Iterable[tuple[str, str]]]
) -> int:
    heading, rows = listed
    sheet.write_string(place, 0, heading, styles["heading"])
    place += 1
    for code, meaning in rows:
        sheet.write_string(place, 0, harmless(code), styles["text"])
        sheet.write_string(place, 1, harmless(meaning), styles["text"])
        place += 1
    return place + 1


def stamp(asked: Owed) -> dict[str, str]:
    """What tells a template from any other workbook, and for whom it was made."""
    return {
        "district": asked.district["ags"],
        "period": asked.period,
        "framework": asked.framework,
        "rule_pack": edition_for(asked.framework),
        "template": TEMPLATE,
        "made_at": asked.at.isoformat().replace("+00:00", "Z"),
    }


def write_stamp(sheet: Any, styles: dict[str, Any], said: dict[str, str]) -> None:
    """Key and value in two columns, out of sight but not out of reach."""
    for place, (name, value) in enumerate(said.items()):
        sheet.write_string(place, 0, name, styles["text"])
        sheet.write_string(place, 1, value, styles["text"])
    sheet.set_column(0, 1, 30)
    sheet.protect()
    sheet.very_hidden()
