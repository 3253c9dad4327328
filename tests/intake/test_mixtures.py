"""Whatever mixture of good and bad rows arrives: the counts add up, and repeating is harmless."""

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.factories import World
from tests.intake.pushes import ILM_KREIS, push, read

# Few keys, so that mixtures repeat, correct and contradict themselves. All values are synthetic.
PERIODS = st.sampled_from(["2019", "2020", "2021"])
GOOD = st.one_of(
    st.fixed_dictionaries(
        {"indicator": st.just("LEG-01"), "period": PERIODS, "value": st.integers(0, 900)},
        optional={
            "breakdown": st.sampled_from([{}, {"sex": "male"}, {"sex": "female"}]),
            "status": st.sampled_from(["final", "provisional", "estimated"]),
            "reason": st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=9),
        },
    ),
    st.fixed_dictionaries(
        {
            "indicator": st.just("LEG-04"),
            "period": PERIODS,
            "numerator": st.integers(0, 100),
            "denominator": st.integers(100, 900),
        },
    ),
    st.fixed_dictionaries(
        {
            "indicator": st.sampled_from(["EMP-01", "EMP-04"]),
            "period": PERIODS,
            "missing": st.sampled_from(["not_collected", "refused", "unreliable"]),
        },
    ),
)
ANYTHING = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**18), 10**18),
    st.decimals(-1000, 1000, places=3).map(float),
    st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=5),
    st.just([]),
)
MEMBERS = (
    *("indicator", "period", "value", "numerator", "denominator", "value_min", "value_max"),
    *("missing", "precision", "rounding_base", "status", "basis", "breakdown", "visibility"),
    *("territory_date", "reference_date", "embargo_until", "source", "mistake"),
)
SPOILT = st.builds(
    lambda good, name, cell: {**good, name: cell}, GOOD, st.sampled_from(MEMBERS), ANYTHING
)
MIXTURES = st.lists(st.one_of(GOOD, GOOD, SPOILT, ANYTHING), min_size=1, max_size=8)
SOME = settings(
    max_examples=6,
    deadline=None,
    derandomize=True,
    database=None,
    # One database for all mixtures: what an earlier one stored is part of the variety.
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
GIVEN = ("id", "recorded_at", "receipt", "dry_run")


@SOME
@given(rows=MIXTURES)
async def test_a_mixture_is_counted_stored_and_repeated_without_harm(
    fresh: World, rows: list[Any]
) -> None:
    tried = (await push(fresh, rows, query="?mode=partial&dry_run=true")).json()
    first = await push(fresh, rows, query="?mode=partial")
    second = (await push(fresh, rows, query="?mode=partial")).json()

    assert first.status_code == 201, first.text
    done = first.json()
    counts = done["counts"]
    assert counts["received"] == len(rows)
    assert counts["received"] == sum(
        counts[name] for name in ("created", "updated", "unchanged", "rejected")
    )
    assert {k: v for k, v in tried.items() if k not in GIVEN} == {
        k: v for k, v in done.items() if k not in GIVEN
    }
    assert second["counts"] == {
        **dict.fromkeys(("created", "updated", "withdrawn"), 0),
        "received": len(rows),
        "unchanged": len(rows) - counts["rejected"],
        "rejected": counts["rejected"],
    }
    faulty = {f["row"] for f in done["findings"] if f["severity"] == "error"}
    assert {line["row"] for line in done["rows"] if line["outcome"] == "rejected"} == faulty


@SOME
@given(rows=MIXTURES)
async def test_an_atomic_push_is_refused_exactly_when_a_row_of_it_would_be(
    world: World, rows: list[Any]
) -> None:
    parted = (await push(world, rows, query="?mode=partial&dry_run=true")).json()
    whole = await push(world, rows, query="?dry_run=true")

    assert whole.status_code == (422 if parted["counts"]["rejected"] else 200), whole.text
    assert whole.json()["findings"] == parted["findings"]


async def test_what_the_mixtures_leave_can_be_read_by_all(fresh: World) -> None:
    rows = [
        {"indicator": "LEG-01", "period": "2020", "value": 10**15 - 1, "visibility": "public"},
        {"indicator": "DEM-01", "period": "2020", "value": 10**15 - 1, "visibility": "public"},
        {
            "indicator": "LEG-04",
            "period": "2020",
            "numerator": 1,
            "denominator": 10**15 - 1,
            "visibility": "public",
        },
    ]
    assert (await push(fresh, rows, ILM_KREIS)).status_code == 201

    for code in ("LEG-01", "DEM-01", "LEG-04"):
        answer = await read(fresh, f"/v1/comparisons/indicators/{code}", period="2020")
        assert answer.status_code == 200, answer.text
