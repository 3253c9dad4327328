"""The hand layer at daily work: push, verdict, lists over pages, exact figures, kept answers."""

import json
from datetime import date
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any

import httpx
import openpyxl
import pytest
from kreisspiegel_client import AsyncKreisspiegel, Cache, Kreisspiegel, UnknownFormat
from kreisspiegel_client.exact import json_bytes, read_json
from kreisspiegel_client.generated.models import RowShape
from kreisspiegel_client.upload import PIECE, Upload

# Synthetic values, on a basis of which the shipped data hold none.
ROW = {"indicator": "DEM-03", "basis": "zensus2022", "numerator": 100, "denominator": 1000}


def row(period: str, **members: Any) -> dict[str, Any]:
    return {**ROW, "period": period, **members}


def test_rows_are_pushed_and_found_again(district: Kreisspiegel) -> None:
    tried = district.push([row("2004")], "16070", dry_run=True)
    assert (tried.id, tried.counts.created) == (None, 1)
    made = district.push([RowShape.from_dict(row("2004"))], "16070", comment="Probe")
    assert made.id is not None
    kept = district.submission(made.id)
    assert (kept.comment, kept.counts.created) == ("Probe", 1)
    assert kept.receipt == made.receipt
    assert made.id in {one.id for one in district.submissions("16070", limit=1)}
    (found,) = district.observations(indicator=["DEM-03"], period=["2004"], basis=["zensus2022"])
    assert (found.district, found.value, found.submission) == ("16070", Decimal(10), made.id)


async def test_the_same_is_awaited(waiting: AsyncKreisspiegel) -> None:
    made = await waiting.push([row("2005")], "16070")
    assert made.id is not None
    assert (await waiting.submission(made.id)).counts.created == 1
    listed = [one.id async for one in waiting.submissions("16070", limit=1)]
    assert made.id in listed
    assert len(listed) == len(set(listed)) > 1


def test_a_file_is_pushed_by_its_name(district: Kreisspiegel, tmp_path: Path) -> None:
    file = tmp_path / "lieferung.json"
    file.write_text(json.dumps({"rows": [row("2006")]}), "utf-8")
    assert district.push(file, "16070").counts.created == 1
    assert district.push(str(file), "16070").counts.unchanged == 1
    nameless = file.rename(tmp_path / "lieferung.txt")
    with pytest.raises(UnknownFormat, match=r"lieferung\.txt"):
        district.push(nameless, "16070")
    assert district.push(nameless, "16070", form="json").counts.unchanged == 1


def test_a_file_is_never_whole_in_memory(tmp_path: Path) -> None:
    file = tmp_path / "gross.csv"
    file.write_bytes(b"x" * (2 * PIECE + 1))
    body = Upload("text/csv", file)
    assert body.size == 2 * PIECE + 1
    # Twice: a push that was cut off is sent again from its beginning.
    for _ in range(2):
        assert [len(piece) for piece in body] == [PIECE, PIECE, 1]


def test_figures_keep_every_digit(district: Kreisspiegel) -> None:
    figure = Decimal("0.12345678901234567890123")
    assert json_bytes({"a": [figure]}) == b'{"a":[0.12345678901234567890123]}'
    assert read_json(json_bytes([figure])) == [figure]
    with pytest.raises(ValueError, match="NaN"):
        json_bytes(Decimal("NaN"))
    compared = district.comparison("DEM-03", period="2018")
    values = [one.value for one in compared.districts if one.value is not None]
    assert values
    assert {type(value) for value in values} == {Decimal}
    state = compared.state
    assert state.numerator is not None
    assert state.denominator is not None
    # A float would have more digits than were sent.
    assert state.value == round(100 * state.numerator / state.denominator, 6)


def test_lists_run_over_all_pages_as_of_one_instant(district: Kreisspiegel, service: Any) -> None:
    asked: list[httpx.URL] = []
    hooks = {"response": [lambda answer: asked.append(answer.request.url)]}
    with Kreisspiegel(service.address) as public:
        whole = list(public.observations(indicator=["DEM-03"], period=["2018"]))
    with Kreisspiegel(service.address, event_hooks=hooks) as public:
        paged = list(public.observations(indicator=["DEM-03"], period=["2018"], limit=10))
    assert paged == whole
    assert len(asked) > 2
    # The first page says as of when; the others are asked for the same.
    assert len({url.params["as_of"] for url in asked[1:]}) == 1
    assert len(list(district.districts(limit=5))) == len(list(district.districts()))


