"""Figures on another territory than their own: weights, sums and what they leave open."""

from typing import Any

import pytest

from tests.asking import got
from tests.comparison.recomputed.stated import (
    of_all,
    require_ground,
    require_spread,
    require_state,
)
from tests.comparison.recomputed.territories import converted
from tests.comparison.recomputed.test_indicator import require_districts, require_same
from tests.comparison.recomputed.values import Values
from tests.factories import World

VIEW = "/v1/comparisons/indicators/{}"
CURRENT = {"territory": "current"}


async def require_converted(
    world: World, facts: Values, code: str, asked: dict[str, str], **key: str
) -> dict[str, Any]:
    """Ask for a view on another territory and compare it with sums of weighted counts."""
    view: dict[str, Any] = await got(world, VIEW.format(code), {**CURRENT, **asked}, **key)
    table = converted(facts, code, view)
    # What goes from one district to another stays in the sum of all.
    inside = table.assign(error=table["error"] - table["moved"].fillna(0.0))
    reference = require_state(view["state"], facts, code, view, inside)
    require_spread(view["distribution"], table.loc[table["usable"], "value"], code)
    require_districts(view, of_all(facts, code, table, reference))
    rows = {row["ags"]: row for row in view["districts"]}
    assert set(rows) == set(table.index[table["value"].notna()])
    for ags, row in rows.items():
        own = table.loc[ags]
        assert ("territory_estimated" in row["flags"]) is bool(own["estimated"]), ags
        for name in ("numerator", "denominator"):
            assert (row[name] is None) == bool(own[name] != own[name]), (ags, name)
            assert row[name] is None or row[name] == pytest.approx(own[name], abs=1e-6)
    return view


@pytest.mark.parametrize(
    ("code", "asked", "estimated"),
    [
        # To today: a part of one district went to another in 2023, of which only the area is known.
        ("REF-05", {"period": "2018"}, {"16061", "16064"}),
        # Forward over the parts of 2019, where sources told most districts on that territory.
        ("DEM-01", {"period": "2018", "territory_date": "2020-12-31"}, {"16063"}),
        # Back behind the merger of 2021: by the people of both.
        ("DEM-01", {"period": "2021", "territory_date": "2020-06-30"}, {"16056", "16063"}),
    ],
)
async def test_published_figures_on_another_territory(
    world: World, facts: Values, code: str, asked: dict[str, str], estimated: set[str]
) -> None:
    view = await require_converted(world, facts, code, asked)
    assert {row["ags"] for row in view["districts"] if row["quality"]} == estimated


async def test_rounded_counts_over_parts_and_a_merger(invented: World, known: Values) -> None:
    key = await invented.key("ministry")
    asked = {"period": "2018", "territory_date": "2021-12-31"}
    view = await require_converted(invented, known, "DEM-04", asked, **key)
    assert len(view["districts"]) == 22
    parted = {"16054", "16063", "16066", "16070", "16072", "16073"}
    assert {row["ags"] for row in view["districts"] if row["quality"] == "C"} == parted
    # As it was handed in, no figure is estimated, and the state's limits are the same.
    plain = await got(invented, VIEW.format("DEM-04"), {"period": "2018"}, **key)
    told = ("value", "numerator", "denominator", "ci95")
    assert [plain["state"][name] for name in told] == [view["state"][name] for name in told]


async def test_of_two_territories_with_as_many_districts_the_newer_is_taken(
    invented: World, known: Values
) -> None:
    key = await invented.key("ministry")
    view = await got(invented, VIEW.format("REF-03"), {"period": "2018"}, **key)
    assert [(one["territory_date"], one["districts"]) for one in view["grounds"]] == [
        ("2021-12-31", 3),
        ("2018-12-31", 3),
    ]
    require_ground(view, "REF-03", known)
    table = require_same(view, known)
    assert set(table.index[table["usable"]]) == {"16053", "16054", "16067"}
