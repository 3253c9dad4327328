"""Every rule about one row finds what breaks it, and nothing that just does not."""

import re
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from kreisspiegel_rules import signs
from kreisspiegel_rules.findings import finding, german_number
from kreisspiegel_rules.judged import Hit
from kreisspiegel_rules.pack import APPLIED
from kreisspiegel_rules.sent import AmbiguousNumber

from tests.rules.broken import ROWS, azr, count, share
from tests.rules.packs import EISENACH, checked, judged, pack, told

OF_SEVERAL_ROWS = {"duplicate_key", "breakdown_sum"}
OF_ALL_DISTRICTS = {"district_required", "unknown_district"}
OF_FILES = {"edition_not_open", "stamp_other_district"}


def rules(row: Any, district: str | None = "16070") -> list[str]:
    return [hit.rule for hit in judged(row, district).hits]


@pytest.mark.parametrize(("rule", "breaks", "fits"), ROWS)
def test_each_rule_has_its_limit(rule: str, breaks: Any, fits: Any) -> None:
    row = judged(breaks)
    assert rule in [hit.rule for hit in row.hits]
    assert rule not in rules(fits)
    grave = {pack().rules[hit.rule].severity for hit in row.hits}
    assert row.faulty == bool(grave & {"error", "fatal"})
    assert not judged(fits).faulty


def test_every_rule_of_a_row_is_shown_here() -> None:
    shown = {rule for rule, _, _ in ROWS} | OF_SEVERAL_ROWS | OF_ALL_DISTRICTS | OF_FILES
    assert shown == APPLIED
    assert {one.code for one in pack().rules.values() if one.checked != "server"} == APPLIED


@pytest.mark.parametrize(("rule", "breaks", "fits"), ROWS)
def test_every_hit_has_a_sentence_in_both_languages(rule: str, breaks: Any, fits: Any) -> None:
    del rule, fits
    for hit in judged(breaks).hits:
        said = finding(pack(), 1, {}, hit, "LEG-01", "2020")
        for sentence in (said["message"], said["message_en"]):
            assert sentence.endswith((".", ")", "?"))
            assert "{" not in sentence
        assert said["message"] != said["message_en"]
        # What was sent is quoted as it was; elsewhere a German point parts thousands only.
        own = re.sub("„[^“]*“", "", said["message"])
        assert not re.search(r"[0-9][.](?![0-9]{3}(?![0-9]))[0-9]", own)


@pytest.mark.parametrize(
    ("rule", "district"), [("district_required", None), ("unknown_district", "99999")]
)
def test_a_push_for_all_districts_names_one_in_each_row(rule: str, district: str | None) -> None:
    row = count() if district is None else count(district=district)
    assert rules(row, None) == [rule]
    known = judged(count(district="16052"), None)
    assert (known.hits, known.district, known.territory_version) == ((), "16052", 1)


def test_rules_judge_the_periods_they_were_in_force_for() -> None:
    assert rules(azr(period="2015", value=481)) == []
    assert rules(azr(period="2016", value=481)) == ["azr_not_rounded"]


@pytest.mark.parametrize(
    ("left_out", "computed"),
    [("value", Decimal("6.11")), ("numerator", 6501), ("denominator", 106448)],
)
def test_what_is_left_out_is_computed(left_out: str, computed: Any) -> None:
    row = share(value=Decimal("6.11"))
    del row[left_out]
    meant = judged(row)
    assert (meant.computed, getattr(meant, left_out)) == (left_out, computed)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("-", {"value": 0}),
        ("–", {"value": 0}),
        (".", {"missing": "confidential"}),
        ("…", {"missing": "not_yet_available"}),
        ("...", {"missing": "not_yet_available"}),
        ("/", {"missing": "unreliable"}),
        (" x ", {"missing": "not_applicable"}),
        ("X", {"missing": "not_applicable"}),
        ("(12,5)", {"value": Decimal("12.5"), "precision": "approx"}),
        (
            "( 1.234,5 ) p",
            {"value": Decimal("1234.5"), "precision": "approx", "status": "provisional"},
        ),
        ("12,5 p", {"value": Decimal("12.5"), "status": "provisional"}),
        ("12r", {"value": 12}),
        ("7 s", {"value": 7, "status": "estimated"}),
    ],
)
def test_the_signs_of_german_tables_are_understood(written: str, read: dict[str, Any]) -> None:
    found = signs.read(written)
    assert isinstance(found, signs.Sign)
    assert {name: one for name, one in found._asdict().items() if one is not None} == read


@pytest.mark.parametrize("written", ["", "12,5", "zwölf", "((1))", "()", "p", "12 q", "(" * 9000])
def test_other_texts_are_no_signs(written: str) -> None:
    assert signs.read(written) is None


def sentences(row: dict[str, Any]) -> list[tuple[str, str]]:
    hits = judged(row).hits
    said = (finding(pack(), 1, {}, hit, row.get("indicator"), row.get("period")) for hit in hits)
    return [(one["message"], one["message_en"]) for one in said]


