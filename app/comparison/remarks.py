"""What a reader has to know of a state's or a group's value before citing it, in German sentences.

A sum over some districts is never called the state's: every sentence says how many stand in it.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from itertools import groupby
from typing import Any

import numpy as np

from app.comparison.figures import law_of
from app.comparison.states import ENOUGH_PEOPLE, summable
from app.comparison.tables import Table
from app.numerals import day, number, percent
from app.words import word

State = Mapping[str, Any]
# With fewer on either side, funnel limits are not within a case or two of the exact ones.
ENOUGH_CASES = 10
FEW_DE = (
    "Bei {districts} außerhalb der Trichtergrenzen wären nach dem Landeswert weniger als zehn Fälle"
    " zu erwarten (oder weniger als zehn ohne Fall): Dort sind die Grenzen nur grob."
)
UNLIKE_DE = (
    "an Rundung allein liegt das nicht. Quelle, Grundlage und Gebietsstand der Kreiswerte sagen,"
    " woran es liegen kann."
)
SINGLE_DE = {
    "source": "Der Landeswert ist der von der Quelle veröffentlichte; aus den Kreisen lässt er sich"
    " nicht berechnen, weil Zähler und Nenner fehlen oder nur für einen kleinen Teil der"
    " Bevölkerung vorliegen.",
    "none": "Ein Landeswert fehlt: Ohne Zähler und Nenner lässt er sich nicht berechnen, und die"
    " Quelle nennt keinen.",
}
MANY_DE = {
    "source": "Der Landeswert ist der von der Quelle veröffentlichte, weil Zähler und Nenner fehlen"
    " oder nur für einen kleinen Teil der Bevölkerung vorliegen: {periods}.",
    "none": "Ein Landeswert fehlt, weil Zähler und Nenner fehlen und die Quelle keinen nennt:"
    " {periods}.",
    "fewer": "Der Landeswert ist nicht aus allen Kreisen gerechnet: {periods}.",
    "part": "An der Stelle des Landeswerts steht nur, was ein Teil der Kreise ergibt, kein Wert des"
    " Landes: {periods}.",
}
IN_ITS_PLACE_DE = "An der Stelle des Landeswerts steht nur"
NOT_THE_STATE_DE = "das ist kein Wert des Landes."
MISSING_DE = "Nicht alle Kreise sind enthalten; wer fehlt, steht unter missing."
NO_GAP_DE = (
    "Ein Abstand im Land fehlt: Ohne Zähler und Nenner beider Gruppen lässt er sich nicht"
    " berechnen, und die Quelle nennt nicht beide Landeswerte."
)
NO_POOLED_DE = (
    "Die Vergleichsgruppe hat keinen gemeinsamen Wert: Ohne Zähler und Nenner lässt er sich nicht"
    " berechnen, und ein Mittel von Quoten wäre keiner."
)
NONE_COMPARABLE_DE = "In der Vergleichsgruppe hat hier kein Kreis einen vergleichbaren Wert."
EMPTY_DE = {
    "type": "Die Vergleichsgruppe ist leer: Kein anderer Kreis ist von dieser Art.",
    "size": "Die Vergleichsgruppe ist leer: Kein anderer Kreis hat diese Größenklasse.",
    "region": "Die Vergleichsgruppe ist leer: Kein anderer Kreis liegt in dieser Region.",
    "similar": "Die Vergleichsgruppe ist leer: Zu diesem Kreis ließ sich kein ähnlicher bestimmen.",
}
NOBODY_DE = "Die Vergleichsgruppe ist leer: Keinen der Kreise gibt es auf diesem Gebietsstand."


def grounds_in_words(listed: str) -> str:
    """`azr, Gebietsstand 2021-12-31; …` as a German reader writes it."""
    told = []
    for one in listed.split("; "):
        basis, _, dated = one.partition(", Gebietsstand ")
        told.append(f"{word(basis, 'basis')}, Gebietsstand {day(date.fromisoformat(dated))}")
    return "; ".join(told)


def of_the_state(table: Table) -> list[str]:
    """What the state's value is, where it is not simply that of all districts together."""
    state = table.numbers.state
    kind, coverage = _standing(state), state["coverage"]
    if kind == "part":
        what = "die Summe" if state["method"] == "sum" else "der gemeinsame Wert"
        said = f"{IN_ITS_PLACE_DE} {what} aus {_covered(coverage)}; {NOT_THE_STATE_DE}"
        published = state["published"] and state["published"]["value"]
        return [said + (f" Veröffentlicht: {number(published)}." if published is not None else "")]
    if kind == "fewer":
        return [f"Der Landeswert ist aus {_covered(coverage)} gerechnet."]
    return [SINGLE_DE[kind]] if kind in SINGLE_DE else _unlike_published(table)


def _unlike_published(table: Table) -> list[str]:
    """That districts and source say different things of the state, where rounding is not why.

    Both count the same people, so chance is no reason, however wide the interval.
    """
    state = table.numbers.state
    published = state["published"]
    if state["value"] is None or not published:
        return []
    printed = Decimal(published["value"])
    # The state's value is told with six decimals.
    reach = 0.5 * 10.0 ** int(printed.as_tuple().exponent) + 1e-6
    low, high = _within_errors(table)
    if low - reach <= float(printed) <= high + reach:
        return []
    said = f"Der veröffentlichte Landeswert ist {number(printed)}, aus den Kreisen ergibt sich"
    return [f"{said} {number(state['value'])}; {UNLIKE_DE}"]


