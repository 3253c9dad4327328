"""Small counts are their owner's alone, in every view, whatever they could be worked out from."""

from typing import Any

from tests.access.callers import callers
from tests.factories import World
from tests.intake.pushes import GERA, ILM_KREIS, push, read, row, seen

COUNT = {"indicator": "LEG-01", "period": "2020"}
SHARE = {"indicator": "LEG-04", "period": "2020"}
FIGURES = ("value", "numerator", "denominator", "value_min", "value_max", "computed")
TEXTS = ("note", "reason", "method")
HIDDEN = {"missing": "confidential", **dict.fromkeys((*FIGURES, *TEXTS))}
TELLING = {"note": "es waren zwei", "reason": "zwei statt eins", "method": "zwei gezählt"}


def small(**members: Any) -> dict[str, Any]:
    return COUNT | {"visibility": "public"} | TELLING | members


async def others(world: World) -> dict[str, dict[str, str]]:
    return {name: key for name, key in (await callers(world)).items() if name != "owner"}


async def compared(world: World, key: dict[str, str] | None = None) -> dict[str, Any]:
    answer = await read(world, "/v1/comparisons/indicators/LEG-01", key, period="2020")
    assert answer.status_code == 200
    found: dict[str, Any] = answer.json()
    return found


async def show(world: World, key: dict[str, str] | None, code: str) -> list[dict[str, Any]]:
    return await seen(world, key, indicator=code, district=ILM_KREIS)


async def test_small_counts_and_complements_are_hidden_from_all_but_their_owner(
    fresh: World,
) -> None:
    hidden = [
        small(period="2010", value=0),
        small(period="2011", value=1),
        small(period="2012", value=2),
        small(period="2013", value_min=1, value_max=5),
        small(period="2014", value=2, precision="rounded", rounding_base=2),
        small(indicator="LEG-04", period="2010", numerator=2, denominator=500),
        small(indicator="LEG-04", period="2011", numerator=498, denominator=500),
        small(indicator="LEG-04", period="2012", value=0.4, denominator=500),
    ]
    assert (await push(fresh, hidden)).status_code == 201

    for code, number in (("LEG-01", 5), ("LEG-04", 3)):
        owners = await show(fresh, await fresh.key("district", ILM_KREIS), code)
        assert [item["missing"] for item in owners] == [None] * number
        assert [{name: item[name] for name in TEXTS} for item in owners] == [TELLING] * number
        for name, key in (await others(fresh)).items():
            shown = [{n: item[n] for n in HIDDEN} for item in await show(fresh, key, code)]
            assert shown == [HIDDEN] * number, name


async def test_what_is_not_small_is_shown_to_all(fresh: World) -> None:
    rows = [
        small(period="2010", value=3),
        small(period="2011", value=5, precision="rounded", rounding_base=5),
        small(period="2012", value=0, precision="rounded", rounding_base=5),
        small(period="2013", missing="not_collected"),
        small(indicator="LEG-04", period="2010", numerator=3, denominator=500),
        small(indicator="LEG-04", period="2011", numerator=497, denominator=500),
        small(indicator="MGT-01", value=1),
        # The population has no threshold.
        small(indicator="DEM-01", basis="own_register", value=2),
    ]
    assert (await push(fresh, rows)).status_code == 201

    # One of the two of DEM-01 is the brochure's.
    for code, number in (("LEG-01", 4), ("LEG-04", 2), ("MGT-01", 1), ("DEM-01", 2)):
        asked = {"indicator": code, "district": ILM_KREIS, "supplier": "district"}
        own = await seen(fresh, await fresh.key("district", ILM_KREIS), **asked)
        assert len(own) == number
        assert {item["missing"] for item in own} <= {None, "not_collected"}
        for name, key in (await others(fresh)).items():
            assert await seen(fresh, key, **asked) == own, name


async def test_a_hidden_count_is_in_no_sum_no_coverage_and_no_spread(fresh: World) -> None:
    areas = ("16051", GERA, "16053", "16054", "16055")
    for ags in areas:
        await push(fresh, [row(visibility="public")], ags)
    before = await compared(fresh)
    assert (await push(fresh, [small(value=2)])).status_code == 201

    after = await compared(fresh)
    owners = await compared(fresh, await fresh.key("district", ILM_KREIS))

    for view in (after, owners):
        assert view["state"] == before["state"]
        assert view["distribution"] == before["distribution"]
    assert before["state"]["coverage"]["districts"] == len(areas)
    absent = next(one for one in after["missing"] if one["ags"] == ILM_KREIS)
    assert (absent["reason"], absent["value"]) == ("confidential", None)
    own = next(one for one in owners["districts"] if one["ags"] == ILM_KREIS)
    assert (own["value"], own["comparable"]) == (2, False)
    assert "hidden_from_others" in own["flags"]


async def test_tables_hide_what_the_tree_hides(fresh: World) -> None:
    # Four recognisable figures: the count, its base, the rate, and a word of the note.
    await push(fresh, [small(**SHARE, numerator=2, denominator=51_733, note="zweizwei")])
    key = await fresh.key("district", ILM_KREIS)
    for path, query in (
        ("/v1/observations", {"indicator": "LEG-04", "district": ILM_KREIS}),
        ("/v1/comparisons/indicators/LEG-04", {"period": "2020"}),
    ):
        for form in ("csv", "csv-de"):
            shown = await read(fresh, path, format=form, **query)
            own = await read(fresh, path, key, format=form, **query)
            told = [word for word in ("51733", "zwei") if word in shown.text]
            assert (told, "confidential" in shown.text) == ([], True), (path, form)
            assert "51733" in own.text, (path, form)


async def test_a_corrected_small_count_stays_hidden_in_the_past(fresh: World) -> None:
    await push(fresh, [small(value=2)])
    at = (await fresh.sql("SELECT at FROM clock"))[0]["at"].isoformat()
    await push(fresh, [small(value=7)])

    then = await seen(fresh, indicator="LEG-01", district=ILM_KREIS, as_of=at)
    now = await seen(fresh, indicator="LEG-01", district=ILM_KREIS)

    assert [(item["value"], item["missing"]) for item in then] == [(None, "confidential")]
    assert [item["value"] for item in now] == [7]


async def test_an_official_small_count_is_hidden_from_its_district_whatever_that_pushes(
    fresh: World,
) -> None:
    steward = await fresh.key("steward")
    await push(fresh, [row(value=2, note="zwei"), row(period="2021", value=500)], key=steward)

    own = (await show(fresh, await fresh.key("district", ILM_KREIS), "LEG-01"))[0]
    stewards = (await show(fresh, steward, "LEG-01"))[0]
    assert (own["value"], own["note"], own["missing"]) == (None, None, "confidential")
    assert (stewards["value"], stewards["note"]) == (2, "zwei")

    answer = await push(fresh, [row(value=9), row(period="2021")])
    told = [(f["row"], f["code"], f["expected"]) for f in answer.json()["findings"]]
    assert told == [(2, "official_differs", "500")]
