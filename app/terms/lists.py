"""The shipped word lists: which compounds have which parts, and what else is meant by a word."""

import csv
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from app.settings import ROOT
from app.terms.words import plain, words

FOLDER = ROOT / "data" / "projects"

SHORT = 3
STATES = {
    "01": "Schleswig-Holstein",
    "02": "Hamburg",
    "03": "Niedersachsen",
    "04": "Bremen",
    "05": "Nordrhein-Westfalen",
    "06": "Hessen",
    "07": "Rheinland-Pfalz",
    "08": "Baden-Württemberg",
    "09": "Bayern",
    "10": "Saarland",
    "11": "Berlin",
    "12": "Brandenburg",
    "13": "Mecklenburg-Vorpommern",
    "14": "Sachsen",
    "15": "Sachsen-Anhalt",
    "16": "Thüringen",
}

Phrase = tuple[str, ...]


@cache
def compounds() -> Mapping[str, Phrase]:
    """A compound and its parts, as plain words."""
    return {plain(row["compound"]): phrase(row["parts"]) for row in _rows("compounds.csv")}


@cache
def synonyms() -> Mapping[Phrase, Sequence[Phrase]]:
    """What whoever asks for the phrase means as well."""
    return {
        phrase(row["term"]): [phrase(one) for one in row["synonyms"].split("|")]
        for row in _rows("synonyms.csv")
    }


@cache
def area_names() -> Mapping[str, str]:
    """States, and the districts and municipalities that the shipped records name, by their key."""
    return {**STATES, **{row["ags"]: row["name"] for row in _rows("places.csv")}}


@cache
def unsplit() -> frozenset[str]:
    """What a compound is put together from; what looks like one among them means something else."""
    listed = {plain(row["part"]) for row in _rows("parts.csv")}
    said = {one for parts in compounds().values() for one in parts}
    named = {one for row in _rows("places.csv") for one in phrase(row["name"])}
    # Shorter ones than those that were chosen for it are abbreviations.
    return frozenset({*listed, *(one for one in said | named if len(one) > SHORT)})


@cache
def pieces() -> frozenset[str]:
    """Every word that the lists know."""
    phrases = [each for of, meant in synonyms().items() for each in (of, *meant)]
    alone = {each[0] for each in phrases if len(each) == 1 and len(each[0]) > SHORT}
    return unsplit() | alone | {*compounds()}


def phrase(text: str) -> Phrase:
    return tuple(one.plain for one in words(text))


def _rows(name: str) -> list[dict[str, str]]:
    with Path(FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
