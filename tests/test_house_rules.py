"""The house rules that no linter knows: budgets, names, docstrings, suppressions, the gate."""

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.settings import ROOT

LONGEST_FILE = 300
LONGEST_FUNCTION = 40
NO_NAMES = {
    "common", "core", "crud", "handler", "helper", "helpers", "kit", "lib", "manager",
    "misc", "repositories", "repository", "schemas", "service", "services", "util", "utils",
}  # fmt: skip
NO_CLASSES = re.compile(r"(Service|Repository|Manager|Helper)$")
# A suppression names its rule and, after a dash or a second hash, its reason.
SUPPRESSION = re.compile(r"noqa|type:\s*ignore|pragma:|fmt:\s*off", re.IGNORECASE)
WITH_REASON = re.compile(
    r"(noqa: [A-Z]+\d+(, [A-Z]+\d+)*|type: ignore\[[a-z-]+(, [a-z-]+)*\]|pragma: no cover)"
    r"\s+(--|#)\s+\w.{9,}"
)
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
READS_VALUES = re.compile(r"\b(from|join|into|update|table)\s+(only\s+)?observation\b", re.I)
BESIDE_THE_GATE = ("comparison", "delivery", "releases", "formats", "web", "routers", "catalogue")

APP = sorted((ROOT / "app").rglob("*.py"))
RULES = sorted((ROOT / "rules").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
MIGRATIONS = sorted((ROOT / "migrations").rglob("*.py"))
CLIENT = [p for p in sorted((ROOT / "clients").rglob("*.py")) if "generated" not in p.parts]
MODULES = [*APP, *RULES, *TESTS, *MIGRATIONS, *CLIENT]
READERS = [p for p in APP if p.relative_to(ROOT / "app").parts[0].startswith(BESIDE_THE_GATE)]

every = pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
every_of_app = pytest.mark.parametrize("path", APP, ids=lambda p: str(p.relative_to(ROOT)))


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def comments(path: Path) -> Iterator[tuple[int, str]]:
    for token in tokenize.generate_tokens(io.StringIO(path.read_text("utf-8")).readline):
        if token.type == tokenize.COMMENT:
            yield token.start[0], token.string


def strings(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def imported(tree: ast.Module) -> Iterator[str]:
    """Every name as it stands where it comes from: `app.models.Observation`, `unittest.mock`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@every
def test_files_fit_their_budget(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= LONGEST_FILE


@every
def test_functions_fit_their_budget(path: Path) -> None:
    functions = [
        n for n in ast.walk(parsed(path)) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    long = {f.name: (f.end_lineno or f.lineno) - f.lineno + 1 for f in functions}
    assert {name: lines for name, lines in long.items() if lines > LONGEST_FUNCTION} == {}


@every
def test_modules_begin_with_a_sentence(path: Path) -> None:
    said = ast.get_docstring(parsed(path)) or ""
    first = said.split("\n\n")[0]
    assert re.match(r"\w.{20,}", first), "state the job and the promise of the module"
    assert re.search(r"[.:]”?\"?$", first), "a sentence ends with a full stop"


@every
def test_names_say_what_a_module_is_for(path: Path) -> None:
    parts = {part.removesuffix(".py") for part in path.relative_to(ROOT).parts}
    assert parts & NO_NAMES == set()


@every_of_app
def test_classes_are_things_not_layers(path: Path) -> None:
    classes = [node.name for node in ast.walk(parsed(path)) if isinstance(node, ast.ClassDef)]
    assert [name for name in classes if NO_CLASSES.search(name)] == []


@every_of_app
def test_the_framework_commits_and_nobody_else(path: Path) -> None:
    # docs/decisions/0003: a commit by hand would acknowledge half a request.
    calls = [node.func for node in ast.walk(parsed(path)) if isinstance(node, ast.Call)]
    assert [c.lineno for c in calls if isinstance(c, ast.Attribute) and c.attr == "commit"] == []


@every
def test_suppressions_name_their_rule_and_reason(path: Path) -> None:
    bare = [
        f"{line}: {text}"
        for line, text in comments(path)
        if SUPPRESSION.search(text) and not WITH_REASON.search(text)
    ]
    assert bare == []


@every
def test_nothing_is_left_unfinished(path: Path) -> None:
    assert [line for line, text in comments(path) if UNFINISHED.search(text)] == []


@pytest.mark.parametrize("path", TESTS, ids=lambda p: str(p.relative_to(ROOT)))
def test_tests_run_and_meet_the_real_thing(path: Path) -> None:
    tree = parsed(path)
    attributes = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    assert attributes & {"skip", "skipif", "xfail", "importorskip"} == set()
    assert [name for name in imported(tree) if "mock" in name and "MockTransport" not in name] == []


def test_values_are_read_through_disclosure_only() -> None:
    # import-linter sees imports; plain SQL and names re-exported by app.models pass it unseen.
    for path in READERS:
        tree = parsed(path)
        names = [n for n in imported(tree) if n.endswith((".Observation", ".observation"))]
        assert names + [s for s in strings(tree) if READS_VALUES.search(s)] == [], path