def test_a_sign_says_what_it_was_read_as() -> None:
    later = {"indicator": "LEG-01", "period": "2020", "value": "…"}
    assert sentences(later) == [
        (
            "Das Zeichen „…“ wurde gelesen als: fehlt, folgt später (not_yet_available).",
            "The sign “…” was read as: missing=not_yet_available.",
        )
    ]
    roughly = judged({"indicator": "DEM-05", "period": "2020", "value": "(12,5) p"}).hits[0]
    said = finding(pack(), 1, {}, roughly)
    assert said["message"].endswith(
        "als: Wert 12,5; eingeschränkt sicher (precision approx); vorläufig (status provisional)."
    )
    assert said["expected"] == "value=12.5, precision=approx, status=provisional"
    assert judged(count(value="…")).missing == "not_yet_available"
    assert isinstance(signs.read("(6.504)"), AmbiguousNumber)


@pytest.mark.parametrize(
    ("member", "sent", "found", "german", "english"),
    [
        ("note", 5, "5", "ein Text, in JSON in", "a text, in JSON with"),
        ("note", Decimal("1E+5000"), "1E+5000", "ein Text", "a text"),
        ("source", True, "true", "ein Text", "a text"),
        ("value", "ca. 12", '"ca. 12"', "eine Zahl ohne weitere", "a number and nothing else"),
        ("value", [1], "[…]", "eine Zahl ohne weitere", "a number and nothing else"),
        ("breakdown", "female", '"female"', "ein Objekt", "an object"),
    ],
)
def test_a_wrong_type_says_what_came_and_what_is_wanted(
    member: str, sent: Any, found: str, german: str, english: str
) -> None:
    (said,) = sentences(count(**{member: sent}))
    assert said[0].startswith(f"Bei der Angabe „{member}“ steht {found}; erwartet wird {german}")
    assert said[1].startswith(f"The member “{member}” holds {found}; expected is {english}")


@pytest.mark.parametrize(
    ("row", "german"),
    [
        # No code begins alike, and no breakdown is possible: then there is nothing to offer.
        (
            {"indicator": "ZZZ-01", "period": "2020", "value": 1},
            "Den Indikator „ZZZ-01“ gibt es in der Rahmenedition nicht.",
        ),
        (
            count(period="2020/21"),
            "„2020/21“ ist kein gültiger Zeitraum für diesen Indikator;"
            " erwartet: JJJJ (etwa 2018).",
        ),
    ],
)
def test_a_sentence_says_nothing_where_there_is_nothing_to_say(
    row: dict[str, Any], german: str
) -> None:
    assert [one for one, _ in sentences(row)] == [german]


def test_limits_are_written_as_german_figures_too() -> None:
    assert [german_number(one) for one in ("≥ 0.5 %", "0.5–99.5 %", "12.50", "2018-12-31")] == [
        "≥ 0,5 %",
        "0,5–99,5 %",
        "12,50",
        "2018-12-31",
    ]


def test_a_text_is_quoted_as_it_was_sent() -> None:
    said = finding(pack(), 1, {}, Hit("district_differs", "district", "16070", "16071"))
    assert said["message"] == "Die Zeile nennt den Kreis 16071, geliefert wird für 16070."
    assert german_number("16071") == "16.071"


def test_a_strange_column_is_one_finding_of_the_file() -> None:
    file = b"indicator;period;value;wret\nLEG-01;2019;480;1\nLEG-01;2020;481;\nLEG-01;2021;482;2\n"
    verdict = checked(file, media="text/csv")
    assert told(verdict) == [(None, "unknown_member")]
    assert verdict["findings"][0]["column"] == "wret"
    assert verdict["counts"] == {"received": 3, "accepted": 1, "rejected": 2}


def test_a_dissolved_district_keeps_its_past() -> None:
    assert rules(count(period="2022"), EISENACH) == ["district_not_valid"]
    assert rules(count(period="2020"), EISENACH) == []


TEXT = st.text('aß0-.(~/"\\ 1', max_size=5)
ANYTHING = st.one_of(
    st.sampled_from([None, True, [], {}, [1], {"a": None}, "male", "total", "2020", "-", "(1)"]),
    st.integers(),
    st.decimals(allow_nan=False),
    TEXT,
    st.dictionaries(st.sampled_from(["sex", "origin"]) | TEXT, st.none() | TEXT, max_size=2),
)
MEMBER = st.sampled_from([*count(), *share(), "breakdown", "missing", "value_min", "basis", "foo"])


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(MEMBER, ANYTHING, max_size=6))
def test_nothing_that_a_row_may_hold_ends_the_judging(members: dict[str, Any]) -> None:
    row = judged({**count(), **members})
    assert row.faulty == any(pack().rules[hit.rule].severity == "error" for hit in row.hits)
    for hit in row.hits:
        finding(pack(), 1, {}, hit, row.indicator, row.period, row.note)
