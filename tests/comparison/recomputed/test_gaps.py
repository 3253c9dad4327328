"""Two groups beside each other, worked out again with statsmodels and pandas."""

from collections.abc import AsyncIterator
from typing import Any

import pandas as pd
import pytest
from statsmodels.stats.proportion import confint_proportions_2indep

from tests.asking import got
from tests.comparison.recomputed.test_indicator import near
from tests.comparison.recomputed.test_series import require_trend
from tests.comparison.recomputed.values import Values, values
from tests.comparison.test_gaps import SENT
from tests.conftest import clone
from tests.factories import Server, World, serving
from tests.intake.pushes import push

GAPS = "/v1/comparisons/indicators/{}/gaps"
SPAN = {"from": "2000"}
YEARS = [str(year) for year in range(2000, 2020)]


def both(found: dict[str, Any], facts: Values, **at: str) -> pd.DataFrame:
    """Group and reference of each district on one line, those with a value on both sides."""
    view = {**found, **at}
    sides = {}
    for side in ("group", "reference"):
        part = {**found["breakdown"], found["dimension"]: found[side]}
        sides[side] = facts.table(found["indicator"]["code"], view, part)
    own, other = (frame.add_suffix(f"_{side}") for side, frame in sides.items())
    joined = own.join(other)
    return joined[joined["value_group"].notna() & joined["value_reference"].notna()]


def contrast(counts: list[float]) -> dict[str, Any]:
    """Newcombe's interval of the difference in points, Katz's of the ratio."""
    (x, n, y, m) = counts
    low, high = confint_proportions_2indep(x, n, y, m, method="newcomb", compare="diff")
    less, more = confint_proportions_2indep(x, n, y, m, method="log", compare="ratio")
    return {
        "difference": 100 * (x / n - y / m),
        "difference_ci95": (100 * low, 100 * high),
        "ratio": (x / n) / (y / m),
        "ratio_ci95": (less, more),
        "significant": not low <= 0 <= high,
    }


def made_of(row: pd.Series) -> dict[str, Any]:
    """From the counts where both sides have them, else from the values alone."""
    names = [f"{name}_{side}" for side in ("group", "reference") for name in COUNTS]
    if row[names].notna().all():
        return contrast([float(one) for one in row[names]])
    own, other = row["value_group"], row["value_reference"]
    nothing = dict.fromkeys(("difference_ci95", "ratio_ci95", "significant"))
    return {"difference": own - other, "ratio": own / other if other else None, **nothing}


def require_contrast(told: dict[str, Any], row: pd.Series) -> None:
    for name, figure in made_of(row).items():
        if name in told:
            assert near(told[name], figure), (name, told[name], figure)


COUNTS = ("numerator", "denominator")


async def test_real_values_of_girls_and_boys(world: World, facts: Values) -> None:
    found = await got(world, GAPS.format("EDU-05"), {"dimension": "sex", **SPAN})
    made = both(found, facts)
    assert len(found["districts"]) == len(made) == 22
    for row in found["districts"]:
        require_contrast(row, made.loc[row["ags"]])
    # All of the source's years stand on one territory.
    require_course(found, {period: both(found, facts, period=period) for period in YEARS})


def require_course(found: dict[str, Any], every: dict[str, pd.DataFrame]) -> None:
    """The trend of each district's difference, and what is concluded from it."""
    for row in found["districts"]:
        lines = []
        for point in row["convergence"]["points"]:
            require_contrast(point, every[point["period"]].loc[row["ags"]])
            if point["comparable"]:
                limits = point["difference_ci95"]
                told = {name: point[name] for name in ("period", "segment")}
                lines.append({**told, "value": point["difference"], "ci95": limits})
        points = pd.DataFrame(lines)
        require_trend(row["convergence"]["trend"], points, row["name"])
        course = row["convergence"]
        if course["verdict"] in ("converging", "diverging"):
            slope = course["trend"]["slope"]
            towards = slope * points["value"].iloc[-1] < 0
            assert course["verdict"] == ("converging" if towards else "diverging")


@pytest.fixture(scope="module")
async def pushed(server: Server, template: str) -> AsyncIterator[World]:
    """Synthetic counts of two groups (marked as such where they are made)."""
    async with clone(server, template) as database, serving(database) as world:
        for ags, rows in SENT.items():
            answer = await push(world, rows, ags)
            assert answer.status_code == 201, answer.text
        yield world


async def test_counted_groups_and_their_sum(pushed: World) -> None:
    key = await pushed.key("ministry")
    facts = await values(pushed, {"indicator": "EDU-07"}, key)
    asked = {"from": "2014", "to": "2019"}
    found = await got(pushed, GAPS.format("EDU-07"), asked, **key)
    made = both(found, facts)
    assert len(found["districts"]) == len(made) > 3
    for row in found["districts"]:
        require_contrast(row, made.loc[row["ags"]])
    sums = made[[f"{name}_{side}" for side in ("group", "reference") for name in COUNTS]].sum()
    for name, figure in contrast([float(one) for one in sums]).items():
        assert near(found["state"][name], figure), name
    days = {str(year): f"{year}-12-31" for year in range(2014, 2020)}
    every = {at: both(found, facts, period=at, territory_date=day) for at, day in days.items()}
    require_course(found, every)
