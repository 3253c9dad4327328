"""Two groups beside each other: differences that can be cited, reasons where there is none."""

import csv
import io
from typing import Any

import numpy as np
import pytest
from scipy.stats import theilslopes
from statsmodels.regression.linear_model import WLS
from statsmodels.stats.proportion import confint_proportions_2indep

from tests.asking import got
from tests.factories import World
from tests.intake.pushes import GERA, ILM_KREIS, push

VIEW = "/v1/comparisons/indicators/{}"
GAPS = VIEW + "/gaps"
ERFURT, JENA, GOTHA, WEIMAR, GREIZ = "16051", "16053", "16067", "16055", "16076"
YEARS = range(2014, 2020)
SPAN: dict[str, Any] = {"from": "2014", "to": "2019"}


def cell(year: int, group: str, **members: Any) -> dict[str, Any]:
    """Synthetic: of all who left school, how many with a university entrance certificate."""
    about = {"indicator": "EDU-07", "period": str(year), "breakdown": {"citizenship_group": group}}
    return about | members


def counted(group: str, start: int, step: int, people: int) -> list[dict[str, Any]]:
    return [
        cell(year, group, numerator=start + step * i, denominator=people)
        for i, year in enumerate(YEARS)
    ]


# Two years later, two give the one side and two others the other: nobody has both.
LATER = {
    group: cell(2021, group, numerator=500, denominator=1000) for group in ("foreign", "german")
}
SENT = {
    # Comes closer, year by year; the Ilm-Kreis the same, but on other land from 2019 on.
    GOTHA: [
        LATER["foreign"],
        *counted("foreign", 100, 40, 1000),
        *counted("german", 2500, 0, 5000),
    ],
    ILM_KREIS: [
        LATER["german"],
        *counted("foreign", 100, 40, 1000),
        *counted("german", 2500, 0, 5000),
    ],
    # Drifts apart, from an advantage of the foreign pupils.
    GREIZ: [
        LATER["foreign"],
        *counted("foreign", 600, 40, 1000),
        *counted("german", 2500, 0, 5000),
    ],
    # First one, then the other is ahead.
    WEIMAR: [
        LATER["german"],
        *counted("foreign", 300, 80, 1000),
        *counted("german", 2500, 0, 5000),
    ],
    # So few that only the district itself may see them.
    ERFURT: [
        cell(2019, "foreign", numerator=2, denominator=900),
        cell(2019, "german", numerator=2500, denominator=5000),
    ],
    JENA: [
        cell(2019, "foreign", value_min=20, value_max=30, precision="range"),
        cell(2019, "german", numerator=2500, denominator=5000),
    ],
    GERA: [
        # In this year there is one side only, so it is no period of a gap.
        cell(2013, "german", numerator=2500, denominator=5000),
        cell(2019, "foreign", missing="not_collected"),
        cell(2019, "german", numerator=2500, denominator=5000),
    ],
}

RATES = [
    {
        "indicator": "REF-05",
        "period": "2019",
        "breakdown": {"sex": sex},
        "numerator": cases,
        "denominator": 67000,
    }
    for sex, cases in (("female", 120), ("male", 240))
]


@pytest.fixture(scope="module")
async def pushed(kept: World) -> World:
    for ags, rows in [*SENT.items(), (GOTHA, RATES)]:
        answer = await push(kept, rows, ags)
        assert answer.status_code == 201, answer.text
    return kept


async def gaps(world: World, key: dict[str, str] | None = None, **params: Any) -> dict[str, Any]:
    key = await world.key("ministry") if key is None else key
    found: dict[str, Any] = await got(world, GAPS.format("EDU-07"), params, **key)
    return found


