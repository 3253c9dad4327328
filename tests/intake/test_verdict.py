"""One push, one complete verdict: what is accepted, what is refused, and what that leaves."""

from typing import Any

import pytest
from cryptography.exceptions import InvalidSignature

from app.intake.receipt import verify
from tests.factories import SIGNER, World
from tests.intake.pushes import (
    EISENACH,
    EISENACH_2018,
    codes,
    push,
    read,
    row,
    seen,
    stock,
)

# One fault a row, each of another kind; all figures are synthetic.
FAULTY: list[tuple[dict[str, Any], tuple[str, str, str]]] = [
    (
        row(indicator="LEG-99"),
        (
            "/indicator",
            "unknown_indicator",
            "Den Indikator „LEG-99“ gibt es in der Rahmenedition nicht. Ähnlich: LEG-01, LEG-02,"
            " LEG-03, LEG-04.",
        ),
    ),
    (
        row(period="2019-13"),
        (
            "/period",
            "malformed_period",
            "„2019-13“ ist kein gültiger Zeitraum für diesen Indikator;"
            " erwartet: JJJJ (etwa 2018).",
        ),
    ),
    (
        row(basis="azr"),
        (
            "/basis",
            "basis_not_allowed",
            "LEG-01 kann nicht auf der Grundlage „azr“ angegeben werden; erlaubt:"
            " specialised_statistics, own_register.",
        ),
    ),
    (
        row(breakdown={"school_type": "gymnasium"}),
        (
            "/breakdown/school_type",
            "unknown_breakdown",
            "LEG-01 wird nicht nach „school_type“ gegliedert; möglich ist: sex, age_group,"
            " origin, length_of_residence.",
        ),
    ),
    (
        row(breakdown={"sex": "weiblich"}),
        (
            "/breakdown/sex",
            "unknown_category",
            "„weiblich“ gibt es in dieser Gliederung nicht; möglich ist: total, male, female,"
            " diverse_or_unknown.",
        ),
    ),
    (
        row(period="2016", value=-4),
        (
            "/value",
            "value_out_of_bounds",
            "Der Wert -4 liegt außerhalb des Möglichen (≥ 0 Personen).",
        ),
    ),
    (
        row(period="2017", value=480.5),
        ("/value", "value_not_whole", "LEG-01 zählt Fälle; 480,5 ist keine ganze Zahl."),
    ),
    (
        row(indicator="REF-05", value=None, numerator=1200, denominator=1000),
        (
            "/numerator",
            "numerator_exceeds_denominator",
            "Der Zähler 1.200 ist größer als der Nenner 1.000.",
        ),
    ),
    (
        row(period="2018", missing="refused"),
        (
            "/missing",
            "value_and_missing",
            "Die Zeile hat einen Wert und zugleich den Grund „refused“, warum er fehle.",
        ),
    ),
    (
        row(period="2019", valeu=480),
        (
            "/valeu",
            "unknown_member",
            "Die Angabe „valeu“ ist nicht bekannt. Ist sie verschrieben?",
        ),
    ),
]


async def test_eisenachs_sexes_do_not_add_up_and_one_warning_says_by_how_much(
    kept: World,
) -> None:
    answer = await push(kept, EISENACH_2018, EISENACH)

    assert answer.status_code == 201
    # Beside it, hints that figures of this source are rounded since 2016, and these are not.
    assert [one for one in answer.json()["findings"] if one["severity"] != "info"] == [
        {
            "row": 1,
            "pointer": "/rows/0/value",
            "rule": "breakdown_sum",
            "code": "breakdown_sum",
            "severity": "warning",
            "message": "Die Teile (Gliederung sex) ergeben 3.570, die Gesamtzahl ist 3.571:"
            " Differenz 1.",
            "expected": "3571",
            "found": "3570",
            "silenced_by": None,
        }
    ]


async def test_ten_faults_give_ten_findings_and_change_nothing(world: World) -> None:
    before = await stock(world)

    answer = await push(world, [faulty for faulty, _ in FAULTY])

    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    body = answer.json()
    assert [(f["row"], f["pointer"], f["code"], f["message"]) for f in body["findings"]] == [
        (number, f"/rows/{number - 1}{pointer}", code, message)
        for number, (_, (pointer, code, message)) in enumerate(FAULTY, 1)
    ]
    assert {finding["severity"] for finding in body["findings"]} == {"error"}
    assert body["errors"] == body["findings"]
    assert (body["type"], body["id"], body["receipt"]) == ("/problems/push-refused", None, None)
    assert (
        body["detail"] == "10 von 10 Zeilen sind fehlerhaft (10 Fehler); nichts wurde gespeichert."
    )
    assert await stock(world) == before


@pytest.mark.parametrize(("faulty", "found"), FAULTY, ids=[found[1] for _, found in FAULTY])
async def test_each_fault_alone_refuses_the_push_too(
    world: World, faulty: dict[str, Any], found: tuple[str, str, str]
) -> None:
    answer = await push(world, [row(period="2015"), faulty])

    assert answer.status_code == 422
    assert codes(answer) == [(2, found[0], found[1])]
    assert [line["outcome"] for line in answer.json()["rows"]] == ["unchanged", "rejected"]


async def test_every_fault_of_one_row_is_told_at_once(world: World) -> None:
    answer = await push(world, [row(indicator="LEG-04", value=101, status="x", y=1)])

    assert {code for _, _, code in codes(answer)} == {
        "value_out_of_bounds",
        "unknown_status",
        "unknown_member",
    }


