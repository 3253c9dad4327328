"""How far goals have come on real series, and on a synthetic one of the district's own."""

from typing import Any

import pytest

from app.routers.examples_goals import GOAL as SHOWN_GOAL
from app.routers.examples_goals import PROGRESS as SHOWN
from tests.asking import got
from tests.factories import World
from tests.goals.entries import GOAL, path, stored
from tests.intake.pushes import push

# In Ilm-Kreis 7,18 % left school without a certificate in 2014, 10,39 % in 2019 (no counts).
SCHOOL = {
    "indicator": "EDU-05",
    "baseline": {"value": 7.18, "period": "2014"},
    "target": {"value": 5, "period": "2024"},
}
# Foreigners were 3,16 % of the people of 2014, and 6,21 % [6,061459; 6,361698] of 2019.
FOREIGNERS = {
    "indicator": "DEM-03",
    "baseline": {"value": 3.16, "period": "2014"},
    "target": {"value": 10, "period": "2024"},
}
LOCAL = "L16070-07"
OWN = {
    "indicator": LOCAL,
    "version": "1.0",
    "baseline": {"value": 30, "period": "2020"},
    "target": {"value": 60, "period": "2030"},
}
SAID = {"indicator": LOCAL, "visibility": "internal", "denominator": 100}
COURSES: dict[str, Any] = {
    "label_de": "Auslastung der Schwimmkurse (synthetisch)",
    "field": "sport",
    "dimension": "social",
    "kind": "share",
    "unit": "%",
    "definition": {
        "numerator_de": "belegte Plätze",
        "denominator_de": "angebotene Plätze",
        "reference_rule_de": "Kalenderjahr",
    },
    "recommended_source": "Sportamt",
}


async def progress(world: World, indicators: list[Any], **asked: Any) -> Any:
    """The progress of a goal with these indicators, for its district; synthetic."""
    await stored(world, "goals/p", {**GOAL, "indicators": indicators}, **{"If-Match": "*"})
    own = await world.key("district", "16070")
    return (await got(world, path("goals/p/progress"), asked or None, **own))["indicators"]


@pytest.fixture(scope="module")
async def goal(kept: World) -> World:
    """There is a goal, which each test tells anew."""
    await stored(kept, "goals/p", GOAL)
    return kept


async def test_the_share_of_the_way_follows_from_the_newest_value(goal: World) -> None:
    school, foreigners = await progress(goal, [SCHOOL, FOREIGNERS])
    assert (school["current"]["period"], school["current"]["value"]) == ("2019", 10.39)
    # (10,39 − 7,18) : (5 − 7,18); half of the ten years, by days.
    assert (school["share"], school["share_ci95"], school["verdict"]) == (-1.4725, None, "away")
    assert (school["time_share"], school["baseline_on_record"]) == (0.4999, 7.18)
    # (6,21 − 3,16) : (10 − 3,16), and the same of both ends of the interval.
    assert (foreigners["share"], foreigners["share_ci95"]) == (0.4459, [0.4242, 0.4681])
    assert (foreigners["verdict"], foreigners["detail_de"]) == ("under_way", "Unterwegs zum Ziel.")
    earlier = {**SCHOOL, "target": {"value": 6.9, "period": "2024"}}
    (then,) = await progress(goal, [earlier], on="2016-01-01")
    # On that day 2015 was the newest year that was over: 6,91 of 7,18 on the way to 6,9.
    assert (then["current"]["period"], then["share"]) == ("2015", 0.9643)
    # The example of the published document is what is answered.
    (shown,) = await progress(goal, SHOWN_GOAL["indicators"])
    (said,) = SHOWN["application/json"]["example"]["indicators"]
    assert {**said, "current": None}.items() <= {**shown, "current": None}.items()
    assert said["current"].items() <= shown["current"].items()
    table = await goal.client.get(path("goals/p/progress?format=csv"))
    assert table.text.split("\r\n")[1].startswith("16070,p,")


