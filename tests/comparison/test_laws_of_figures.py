"""Which law a figure follows, and how far off it may be: balances, open shares, rounded counts.

All figures are synthetic; what must come out is worked out here by SciPy and statsmodels.
"""

from collections.abc import Mapping
from itertools import product
from math import sqrt
from typing import Any

import pytest
from scipy import stats
from statsmodels.stats.proportion import proportion_confint

from tests.asking import got
from tests.comparison.recomputed.reckoned import byar
from tests.factories import World
from tests.intake.pushes import GERA, ILM_KREIS, push

VIEW = "/v1/comparisons/indicators/{}"
ERFURT, JENA, GOTHA, WEIMAR, GREIZ = "16051", "16053", "16067", "16055", "16076"
PEOPLE = {ERFURT: 9000, JENA: 8000, GERA: 8000, WEIMAR: 7000, GOTHA: 7000, GREIZ: 7000}
BALANCE = dict(zip(PEOPLE, (500, -300, 200, -50, 80, -20), strict=True))
# Children in day care per hundred who live there: two districts have more than live there.
CARE = {ERFURT: (300, 250), JENA: (210, 200), GERA: (90, 100), WEIMAR: (80, 100), GOTHA: (70, 100)}
ROUNDED = {ERFURT: (89, 290), JENA: (400, 1650), GERA: (395, 1600), GOTHA: (15, 50)}


SCHOOLS = (ERFURT, JENA, GERA, WEIMAR, GOTHA, GREIZ)


def school(*, counted: bool) -> list[dict[str, Any]]:
    """The same share on both sides; of some districts the reference has no counts."""
    group, reference = ({"breakdown": {"citizenship_group": one}} for one in ("foreign", "german"))
    if counted:
        return [of("EDU-07", 10, 100, **group), of("EDU-07", 10, 100, **reference)]
    bare = {"indicator": "EDU-07", "period": "2023", "visibility": "public", "value": 90}
    return [of("EDU-07", 90, 100, **group), bare | reference]


def of(indicator: str, numerator: int, denominator: int, **members: Any) -> dict[str, Any]:
    about = {"indicator": indicator, "period": "2023", "visibility": "public"}
    return about | {"numerator": numerator, "denominator": denominator} | members


@pytest.fixture(scope="module")
async def pushed(kept: World) -> World:
    young: dict[str, Any] = {"breakdown": {"age_group": "3_to_5"}}
    azr: dict[str, Any] = {"rounding_base": 5, "precision": "rounded"}
    sent = {ags: [of("DEM-05", BALANCE[ags], many)] for ags, many in PEOPLE.items()}
    for ags, both in CARE.items():
        sent[ags].append(of("EDU-01", *both, **young))
    for ags, both in ROUNDED.items():
        sent[ags].append(of("DEM-04", *both, **azr))
    # A printed share whose count follows from it; and one figure on another census, in a year of
    # which nobody else has any.
    sent[ILM_KREIS] = [
        of("DEM-04", 0, 400) | {"numerator": None, "value": 25.5},
        of("DEM-03", 6600, 106_000)
        | {"period": "2020", "note": "Fortschreibung auf der Basis des Zensus 2022"},
    ]
    # A hundred people more than the source has: less than chance, more than its rounding.
    sent[ERFURT].append(
        of("REF-05", 1100, 213_699) | {"period": "2018", "territory_date": "2021-12-31"}
    )
    for place, ags in enumerate(SCHOOLS):
        sent.setdefault(ags, []).extend(school(counted=place < 3))
    for ags, rows in sent.items():
        answer = await push(kept, rows, ags)
        assert answer.status_code == 201, answer.text
    return kept


async def view(world: World, code: str, **asked: str) -> tuple[dict[str, Any], dict[str, Any]]:
    found = await got(world, VIEW.format(code), {"period": "2023", **asked})
    return found, {row["ags"]: row for row in found["districts"]}


async def test_what_comes_less_what_goes_is_summed_with_its_sign_and_has_no_interval(
    pushed: World,
) -> None:
    found, rows = await view(pushed, "DEM-05")
    state = found["state"]
    assert state["numerator"] == sum(BALANCE.values())
    assert state["value"] == pytest.approx(1000 * sum(BALANCE.values()) / sum(PEOPLE.values()))
    assert state["coverage"]["districts"] == len(PEOPLE)
    assert (state["method"], state["ci95"]) == ("pooled", None)
    for row in rows.values():
        none = ("ci95", "versus_state", "signal", "p_value", "significant_after_bh")
        assert [row[name] for name in none] == [None] * 5
        assert row["quartile"] is not None


