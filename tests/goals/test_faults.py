"""What does not fit in goals and measures is refused by name, all of it in one answer."""

from tests.factories import World
from tests.goals.entries import GOAL, MEASURE, faults, put


async def test_every_fault_of_a_goal_stands_in_one_answer(world: World) -> None:
    measured = {
        "indicator": "EDU-05",
        "breakdown": {"sex": "moon", "moon": "full"},
        "basis": "azr",
        "version": "9.9",
        "baseline": {"value": 5, "period": "2019-01"},
        "target": {"value": 4, "period": "2018-01"},
    }
    wrong = {
        "parent": "nowhere",
        "concept_version": 9,
        "field_codes": ["moon"],
        "start": "2026",
        "end": "2025-02-30",
        "indicators": [
            measured,
            measured,
            {"indicator": "L16054-01"},
            {"indicator": "EDU-05"},
            {"indicator": "EDU-05", "breakdown": {"sex": "total"}},
        ],
    }
    assert set(faults(await put(world, "goals/9", {**GOAL, **wrong}))) == {
        ("/field_codes/0", "unknown_code"),
        ("/parent", "unknown_goal"),
        ("/concept_version", "unknown_concept_version"),
        ("/end", "no_such_day"),
        ("/end", "dates_ordered"),
        *((f"/indicators/{at}/breakdown/sex", "unknown_part") for at in (0, 1)),
        *((f"/indicators/{at}/breakdown/moon", "unknown_dimension") for at in (0, 1)),
        *((f"/indicators/{at}/basis", "unknown_basis") for at in (0, 1)),
        *((f"/indicators/{at}/version", "unknown_version") for at in (0, 1)),
        *((f"/indicators/{at}/baseline/period", "malformed_period") for at in (0, 1)),
        *((f"/indicators/{at}/target/period", "malformed_period") for at in (0, 1)),
        *((f"/indicators/{at}/target/period", "periods_ordered") for at in (0, 1)),
        ("/indicators/1", "given_twice"),
        ("/indicators/2/indicator", "unknown_indicator"),
        ("/indicators/4", "given_twice"),
    }


async def test_every_fault_of_a_measure_stands_in_one_answer(world: World) -> None:
    faulty = {
        "goals": ["nowhere"],
        "field_codes": ["moon"],
        "target_groups": ["moon"],
        "start": "2027",
        "end": "2026-12",
        "responsible_role": "a@example.org",
        "milestones": [{"title_de": "?", "due": "2026-02-30"}],
        "places": [{"name": "Suhl", "ags": "16054000"}],
        "resources": [{}],
        "outputs": [{"label_de": "?", "precision": "exact"}],
        "legal_status_scope": ["sgb2", "sgb2"],
    }
    assert set(faults(await put(world, "measures/f", {**MEASURE, **faulty}))) == {
        ("/goals/0", "unknown_goal"),
        ("/field_codes/0", "unknown_code"),
        ("/target_groups/0", "unknown_code"),
        ("/end", "dates_ordered"),
        ("/responsible_role", "responsible_is_a_function"),
        ("/milestones/0/due", "no_such_day"),
        ("/places/0/ags", "other_district"),
        ("/resources/0", "resource_named"),
        ("/outputs/0/precision", "value_missing"),
        ("/legal_status_scope", "given_twice"),
    }
