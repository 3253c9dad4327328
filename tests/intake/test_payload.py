"""What cannot be read as a push is refused before any row is judged, and leaves no trace."""

from typing import Any

import pytest

from app.settings import Settings
from tests.factories import World
from tests.intake.pushes import JSON, codes, push, push_body, row, seen, stock

ROW = '{"indicator": "LEG-01", "period": "2020", "value": %s}'


def one(value: str, more: str = "") -> str:
    return '{"rows": [' + ROW % value + "]" + more + "}"


@pytest.mark.parametrize(
    "body",
    [
        "",
        "{",
        "rows",
        one("NaN"),
        one("Infinity"),
        one("-Infinity"),
        one("007"),
        one("4,5"),
        one("[" * 5000 + "]" * 5000),
        one('1, "note": ' + "[" * 200 + "]" * 200),
        one('1, "note": "a\\u0000b"'),
        one('1, "note": "a\\\\\\u0000b"'),
        one('1, "note": "\\ud800"'),
        one('1, "note": "a\tb"'),
        one('1, "note": "a').encode() + b'\xff"}]}',
    ],
)
async def test_a_body_that_is_no_json_is_malformed(world: World, body: str | bytes) -> None:
    before = await stock(world)

    answer = await push_body(world, body)

    assert answer.status_code == 400
    assert answer.json()["type"] == "/problems/malformed-payload"
    assert await stock(world) == before


@pytest.mark.parametrize(
    ("body", "faults"),
    [
        ("[]", [("", "object_expected")]),
        ("null", [("", "object_expected")]),
        ("{}", [("/rows", "missing")]),
        ('{"rows": {}}', [("/rows", "list_expected")]),
        ('{"rows": []}', [("/rows", "no_rows")]),
        (one("1", ', "comment": 7'), [("/comment", "string_type")]),
        (
            one("1", ', "rwos": [], "a/b": 1'),
            [("/rwos", "unknown_member"), ("/a~1b", "unknown_member")],
        ),
        ('{"rows": 7, "x": 1}', [("/x", "unknown_member"), ("/rows", "list_expected")]),
    ],
)
async def test_a_body_of_another_shape_is_refused_with_every_fault(
    world: World, body: str, faults: list[tuple[str, str]]
) -> None:
    before = await stock(world)

    answer = await push_body(world, body)

    assert answer.status_code == 422
    assert answer.json()["type"] == "/problems/invalid-request"
    assert [(fault["pointer"], fault["code"]) for fault in answer.json()["errors"]] == faults
    assert await stock(world) == before


async def test_faults_of_shape_are_told_in_the_callers_language(world: World) -> None:
    german = await push_body(world, '{"rows": []}')
    english = await push_body(world, '{"rows": []}', headers={"Accept-Language": "en"})

    assert german.json()["errors"][0]["message"] == "Keine Zeile ist ausgefüllt."
    assert english.json()["errors"][0]["message"] == "There is no row (rows)."


async def test_deep_nesting_in_a_row_is_a_fault_of_that_row(world: World) -> None:
    answer = await push_body(world, one('1, "note": ' + "[" * 40 + "]" * 40))

    assert answer.status_code == 422
    assert codes(answer) == [(1, "/note", "wrong_type")]
    assert answer.json()["findings"][0]["message"].startswith(
        "Bei der Angabe „note“ steht […]; erwartet wird ein Text"
    )


async def test_six_characters_that_only_look_like_nul_are_text(kept: World, ags: str) -> None:
    answer = await push_body(kept, one('480, "note": "Pfad C:\\\\u0000"'), ags)

    assert answer.status_code == 201
    key = await kept.key("district", ags)
    assert [i["note"] for i in await seen(kept, key, indicator="LEG-01", district=ags)] == [
        "Pfad C:\\u0000"
    ]


async def test_a_body_past_the_limit_is_refused_with_the_limit(fresh: World) -> None:
    fresh.app.state.settings = Settings(max_body_bytes=1024)
    before = await stock(fresh)

    fits = await push_body(fresh, one("480").ljust(1024))
    grown = await push_body(fresh, one("481").ljust(1025), query="?dry_run=true")

    assert fits.status_code == 201
    assert (grown.status_code, grown.json()["limit"]) == (413, 1024)
    assert (await stock(fresh))["submissions"] == before["submissions"] + 1


@pytest.mark.parametrize(
    "media", ["application/x-www-form-urlencoded", "application/pdf", "image/png"]
)
async def test_another_media_type_is_named_and_not_guessed(world: World, media: str) -> None:
    answer = await push_body(world, one("480"), headers={"Content-Type": media})

    assert answer.status_code == 415
    assert answer.json()["detail"] == f"„{media}“ wird nicht gelesen."


async def test_json_may_name_its_charset(world: World) -> None:
    headers = {"Content-Type": JSON["Content-Type"] + "; charset=utf-8"}
    answer = await push_body(world, one("480"), query="?dry_run=true", headers=headers)

    assert answer.status_code == 200


@pytest.mark.parametrize(
    ("query", "parameter"),
    [("?mode=all", "mode"), ("?dry_run=vielleicht", "dry_run"), ("?dryrun=true", "dryrun")],
)
async def test_a_parameter_that_is_not_understood_stops_the_push(
    world: World, query: str, parameter: str
) -> None:
    before = await stock(world)

    answer = await push(world, [row()], query=query)

    assert answer.status_code == 422
    assert [fault["parameter"] for fault in answer.json()["errors"]] == [parameter]
    assert await stock(world) == before


async def test_dates_past_the_calendar_are_faults_of_their_row(world: World) -> None:
    faulty: list[dict[str, Any]] = [
        {"period": "0000"},
        {"indicator": "DEM-02", "basis": "azr", "period": "0000"},
        {"embargo_until": "2030-01-01T00:00:00+19:00"},
        {"embargo_until": "0001-01-01T00:00:00+14:00"},
        {"embargo_until": "9999-12-31T23:59:59-14:00"},
        {"territory_date": "0000-12-31"},
        {"territory_date": "infinity"},
        {"reference_date": "today"},
    ]
    rows = [row(**{"period": str(year)} | told) for year, told in enumerate(faulty, 2013)]

    answer = await push(world, rows)

    assert answer.status_code == 422
    assert answer.json()["counts"]["rejected"] == len(faulty)
    names = [list(told)[-1] for told in faulty]
    assert codes(answer) == [
        (number, f"/{name}", f"malformed_{name}") for number, name in enumerate(names, 1)
    ]


async def test_free_text_is_kept_to_the_letter(kept: World, ags: str) -> None:
    text = "=cmd|' /C calc'!A0 – „Süd“ 𝔘\n-- ; DROP TABLE observation; %s {found}"
    assert (await push(kept, [row(note=text, source=text, method=text)], ags)).status_code == 201

    found = await seen(kept, await kept.key("district", ags), indicator="LEG-01", district=ags)
    assert [found[0][name] for name in ("note", "source", "method")] == [text] * 3


async def test_a_text_with_braces_is_quoted_as_it_is(world: World) -> None:
    answer = await push(world, [row(status="{expected} %s {0}")])

    assert "„{expected} %s {0}“" in answer.json()["findings"][0]["message"]


async def test_without_a_framework_nothing_can_be_judged(fresh: World) -> None:
    await fresh.sql("UPDATE framework_state SET valid = '[2001-01-01,2002-01-01)'")
    answer = await push(fresh, [row()])
    assert (answer.status_code, answer.json()["type"]) == (409, "/problems/no-framework")
