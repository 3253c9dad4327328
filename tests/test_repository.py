"""Documents, scripts and lock files under test: what they name exists, and nothing leaks."""

import os
import re
from pathlib import Path

import pytest

from app.settings import ROOT, Settings

# Written apart, so that this file does not name what it forbids. One after the other, each with
# its first letters first: so they are looked for ten times as quickly.
MACHINE = [
    re.compile(a + b)
    for a, b in (
        ("py", r"pi\.org"),
        ("pythonhosted", r"\.org"),
        ("registry\\.npm", "js"),
        ("proxy\\.go", "lang"),
        (r"/wo(?<![\w.]/wo)", r"rk/"),
        (r"/ro(?<![\w.]/ro)", r"ot\b"),
        (r"/t(?<![\w.]/t)", r"mp/\w"),
        ("/opt/", "(pypi|wheels)"),
        ("file:", "///"),
    )
]
SEPARATE = {
    *(".git", ".venv", ".kreisspiegel", "__pycache__", "htmlcov", "build", "dist"),
    *(".hypothesis", ".schemathesis"),
}
SECTIONS = ["Context", "Decision", "Consequences", "Rejected", "Held by"]
NAMED_PATH = re.compile(
    r"`((?:app|tests|scripts|docs|docker|requirements|migrations|data|\.ci)/[\w./-]*)"
)
REQUIREMENT = re.compile(r"^([a-z0-9][a-z0-9._-]*)", re.MULTILINE)

DECISIONS = sorted((ROOT / "docs" / "decisions").glob("*.md"))
DOCUMENTS = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]
SCRIPTS = [p for p in sorted((ROOT / "scripts").iterdir()) if p.is_file()]
LOCKS = sorted([*(ROOT / "requirements").glob("*.txt"), *(ROOT / "benchmarks").rglob("*.txt")])


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


def shipped() -> list[Path]:
    """Every file of the checkout that is not made by a tool."""
    found: list[Path] = []
    for folder, inner, files in os.walk(ROOT):
        inner[:] = [
            d
            for d in inner
            if d not in SEPARATE and not d.endswith("_cache") and not d.startswith(".venv")
        ]
        # In a work tree beside the first, `.git` is a file and tells where that one is.
        written = [f for f in files if f not in SEPARATE]
        found += [Path(folder, f) for f in written if not f.startswith((".coverage", ".env"))]
    return [p for p in found if p.is_file()]


def test_no_file_names_this_machine_or_a_registry() -> None:
    telling = {}
    for path in shipped():
        text = path.read_bytes().decode("utf-8", errors="ignore")
        if hits := [hit[0] for one in MACHINE if (hit := one.search(text))]:
            telling[name_of(path)] = hits
    assert telling == {}


def test_every_setting_stands_in_the_readme() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    prefix = Settings.model_config.get("env_prefix", "")
    names = {f"{prefix}{field}".upper() for field in Settings.model_fields}
    assert {name for name in names if f"`{name}`" not in readme} == set()
    assert set(re.findall(rf"`({prefix}\w+)`", readme)) - names == set()


@pytest.mark.parametrize("path", DOCUMENTS, ids=name_of)
def test_paths_named_in_documents_exist(path: Path) -> None:
    named = set(NAMED_PATH.findall(path.read_text("utf-8")))
    assert {n for n in named if not (ROOT / n.rstrip("./")).exists()} == set()


@pytest.mark.parametrize("path", DECISIONS, ids=name_of)
def test_decisions_have_one_form_and_fit_a_page(path: Path) -> None:
    text = path.read_text("utf-8")
    assert re.findall(r"^## (.+)$", text, re.MULTILINE) == SECTIONS
    assert len(text.splitlines()) <= 60


def test_decisions_are_numbered_without_a_gap() -> None:
    assert [int(p.name[:4]) for p in DECISIONS] == list(range(1, len(DECISIONS) + 1))


def test_contributing_stays_short() -> None:
    assert len((ROOT / "CONTRIBUTING.md").read_text("utf-8").splitlines()) <= 60


@pytest.mark.parametrize("path", [*SCRIPTS, ROOT / ".ci" / "run"], ids=name_of)
def test_scripts_can_be_run_and_say_what_for(path: Path) -> None:
    lines = path.read_text("utf-8").splitlines()
    if path.name == "environment":  # sourced by the others
        assert lines[0].startswith("# ")
        return
    assert os.access(path, os.X_OK)
    assert lines[0].startswith("#!")
    assert re.match(r'(# |""")\w.{15,}', lines[1])


@pytest.mark.parametrize("path", LOCKS, ids=name_of)
def test_locks_pin_every_package_by_hash(path: Path) -> None:
    entries = re.split(r"\n(?=[a-z0-9])", path.read_text("utf-8"))[1:]
    assert len(entries) > 5
    assert [
        e for e in entries if not re.match(r"\S+==\S+.*\\\n +--hash=sha256:[0-9a-f]{64}", e)
    ] == []
    assert "://" not in path.read_text("utf-8")


@pytest.mark.parametrize("path", LOCKS, ids=name_of)
def test_locks_hold_what_is_asked_for(path: Path) -> None:
    asked = REQUIREMENT.findall(path.with_suffix(".in").read_text("utf-8"))
    assert set(asked) - set(REQUIREMENT.findall(path.read_text("utf-8"))) == set()


def test_dev_lock_agrees_with_the_runtime_lock() -> None:
    # scripts/environment takes an environment made from dev.txt for one that runtime.txt fits.
    runtime, dev = (
        set(re.findall(r"^[a-z0-9]\S*==\S+", (ROOT / "requirements" / n).read_text("utf-8"), re.M))
        for n in ("runtime.txt", "dev.txt")
    )
    assert runtime <= dev


def test_all_files_agree_on_the_version_of_postgresql() -> None:
    """The image beside the service is the major version that the embedded server has."""
    compose = (ROOT / "compose.yaml").read_text("utf-8")
    assert re.findall(r"image: postgres:(\d+)", compose) == ["18"]
    assert '"pginstall18"' in (ROOT / "app" / "db" / "binaries.py").read_text("utf-8")
