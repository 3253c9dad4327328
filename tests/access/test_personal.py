"""Persons in free text: what is warned of, where, and what is left in peace."""

import pytest

from app.disclosure.personal import personal, texts_of
from app.load.files import PROJECTS
from app.load.projects import entries
from tests.factories import World
from tests.projects.pushes import SYNTHETIC, put, stored


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ansprechpartnerin ist Frau Müller.", [("personal_name", "Frau Müller")]),
        ("Prof. Dr. Hans Meier", [("personal_name", "Prof. Dr. Hans Meier")]),
        ("Herrn Landrat Beispiel", [("personal_name", "Herrn Landrat Beispiel")]),
        ("Frau Landrätin eröffnete, Frauen kamen.", []),
        ("In der Dr.-Külz-Straße", []),
        ("anna.schmidt@kreis.example", [("private_email", "anna.schmidt@kreis.example")]),
        ("integration@gmx.de", [("private_email", "integration@gmx.de")]),
        ("integration@kreis.example", []),
        ("Tel. 03677 657-123", [("phone_number", "03677 657-123")]),
        ("+49 361 37700 und 0171/1234567", [("phone_number", "+49 361 37700"),
                                            ("phone_number", "0171/1234567")]),
        ("2016/2017 waren es 1234 in 16070", []),
    ],
)  # fmt: skip
def test_what_looks_like_a_person_is_found(text: str, found: list[tuple[str, str]]) -> None:
    seen = [(one["code"], one["found"]) for one in personal([("/goals_de", text)])]
    assert seen == found


def test_no_entry_from_literature_names_anybody() -> None:
    every = list(entries(PROJECTS))
    assert [one for line in every for one in personal(texts_of(line))] == []


async def test_warnings_name_the_place_and_only_a_note_answers_them(fresh: World) -> None:
    told = {**SYNTHETIC, "obstacles_de": [{"text_de": "Erst half Herr Beispiel."}]}
    answer = await put(fresh, "lesepaten", told)
    (warning,) = answer.json()["findings"]
    assert (warning["pointer"], warning["severity"]) == ("/obstacles_de/0/text_de", "warning")
    assert warning["message"].endswith("(ab Zeichen 11)")
    assert warning["silenced_by"] is None
    english = {"If-Match": answer.headers["etag"], "Accept-Language": "en"}
    noted = await stored(fresh, "lesepaten", {**told, "note": "Abgesprochen."}, **english)
    assert noted["findings"][0]["silenced_by"] == "Abgesprochen."
    assert "looks like a person" in noted["findings"][0]["message"]
    seen = (await fresh.client.get(f"/v1/projects/{noted['id']}")).json()
    assert (seen["findings"], seen["note"]) == ([], None)
