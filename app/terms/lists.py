"""The shipped word lists: which compounds have which parts, and what else is meant by a word."""

import csv
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from app.settings import ROOT
from app.terms.words import plain, words

FOLDER = ROOT / "data" / "projects"

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


def phrase(text: str) -> Phrase:
    return tuple(one.plain for one in words(text))


def _rows(name: str) -> list[dict[str, str]]:
    with Path(FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