def _within_errors(table: Table) -> tuple[float, float]:
    """The least and the greatest that the districts' counts make if all are off to one side."""
    state, definition, cols = table.numbers.state, table.slice.definition, table.cols
    if state["denominator"] is None:
        off = float(cols.off.at_all[cols.comparable].sum())
        return state["value"] - off, state["value"] + off
    known = summable(law_of(definition), cols)
    # What went from one district to another is still in the sum of all.
    error = cols.off.count if known.all() else cols.off.at_all
    top, bottom = float(error[known].sum()), float(cols.off.base[known].sum())
    factor, x, n = float(definition["factor"]), state["numerator"], state["denominator"]
    # A share printed as 0.0 says nothing of its base; then rounding may be the reason for anything.
    if not bottom < n:
        return -np.inf, np.inf
    made = [factor * one / of for one in (x - top, x + top) for of in (n - bottom, n + bottom)]
    return min(made), max(made)


def few_expected(table: Table) -> list[str]:
    """That signals are rough where the state's value leads to expect hardly any cases."""
    definition, value = table.slice.definition, table.numbers.state["value"]
    law = law_of(definition)
    if value is None or law not in ("proportion", "rate"):
        return []
    people = table.cols.denominator
    expected = people * float(value) / float(definition["factor"])
    if law == "proportion":
        expected = np.minimum(expected, people - expected)
    signal = table.numbers.told.signal
    beyond = (signal == "beyond_95") | (signal == "beyond_99_8")
    few = int(np.count_nonzero(beyond & (expected < ENOUGH_CASES)))
    return [FEW_DE.format(districts="einem Kreis" if few == 1 else f"{few} Kreisen")] if few else []


def not_everybody(state: State) -> list[str]:
    """Where to look for those who are not in the state's value."""
    coverage = state["coverage"]
    return [MISSING_DE] if coverage["districts"] < coverage["of"] else []


def _standing(state: State) -> str:
    """`source`, `none`, `part` (no value of the state), `fewer` (not all), or `whole`."""
    coverage = state["coverage"]
    if state["method"] == "source":
        return "source"
    if state["value"] is None:
        return "none" if coverage["districts"] else "whole"
    if coverage["districts"] == coverage["of"]:
        return "whole"
    # A sum lacks whoever is missing, however few they are.
    few = (coverage["population_share"] or 0) < ENOUGH_PEOPLE
    return "part" if few or state["method"] == "sum" else "fewer"


def _covered(coverage: Mapping[str, Any]) -> str:
    share = coverage["population_share"]
    people = "" if share is None else f" ({percent(share)} der Bevölkerung)"
    return f"{coverage['districts']} von {coverage['of']} Kreisen{people}"


def of_the_states(points: Sequence[State]) -> list[str]:
    """The same for every `period` of a series, those that are alike in one sentence."""
    said = []
    for kind, sentence in MANY_DE.items():
        runs: list[list[State]] = []
        for alike, those in groupby(points, key=_alike):
            if alike[0] == kind:
                runs.append(list(those))
        if runs:
            said.append(sentence.format(periods=", ".join(_dated(kind, one) for one in runs)))
    return said


def _alike(state: State) -> tuple[str, int, int]:
    kind, coverage = _standing(state), state["coverage"]
    counted = kind in ("part", "fewer")
    return (kind, coverage["districts"], coverage["of"]) if counted else (kind, 0, 0)


def _dated(kind: str, run: Sequence[State]) -> str:
    first, last, coverage = run[0]["period"], run[-1]["period"], run[0]["coverage"]
    dated = first if first == last else f"{first} bis {last}"
    if kind in SINGLE_DE:
        return str(dated)
    return f"{dated} ({coverage['districts']} von {coverage['of']} Kreisen)"


def of_the_gap(state: State, *, published: bool) -> list[str]:
    """What the state's gap stands for, which holds the districts that have both sides."""
    coverage = state["coverage"]
    if state["difference"] is None:
        return [NO_GAP_DE] if coverage["districts"] else []
    if published:
        return ["Der Abstand im Land ist der zwischen den veröffentlichten Landeswerten."]
    if coverage["districts"] == coverage["of"]:
        return []
    covered = f"aus {_covered(coverage)} gerechnet, die beide Seiten angeben"
    if (coverage["population_share"] or 0) >= ENOUGH_PEOPLE:
        return [f"Der Abstand im Land ist {covered}."]
    return [f"Der Abstand, der für das Land steht, ist nur {covered}; {NOT_THE_STATE_DE}"]


def of_the_group(group: Mapping[str, Any], *, valued: int) -> list[str]:
    """Why a group has no value or only that of some; `valued` of its members have one."""
    members = len(group["members"])
    if not members:
        return [EMPTY_DE.get(group["by"], NOBODY_DE)]
    if not valued:
        return [NONE_COMPARABLE_DE]
    if not group["n"]:
        return [NO_POOLED_DE]
    if group["n"] < members:
        counted = f"{group['n']} von {members} ihrer Kreise"
        return [f"Der Wert der Vergleichsgruppe ist aus {counted} gerechnet."]
    return []