async def test_a_share_without_a_bound_is_judged_as_a_rate(pushed: World) -> None:
    found, rows = await view(pushed, "EDU-01", age_group="3_to_5")
    state = found["state"]
    cases, of_all = (sum(column) for column in zip(*CARE.values(), strict=True))
    low, high = byar(cases)
    assert state["method"] == "byar"
    assert state["ci95"] == pytest.approx([100 * low / of_all, 100 * high / of_all], abs=1e-5)
    for ags, (count, many) in CARE.items():
        low, high = byar(count)
        limits = [100 * low / many, 100 * high / many]
        assert rows[ags]["ci95"] == pytest.approx(limits, abs=1e-5)
        assert rows[ags]["signal"] is not None
    assert rows[ERFURT]["value"] == 120


def wilson(x: float, n: float) -> tuple[float, float]:
    low, high = proportion_confint(x, n, method="wilson")
    return 100 * low, 100 * high


async def test_every_pair_that_rounding_allows_lies_within_the_interval(pushed: World) -> None:
    found, rows = await view(pushed, "DEM-04")
    for ags, (x, n) in ROUNDED.items():
        every = [wilson(x + a, n + b) for a, b in product(range(-2, 3), repeat=2)]
        widest = [min(low for low, _ in every), max(high for _, high in every)]
        assert rows[ags]["ci95"] == pytest.approx(widest, abs=1e-5)
    # The sums are off by all of it at worst; the printed share by half of its last digit.
    tops, bottoms = (sum(column) for column in zip(*ROUNDED.values(), strict=True))
    off, printed = 2 * len(ROUNDED), 0.05 * 400 / 100
    top, bottom = tops + 102, bottoms + 400
    low, _ = wilson(top - off - printed, bottom + off)
    _, high = wilson(top + off + printed, bottom - off)
    assert found["state"]["ci95"] == pytest.approx([low, high], abs=1e-5)
    assert rows[ILM_KREIS]["ci95"] == pytest.approx(
        [wilson(102 - printed, 400)[0], wilson(102 + printed, 400)[1]], abs=1e-5
    )


def chance(row: Mapping[str, Any], off: tuple[float, float], state: float) -> float:
    """The greatest p value of all the pairs that rounding allows."""
    x, n = row["numerator"], row["denominator"]
    corners = product((x - off[0], x + off[0]), (n - off[1], n + off[1]))
    scores = [(a / b - state) / sqrt(state * (1 - state) / b) for a, b in corners]
    nearest = 0.0 if min(scores) <= 0 <= max(scores) else min(map(abs, scores))
    return float(2 * stats.norm.sf(nearest))


async def test_interval_signal_and_chance_never_contradict_each_other(pushed: World) -> None:
    found, rows = await view(pushed, "DEM-04")
    state = found["state"]["value"] / 100
    for ags, row in rows.items():
        off = (0.2, 0.0) if ags == ILM_KREIS else (2.0, 2.0)
        p = chance(row, off, state)
        assert row["p_value"] == pytest.approx(p, rel=1e-3)
        assert (row["signal"] == "inside") == (p >= 0.05) == (row["versus_state"] == "similar")
    # Without its rounding, Erfurt would lie beyond the limit.
    assert chance(rows[ERFURT], (0, 0), state) < 0.05 < rows[ERFURT]["p_value"]


async def test_a_gap_of_the_state_holds_the_same_districts_on_both_sides(pushed: World) -> None:
    asked = {"period": "2023", "dimension": "citizenship_group"}
    asked |= {"group": "foreign", "reference": "german"}
    found = await got(pushed, VIEW.format("EDU-07") + "/gaps", asked)
    state = found["state"]
    assert [row["difference"] for row in found["districts"]] == [0] * len(SCHOOLS)
    assert (state["group_value"], state["reference_value"], state["difference"]) == (10, 10, 0)
    assert state["coverage"]["districts"] == 3


async def test_one_district_alone_in_a_year_breaks_no_other_series(pushed: World) -> None:
    found = await got(pushed, VIEW.format("DEM-03") + "/series", {"from": "2016"})
    said = "Andere Zensusgrundlage"
    alone = [one for one in found["breaks"] if one["label_de"].startswith(said)]
    assert alone
    assert {tuple(one["districts"]) for one in alone} == {(ILM_KREIS,)}
    (erfurt,) = [row for row in found["districts"] if row["ags"] == ERFURT]
    assert erfurt["trend"]["refused"] is None
    assert {point["segment"] for point in erfurt["points"]} == {1}


async def test_chance_is_no_reason_to_be_unlike_the_published_value(pushed: World) -> None:
    said = "an Rundung allein liegt das nicht"
    told = []
    for supplier in ("official", "auto"):
        found, _ = await view(pushed, "REF-05", period="2018", supplier=supplier)
        low, high = found["state"]["ci95"]
        assert low < found["state"]["published"]["value"] < high
        told.append(any(said in note for note in found["notes"]))
    assert told == [False, True]
