"""The house rules hold in every file that they are for, and each of them can fail."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from app.settings import ROOT
from tests import house
from tests.house import Broken, Source

Rule = Callable[[Source], Broken]

APP, TESTS = ("app/",), ("tests/",)
EVERY = (*APP, *TESTS, "rules/", "migrations/", "clients/")
GATED = ("comparison", "delivery", "releases", "formats", "web", "routers", "catalogue")

# Each rule with how the names begin of those files that it is for.
RULES: list[tuple[Rule, tuple[str, ...]]] = [
    (house.files_fit_their_budget, EVERY),
    (house.functions_fit_their_budget, EVERY),
    (house.modules_begin_with_a_sentence, EVERY),
    (house.names_say_what_a_module_is_for, EVERY),
    (house.classes_are_things_not_layers, APP),
    (house.the_framework_commits_and_nobody_else, APP),
    (house.suppressions_name_their_rule_and_reason, EVERY),
    (house.nothing_is_left_unfinished, EVERY),
    (house.tests_run_and_meet_the_real_thing, TESTS),
    (house.values_are_read_through_disclosure_only, tuple(f"app/{name}" for name in GATED)),
]
# Synthetic: what each rule is there to find, and the line on which it does.
BAD: list[tuple[Rule, str, int]] = [
    (house.files_fit_their_budget, "\n" * 301, 301),
    (house.functions_fit_their_budget, "\ndef long():" + "\n    pass" * 40, 2),
    (house.functions_fit_their_budget, "async def long():" + "\n    pass" * 40, 1),
    (house.modules_begin_with_a_sentence, "import json", 1),
    (house.modules_begin_with_a_sentence, '"""Too short."""', 1),
    (house.modules_begin_with_a_sentence, '"""A sentence that does not come to its end"""', 1),
    (house.names_say_what_a_module_is_for, "", 1),
    (house.classes_are_things_not_layers, "\nclass PushService: ...", 2),
    (house.the_framework_commits_and_nobody_else, "\nawait session.commit()", 2),
    (house.suppressions_name_their_rule_and_reason, "\nimport json  # noqa", 2),
    (house.suppressions_name_their_rule_and_reason, "import json  # noqa: F401", 1),
    (house.suppressions_name_their_rule_and_reason, "a = 1  # type: ignore[misc] -- so", 1),
    (house.suppressions_name_their_rule_and_reason, "a = 1  # pragma: no cover", 1),
    (house.suppressions_name_their_rule_and_reason, "# fmt: off", 1),
    (house.nothing_is_left_unfinished, "\n# TODO: the rest", 2),
    (house.tests_run_and_meet_the_real_thing, "\n@pytest.mark.skip\ndef test(): ...", 2),
    (house.tests_run_and_meet_the_real_thing, "\n\npytest.importorskip('x')", 3),
    (house.tests_run_and_meet_the_real_thing, "from unittest.mock import patch", 1),
    (house.tests_run_and_meet_the_real_thing, "import pytest_mock", 1),
    (house.values_are_read_through_disclosure_only, "from app.models import Observation", 1),
    (house.values_are_read_through_disclosure_only, "\nQUERY = 'SELECT 1 FROM observation'", 2),
]


@cache
def findings() -> dict[Rule, tuple[int, list[str]]]:
    """How many files each rule was asked of, and what it found; a file is taken apart once."""
    asked = {rule: 0 for rule, _ in RULES}
    found: dict[Rule, list[str]] = {rule: [] for rule, _ in RULES}
    for path in sorted(path for folder in EVERY for path in (ROOT / folder).rglob("*.py")):
        if "generated" in path.parts:
            continue
        source = Source(path.relative_to(ROOT), path.read_text("utf-8"))
        for rule in [rule for rule, names in RULES if source.name.as_posix().startswith(names)]:
            asked[rule] += 1
            found[rule] += [f"{source.name}:{line}: {what}" for line, what in rule(source)]
    return {rule: (asked[rule], found[rule]) for rule in asked}


@pytest.mark.parametrize("rule", [rule for rule, _ in RULES], ids=lambda rule: rule.__name__)
def test_a_rule_holds(rule: Rule) -> None:
    asked, found = findings()[rule]
    assert asked
    assert found == []


def test_every_rule_can_fail() -> None:
    for rule, text, line in BAD:
        found = list(rule(Source(Path("app/utils.py"), text)))
        assert [at for at, _ in found] == [line], (rule.__name__, text, found)
    assert {rule for rule, *_ in BAD} == {rule for rule, _ in RULES}


def test_what_is_named_with_its_reason_passes() -> None:
    good = '"""Says what it is for, and promises it."""\nimport a  # noqa: F401 -- registers itself'
    source = Source(Path("app/intake/good.py"), good)
    assert [rule.__name__ for rule, _ in RULES if list(rule(source))] == []
