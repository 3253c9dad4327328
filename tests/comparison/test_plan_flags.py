"""What a district declares in its monitoring plan shows as flags on its own figures.

The figures are the brochure's; the deviations are synthetic.
"""

import csv
import io
from typing import Any

from app.words import WORDS
from tests.asking import got
from tests.factories import World
from tests.intake.pushes import ILM_KREIS
from tests.monitoring.plans import EVERY_YEAR, SINCE_2019, replaced

PATH = "/v1/comparisons/indicators/DEM-03"


async def cell(world: World, key: dict[str, str], **params: str) -> dict[str, Any]:
    found = await got(world, PATH, {"period": "2018", **params}, **key)
    (own,) = [one for one in found["districts"] if one["ags"] == ILM_KREIS]
    return {**own, "notes": found["notes"], "as_of": found["as_of"]}


def declared(own: dict[str, Any]) -> list[str]:
    return [flag for flag in own["flags"] if flag.endswith("_deviates")]


async def test_a_deviation_is_a_flag_for_everybody_and_its_reason_for_members(
    fresh: World,
) -> None:
    before = await cell(fresh, {})
    assert (declared(before), before["deviation"]) == ([], None)
    await replaced(fresh, [EVERY_YEAR | {"deviations": ["source", "other"]}])
    key = await fresh.key("ministry")
    own = await cell(fresh, key)
    assert declared(own) == ["source_deviates", "definition_deviates"]
    assert own["deviation"] == {
        "valid_from": "2015",
        "kinds": ["source", "other"],
        "source_de": "Melderegister",
        "detail_de": "Aus dem eigenen Register.",
    }
    assert any("_deviates" in note for note in own["notes"])
    then = await cell(fresh, key, as_of=before["as_of"])
    assert declared(then) == []
    # Here the public sees the district's figure, for which the brochure's visibility provides.
    await fresh.sql("UPDATE observation SET visibility = 'public' WHERE area = '16070'")
    public = await cell(fresh, {})
    assert declared(public) == declared(own)
    assert (public["deviation"]["source_de"], public["deviation"]["detail_de"]) == (None, None)
    answer = await fresh.client.get(
        PATH, params={"period": "2018", "format": "csv"}, headers=await fresh.key("ministry")
    )
    (line,) = [one for one in csv.DictReader(io.StringIO(answer.text)) if one["ags"] == ILM_KREIS]
    assert line["deviation"] == "Aus dem eigenen Register."
    assert set(declared(own)) <= set(WORDS["flag"])


async def test_an_entry_holds_until_the_next_and_for_the_districts_own_figures_only(
    fresh: World,
) -> None:
    await replaced(fresh, [EVERY_YEAR, SINCE_2019])
    key = await fresh.key("ministry")
    assert declared(await cell(fresh, key)) == ["source_deviates"]
    assert declared(await cell(fresh, key, supplier="official")) == []
    for later in ("2018", "2019"):
        await replaced(fresh, [EVERY_YEAR | {"valid_from": later}])
        expected = ["source_deviates"] if later == "2018" else []
        assert declared(await cell(fresh, key)) == expected
    await replaced(fresh, [EVERY_YEAR, SINCE_2019 | {"valid_from": "2018"}])
    assert declared(await cell(fresh, key)) == []
