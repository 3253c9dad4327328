"""Figures: what is computed, which contradictions are refused, and that no digit is lost."""

from decimal import Decimal
from typing import Any

import orjson
import pytest

from tests.factories import World
from tests.intake.pushes import (
    ILM_KREIS,
    codes,
    push,
    push_body,
    read,
    row,
    seen,
)

SHARE = {"indicator": "LEG-04", "period": "2020", "value": None}


def share(**members: Any) -> dict[str, Any]:
    """A synthetic share: no official figure stands beside it."""
    return SHARE | members


async def test_whichever_of_the_three_is_left_out_is_computed(world: World) -> None:
    two: list[dict[str, float]] = [
        {"numerator": 6504, "denominator": 106402},
        {"value": 6.11, "denominator": 106402},
        {"value": 6.11, "numerator": 6504},
    ]
    rows = [share(period=str(year), **sent) for year, sent in enumerate(two, 2018)]
    answer = await push(world, rows, query="?dry_run=true")
    assert answer.status_code == 200, answer.text

    for line in answer.json()["rows"]:
        stored = line["after"]
        assert stored["value"] == pytest.approx(6.11)
        assert stored["numerator"] / stored["denominator"] == pytest.approx(0.0611, abs=5e-5)
    assert len(answer.json()["rows"]) == 3


async def test_ilm_kreis_share_of_2018_follows_from_its_counts(kept: World) -> None:
    sent = {"indicator": "DEM-03", "period": "2018", "territory_date": "2021-12-31"}
    counts = {"numerator": 6504, "denominator": 106402}
    assert (await push(kept, [{**sent, **counts}])).status_code == 201

    key = await kept.key("district", ILM_KREIS)
    query = {"indicator": "DEM-03", "period": "2018", "district": ILM_KREIS}
    found = await seen(kept, key, supplier="district", **query)
    assert [(i["value"], i["numerator"], i["denominator"]) for i in found] == [(6.11, 6504, 106402)]


# Each is one row of one push; those of 2020 get a year of their own, so that none is there twice.
CANNOT_BE: list[tuple[Any, str, str]] = [
    (row(value=None), "/value", "no_value"),
    (row(value=None, missing="vergessen"), "/missing", "unknown_missing"),
    (
        row(value=None, missing="refused", precision="exact"),
        "/precision",
        "precision_inconsistent",
    ),
    (row(numerator=5, denominator=7), "/numerator", "fraction_not_expected"),
    (row(precision="range"), "/precision", "precision_inconsistent"),
    (row(rounding_base=0), "/rounding_base", "rounding_base_not_positive"),
    (row(value=483, rounding_base=5), "/value", "not_a_multiple"),
    (row(value=None, value_min=3), "/value_max", "range_incomplete"),
    (row(value=None, value_min=9, value_max=3), "/value_min", "range_reversed"),
    (row(value_min=3, value_max=9, precision="range"), "/value", "range_and_value"),
    (row(value=10**15), "/value", "number_too_long"),
    (row(basis="register"), "/basis", "unknown_basis"),
    (row(visibility="secret"), "/visibility", "unknown_visibility"),
    (row(period="2099"), "/period", "period_in_future"),
    (row(territory_date="2019-12-31"), "/territory_date", "territory_before_period"),
    (row(territory_date="2020-02-30"), "/territory_date", "malformed_territory_date"),
    (row(reference_date="31.12.2020"), "/reference_date", "malformed_reference_date"),
    (row(embargo_until="2020-01-01T00:00:00"), "/embargo_until", "malformed_embargo_until"),
    (row(indicator=None), "/indicator", "indicator_required"),
    (row(period=None), "/period", "period_required"),
    (row(value="480"), "/value", "wrong_type"),
    (row(period=2020), "/period", "wrong_type"),
    (row(breakdown=["sex"]), "/breakdown", "wrong_type"),
    (row(breakdown={"sex": None}), "/breakdown/sex", "unknown_category"),
    (row(**{"a/b~c": 1}), "/a~1b~0c", "unknown_member"),
    (480, "", "malformed_row"),
    (share(numerator=5), "/denominator", "incomplete_fraction"),
    (share(value=0, numerator=0), "/denominator", "incomplete_fraction"),
    (share(numerator=0, denominator=0), "/denominator", "denominator_not_positive"),
    (share(value=7, numerator=5, denominator=100), "/value", "value_contradicts_fraction"),
    (share(value=None, value_min=90, value_max=101), "/value_min", "value_out_of_bounds"),
]


def dated(sent: Any, number: int) -> Any:
    moved = isinstance(sent, dict) and sent["period"] == "2020" and "territory_date" not in sent
    return sent | {"period": str(1995 + number % 26)} if moved else sent


async def test_a_figure_that_cannot_be_right_is_refused_by_name(world: World) -> None:
    rows = [dated(sent, number) for number, (sent, *_) in enumerate(CANNOT_BE)]
    answer = await push(world, rows, query="?findings=all")

    assert answer.status_code == 422
    assert answer.json()["counts"]["rejected"] == len(CANNOT_BE)
    assert codes(answer) == [
        (number, pointer, code) for number, (_, pointer, code) in enumerate(CANNOT_BE, 1)
    ]


async def test_a_numerator_computed_past_its_denominator_is_refused(world: World) -> None:
    sent = {"indicator": "REF-05", "period": "2020", "value": 2000, "denominator": 100}

    answer = await push(world, [sent])

    assert answer.json()["findings"][0]["message"] == (
        "Der Zähler 200 ist größer als der Nenner 100."
    )


