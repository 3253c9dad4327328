"""What the learning view says in German: an offer to look and to talk, never a verdict.

Its words are chosen with care and tested: none of them blames a district or ranks it.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from app.numerals import number

NOTES_DE = (
    "Diese Ansicht ist ein Angebot: Sie zeigt, wo ein Austausch mit ähnlichen Kreisen einen Blick"
    " wert sein könnte. Sie beurteilt nicht die Arbeit vor Ort.",
    "Warum ein Wert so ist, sagen Zahlen nicht: Lage, Altersaufbau, Arbeitsmarkt oder Zuweisungen"
    " liegen oft nicht in der Hand eines Kreises.",
    "Betrachtet werden nur Indikatoren, bei denen die Rahmenedition eine Richtung nennt. Weil alle"
    " auf einmal gelesen werden, sind Unterschiede nur genannt, die auch dann mehr als Zufall sind"
    " (Benjamini–Hochberg, 5 %); bei Verläufen sagt das significant_after_bh.",
)
PROJECTS_DE = (
    "Projekte kommen mit dem Projektteil des Kreisspiegels; bis dahin bleibt diese Liste leer."
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
    "gap_widening": "Der Abstand zum Landeswert wird größer; ein Blick könnte sich lohnen.",
    "favourable": "Der Wert liegt auf der gewünschten Seite des Landeswerts.",
    "similar": "Vom Landeswert nicht zu unterscheiden.",
    "not_certain": "Ein Unterschied zum Landeswert ist zu sehen; zusammen mit allen anderen"
    " Indikatoren gelesen kann er Zufall sein.",
    "neutral": "Ohne Richtung: Hier ist weder mehr noch weniger das Gewünschte.",
    "no_value": "Für den Kreis liegt kein Wert vor.",
    "not_comparable": "Der Wert steht nur als Grenze oder Spanne fest oder ist nicht für alle"
    " sichtbar.",
    "count": "Eine Anzahl hängt vor allem von der Größe eines Kreises ab und steht neben keinem"
    " Landeswert, der zu ihr passt.",
    "no_counts": "Ohne Zähler und Nenner lässt sich nicht sagen, ob der Unterschied Zufall ist; der"
    " Abstand zum Landeswert wird nicht erkennbar größer.",
    "trend_refused": "Ohne Zähler und Nenner zählt hier nur der Verlauf, und der ließ sich nicht"
    " bestimmen.",
}
SIDES = {"higher_better": "unter", "lower_better": "über"}


def offer(
    definition: Mapping[str, Any],
    why: str,
    evidence: Mapping[str, Any],
    improved: Sequence[Mapping[str, Any]],
) -> str:
    """The finding and the invitation, in full sentences with their numbers."""
    unit = definition["unit"]
    side = SIDES[definition["direction"]]
    said = (
        f"{definition['label_de']}: {number(evidence['value'])} {unit}; das liegt {side} dem"
        f" Landeswert von {number(_rounded(evidence['state_value']))} {unit}."
    )
    said += " " + (_standing(evidence) if why == "unfavourable" else _moving(evidence))
    return said + " " + (_invitation(improved, unit) if improved else _open_end())


def _rounded(value: Any) -> Any:
    return None if value is None else round(value, 2)


def _standing(evidence: Mapping[str, Any]) -> str:
    lower, upper = evidence["ci95"]
    return (
        "Der Unterschied ist größer, als der Zufall erklärt (95-%-Intervall"
        f" {number(_rounded(lower))} bis {number(_rounded(upper))})."
    )


def _moving(evidence: Mapping[str, Any]) -> str:
    trend = evidence["difference_trend"]
    said = f"Der Abstand ist von {trend['from']} bis {trend['to']} größer geworden."
    if trend["significant_after_bh"]:
        return said
    return f"{said} Bei so vielen Indikatoren auf einmal kann auch das Zufall sein."


def _invitation(improved: Sequence[Mapping[str, Any]], unit: str) -> str:
    told = "; ".join(
        f"{one['name']} ({moved['trend']['from']}: {number(moved['from_value'])} {unit},"
        f" {moved['trend']['to']}: {number(moved['to_value'])} {unit})"
        for one in improved
        for moved in (one["improvement"],)
    )
    return (
        "In ähnlichen Kreisen hat sich der Wert in die gewünschte Richtung bewegt, und ihre"
        f" Erfahrungen könnten einen Blick wert sein: {told}."
    )


def _open_end() -> str:
    return "Vielleicht lohnt es, im Arbeitskreis zu fragen, wer damit Erfahrungen hat."
