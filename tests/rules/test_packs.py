"""A pack is data that can be trusted: what it cannot apply it refuses, and equal means equal."""

from collections.abc import Callable
from typing import Any

import pytest
from kreisspiegel_rules import editions
from kreisspiegel_rules.canonical import canonical, parsed
from kreisspiegel_rules.pack import CHECKED, SEVERITIES, Pack, PackRefused

from tests.rules.broken import count
from tests.rules.packs import document, judged, pack


def changed(change: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
    made = document()
    change(made)
    return made


def rule_of(made: dict[str, Any], code: str) -> dict[str, Any]:
    found: dict[str, Any] = next(one for one in made["rules"] if one["code"] == code)
    return found


@pytest.mark.parametrize(
    "change",
    [
        lambda made: made.update(format=2),
        lambda made: made.pop("rules"),
        lambda made: made.update(indicators=[{"code": "DEM-01"}]),
        lambda made: rule_of(made, "no_value").update(severity="bad"),
        lambda made: rule_of(made, "no_value").update(checked="never"),
        lambda made: rule_of(made, "no_value").update(code="phase_of_the_moon"),
        lambda made: rule_of(made, "no_value").pop("message_de"),
        lambda made: made.update(codes=None),
    ],
)
def test_what_is_no_pack_of_ours_is_refused(change: Callable[[dict[str, Any]], object]) -> None:
    with pytest.raises(PackRefused):
        Pack(changed(change))


@pytest.mark.parametrize("content", [b"", b"[]", b"null", b'{"format": NaN}', b"\xff", b'{"a": 1}'])
def test_what_is_no_json_of_ours_is_refused(content: bytes) -> None:
    with pytest.raises(PackRefused):
        Pack.read(content)


def test_a_rule_that_only_the_server_checks_needs_no_code_here() -> None:
    made = document()
    made["rules"].append({**rule_of(made, "jump"), "code": "phase_of_the_moon"})
    assert {"rule": "phase_of_the_moon"}.items() <= Pack(made).not_checked()[-1].items()


def test_a_rule_that_an_edition_does_not_hold_finds_nothing() -> None:
    made = document()
    made["rules"] = [one for one in made["rules"] if one["code"] != "value_not_whole"]
    half = count(value=0.5)
    assert judged({**half, "status": "x"}, by=Pack(made)).hits[0].rule == "unknown_status"
    assert judged(count(valeu=1), by=Pack(made)).faulty


def test_limits_and_dates_stand_in_the_pack() -> None:
    made = document()
    rule_of(made, "unknown_status").update(applies_from="2021-01-01")
    rule_of(made, "unknown_visibility").update(applies_until="2020-01-01")
    strange = count(status="x", visibility="x")
    rules = [
        [hit.rule for hit in judged({**strange, "period": year}, by=Pack(made)).hits]
        for year in ("2019", "2020", "2021")
    ]
    assert rules == [["unknown_visibility"], ["unknown_visibility"], ["unknown_status"]]


def test_a_local_indicator_is_known_to_its_own_district_only() -> None:
    made = document()
    made["indicators"].append({**made["indicators"][0], "code": "L16070-01", "owner": "16070"})
    row = {"indicator": "L16070-01", "period": "2020", "value": 1}
    assert judged(row, "16070", by=Pack(made)).hits == ()
    (hit,) = judged(row, "16071", by=Pack(made)).hits
    assert (hit.rule, hit.expected) == ("unknown_indicator", None)


def test_equal_content_has_equal_bytes_and_the_hash_names_it() -> None:
    again = Pack.read(pack().bytes)
    assert (again.bytes, again.sha256) == (pack().bytes, pack().sha256)
    assert canonical(parsed(pack().bytes)) == pack().bytes
    signed = Pack({**document(), "signature": {"value": "…"}})
    assert signed.sha256 == pack().sha256
    other = changed(lambda made: rule_of(made, "small_base")["parameters"].update(below=50))
    assert Pack(other).sha256 != pack().sha256


def test_every_shipped_rule_is_complete() -> None:
    for edition in editions.editions():
        codes = [one["code"] for one in editions.rules(edition)]
        assert len(codes) == len(set(codes))
        for one in editions.rules(edition):
            assert one["severity"] in SEVERITIES
            assert one["checked"] in CHECKED
            for name in ("label_de", "description_de", "message_de", "message_en"):
                assert one[name].strip(), (one["code"], name)
            assert one["description_de"].endswith(".")


def test_an_edition_without_rules_of_its_own_is_judged_by_those_before_it() -> None:
    assert [editions.edition_for(one) for one in ("2026.1", "2026.2", "2027.10", "2020.1")] == [
        "2026.1"
    ] * 4
