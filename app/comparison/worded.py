"""What the learning view says in German: an offer to look and to talk, never a verdict.

Its words are chosen with care and tested: none of them blames a district or ranks it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.comparison.states import ENOUGH_PEOPLE
from app.numerals import number

NOTES_DE = (
    "Diese Ansicht ist ein Angebot: Sie zeigt, wo sich ein Gespräch mit ähnlichen Kreisen lohnen"
    " könnte. Die Arbeit vor Ort beurteilt sie nicht.",
    "Warum ein Wert so ist, sagt die Zahl nicht. Vieles, was sie bestimmt, liegt nicht in der Hand"
    " eines Kreises: Lage, Altersaufbau, Arbeitsmarkt, Zuweisungen.",
    "Betrachtet werden nur Indikatoren, bei denen das gemeinsame Indikatorenset sagt, welche"
    " Richtung gewünscht ist. Wer viele Zahlen auf einmal liest, findet immer auch zufällige"
    " Unterschiede; genannt ist ein Unterschied zum Land nur, wenn das eingerechnet ist.",
)
NOBODY_DE = (
    "Bei keinem der ähnlichen Kreise zeigt die Zeitreihe hier eine Veränderung in die gewünschte"
    " Richtung, die größer ist, als der Zufall erklärt."
)
NO_FEATURES_DE = (
    "Ähnliche Kreise ließen sich nicht bestimmen, weil für diesen Kreis nicht alle Merkmale bekannt"
    " sind."
)
CONSIDERED_DE: Mapping[str, str] = {
    "unfavourable": "Der Unterschied zum Landeswert ist größer, als der Zufall erklärt; ein Blick"
    " könnte sich lohnen.",
    "gap_widening": "Der Abstand zum Landeswert ist zuletzt größer geworden; ein Blick könnte sich"
    " lohnen.",
    "favourable": "Der Wert liegt auf der gewünschten Seite des Landeswerts; hier könnten andere"
    " nachfragen.",
    "similar": "Der Wert lässt sich vom Landeswert nicht unterscheiden.",
    "not_certain": "Ein Unterschied zum Landeswert ist zu sehen; zusammen mit allen anderen"
    " Indikatoren gelesen kann er Zufall sein.",
    "neutral": "Dieser Indikator beschreibt nur: Weder mehr noch weniger ist hier gewünscht.",
    "no_value": "Für den Kreis liegt kein Wert vor.",
    "not_comparable": "Der Wert steht nur als Grenze oder Spanne fest oder ist nicht für alle"
    " sichtbar; deshalb wird er nicht verglichen.",
    "count": "Eine Anzahl hängt vor allem von der Größe eines Kreises ab; neben der des Landes"
    " besagt sie nichts.",
    "no_counts": "Ohne Zähler und Nenner lässt sich nicht sagen, ob der Unterschied Zufall ist; der"
    " Abstand zum Landeswert wird nicht erkennbar größer.",
    "trend_refused": "Ohne Zähler und Nenner zählt hier nur der Verlauf, und der ließ sich nicht"
    " bestimmen.",
}


def offer(
    definition: Mapping[str, Any],
    why: str,
    evidence: Mapping[str, Any],
    improved: Sequence[Mapping[str, Any]],
) -> str:
    """The finding and the invitation, in full sentences with their numbers."""
    figure = Figure(definition["unit"], definition["decimals"])
    said = f"{definition['label_de']}: {figure.told(evidence['value'])}; {_side(evidence, figure)}."
    if why == "unfavourable":
        found = _standing(evidence, figure)
    elif why == "gap_widening":
        found = _moving(evidence)
    else:
        found = f"Danach haben Sie gefragt. {CONSIDERED_DE[why]}"
    return f"{said} {found} " + (_invitation(improved, figure) if improved else _open_end())


def without_answer(code: str, why: str) -> str:
    """Why an indicator that was asked for stands with no numbers, and where the practice is."""
    return f"{code}: {CONSIDERED_DE[why]} Projekte dazu: `/v1/indicators/{code}/projects`."


@dataclass(frozen=True, slots=True)
class Figure:
    """How the values of an indicator are written."""

    unit: str
    decimals: int

    def bare(self, value: Any) -> str:
        return number(value, self.decimals)

    def told(self, value: Any) -> str:
        return f"{self.bare(value)} {self.unit}"


def _side(evidence: Mapping[str, Any], figure: Figure) -> str:
    """On which side of the state the value lies."""
    far = evidence["difference"]
    if far is None:
        return "ein Landeswert liegt nicht vor"
    if not far:
        return f"das entspricht {_state(evidence, figure)}"
    return f"das liegt {'über' if far > 0 else 'unter'} {_state(evidence, figure)}"


def _state(evidence: Mapping[str, Any], figure: Figure) -> str:
    """With what is compared; what some districts make together is not called the state's."""
    value, coverage = figure.told(evidence["state_value"]), evidence["state_coverage"]
    covered = coverage["districts"] == coverage["of"] or evidence["state_method"] == "source"
    if covered or (coverage["population_share"] or 0) >= ENOUGH_PEOPLE:
        return f"dem Landeswert von {value}"
    listed = f"{coverage['districts']} von {coverage['of']} Kreisen"
    return f"dem Wert von {value}, der sich aus {listed} zusammen ergibt"


def _standing(evidence: Mapping[str, Any], figure: Figure) -> str:
    lower, upper = (figure.bare(one) for one in evidence["ci95"])
    return (
        "Der Unterschied ist größer, als der Zufall erklärt (Unsicherheit des Werts, 95 %:"
        f" {lower} bis {upper})."
    )


def _moving(evidence: Mapping[str, Any]) -> str:
    trend = evidence["difference_trend"]
    said = f"Der Abstand ist von {trend['from']} bis {trend['to']} größer geworden."
    if trend["significant_after_bh"]:
        return said
    return f"{said} Bei so vielen Indikatoren auf einmal kann auch das Zufall sein."


def _invitation(improved: Sequence[Mapping[str, Any]], figure: Figure) -> str:
    told = "; ".join(
        f"{one['name']} ({moved['trend']['from']}: {figure.told(moved['from_value'])},"
        f" {moved['trend']['to']}: {figure.told(moved['to_value'])})"
        for one in improved
        for moved in (one["improvement"],)
    )
    return (
        "In ähnlichen Kreisen hat sich der Wert in die gewünschte Richtung bewegt, und ihre"
        f" Erfahrungen könnten einen Blick wert sein: {told}."
    )


def _open_end() -> str:
    return "Vielleicht lohnt es, im Arbeitskreis zu fragen, wer damit Erfahrungen hat."
