"""Command `check` with a rule pack: no service, no database, a German report, and exit codes."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from kreisspiegel_rules.canonical import canonical

from tests.rules.broken import count
from tests.rules.packs import ILM_KREIS, checked, pack

Run = Callable[..., subprocess.CompletedProcess[str]]
TODAY = ("--today", "2026-11-22")


@pytest.fixture
def rules(tmp_path: Path) -> str:
    file = tmp_path / "rules-2026.1.json"
    file.write_bytes(pack().bytes)
    return str(file)


def test_the_good_rows_alone_are_another_exit_code(run: Run, rules: str, tmp_path: Path) -> None:
    file = tmp_path / "push.json"
    file.write_bytes(canonical({"rows": [count(), count(period="2019", value=-1)]}))
    told = ("--district", ILM_KREIS, *TODAY, "--mode", "partial")
    done = run("check", str(file), "--rules", rules, *told)
    assert done.returncode == 4, done.stdout + done.stderr
    assert done.stdout.startswith("Geprüft: nur die fehlerfreien Zeilen würden gespeichert.")


@pytest.mark.parametrize(("value", "code"), [(480, 0), (-1, 1), ("{", 2)])
def test_the_exit_code_says_what_became_of_the_file(
    run: Run, rules: str, tmp_path: Path, value: object, code: int
) -> None:
    file = tmp_path / "push.json"
    body = b'{"rows": [{' if code == 2 else canonical({"rows": [count(value=value)]})
    file.write_bytes(body)
    done = run("check", str(file), "--rules", rules, "--district", ILM_KREIS, *TODAY)
    assert done.returncode == code, done.stdout + done.stderr
    assert done.stdout.startswith("Geprüft: ohne Fehler" if code == 0 else "Geprüft: so würde")
    assert "Nicht geprüft, weil nur der Dienst es weiß: official_differs" in done.stdout


def test_the_verdict_is_the_one_of_the_package(run: Run, rules: str, tmp_path: Path) -> None:
    rows = [count(), count(value=-1)]
    file = tmp_path / "push.json"
    file.write_bytes(canonical({"rows": rows}))
    done = run("check", str(file), "--rules", rules, "--district", ILM_KREIS, *TODAY, "--json")
    assert json.loads(done.stdout) == checked(rows)


def test_a_call_that_cannot_work_is_told_in_one_sentence(
    run: Run, rules: str, tmp_path: Path
) -> None:
    file = tmp_path / "push.json"
    file.write_bytes(canonical({"rows": [count()]}))
    for arguments, sentence in (
        ((str(file), "--json"), "gibt es nur zusammen mit --rules"),
        ((str(file),), "bitte --district angeben"),
        ((str(file), "--rules", str(file)), "Das ist kein Regelpaket"),
        ((str(file), "--rules", rules, "--district", "Ilm"), "Kreisschlüssel hat fünf Ziffern"),
        ((str(file), "--rules", rules, "--today", "gestern"), "ist kein Tag"),
        ((str(tmp_path / "fort.csv"), "--rules", rules), "lässt sich nicht lesen"),
    ):
        done = run("check", *arguments)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr.startswith("Fehler: ")
        assert sentence in done.stderr
        assert done.stderr.count("\n") == 1
