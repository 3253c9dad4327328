"""Two groups beside each other, worked out again with statsmodels and pandas."""

from collections.abc import Mapping
from itertools import product
from typing import Any

import numpy as np
import pandas as pd
from statsmodels.stats.proportion import confint_proportions_2indep
from statsmodels.stats.rates import confint_poisson_2indep

from tests.asking import got
from tests.comparison.recomputed.invented import BY_SEX
from tests.comparison.recomputed.reckoned import byar, near
from tests.comparison.recomputed.test_series import require_trend
from tests.comparison.recomputed.values import Values
from tests.factories import World

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


def newcombe_and_katz(x: Any, n: Any, y: Any, m: Any) -> list[Any]:
    """Limits of the difference and of the ratio of two shares."""
    return [
        *confint_proportions_2indep(x, n, y, m, method="newcomb", compare="diff"),
        *confint_proportions_2indep(x, n, y, m, method="log", compare="ratio"),
    ]


def mover_and_log(x: Any, n: Any, y: Any, m: Any) -> list[Any]:
    """The same of two rates: the limits of Byar put together, and Poisson counts by logarithms."""
    one, two = x / n, y / m
    (low, high), (less, more) = byar(x), byar(y)
    return [
        one - two - np.hypot(one - low / n, more / m - two),
        one - two + np.hypot(high / n - one, two - less / m),
        *confint_poisson_2indep(x, n, y, m, method="wald-log", compare="ratio"),
    ]


LIMITS = {"share": newcombe_and_katz, "rate": mover_and_log}


def contrast(law: str, factor: float, counts: list[float], errors: list[float]) -> dict[str, Any]:
    """Difference and ratio, with the union of the intervals of all that rounded counts may be."""
    x, n, y, m = counts
    ways = [{one - off, one + off} for one, off in zip(counts, errors, strict=True)]
    corners = np.array(list(product(*ways)), dtype=float).T
    corners[[0, 2]] = np.maximum(corners[[0, 2]], 0.0)
    if law == "share":
        corners[[0, 2]] = np.minimum(corners[[0, 2]], corners[[1, 3]])
    with np.errstate(divide="ignore", invalid="ignore"):
        low, high, less, more = LIMITS[law](*corners)
    # Nothing has no logarithm: where one of the counts may be none, the ratio has no limits.
    bounded = bool((corners[[0, 2]] > 0).all())
    difference = (factor * low.min(), factor * high.max())
    return {
        "difference": factor * (x / n - y / m),
        "difference_ci95": difference,
        "ratio": (x / n) / (y / m),
        "ratio_ci95": (less.min(), more.max()) if bounded else None,
        "significant": not difference[0] <= 0 <= difference[1],
    }


def made_of(row: Mapping[str, Any] | pd.Series, law: str, factor: float) -> dict[str, Any]:
    """From the counts where both sides have them, else from the values alone."""
    names, errors = (
        [f"{name}_{side}" for side in ("group", "reference") for name in those]
        for those in (COUNTS, ERRORS)
    )
    counts = [row[name] for name in names]
    if not np.isnan(counts).any():
        return contrast(law, factor, counts, [row[name] for name in errors])
    own, other = row["value_group"], row["value_reference"]
    nothing = dict.fromkeys(("difference_ci95", "ratio_ci95", "significant"))
    return {"difference": own - other, "ratio": own / other if other else None, **nothing}


def require_contrast(
    told: dict[str, Any], row: Mapping[str, Any], law: str = "share", factor: float = 100.0
) -> None:
    for name, figure in made_of(row, law, factor).items():
        if name in told:
            assert near(told[name], figure), (name, told[name], figure)


COUNTS, ERRORS = ("numerator", "denominator"), ("error", "base_error")


def require_state(found: dict[str, Any], made: pd.DataFrame, law: str, factor: float) -> None:
    """The gap of all together: sums of counts, and of what each of them may be off."""
    those = made[made["usable_group"] & made["usable_reference"]]
    # Who has counts on one side only would be summed there alone.
    counts = [f"{one}_{side}" for one in COUNTS for side in ("group", "reference")]
    those = those.dropna(subset=counts) if len(those.dropna(subset=counts)) else those
    sums = those.select_dtypes("number").sum()
    for name, figure in made_of(sums, law, factor).items():
        assert near(found["state"][name], figure), (name, found["state"][name], figure)
    assert found["state"]["coverage"]["districts"] == len(those)


async def test_real_values_of_girls_and_boys(world: World, facts: Values) -> None:
    found = await got(world, GAPS.format("EDU-05"), {"dimension": "sex", **SPAN})
    made = both(found, facts)
    assert len(found["districts"]) == len(made) == 22
    own = made.to_dict("index")
    for row in found["districts"]:
        require_contrast(row, own[row["ags"]])
    # All of the source's years stand on one territory.
    require_course(found, {period: both(found, facts, period=period) for period in YEARS})


def require_course(found: dict[str, Any], every: dict[str, pd.DataFrame]) -> None:
    """The trend of each district's difference, and what is concluded from it."""
    sides = {period: table.to_dict("index") for period, table in every.items()}
    for row in found["districts"]:
        lines = []
        for point in row["convergence"]["points"]:
            require_contrast(point, sides[point["period"]][row["ags"]])
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


async def test_counted_groups_and_their_sum(invented: World, known: Values) -> None:
    key = await invented.key("ministry")
    asked = {"from": "2014", "to": "2019"}
    found = await got(invented, GAPS.format("EDU-07"), asked, **key)
    made = both(found, known)
    assert len(found["districts"]) == len(made) > 6
    own = made.to_dict("index")
    for row in found["districts"]:
        require_contrast(row, own[row["ags"]])
    require_state(found, made, "share", 100.0)
    days = {str(year): f"{year}-12-31" for year in range(2014, 2020)}
    every = {at: both(found, known, period=at, territory_date=day) for at, day in days.items()}
    require_course(found, every)


async def test_rates_of_women_and_men_some_of_them_rounded(invented: World, known: Values) -> None:
    key = await invented.key("ministry")
    found = await got(
        invented, GAPS.format("REF-05"), {"dimension": "sex", "period": "2019"}, **key
    )
    assert found["state"]["method"] == {"difference": "mover_byar", "ratio": "log_rate_ratio"}
    made = both(found, known)
    assert {row["ags"] for row in found["districts"]} == set(made.index) == set(BY_SEX)
    own = made.to_dict("index")
    for row in found["districts"]:
        require_contrast(row, own[row["ags"]], "rate", 1000.0)
    require_state(found, made, "rate", 1000.0)
