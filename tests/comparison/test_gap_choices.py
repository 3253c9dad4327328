"""What the view of gaps chooses when it is not told, and what it refuses; it says both."""

import pytest

from app.comparison.pairs import chosen
from tests.asking import got, refused
from tests.factories import World

GAPS = "/v1/comparisons/indicators/{}/gaps"


async def test_a_group_tells_its_dimension(world: World) -> None:
    # The first dimension of the indicator is another, and has no such group.
    found = await got(world, GAPS.format("EDU-05"), {"group": "male"})
    assert (found["dimension"], found["reference"], found["period"]) == ("sex", "female", "2019")
    assert any("weiblich (reference=female)" in note for note in found["notes"])


async def test_where_nothing_has_values_the_code_lists_decide_and_that_is_said(
    world: World,
) -> None:
    found = await got(world, GAPS.format("EDU-06"))
    told = ("dimension", "group", "reference")
    assert tuple(found[name] for name in told) == ("citizenship_group", "foreign", "german")
    assert any("Für keine zwei der möglichen Gruppen" in note for note in found["notes"])


async def test_groups_that_may_overlap_say_so(world: World) -> None:
    asked = {"group": "asylum_origin_countries", "reference": "third_country"}
    found = await got(world, GAPS.format("EDU-07"), asked)
    assert any("in beiden Gruppen" in note for note in found["notes"])
    assert {row["side"] for row in found["missing"]} == {"both"}


def test_where_there_is_a_single_group_it_is_both_sides() -> None:
    parts = {("club_type", "other"): {"club_type": "other"}}
    assert chosen(parts, (None, None), (), {}) == ("club_type", "other", "other")


@pytest.mark.parametrize(
    ("code", "params", "status", "said"),
    [
        ("DEM-01", {}, 409, "gap-not-possible"),
        ("SOC-02", {}, 409, "gap-not-possible"),
        ("EDU-07", {"dimension": "sex"}, 422, "unknown_dimension"),
        ("EDU-07", {"group": "total"}, 422, "unknown_group"),
        ("EDU-07", {"reference": "martian"}, 422, "unknown_reference"),
        ("EDU-07", {"group": "german", "reference": "german"}, 422, "same_group"),
        ("EDU-07", {"group": "eu", "reference": "foreign"}, 422, "overlapping"),
        ("EDU-07", {"citizenship_group": "eu"}, 422, "given_as_dimension"),
        ("EDU-07", {"basis": "survey"}, 422, "unknown_basis"),
        ("EDU-07", {"period": "2019-Q1"}, 422, "malformed_period"),
        ("EDU-07", {"from": "2019", "to": "2018"}, 422, "reversed_periods"),
        ("EDU-07", {"rank": "true"}, 422, "unknown_parameter"),
    ],
)
async def test_what_makes_no_gap_is_refused_by_name(
    world: World, code: str, params: dict[str, str], status: int, said: str
) -> None:
    body = await refused(world, GAPS.format(code), params)
    assert body["status"] == status
    named = {one["code"] for one in body.get("errors", [])} | {body["type"].rpartition("/")[2]}
    assert said in named
