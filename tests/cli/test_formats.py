"""Pushes in every format, and what is kept of their verdicts: findings, workbook, receipts."""

import csv
import io
import json
import re
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import openpyxl
import pytest

from tests.access.callers import PROVIDER

Run = Callable[..., subprocess.CompletedProcess[str]]
# Synthetic, on a basis of which the shipped data hold none.
COLUMNS = ("indicator", "period", "basis", "numerator", "denominator")


def row(period: str, numerator: int = 100) -> tuple[Any, ...]:
    return ("DEM-03", period, "own_register", numerator, 1000)


@pytest.fixture
def push(service: Any, run: Run) -> Callable[..., Any]:
    def push(file: Path, *options: str, key: str | None = None) -> Any:
        told = {"url": service.address, "key": key or service.keys["district"]}
        return run("push", str(file), *options, told=told)

    return push


def written(file: Path, *rows: tuple[Any, ...], columns: tuple[str, ...] = COLUMNS) -> Path:
    """The rows as a file of the format that its name says."""
    if file.suffix == ".xlsx":
        book = openpyxl.Workbook()
        sheet = book.create_sheet("Werte", 0)
        for line in (columns, *rows):
            sheet.append(line)
        book.save(file)
    elif file.suffix == ".csv":
        text = io.StringIO(newline="")
        csv.writer(text, delimiter=";").writerows([columns, *rows])
        file.write_text(text.getvalue(), "utf-8")
    else:
        lines = (json.dumps(dict(zip(columns, one, strict=True))) for one in rows)
        file.write_text("\n".join(lines), "utf-8")
    return file


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("werte.csv", "Zeile 3 der Datei"),
        ("werte.xlsx", "Zelle D3 im Blatt „Werte“"),
        ("werte.ndjson", "Zeile 2 der Datei"),
    ],
)
def test_every_format_is_known_by_its_name(
    push: Callable[..., Any], tmp_path: Path, name: str, told: str
) -> None:
    wrong = written(tmp_path / name, row("2004"), row("2005", 2000))
    refused = push(wrong, "--ags", "16070")
    assert refused.returncode == 1, refused.stderr
    assert told in refused.stdout
    right = written(tmp_path / name, row("2004"), row("2005"))
    tried = push(right, "--ags", "16070", "--dry-run")
    assert (tried.returncode, "erhalten 2" in tried.stdout) == (0, True), tried.stdout


def test_all_findings_are_kept_in_a_file(push: Callable[..., Any], tmp_path: Path) -> None:
    # More of one rule than the verdict lists.
    rows = [row(f"{2000 + n % 20}", 2000) for n in range(150)]
    file = written(tmp_path / "werte.csv", *rows)
    for name in ("befunde.csv", "befunde.ndjson", "befunde.json"):
        refused = push(file, "--ags", "16070", "--findings", str(tmp_path / name))
        assert refused.returncode == 1, refused.stderr
        assert "weitere dieser Art, zusammen 150" in refused.stdout
    table = (tmp_path / "befunde.csv").read_text("utf-8-sig").splitlines()
    listed = [json.loads(line) for line in (tmp_path / "befunde.ndjson").read_text().splitlines()]
    assert json.loads((tmp_path / "befunde.json").read_text()) == listed
    assert len(table) == 1 + len(listed)
    assert {one["row"] for one in listed} == set(range(1, 151))
    refused = push(file, "--ags", "16070", "--findings", str(tmp_path / "befunde.doc"))
    assert (refused.returncode, "befunde.doc" in refused.stderr) == (2, True)


def test_no_findings_are_an_empty_file(push: Callable[..., Any], tmp_path: Path) -> None:
    file = written(tmp_path / "werte.csv", row("2004"))
    kept = tmp_path / "befunde.json"
    assert push(file, "--ags", "16070", "--dry-run", "--findings", str(kept)).returncode == 0
    assert json.loads(kept.read_text()) == []


@pytest.mark.parametrize("name", ["werte.xlsx", "werte.csv"])
def test_the_marked_workbook_comes_back(
    push: Callable[..., Any], tmp_path: Path, name: str
) -> None:
    marked = tmp_path / "geprueft.xlsx"
    wrong = written(tmp_path / name, row("2006"), row("2007", 2000))
    refused = push(wrong, "--ags", "16070", "--annotated", str(marked))
    assert refused.returncode == 1, refused.stderr
    assert "Prüfergebnis" in openpyxl.load_workbook(marked).sheetnames
    right = written(tmp_path / name, row("2006"))
    assert push(right, "--ags", "16070", "--annotated", str(marked)).returncode == 0
    said = {cell.value for line in openpyxl.load_workbook(marked)["Prüfergebnis"] for cell in line}
    assert any("ngenommen" in str(value) for value in said), said


def test_what_is_complete_is_told_with_the_file(push: Callable[..., Any], tmp_path: Path) -> None:
    both = written(tmp_path / "a.csv", row("2010"), row("2011"))
    assert push(both, "--ags", "16070").returncode == 0
    part = written(tmp_path / "b.csv", row("2010"))
    scope = '{"indicators": ["DEM-03"], "periods": ["2010", "2011"]}'
    tried = push(part, "--ags", "16070", "--dry-run", "--scope", scope)
    assert (tried.returncode, "zurückgezogen 1" in tried.stdout) == (0, True), tried.stdout
    for nonsense in ("[]", "{"):
        refused = push(part, "--ags", "16070", "--scope", nonsense)
        assert (refused.returncode, "--scope" in refused.stderr) == (2, True)


def test_a_provider_delivers_for_several_districts(
    service: Any, run: Run, push: Callable[..., Any], tmp_path: Path
) -> None:
    def key(*owner: str) -> str:
        return run("key", "create", *owner, home=service.home).stdout.strip()

    provider = key("--role", "provider", "--name", PROVIDER)
    rows = [(ags, *row("2008")) for ags in ("16070", "16051")]
    file = written(tmp_path / "werte.csv", *rows, columns=("district", *COLUMNS))
    until = (datetime.now(UTC) + timedelta(days=30)).date().isoformat()

    def grant(ags: str) -> None:
        granted = httpx.post(
            f"{service.address}/v1/districts/{ags}/delegations",
            json={"provider": PROVIDER, "valid_until": until},
            headers={"Authorization": f"Bearer {key('--role', 'district', '--ags', ags)}"},
            trust_env=False,
        )
        assert granted.status_code == 201, granted.text

    grant("16070")
    refused = push(file, key=provider)
    assert (refused.returncode, "[not_delegated]" in refused.stdout) == (1, True), refused.stdout
    grant("16051")
    pushed = push(file, "--receipt", str(tmp_path / "quittung.json"), key=provider)
    assert pushed.returncode == 0, pushed.stdout
    assert re.findall(r"^Kreis (\d+):\nAngenommen", pushed.stdout, re.M) == ["16051", "16070"]
    keys = tmp_path / "keys.json"
    keys.write_bytes(httpx.get(f"{service.address}/v1/receipt-keys", trust_env=False).content)
    for ags in ("16051", "16070"):
        receipt = str(tmp_path / f"quittung-{ags}.json")
        verified = run("receipt", "verify", receipt, "--keys", str(keys), "--payload", str(file))
        assert verified.returncode == 0, verified.stdout
