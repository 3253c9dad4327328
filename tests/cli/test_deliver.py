"""Commands `push` and `check` as a script meets them: text, exit code, and what was stored."""

import json
import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.cli.summary import MOST_FINDINGS, MOST_OF_A_RULE, refusal

Run = Callable[..., subprocess.CompletedProcess[str]]
# Synthetic values, on a basis of which the shipped data hold none.
ROW = {"indicator": "DEM-03", "basis": "own_register", "numerator": 100, "denominator": 1000}


def delivery_of(pushed: Any) -> str:
    found = re.search(r"Lieferung ([0-9a-f-]{36}) ", pushed.stdout)
    assert found
    return found[1]


@pytest.fixture
def deliver(service: Any, run: Run, tmp_path: Path) -> Callable[..., Any]:
    """Hands rows in with the district's key from the environment."""

    def deliver(command: str, rows: list[dict[str, Any]], *options: str) -> Any:
        file = tmp_path / "push.json"
        file.write_text(json.dumps({"rows": rows}), "utf-8")
        told = {"url": service.address, "key": service.keys["district"]}
        return run(command, str(file), "--ags", "16070", *options, told=told)

    return deliver


def test_a_check_stores_nothing_and_a_push_does(deliver: Callable[..., Any]) -> None:
    rows = [{**ROW, "period": "2012"}, {**ROW, "period": "2013"}]
    for command, options in (("check", ()), ("push", ("--dry-run",))):
        tried = deliver(command, rows, *options)
        assert tried.returncode == 0, tried.stdout + tried.stderr
        assert "nichts gespeichert" in tried.stdout
        assert "erhalten 2, neu 2, geändert 0" in tried.stdout
    pushed = deliver("push", rows)
    assert pushed.returncode == 0, pushed.stdout + pushed.stderr
    assert pushed.stdout.startswith("Angenommen: Lieferung ")
    assert "erhalten 2, neu 2, geändert 0" in pushed.stdout
    assert "neu 0, geändert 0, unverändert 2" in deliver("check", rows).stdout


def test_the_same_file_again_changes_nothing(deliver: Callable[..., Any]) -> None:
    rows = [{**ROW, "period": "2014"}]
    first, second = deliver("push", rows), deliver("push", rows)
    assert (first.returncode, second.returncode) == (0, 0)
    assert delivery_of(first) != delivery_of(second)
    assert "neu 0, geändert 0, unverändert 1" in second.stdout


def test_a_file_sent_before_takes_a_later_one_back(deliver: Callable[..., Any]) -> None:
    earlier, later = ([{**ROW, "period": "2015", "numerator": n}] for n in (100, 101))
    for rows, counted in ((earlier, "neu 1"), (later, "geändert 1"), (earlier, "geändert 1")):
        assert counted in deliver("push", rows).stdout


def test_a_refused_push_names_every_row(deliver: Callable[..., Any]) -> None:
    wrong = [
        {**ROW, "period": "2012", "numerator": 2000},
        {**ROW, "period": "2013", "indicator": "DEM-99"},
        {**ROW, "period": "2014"},
    ]
    for command in ("check", "push"):
        refused = deliver(command, wrong)
        assert refused.returncode == 1
        assert "nichts gespeichert" in refused.stdout
        assert "Fehler – Zeile 1" in refused.stdout
        assert "Fehler – Zeile 2, indicator" in refused.stdout
        assert "abgewiesen 2" in refused.stdout
    partly = deliver("check", wrong, "--mode", "partial")
    assert partly.returncode == 4, partly.stdout
    assert "Nur die fehlerfreien Zeilen würden angenommen." in partly.stdout
    assert "abgewiesen 2" in partly.stdout


def test_scripts_can_tell_what_was_stored_in_part(service: Any, run: Run, tmp_path: Path) -> None:
    told = {"url": service.address, "key": service.keys["district"]}
    whole, part = tmp_path / "ganz.json", tmp_path / "teil.json"
    good = {**ROW, "period": "2010"}
    whole.write_text(json.dumps({"rows": [good]}), "utf-8")
    part.write_text(json.dumps({"rows": [good, {**good, "indicator": "DEM-99"}]}), "utf-8")
    call = ("--ags", "16070", "--mode", "partial")
    assert run("push", str(whole), *call, told=told).returncode == 0
    pushed = run("push", str(whole), str(part), *call, told=told)
    assert (pushed.returncode, "Teilweise angenommen: Lief" in pushed.stdout) == (4, True)
    # What was refused as a whole weighs more.
    assert run("push", str(part), str(whole), "--ags", "16070", told=told).returncode == 1


def test_refusals_before_any_row_are_told_too(service: Any, run: Run, tmp_path: Path) -> None:
    file = tmp_path / "push.json"
    file.write_text('{"rows": [}', "utf-8")
    key = service.keys["district"]
    refused = run("push", str(file), "--ags", "16070", "--url", service.address, "--key", key)
    assert (refused.returncode, "(hier fehlt ein Wert)" in refused.stdout) == (1, True)
    file.write_text('{"rows": [], "rouws": []}', "utf-8")
    refused = run("push", str(file), "--ags", "16070", "--url", service.address, "--key", key)
    assert (refused.returncode, "rouws" in refused.stdout) == (1, True)
    other = run("push", str(file), "--ags", "16071", "--url", service.address, "--key", key)
    assert (other.returncode, "16071" in other.stdout) == (1, True)


