"""The house rules that no linter knows: each takes a source and names the lines that break it.

Budgets, names, docstrings, suppressions, the gate; CONTRIBUTING.md says what they are for.
"""

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

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
SKIPPING = {"skip", "skipif", "xfail", "importorskip"}
READS_VALUES = re.compile(r"\b(from|join|into|update|table)\s+(only\s+)?observation\b", re.I)

# A line, and what is wrong with it.
Broken = Iterator[tuple[int, str]]


@dataclass(frozen=True)
class Source:
    """One module: where it stands in the repository, and its text, taken apart only once."""

    name: Path
    text: str

    @cached_property
    def nodes(self) -> list[ast.AST]:
        return list(ast.walk(self.tree))

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    def comments(self, told: re.Pattern[str]) -> Iterator[tuple[int, str]]:
        """The comments that hold this; most files hold it nowhere and are not taken apart."""
        if told.search(self.text):
            for token in tokenize.generate_tokens(io.StringIO(self.text).readline):
                if token.type == tokenize.COMMENT and told.search(token.string):
                    yield token.start[0], token.string

    @property
    def imported(self) -> Broken:
        """Every name as it stands where it comes from: `app.models.Observation`, `json`."""
        for node in self.nodes:
            if isinstance(node, ast.Import):
                yield from ((node.lineno, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def files_fit_their_budget(source: Source) -> Broken:
    lines = len(source.text.splitlines())
    if lines > LONGEST_FILE:
        yield lines, f"more than {LONGEST_FILE} lines"


def functions_fit_their_budget(source: Source) -> Broken:
    for node in source.nodes:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > LONGEST_FUNCTION:
                yield node.lineno, f"{node.name} has {lines} lines"


def modules_begin_with_a_sentence(source: Source) -> Broken:
    first = (ast.get_docstring(source.tree) or "").split("\n\n")[0]
    if not re.match(r"\w.{20,}", first):
        yield 1, "state the job and the promise of the module"
    elif not re.search(r"[.:]”?\"?$", first):
        yield 1, "a sentence ends with a full stop"


def names_say_what_a_module_is_for(source: Source) -> Broken:
    for name in {part.removesuffix(".py") for part in source.name.parts} & NO_NAMES:
        yield 1, name


def classes_are_things_not_layers(source: Source) -> Broken:
    for node in source.nodes:
        if isinstance(node, ast.ClassDef) and NO_CLASSES.search(node.name):
            yield node.lineno, node.name


def the_framework_commits_and_nobody_else(source: Source) -> Broken:
    # docs/decisions/0003: a commit by hand would acknowledge half a request.
    for node in source.nodes:
        called = node.func if isinstance(node, ast.Call) else None
        if isinstance(called, ast.Attribute) and called.attr == "commit":
            yield called.lineno, "commit"


def suppressions_name_their_rule_and_reason(source: Source) -> Broken:
    for line, text in source.comments(SUPPRESSION):
        if not WITH_REASON.search(text):
            yield line, text


def nothing_is_left_unfinished(source: Source) -> Broken:
    yield from source.comments(UNFINISHED)


def tests_run_and_meet_the_real_thing(source: Source) -> Broken:
    for node in source.nodes:
        if isinstance(node, ast.Attribute) and node.attr in SKIPPING:
            yield node.lineno, node.attr
    for line, name in source.imported:
        if "mock" in name and "MockTransport" not in name:
            yield line, name


def values_are_read_through_disclosure_only(source: Source) -> Broken:
    # import-linter sees imports; plain SQL and names re-exported by app.models pass it unseen.
    for line, name in source.imported:
        if name.endswith((".Observation", ".observation")):
            yield line, name
    for node in source.nodes:
        if isinstance(node, ast.Constant):
            found = READS_VALUES.search(node.value) if isinstance(node.value, str) else None
            yield from [(node.lineno, found[0])] if found else []