def by_ags(rows: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {row["ags"]: row for row in rows}


async def test_real_shares_without_counts_differ_without_an_interval(world: World) -> None:
    # Nothing is named: of two dimensions, the one with values is taken, and said.
    found = await got(world, GAPS.format("EDU-05"))
    assert (found["group"], found["reference"], found["period"]) == ("female", "male", "2019")
    assert any("Ohne Angabe verglichen: Geschlecht" in note for note in found["notes"])
    assert found["breakdown"] == {"citizenship_group": "total"}
    assert len(found["districts"]) == 22
    for side in ("group", "reference"):
        asked = {"sex": found[side], "period": "2019"}
        single = await got(world, VIEW.format("EDU-05"), asked)
        cells = by_ags(single["districts"])
        for row in found["districts"]:
            told = row[side]
            assert told == {name: cells[row["ags"]][name] for name in told}
        assert found["state"][f"{side}_value"] == single["state"]["value"]
    for row in found["districts"]:
        own, other = row["group"]["value"], row["reference"]["value"]
        assert row["difference"] == pytest.approx(own - other, abs=1e-6)
        assert row["ratio"] == pytest.approx(own / other, abs=1e-6)
        assert (row["difference_ci95"], row["significant"]) == (None, None)
        assert row["convergence"] is None
    assert any("ohne Intervall" in note for note in found["notes"])
    ilm = by_ags(found["districts"])[ILM_KREIS]
    assert (ilm["group"]["value"], ilm["reference"]["value"]) == (6.38, 14.49)


async def test_the_real_gap_between_girls_and_boys_over_time(world: World) -> None:
    found = await got(world, GAPS.format("EDU-05"), {"dimension": "sex", "from": "2000"})
    assert (found["periods"][0], found["periods"][-1]) == ("2000", "2019")
    for row in found["districts"]:
        course = row["convergence"]
        values = [one["difference"] for one in course["points"]][-5:]
        assert values[-1] == row["difference"]
        slope = theilslopes(values, range(5)).slope
        assert course["trend"]["slope"] == pytest.approx(slope, abs=1e-6)
        assert course["verdict"] in ("converging", "diverging", "no_change", None)


async def test_differences_and_ratios_of_counts_are_those_of_newcombe_and_katz(
    pushed: World,
) -> None:
    found = await gaps(pushed)
    assert (found["dimension"], found["group"]) == ("citizenship_group", "foreign")
    assert (found["period"], found["reference"]) == ("2019", "german")
    chosen = [note for note in found["notes"] if note.startswith("Ohne Angabe")]
    assert "dimension=citizenship_group" in chosen[0]
    assert "Ohne Angabe gilt 2019" in chosen[1]
    assert found["state"]["method"] == {"difference": "newcombe", "ratio": "katz"}
    for row in [*found["districts"], summed(found)]:
        counts = [
            row[side][name]
            for side in ("group", "reference")
            for name in ("numerator", "denominator")
        ]
        lower, upper = confint_proportions_2indep(*counts, method="newcomb", compare="diff")
        assert row["difference_ci95"] == pytest.approx([100 * lower, 100 * upper], abs=1e-5)
        (x1, n1), (x2, n2) = counts[:2], counts[2:]
        reach = 1.959963984540054 * np.sqrt(1 / x1 - 1 / n1 + 1 / x2 - 1 / n2)
        ratio = (x1 / n1) / (x2 / n2)
        limits = [ratio * np.exp(-reach), ratio * np.exp(reach)]
        assert row["ratio"] == pytest.approx(ratio, abs=1e-6)
        assert row["ratio_ci95"] == pytest.approx(limits, abs=1e-5)
        assert row["significant"] is bool(lower > 0 or upper < 0)
    assert found["state"]["coverage"]["districts"] == len(found["districts"])


def summed(found: dict[str, Any]) -> dict[str, Any]:
    """The state as a row, its counts recomputed from those of the districts."""
    sides = {
        side: {
            name: sum(row[side][name] for row in found["districts"])
            for name in ("numerator", "denominator")
        }
        for side in ("group", "reference")
    }
    return {**found["state"], **sides}


async def test_rates_differ_by_the_limits_of_byar(pushed: World) -> None:
    key = await pushed.key("ministry")
    found = await got(pushed, GAPS.format("REF-05"), {"dimension": "sex"}, **key)
    (row,) = found["districts"]
    assert found["state"]["method"] == {"difference": "mover_byar", "ratio": "log_rate_ratio"}
    (r1, l1, u1), (r2, l2, u2) = (
        (1000 * row[side]["numerator"] / row[side]["denominator"], *row[side]["ci95"])
        for side in ("group", "reference")
    )
    limits = [r1 - r2 - np.hypot(r1 - l1, u2 - r2), r1 - r2 + np.hypot(u1 - r1, r2 - l2)]
    assert row["difference_ci95"] == pytest.approx(limits, abs=1e-5)
    reach = np.exp(1.959963984540054 * np.sqrt(1 / 120 + 1 / 240))
    assert row["ratio_ci95"] == pytest.approx([0.5 / reach, 0.5 * reach], abs=1e-5)


async def test_who_misses_a_side_is_named_with_side_and_reason(pushed: World) -> None:
    found = await gaps(pushed, period="2019")
    assert list(by_ags(found["districts"])) == [GOTHA, GREIZ, ILM_KREIS, WEIMAR]
    missing = by_ags(found["missing"])
    assert len(missing) + len(found["districts"]) == found["state"]["coverage"]["of"]
    told = {
        ags: (missing[ags]["side"], missing[ags]["reason"]) for ags in (ERFURT, GERA, JENA, "16054")
    }
    assert told == {
        ERFURT: ("group", "confidential"),
        GERA: ("group", "not_collected"),
        JENA: (None, "not_comparable"),
        "16054": ("both", "not_yet_available"),
    }


async def test_a_hidden_side_stays_hidden_in_the_difference(pushed: World) -> None:
    for who in ({}, await pushed.key("district", GERA), await pushed.key("steward")):
        found = await gaps(pushed, who, period="2019")
        assert ERFURT not in by_ags(found["districts"])
    own = await gaps(pushed, await pushed.key("district", ERFURT), period="2019")
    row = by_ags(own["districts"])[ERFURT]
    assert row["difference"] == pytest.approx(100 * (2 / 900 - 0.5), abs=1e-6)
    assert "hidden_from_others" in row["flags"]
    # What only the owner sees enters no sum.
    others = await gaps(pushed, period="2019")
    assert own["state"] == others["state"]


async def test_gaps_close_widen_or_cross(pushed: World) -> None:
    found = await gaps(pushed, **SPAN)
    assert found["periods"] == [str(year) for year in YEARS]
    rows = by_ags(found["districts"])
    verdicts = {ags: row["convergence"]["verdict"] for ags, row in rows.items()}
    assert verdicts == {GOTHA: "converging", GREIZ: "diverging", WEIMAR: None, ILM_KREIS: None}
    assert "wechselt die Seite" in rows[WEIMAR]["convergence"]["detail_de"]
    course = rows[GOTHA]["convergence"]
    points = course["points"][-5:]
    errors = [(p["difference_ci95"][1] - p["difference_ci95"][0]) / 3.919928 for p in points]
    design = np.column_stack([np.ones(5), np.arange(5)])
    values = [point["difference"] for point in points]
    fit = WLS(values, design, weights=1 / np.array(errors) ** 2).fit()
    assert course["trend"]["slope"] == pytest.approx(fit.params[1], abs=1e-4)
    assert course["trend"]["direction"] == "rising"


async def test_a_gap_is_not_followed_across_other_land(pushed: World) -> None:
    found = await gaps(pushed, **SPAN)
    (change,) = [one for one in found["breaks"] if one["kind"] == "territory"]
    assert (change["period"], change["districts"]) == ("2019", [ILM_KREIS])
    course = by_ags(found["districts"])[ILM_KREIS]["convergence"]
    assert course["trend"]["refused"]["reason"] == "across_hard_break"
    assert "Suhl" in course["detail_de"]
    # On one territory all points are alike; what was moved is estimated and says so.
    current = await gaps(pushed, territory="current", **SPAN)
    assert not [one for one in current["breaks"] if one["kind"] == "territory"]
    row = by_ags(current["districts"])[ILM_KREIS]
    assert row["convergence"]["trend"]["refused"] is None
    # The sums hold the same four districts in every year, so theirs may be followed.
    assert found["state"]["convergence"]["trend"]["points"] == 5


async def test_no_change_is_a_verdict_too(pushed: World) -> None:
    found = await gaps(pushed, group="german", reference="foreign", **SPAN)
    mirrored = await gaps(pushed, **SPAN)
    for row, other in zip(found["districts"], mirrored["districts"], strict=True):
        assert row["difference"] == -other["difference"]
        assert row["convergence"]["verdict"] == other["convergence"]["verdict"]


async def test_the_table_of_gaps(pushed: World) -> None:
    asked = {**SPAN, "format": "csv-de"}
    key = await pushed.key("ministry")
    answer = await pushed.client.get(GAPS.format("EDU-07"), params=asked, headers=key)
    text = answer.content.decode("utf-8-sig")
    lines = {one["ags"]: one for one in csv.DictReader(io.StringIO(text), delimiter=";")}
    gotha = lines[GOTHA]
    assert (gotha["group"], gotha["group_value"], gotha["group_numerator"]) == (
        *("foreign", "30,00"),
        "300",
    )
    assert (gotha["difference"], gotha["significant"]) == ("-20", "true")
    assert (gotha["convergence"], gotha["trend"]) == ("converging", "rising")
    assert (lines[ERFURT]["missing"], lines[ERFURT]["side"]) == ("confidential", "group")