def test_what_cannot_be_sent_is_a_fault_of_the_call(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "push.json"
    file.write_text('{"rows": []}', "utf-8")
    key = "ks_0123456789ab_" + "x" * 43
    for arguments, said in (
        ((str(tmp_path / "absent.json"), "--ags", "16070", "--key", key), "sie ist nicht da."),
        ((str(file), "--ags", "1607", "--key", key), "fünf Ziffern"),
        ((str(file), "--ags", "16070"), "KREISSPIEGEL_KEY"),
        ((str(file), "--ags", "16070", "--key", "ks_half"), "unvollständig"),
        ((str(file), "--ags", "16070", "--key", key, "--url", "localhost:1"), "--url"),
    ):
        refused = run("push", *arguments)
        assert (refused.returncode, refused.stdout) == (2, ""), arguments
        assert said in refused.stderr
    nobody = run("push", str(file), "--ags", "16070", "--key", key, "--url", "http://127.0.0.1:9")
    assert nobody.returncode == 3
    assert "http://127.0.0.1:9" in nobody.stderr
    assert key not in nobody.stderr


def test_several_files_are_several_deliveries(service: Any, run: Run, tmp_path: Path) -> None:
    told = {"url": service.address, "key": service.keys["district"]}
    files = [tmp_path / "erste.json", tmp_path / "zweite.json"]
    for file, members in zip(files, ({}, {"numerator": 2000}), strict=True):
        file.write_text(json.dumps({"rows": [{**ROW, "period": "2016"} | members]}), "utf-8")
    pushed = run("push", *map(str, files), "--ags", "16070", told=told)
    assert pushed.returncode == 1
    first, _, second = pushed.stdout.partition("zweite.json:")
    assert first.startswith(f"{files[0]}:\nAngenommen")
    assert "Abgelehnt" in second
    assert run("push", *map(str, files), "--ags", "16070", "--receipt", "x.json").returncode == 2


def test_a_format_that_the_name_hides_has_to_be_told(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "lieferung.txt"
    file.write_text("{}", "utf-8")
    refused = run("push", str(file), "--ags", "16070", "--key", "ks_0123456789ab_" + "x" * 43)
    assert (refused.returncode, "--format" in refused.stderr) == (2, True)


def finding(row: int, severity: str, rule: str, **place: Any) -> dict[str, Any]:
    return {"row": row, "severity": severity, "rule": rule, "message": f"m{row}", **place}


def test_findings_are_told_by_rule_the_worst_first() -> None:
    findings = [finding(row, "warning", "odd") for row in range(1, 13)]
    findings += [finding(20, "error", "wrong"), finding(30, "info", "note")]
    lines = refusal({"title": "t", "detail": "d", "findings": findings}, dry_run=True)
    assert lines[2] == "Fehler – Zeile 20: m20 [wrong]"
    assert lines[3] == "Warnung – Zeile 1: m1 [odd]"
    assert lines[3 + MOST_OF_A_RULE] == "  … und 2 weitere dieser Art, zusammen 12."
    assert lines[-1] == "Hinweis – Zeile 30: m30 [note]"


def test_the_service_counts_what_it_does_not_list() -> None:
    counted: list[dict[str, Any]] = [
        {"rule": "odd", "severity": "warning", "count": 70_000, "silenced": 3}
    ]
    counted.append(
        {"rule": "late", "severity": "error", "count": 2, "first_row": 9, "message": "m"}
    )
    problem = {"findings": [finding(1, "warning", "odd")], "findings_summary": counted}
    lines = refusal({"title": "t", "detail": "d", **problem}, dry_run=True)
    assert lines[2:4] == ["Fehler – Zeile 9: m [late]", "  … und 1 weitere dieser Art, zusammen 2."]
    assert lines[-2:] == [
        "  … und 69999 weitere dieser Art, zusammen 70000.",
        "  3 davon mit einer Bemerkung erklärt.",
    ]


def test_findings_name_the_place_that_the_sender_sees() -> None:
    findings = [
        finding(5, "error", "a", sheet="Werte", cell="D7", pointer="/rows/4/value"),
        finding(6, "error", "b", line=8, column="Wert", pointer="/rows/5/value"),
        finding(7, "error", "c", pointer="/rows/6/value"),
    ]
    lines = refusal({"title": "t", "detail": "d", "findings": findings}, dry_run=False)
    assert [line.partition(": ")[0] for line in lines[2:]] == [
        "Fehler – Zelle D7 im Blatt „Werte“",
        "Fehler – Zeile 8 der Datei, Spalte Wert",
        "Fehler – Zeile 7, value",
    ]


def test_long_verdicts_are_cut_with_a_number() -> None:
    findings = [finding(row, "error", f"rule{row:03}") for row in range(1, MOST_FINDINGS + 11)]
    lines = refusal({"title": "t", "detail": "d", "findings": findings}, dry_run=True)
    assert lines[-1] == "… und 10 weitere Zeilen."
    assert len(lines) == 2 + MOST_FINDINGS + 1
