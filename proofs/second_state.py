"""Loads a state's catalogue beside a running service and pushes each district's own delivery.

Every delivery goes over HTTP with a key of its district, in `mode=partial`: what the source prints
wrongly is refused by name, the rest is stored. Prints what became of it, district by district and
rule by rule.
"""

import argparse
import csv
import gzip
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

import httpx

ROOT = Path(__file__).resolve().parent.parent
COMMAND = ROOT / ".venv" / "bin" / "kreisspiegel"
NUMBERS = ("value", "numerator", "denominator", "rounding_base")
TEXTS = (
    *("indicator", "period", "missing", "precision", "status", "basis", "territory_date"),
    *("source", "method", "note", "visibility"),
)
COUNTS = ("received", "created", "updated", "unchanged", "rejected", "withdrawn")
# A district's delivery is judged in one go before the answer begins.
PATIENCE = httpx.Timeout(600, connect=10)
SAMPLES = 3


def number(text: str) -> int | float:
    return float(text) if "." in text else int(text)


def row(cells: dict[str, str]) -> dict[str, Any]:
    """A line of the delivery file as a row of a push; what is not said is left out."""
    made: dict[str, Any] = {name: cells[name] for name in TEXTS if cells[name]}
    made |= {name: number(cells[name]) for name in NUMBERS if cells[name]}
    known = {*TEXTS, *NUMBERS, "district"}
    split = {name: code for name, code in cells.items() if code and name not in known}
    return {**made, "breakdown": split} if split else made


def deliveries(path: Path) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Per district the rows of its delivery; the file is sorted by district."""
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        for ags, lines in groupby(csv.DictReader(file), lambda cells: cells["district"]):
            yield ags, [row(cells) for cells in lines]


def said(*arguments: str) -> str:
    """What the project's own command prints; its failure ends this run with its own words."""
    done = subprocess.run(
        [COMMAND, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(done.stderr or done.stdout)
    return done.stdout.strip()


def pushed(service: httpx.Client, ags: str, rows: list[dict[str, Any]]) -> dict[str, Any]:
    """The verdict on a district's delivery."""
    key = said("key", "create", "--role", "district", "--ags", ags, "--days", "1")
    answer = service.post(
        f"/v1/districts/{ags}/submissions",
        params={"mode": "partial", "rows": "false"},
        json={"rows": rows, "comment": "Integrationsmonitoring Niedersachsen, aus data/"},
        headers={"Authorization": f"Bearer {key}"},
    )
    if answer.status_code != httpx.codes.CREATED:
        raise SystemExit(f"{ags}: {answer.status_code} {answer.text[:2000]}")
    verdict: dict[str, Any] = answer.json()
    verdict["findings"] = listed(service, verdict["id"], key)
    return verdict


def listed(service: httpx.Client, submission: str, key: str) -> list[dict[str, Any]]:
    """All findings of a delivery: the verdict itself names only the first hundred of each rule."""
    answer = service.get(
        f"/v1/submissions/{submission}/findings",
        params={"format": "ndjson"},
        headers={"Authorization": f"Bearer {key}"},
    )
    answer.raise_for_status()
    return [json.loads(line) for line in answer.text.split("\n") if line]


def add_findings(
    found: dict[str, Any], ags: str, verdict: dict[str, Any], rows: list[dict[str, Any]]
) -> None:
    """Count the findings by rule and indicator, and keep the first few of each as samples."""
    for one in verdict["findings"]:
        new = {"severity": one["severity"], "count": 0, "indicators": {}}
        sent, known = rows[one["row"] - 1], found.setdefault(one["rule"], new)
        known["count"] += 1
        by = known["indicators"].setdefault(sent["indicator"], {"count": 0, "samples": []})
        by["count"] += 1
        if len(by["samples"]) < SAMPLES and ags not in {was["district"] for was in by["samples"]}:
            sample = {"district": ags, "period": sent["period"], "message": one["message"]}
            by["samples"].append(sample)


def told(report: dict[str, Any]) -> str:
    """The two tables as text."""
    width = (5, *(len(name) for name in COUNTS))
    lines = ["Kreis " + " ".join(COUNTS)]
    for ags, counts in [*report["districts"].items(), ("alle", report["total"])]:
        cells = (ags, *(str(counts[name]) for name in COUNTS))
        lines.append(" ".join(c.rjust(w) for c, w in zip(cells, width, strict=True)))
    lines += ["", "Regel, Schwere, Anzahl"]
    lines += [f"{rule}, {of['severity']}, {of['count']}" for rule, of in report["rules"].items()]
    return "\n".join(lines) + "\n"


def keep(every: Path | None, ags: str, verdict: dict[str, Any], rows: list[dict[str, Any]]) -> None:
    """Each finding with the row it is about, a line each, for the person who judges them."""
    if every:
        with every.open("a", encoding="utf-8") as file:
            for one in verdict["findings"]:
                about = {"district": ags, **rows[one["row"] - 1]}
                file.write(json.dumps({**one, "sent": about}, ensure_ascii=False) + "\n")


def run(folder: Path, url: str, only: list[str], every: Path | None) -> dict[str, Any]:
    """Load, push every district, and gather the verdicts."""
    sys.stdout.write(said("load", folder.name) + "\n")
    districts: dict[str, dict[str, int]] = {}
    rules: dict[str, Any] = {}
    with httpx.Client(base_url=url, timeout=PATIENCE, trust_env=False) as service:
        for ags, rows in deliveries(folder / "deliveries.csv.gz"):
            if only and ags not in only:
                continue
            verdict = pushed(service, ags, rows)
            districts[ags] = {name: verdict["counts"][name] for name in COUNTS}
            add_findings(rules, ags, verdict, rows)
            keep(every, ags, verdict, rows)
            sys.stdout.write(f"{ags}: {verdict['counts']['received']} Zeilen\n")
            sys.stdout.flush()
    total = {name: sum(counts[name] for counts in districts.values()) for name in COUNTS}
    return {"districts": districts, "total": total, "rules": dict(sorted(rules.items()))}


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("folder", help="Ordner unter data/, zum Beispiel niedersachsen")
    port = os.environ.get("KREISSPIEGEL_PORT", "8000")
    asked.add_argument("--url", default=f"http://127.0.0.1:{port}", help="Adresse des Dienstes")
    asked.add_argument("--ags", action="append", default=[], help="nur diese Kreise")
    asked.add_argument("--report", type=Path, help="Datei für das Ergebnis als JSON")
    asked.add_argument("--findings", type=Path, help="Datei für jeden Befund mit seiner Zeile")
    given = asked.parse_args()
    folder = ROOT / "data" / given.folder
    if not (folder / "deliveries.csv.gz").is_file():
        raise SystemExit(f"Unter data/{given.folder} liegen keine Lieferungen.")
    report = run(folder, given.url, given.ags, given.findings)
    sys.stdout.write(told(report))
    if given.report:
        given.report.write_text(json.dumps(report, ensure_ascii=False, indent=1), "utf-8")


if __name__ == "__main__":
    main()
