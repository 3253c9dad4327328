"""A person without any program delivers in a browser: template, check, delivery, verdict."""

from typing import Any

import httpx
import pytest

from app.workbooks.cells import MEDIA_TYPE
from tests.factories import World
from tests.intake.pushes import ILM_KREIS, push_body, seen
from tests.test_lending import held
from tests.workbooks.books import XLSX, filled, opened

BROWSER = {"Accept": "text/html,application/xhtml+xml"}
BOUNDARY = "----synthetic"


def bare(key: dict[str, str]) -> str:
    return key["Authorization"].removeprefix("Bearer ")


async def posted(
    world: World, path: str, fields: dict[str, str], file: bytes | None = None, name: str = ""
) -> httpx.Response:
    """The form as a browser sends it."""
    sent: dict[str, Any] = {field: (None, text) for field, text in fields.items()}
    if file is not None:
        sent["file"] = (name, file, "application/octet-stream")
    return await world.client.post(path, files=sent, headers=BROWSER)


async def template(world: World, key: str) -> bytes:
    answer = await posted(world, "/lieferung/vorlage", {"key": key, "period": "2025", "ags": ""})
    assert (answer.status_code, answer.headers["content-type"]) == (200, MEDIA_TYPE)
    assert 'filename="kreisspiegel-16070-2025.xlsx"' in answer.headers["content-disposition"]
    return answer.content


async def test_the_page_has_both_forms_and_keeps_the_rules_of_all_pages(world: World) -> None:
    answer = await world.client.get("/lieferung", headers=BROWSER)
    assert answer.status_code == 200
    assert answer.text.count('method="post"') == 2
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert "<script" not in answer.text
    again = await world.client.get(
        "/lieferung", headers={**BROWSER, "If-None-Match": answer.headers["etag"]}
    )
    assert again.status_code == 304


async def test_what_is_refused_leaves_nothing_behind_whoever_marks_it(world: World) -> None:
    # The refusal is an answer there, and so the transaction is committed.
    key = bare(await world.key("district", ILM_KREIS))
    faulty = filled(await template(world, key), {("LEG-01", "value"): -7})
    clock = "SELECT * FROM clock"
    before = await held(world), await world.sql(clock)
    for shape in ("workbook", "page"):
        form = {"key": key, "ags": "", "answer": shape, "action": "deliver"}
        assert (await posted(world, "/lieferung", form, faulty, "x.xlsx")).status_code == 422
    assert (await push_body(world, faulty, headers=XLSX)).status_code == 422
    assert (await held(world), await world.sql(clock)) == before


async def test_the_whole_way_in_a_browser(fresh: World) -> None:
    key = bare(await fresh.key("district", ILM_KREIS))
    plain = await template(fresh, key)
    form = {"key": key, "ags": "", "answer": "workbook", "action": "check"}
    faulty = filled(plain, {("LEG-01", "value"): -7})
    checked = await posted(fresh, "/lieferung", form, faulty, "Kreis Ilm.xlsx")
    assert (checked.status_code, checked.headers["content-type"]) == (422, MEDIA_TYPE)
    assert opened(checked.content).sheetnames[0] == "Prüfergebnis"
    better = filled(checked.content, {("LEG-01", "value"): 407})
    form |= {"action": "deliver", "answer": "page"}
    delivered = await posted(fresh, "/lieferung", form, better, "besser.xlsx")
    assert delivered.status_code == 201
    assert "Angenommen und gespeichert." in delivered.text
    assert delivered.headers["cache-control"] == "no-store"
    own = await fresh.key("district", ILM_KREIS)
    (stored,) = await seen(fresh, own, district=ILM_KREIS, period="2025")
    assert (stored["indicator"], stored["value"]) == ("LEG-01", 407)


async def test_a_refused_file_is_explained_on_the_page(world: World) -> None:
    key = bare(await world.key("district", ILM_KREIS))
    form = {"key": key, "ags": ILM_KREIS, "answer": "page", "action": "check"}
    csv = b"indicator;period;value\r\nLEG-01;2025;<b>x1\r\n"
    answer = await posted(world, "/lieferung", form, csv, "werte.csv")
    assert answer.status_code == 422
    assert "Abgelehnt: 1 Angabe ist fehlerhaft, nichts wurde gespeichert." in answer.text
    assert "Zeile 2, value" in answer.text
    assert "<b>x1" not in answer.text


@pytest.mark.parametrize(
    ("path", "changed", "status", "said"),
    [
        ("/lieferung", {"key": "falsch"}, 401, "Schlüssel"),
        ("/lieferung", {"key": "schlüssel"}, 401, "Schlüssel"),
        ("/lieferung", {"ags": "16052"}, 403, "Nicht Ihre Daten"),
        ("/lieferung", {"ags": "16"}, 422, "fünf Ziffern"),
        ("/lieferung", {"file": ""}, 422, "Datei"),
        ("/lieferung", {"more": "1"}, 400, "more"),
        ("/lieferung/vorlage", {"period": "25"}, 422, "Zeitraum"),
        ("/lieferung/vorlage", {"period": "2199"}, 422, "Zukunft"),
    ],
)
async def test_what_is_wrong_with_a_form_is_said_on_a_page(
    world: World, path: str, changed: dict[str, str], status: int, said: str
) -> None:
    fields = {"key": bare(await world.key("district", ILM_KREIS)), "ags": ""}
    if path == "/lieferung":
        fields |= {"answer": "page", "action": "check"}
        file = None if "file" in changed else b"indicator;period;value\r\nLEG-01;2025;1\r\n"
    else:
        file = None
    fields |= {name: text for name, text in changed.items() if name != "file"}
    answer = await posted(world, path, fields, file, "werte.csv")
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert said in answer.text


@pytest.mark.parametrize(
    ("media", "body"),
    [
        ("application/x-www-form-urlencoded", b"key=1"),
        ("multipart/form-data", b"key=1"),
        (f"multipart/form-data; boundary={BOUNDARY}", b"key=1"),
        (
            f"multipart/form-data; boundary={BOUNDARY}",
            f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="key"\r\n\r\n1'.encode(),
        ),
        (
            f"multipart/form-data; boundary={BOUNDARY}",
            f"--{BOUNDARY}\r\nContent-Type: text/plain\r\n\r\n1\r\n--{BOUNDARY}--".encode(),
        ),
        (
            f"multipart/form-data; boundary={BOUNDARY}",
            (
                2 * f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="key"\r\n\r\n1\r\n'
                + f"--{BOUNDARY}--"
            ).encode(),
        ),
    ],
)
async def test_a_form_that_is_none_is_refused(world: World, media: str, body: bytes) -> None:
    answer = await world.client.post("/lieferung", content=body, headers={"Content-Type": media})
    assert answer.status_code == 400
    assert answer.json()["type"] == "/problems/malformed-form"