async def test_a_denominator_that_would_round_to_nothing_is_not_computed(world: World) -> None:
    sent = {"indicator": "REF-05", "period": "2020", "value": 5_000_000, "numerator": 1}

    assert codes(await push(world, [sent])) == [(1, "/denominator", "incomplete_fraction")]


async def test_a_number_keeps_every_digit_it_was_sent_with(kept: World) -> None:
    texts = ["12345678901234.123456", "0.30000000000000004", "480.50"]
    rows = ", ".join(
        f'{{"indicator": "MGT-01", "period": "{year}", "value": {text}}}'
        for year, text in enumerate(texts, 2018)
    )
    assert (await push_body(kept, f'{{"rows": [{rows}]}}')).status_code == 201

    answer = await read(
        kept, "/v1/observations", await kept.key("district", ILM_KREIS), indicator="MGT-01"
    )
    assert [text for text in texts if f'"value":{text},' not in answer.text] == []
    stored = await kept.sql(
        "SELECT value FROM observation WHERE indicator = 'MGT-01' ORDER BY period"
    )
    assert [str(line["value"]) for line in stored] == texts


async def test_a_number_no_client_could_read_is_refused_in_a_short_sentence(world: World) -> None:
    numbers = [
        ("1e15", "number_too_long"),
        ("0.1e-20", "number_too_long"),
        ("1e308", "number_out_of_range"),
        ("-1e300", "number_out_of_range"),
        ("1e400", "number_out_of_range"),
        ("1e-400", "number_out_of_range"),
        # Finer than PostgreSQL's numeric can be.
        ("1e-20000", "number_out_of_range"),
        ("1e999999999", "number_out_of_range"),
    ]
    rows = ", ".join(
        f'{{"indicator": "EMP-03", "period": "{year}", "value": {text}}}'
        for year, (text, _) in enumerate(numbers, 2013)
    )

    answer = await push_body(world, f'{{"rows": [{rows}]}}')

    assert answer.status_code == 422
    assert answer.json()["counts"]["rejected"] == len(numbers)
    assert codes(answer) == [
        (number, "/value", code) for number, (_, code) in enumerate(numbers, 1)
    ]
    assert max(len(str(one)) for one in answer.json()["findings"]) < 1000
    assert len(answer.content) < 3000 + 1000 * len(numbers)


async def test_a_computed_number_may_not_grow_past_the_bound_either(world: World) -> None:
    answer = await push(world, [share(value=1e-15, numerator=1000)])

    assert codes(answer) == [(1, "/denominator", "number_too_long")]


async def test_a_text_that_looks_like_a_huge_number_is_quoted_not_written_out(
    world: World,
) -> None:
    answer = await push(world, [row(basis="1e999999999"), row(period="x" * 100_000)])

    assert answer.json()["findings"][0]["message"].startswith("Unbekannte Angabe „1e999999999“")
    assert len(answer.content) < 10_000


async def test_a_range_and_a_reason_are_kept_as_they_came(kept: World, ags: str) -> None:
    rows = [
        row(value=None, value_min=400, value_max=500),
        row(period="2021", value=None, missing="not_collected", note="Umstellung"),
    ]
    assert (await push(kept, rows, ags)).status_code == 201

    found = await seen(kept, await kept.key("district", ags), indicator="LEG-01", district=ags)

    told = ("value", "value_min", "value_max", "precision", "missing", "note")
    assert [{name: item[name] for name in told} for item in found] == [
        dict(zip(told, (None, 400, 500, "range", None, None), strict=True)),
        dict(zip(told, (None, None, None, "exact", "not_collected", "Umstellung"), strict=True)),
    ]


@pytest.mark.parametrize(
    ("total", "warned"), [(3571, []), (3576, []), (3577, [(1, "/value", "breakdown_sum")])]
)
async def test_parts_rounded_to_a_base_may_miss_their_total_by_the_rounding(
    world: World, total: int, warned: list[tuple[int, str, str]]
) -> None:
    # Three figures rounded to multiples of 5, each off by at most 2: synthetic, around Eisenach's.
    rows = [
        row(indicator="EMP-01", value=total),
        row(indicator="EMP-01", value=2030, rounding_base=5, breakdown={"sex": "male"}),
        row(indicator="EMP-01", value=1540, rounding_base=5, breakdown={"sex": "female"}),
    ]

    answer = await push(world, rows, query="?dry_run=true")

    assert answer.status_code == 200
    assert codes(answer) == warned


async def test_a_residual_explains_what_the_parts_leave_over(world: World) -> None:
    rows = [
        row(value=480),
        row(value=270, breakdown={"sex": "male"}),
        row(value=200, breakdown={"sex": "female"}),
    ]
    rest = row(value=10, breakdown={"sex": "diverse_or_unknown"})

    without = await push(world, rows, query="?dry_run=true")
    explained = await push(world, [*rows, rest], query="?dry_run=true")

    assert codes(without) == [(1, "/value", "breakdown_sum")]
    assert codes(explained) == []


async def test_a_part_is_measured_against_the_total_that_stands(kept: World, ags: str) -> None:
    assert (await push(kept, [row(value=480)], ags)).status_code == 201

    answer = await push(kept, [row(value=481, breakdown={"sex": "male"})], ags)

    assert codes(answer) == [(1, "/value", "breakdown_sum_standing")]


async def test_decimals_on_the_wire_are_bare_numbers(kept: World) -> None:
    assert (await push(kept, [share(numerator=6504, denominator=106402)])).status_code == 201

    answer = await read(
        kept, "/v1/observations", await kept.key("district", ILM_KREIS), indicator="LEG-04"
    )
    item = orjson.loads(answer.content)["items"][0]
    assert Decimal(repr(item["value"])) == Decimal("6.11")
    assert (item["numerator"], item["computed"]) == (6504, "value")
