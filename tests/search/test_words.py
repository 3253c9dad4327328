"""What counts as one word: forms, families, genders, compounds."""

import pytest

from app.terms.families import root
from app.terms.forms import base
from app.terms.lists import pieces, unsplit
from app.terms.parts import Pieces
from app.terms.words import words


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("Lotsen", "Lotsinnen"),
        ("Lotsen", "Lots*innen"),
        ("Mentoren", "Mentor:innen"),
        ("Lehrer", "Lehrer/-innen"),
        ("Angehörige", "Angehörige*r"),
        ("Kita", "Kitas"),
        ("Stadtteilzentrum", "Stadtteilzentren"),
        ("Sprachkurse", "Sprachkurs"),
        ("freie", "freier"),
    ],
)
def test_forms_of_a_word_have_one_base(word: str, form: str) -> None:
    (one,), (other,) = words(word), words(form)
    assert base(one.plain) == base(other.plain)


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("förderung", "gefördert"),
        ("beratung", "beraten"),
        ("anerkennung", "anerkannt"),
        ("koordination", "koordiniert"),
        ("qualifizierung", "qualifikation"),
        ("beschluss", "beschlossen"),
        ("vermittler", "vermitteln"),
    ],
)
def test_words_of_a_family_have_one_root(word: str, form: str) -> None:
    assert root(word) == root(form) != ""


def test_words_of_different_families_and_no_persons_stay_apart() -> None:
    for word, other in (("verein", "verwaltung"), ("steuerung", "förderung")):
        assert root(word) != root(other)
    assert root("schule") == root("schulung") == ""
    for word in ("verein", "termin", "berlin", "gewinnen", "arbeitslos", "haus"):
        assert base(word) == word


def test_a_compound_is_split_into_known_words_and_nothing_else_is() -> None:
    known = Pieces(pieces(), unsplit())
    for word, parts in (
        ("frauensportgruppen", ("frauen", "sport", "gruppe")),
        ("sprachmittlerdienst", ("sprachmittler", "dienst")),
        ("erziehungsberatungsstellen", ("erziehung", "beratungsstelle")),
        ("herkunftsländer", ("herkunft", "land")),
    ):
        assert known.split(word) == parts
    for word in ("hochschule", "arbeitskreis", "zusammenarbeit", "unterricht", "mannheimer"):
        assert known.split(word) == ()
    told = [one.plain for one in known.completed("Willkommens- und Anerkennungskultur")]
    assert told == ["willkommenskultur", "und", "anerkennungskultur"]