def test_an_answer_that_is_kept_is_not_sent_again(service: Any) -> None:
    codes: list[int] = []
    hooks = {"response": [lambda answer: codes.append(answer.status_code)]}
    with Kreisspiegel(service.address, cache=Cache(entries=1), event_hooks=hooks) as client:
        first, again = client.district("16070"), client.district("16070")
        assert first == again
        assert codes == [200, 304]
        client.district("16051")
        client.district("16070")
    assert codes == [200, 304, 200, 200]


def test_what_is_read_comes_as_a_file_too(district: Kreisspiegel) -> None:
    table = district.download("/v1/districts", "csv-de", state="16")
    assert b";Ilm-Kreis;" in table
    assert district.download("/v1/receipt-keys").startswith(b"{")


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_rest_of_daily_work(service: Any, language: str) -> None:
    with Kreisspiegel(service.address, service.keys["district"], language=language) as client:
        assert {one.ags for one in client.districts()} >= {"16070", "16051"}
        assert client.district("16070").name == "Ilm-Kreis"
        assert client.concepts().districts
        assert client.concept_counts(on=date(2019, 12, 31)).total.in_force == 8
        assert client.concept("16077", on=date(2019, 12, 31)).state.status == "adopted"
        assert client.owed("16070").district == "16070"
        assert client.delivery_status().items
        assert "DEM-03" in {one.code for one in client.indicators()}
        assert client.indicator("DEM-03").code == "DEM-03"
        (edition,) = [one.edition for one in client.frameworks() if one.edition == "2026.1"]
        assert client.framework(edition).indicators
        assert client.receipt_keys().keys
        for release in client.releases():
            assert client.release(release.id) == release
            list(client.revisions(release.id))


def test_a_workbook_goes_out_and_comes_back(district: Kreisspiegel, tmp_path: Path) -> None:
    file = tmp_path / "vorlage.xlsx"
    file.write_bytes(district.template("16070", "2025"))
    book = openpyxl.load_workbook(file)
    sheet = book["Werte"]
    columns = {cell.value: cell.column for cell in sheet[2]}
    sheet.cell(3, columns["missing"]).value = "not_yet_available"
    book.save(file)
    made = district.push(file, "16070")
    assert (made.format_, made.counts.received) == ("xlsx", 1)
    assert made.id is not None
    assert [one.outcome for one in district.rows(made.id)] == ["created"]
    assert len(list(district.findings(made.id, limit=1))) == made.findings_total
    marked = openpyxl.load_workbook(BytesIO(district.workbook(made.id)))
    assert marked.sheetnames[0] == "Prüfergebnis"


def test_rules_are_read_and_judge_without_storing(district: Kreisspiegel) -> None:
    rules = district.rules("2026.1")
    assert "numerator_exceeds_denominator" in {one.code for one in rules.rules}
    assert json.loads(district.rule_pack("2026.1"))["edition"] == "2026.1"
    wrong = district.check([row("2010", numerator=2000)], "2026.1", district="16070")
    assert (wrong.accepted, wrong.counts.rejected) == (False, 1)
    assert "official_differs" in {one.rule for one in wrong.not_checked}


def test_what_is_complete_is_told_with_the_rows(district: Kreisspiegel) -> None:
    district.push([row("2024"), row("2025")], "16070")
    scope = {"indicators": ["DEM-03"], "periods": ["2024", "2025"]}
    tried = district.push([row("2024")], "16070", scope=scope, dry_run=True, every_finding=True)
    assert (tried.counts.unchanged, tried.counts.withdrawn) == (1, 1)
    several = [row("2024", district="16070")]
    (tried,) = district.push_several(several, dry_run=True).submissions
    assert (tried.district, tried.counts.unchanged) == ("16070", 1)