async def test_pushing_twice_changes_nothing(kept: World, ags: str) -> None:
    rows = [row(), row(indicator="DEM-01", period="2015", value=109_000, basis="own_register")]
    first = await push(kept, rows, ags)
    stored = await seen(kept, await kept.key("district", ags), district=ags)

    second = await push(kept, rows, ags)

    assert (first.json()["counts"]["created"], second.status_code) == (2, 201)
    assert second.json()["counts"] == {
        "received": 2,
        "created": 0,
        "updated": 0,
        "unchanged": 2,
        "rejected": 0,
        "withdrawn": 0,
    }
    told = [(line["row"], line["outcome"], line["after"]) for line in second.json()["rows"]]
    assert told == [(1, "unchanged", None), (2, "unchanged", None)]
    assert set(second.json()["rows"][0]) == set(first.json()["rows"][0])
    assert await seen(kept, await kept.key("district", ags), district=ags) == stored


async def test_a_dry_run_says_what_would_happen_and_leaves_nothing(kept: World) -> None:
    rows = [*EISENACH_2018, row(value=12)]
    before = await stock(kept)

    tried = (await push(kept, rows, EISENACH, query="?dry_run=true")).json()

    assert await stock(kept) == before
    done = (await push(kept, rows, EISENACH)).json()
    given = ("id", "recorded_at", "receipt")
    assert [tried[name] for name in given] == [None, None, None]
    assert (tried.pop("dry_run"), done.pop("dry_run")) == (True, False)
    assert {k: v for k, v in tried.items() if k not in given} == {
        k: v for k, v in done.items() if k not in given
    }


async def test_a_dry_run_of_a_faulty_push_is_refused_like_the_real_one(world: World) -> None:
    tried = await push(world, [row(value=-1)], query="?dry_run=true")
    real = await push(world, [row(value=-1)])

    assert (tried.status_code, real.status_code) == (422, 422)
    assert tried.json() == {**real.json(), "dry_run": True}


async def test_partial_mode_stores_the_good_rows_and_names_the_others(
    kept: World, ags: str
) -> None:
    rows = [row(), row(period="2021", value=-1), row(period="2022", value=515)]

    answer = await push(kept, rows, ags, query="?mode=partial")

    assert answer.status_code == 201
    body = answer.json()
    counts = body["counts"]
    assert (counts["received"], counts["created"], counts["rejected"]) == (3, 2, 1)
    assert [line["outcome"] for line in body["rows"]] == ["created", "rejected", "created"]
    assert codes(answer) == [(2, "/value", "value_out_of_bounds")]
    key = await kept.key("district", ags)
    found = await seen(kept, key, indicator="LEG-01", district=ags)
    assert [item["value"] for item in found] == [480, 515]
    # The verdict can be read again as it was given.
    assert (await read(kept, answer.headers["location"], key)).json() == body


async def test_a_repeated_row_is_refused_and_its_first_one_named(world: World) -> None:
    answer = await push(world, [row(), row(breakdown={"sex": "total"}), row(period="2021")])

    assert answer.json()["findings"][0]["message"] == (
        "Zeile 2 wiederholt Zeile 1: gleicher Indikator, Zeitraum, gleiche Gliederung und"
        " Grundlage."
    )
    assert codes(answer) == [(2, "", "duplicate_key")]


async def test_the_receipt_is_signed_over_payload_counts_and_instant(kept: World, ags: str) -> None:
    receipt = (await push(kept, [row()], ags)).json()["receipt"]

    verify(receipt, SIGNER.public)
    forged = {**receipt, "counts": {**receipt["counts"], "created": 2}}
    with pytest.raises(InvalidSignature):
        verify(forged, SIGNER.public)


async def test_english_is_spoken_when_asked_for(world: World) -> None:
    answer = await push(world, [row(value=-1)], headers={"Accept-Language": "en-GB,en;q=0.9"})

    assert answer.headers["content-language"] == "en"
    body = answer.json()
    assert body["title"] == "The push was refused"
    assert body["findings"][0]["message"] == "The value -1 is out of bounds (≥ 0 Personen)."


async def test_a_district_that_was_dissolved_reports_no_later_year(world: World) -> None:
    gone = await push(world, [row(period="2022")], EISENACH)
    stood = await push(world, [row(period="2020")], EISENACH, query="?dry_run=true")

    assert codes(gone) == [(1, "/period", "district_not_valid")]
    assert gone.json()["findings"][0]["message"] == (
        "Am 2022-12-31 gibt es diesen Kreis nicht (gültig: 1998-01-01 bis 2021-06-30)."
    )
    assert stood.status_code == 200


async def test_an_unknown_district_is_not_found(world: World) -> None:
    answer = await push(world, [row()], "16999", key=await world.key("steward"))

    assert (answer.status_code, answer.json()["type"]) == (404, "/problems/unknown-district")


async def test_an_official_contradiction_is_told_and_both_figures_stay(
    kept: World, ags: str
) -> None:
    official = await push(kept, [row(value=500)], ags, key=await kept.key("steward"))
    own = await push(kept, [row(value=480)], ags)

    assert (official.status_code, own.status_code) == (201, 201)
    assert [(f["severity"], f["message"]) for f in own.json()["findings"]] == [
        ("info", "Die amtliche Angabe lautet 500, gemeldet wird 480; beide bleiben stehen.")
    ]
    found = await seen(kept, await kept.key("district", ags), indicator="LEG-01", district=ags)
    assert {item["supplier"]: item["value"] for item in found} == {"official": 500, "district": 480}