async def test_no_way_leads_over_a_hard_break_or_out_of_nothing(goal: World) -> None:
    def measured(code: str, baseline: Any, target: Any, **more: Any) -> dict[str, Any]:
        figures = (("baseline", baseline), ("target", target))
        return {
            "indicator": code,
            **{n: {"value": one[0], "period": one[1]} for n, one in figures if one},
            **more,
        }

    asked = [
        measured("DEM-03", (2.73, "2005"), (4, "2024")),
        # The series of long-term unemployment begins after a break that lies after the baseline.
        measured("SOC-02", (13, "2009"), (5, "2024")),
        # Land came to the district since, and no figure stands on both days.
        measured("EDU-02", (12, "2008"), (5, "2024")),
        measured("EDU-05", None, (5, "2024")),
        measured("EDU-05", (5, "2014"), None, note_de="ohne Ziel"),
        measured("EDU-05", (5, "2015"), (5, "2024")),
        measured("EDU-05", (10.39, "2019"), (5, "2024"), basis="specialised_statistics"),
        measured("LEG-01", (10, "2014"), (5, "2024")),
    ]
    seen = [asked[0], *asked[1:4]]
    made = await progress(goal, seen)
    assert [(one["reason"], one["share"]) for one in made] == [
        *(("hard_break", None), ("hard_break", None), ("hard_break", None)),
        ("no_baseline", None),
    ]
    assert "(2011)" in made[0]["detail_de"]
    assert made[0]["current"]["period"] == "2019"
    assert made[2]["detail_de"].endswith("Das Gebiet ist seit 31.12.2008 ein anderes.")
    for one, reason in zip(
        asked[4:], ("no_target", "target_is_baseline", "no_later_value", "no_value"), strict=True
    ):
        (alone,) = await progress(goal, [one])
        assert (alone["reason"], alone["share"], alone["verdict"]) == (reason, None, None), alone
        assert alone["detail_de"]


async def test_an_indicator_of_the_districts_own_counts_for_it_alone(goal: World) -> None:
    key = await goal.key("district", "16070")
    defined = await goal.client.put(path(f"indicators/{LOCAL}"), json=COURSES, headers=key)
    assert defined.status_code == 201, defined.text
    rows = [
        {**SAID, "period": "2020", "numerator": 30},
        {**SAID, "period": "2022", "numerator": 45},
    ]
    assert (await push(goal, rows)).status_code == 201
    (mine,) = await progress(goal, [OWN])
    # Half of the way; Wilson's interval of 45 in 100 is 35,6145 to 54,7566 %.
    assert (mine["share"], mine["verdict"]) == (0.5, "under_way")
    assert mine["share_ci95"] == [0.1872, 0.8252]
    assert "hidden_from_others" in mine["current"]["flags"]
    for role, ags, reason in (
        ("working_group", None, "no_value"),
        ("district", "16054", "no_value"),
    ):
        others = await got(goal, path("goals/p/progress"), None, **await goal.key(role, ags))
        assert [one["reason"] for one in others["indicators"]] == [reason]
        assert others["indicators"][0]["current"] is None
    assert [one["reason"] for one in (await got(goal, path("goals/p/progress")))["indicators"]] == [
        "unknown_indicator"
    ]


async def test_what_was_set_for_one_meaning_does_not_lead_to_another(goal: World) -> None:
    """Of the indicator of the test before."""
    key = await goal.key("district", "16070")
    defined = await goal.client.get(path(f"indicators/{LOCAL}"), headers=key)
    meaning = {**COURSES["definition"], "numerator_de": "Teilnahmen"}
    changed = {
        **COURSES,
        "definition": meaning,
        "break_from": "2023",
        "change_de": "Andere Zählung",
    }
    match = {**key, "If-Match": defined.headers["etag"]}
    assert (
        await goal.client.put(path(f"indicators/{LOCAL}"), json=changed, headers=match)
    ).status_code == 200
    assert (await push(goal, [{**SAID, "period": "2023", "numerator": 50}])).status_code == 201
    (apart,) = await progress(goal, [OWN])
    assert (apart["reason"], apart["current"]["version"]) == ("other_version", "2.0")
    (apart,) = await progress(goal, [{**OWN, "version": None}])
    assert (apart["reason"], "Andere Zählung" in apart["detail_de"]) == ("hard_break", True)
