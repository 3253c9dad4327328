"""The columns of the sheet of values: the names that are read, and what people call them.

A name that begins with an underscore is for people and is not read.
"""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["text", "number", "code"]


@dataclass(frozen=True, slots=True)
class Column:
    """One column: `hint` tells whoever selects a cell what belongs there."""

    name: str
    label: str
    width: float
    kind: Kind = "text"
    hint: str = ""
    typed: bool = False


# Widths count digits of the usual font; a longer name of an indicator takes a second line.
NAMED, IN_A_LINE = 50, 56
# The label is not the plain German name: a reader would take the line of labels for the header.
IDENTIFYING = (
    Column("indicator", "Indikator (Code)", 11),
    Column("_bezeichnung", "Bezeichnung", NAMED),
    Column("_einheit", "Einheit", 14),
    Column("_stufe", "Stufe", 11),
    Column("_faellig", "Fällig", 14),
    Column("period", "Zeitraum", 10),
)
PART = Column("_gliederung", "Teil", 24)
PAST = (
    Column("_vorjahr_wert", "Wert {before}", 13, "number"),
    Column("_vorjahr_zaehler", "Zähler {before}", 13, "number"),
    Column("_vorjahr_nenner", "Nenner {before}", 13, "number"),
    Column("_vorjahr_angabe", "Herkunft {before}", 40),
)
FIGURES = (
    Column(
        "value",
        "Wert",
        13,
        "number",
        "Die Zahl. Zähler und Nenner genügen auch: dann wird der Wert berechnet. Zeichen statt"
        " einer Zahl: - genau null, . geheim, … noch nicht da, / unsicher, x trifft nicht zu,"
        " (12,5) eingeschränkt.",
        typed=True,
    ),
    Column("numerator", "Zähler", 13, "number", "Anzahl über dem Bruchstrich.", typed=True),
    Column("denominator", "Nenner", 13, "number", "Anzahl unter dem Bruchstrich.", typed=True),
    Column(
        "missing",
        "Fehlgrund",
        18,
        "code",
        "Warum es keine Zahl gibt. Nur wählen, wenn der Wert leer bleibt.",
        typed=True,
    ),
    Column(
        "note", "Anmerkung", 40, hint="Erklärt den Wert; beantwortet auch Warnungen.", typed=True
    ),
    Column("source", "Quelle", 30, hint="Woher die Zahl kommt.", typed=True),
    Column("basis", "Datengrundlage", 22, "code", "", typed=True),
    Column("status", "Stand", 14, "code", "Leer heißt endgültig.", typed=True),
    Column("precision", "Genauigkeit", 14, "code", "Leer heißt genau.", typed=True),
)
SELDOM = (
    Column(
        "value_min", "Untergrenze", 13, "number", "Einer Spanne (Genauigkeit range).", typed=True
    ),
    Column(
        "value_max", "Obergrenze", 13, "number", "Einer Spanne (Genauigkeit range).", typed=True
    ),
    Column("rounding_base", "Rundungsbasis", 14, "number", "Zum Beispiel 5 oder 100.", typed=True),
    Column(
        "territory_date",
        "Gebietsstand",
        13,
        hint="JJJJ-MM-TT. Leer heißt: Stichtag des Zeitraums.",
        typed=True,
    ),
    Column(
        "reference_date",
        "Stichtag",
        13,
        hint="JJJJ-MM-TT, wenn er vom üblichen abweicht.",
        typed=True,
    ),
    Column("method", "Methode", 24, hint="Wie gezählt oder gerechnet wurde.", typed=True),
    Column(
        "reason",
        "Begründung",
        30,
        hint="Warum sich eine schon gelieferte Zahl ändert.",
        typed=True,
    ),
    Column(
        "visibility", "Sichtbarkeit", 15, "code", "Leer heißt: für den Arbeitskreis.", typed=True
    ),
    Column(
        "embargo_until",
        "Sperrfrist",
        22,
        hint="Zeitpunkt mit Zeitzone, zum Beispiel 2026-03-01T00:00:00Z.",
        typed=True,
    ),
)


def dimension(code: str, label: str) -> Column:
    """A breakdown dimension, which is a column of its own."""
    return Column(code, label, 18, "code", "Eine Kategorie; leer heißt insgesamt.")


def laid_out(shown: dict[str, str], others: dict[str, str]) -> tuple[Column, ...]:
    """All columns in their order; dimensions that no prefilled row needs stand last."""
    return (
        *IDENTIFYING,
        *(dimension(code, label) for code, label in shown.items()),
        PART,
        *PAST,
        *FIGURES,
        *SELDOM,
        *(dimension(code, label) for code, label in others.items()),
    )
