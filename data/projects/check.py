"""Checks every shipped project record and the search lists, and prints how full they are.

Run beside the catalogue of a state: `python check.py [CATALOGUE]`, CATALOGUE being the folder with
field_of_action.csv and indicator.jsonl (default: ../thueringen). Ends with 1 when a fault is found.
"""

import csv
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
FILES = {"projects.jsonl": 62, "networks.jsonl": 5}
# The search questions of each file, by part.
QUERIES = {
    "search_queries.csv": {"tune": 30, "held_out": 30},
    "search_queries_fresh.csv": {"fresh": 30},
}
Record = dict[str, Any]


def words(text: str) -> list[str]:
    return text.split()


MEMBERS = words(
    "key title_de title_en project_type also_type places spatial_scope field_codes "
    "local_field_label carrier_name carrier_type partners target_groups target_groups_de "
    "includes_native_population goals_de approach_de results_de outputs impact_level "
    "success_factors_de obstacles_de transferability_de preconditions_de sustainability "
    "sustainability_de evaluation evaluation_de start end status funding staff_fte volunteers "
    "legal_status_scope orientation gender_perspective contact_role links source source_lines "
    "source_code licence as_of dimensions indicators"
)
REQUIRED = words("key title_de title_en project_type goals_de source source_lines licence places")
LISTS = words(
    "places field_codes partners target_groups outputs success_factors_de obstacles_de funding "
    "legal_status_scope links dimensions indicators"
)
NESTED = {
    "places": ["kind", "ags", "name", "lead", "parent_ags", "part_de"],
    "partners": ["name", "type"],
    "outputs": ["label_de", "value", "unit_de", "period", "precision"],
    "obstacles_de": ["text_de", "changed_de"],
    "funding": ["programme", "source"],
}
TYPES = {"project", "structure", "network", "tool", "event"}
CARRIERS = {
    "public", "free_welfare", "club", "foundation", "private", "church", "migrant_organisation",
    "mixed",
}  # fmt: skip
CHOICES: dict[str, set[str]] = {
    "project_type": TYPES,
    "also_type": TYPES,
    "carrier_type": CARRIERS,
    "spatial_scope": {"district", "municipality", "quarter", "joint", "state"},
    "impact_level": {"input", "output", "effect", "impact", "outcome", "context"},
    "sustainability": {"ended", "ongoing", "in_regular_structure", "planned"},
    "evaluation": {"none", "internal", "external"},
    "status": {"planned", "running", "finished", "continued"},
    "source_code": {"S0", "S1", "S2", "S4"},
}
PRECISIONS = {"exact", "approx", "lower_bound"}
AGS_LENGTH = {"state": 2, "district": 5, "municipality": 8}
SENTENCES = words(
    "goals_de approach_de results_de transferability_de preconditions_de sustainability_de "
    "evaluation_de gender_perspective"
)
# The dimension follows from the field where it is evident; a stated aim may add one (README).
DIMENSION = {
    **dict.fromkeys(
        ["employment", "education", "health", "housing_neighbourhood", "youth_social"],
        "structural",
    ),
    "reception": "structural",
    "intercultural_opening": "structural",
    "language": "cultural",
    "civic_engagement": "social",
    "welcome_culture": "identificational",
}
ADDED_DIMENSION = {
    "he-2012-h14": {"social"},
    "he-2012-h20": {"identificational"},
    "th-2019-t01": {"social"},
    "th-2019-t04": {"social"},
}
# Functions and organisations only: what looks like a person, an address or a number is a fault.
PERSONAL = re.compile(r"@|\+49|\b0\d{3,}[ /-]\d|\b(Prof|Dr)\.|\b(Herr|Herrn|Frau) [A-ZÄÖÜ]")
DAY = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
LINES = re.compile(r"\d+(-\d+)?(, \d+(-\d+)?)*")
KINDS = {
    "compound", "inflection", "synonym", "misspelling", "umlaut", "field", "target_group", "place",
    "phrase",
}  # fmt: skip


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def lines_of(path: Path) -> list[Record]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def members(record: Record) -> Iterator[str]:
    if list(record) != MEMBERS:
        yield f"members or their order differ: {set(record) ^ set(MEMBERS) or 'order'}"
    for name in REQUIRED:
        if not record[name]:
            yield f"{name} is empty"
    for name in LISTS:
        if not isinstance(record[name], list):
            yield f"{name} is not a list"


def shapes(record: Record) -> Iterator[str]:
    for name, allowed in CHOICES.items():
        if record[name] is not None and record[name] not in allowed:
            yield f"{name}: {record[name]} is not a code"
    for name, expected in NESTED.items():
        if any(list(item) != expected for item in record[name]):
            yield f"{name}: members are not {expected}"


def places(record: Record, known: dict[str, dict[str, str]]) -> Iterator[str]:
    for place in record["places"]:
        ags = place["ags"]
        if place["kind"] == "none":
            if ags or place["lead"]:
                yield "a place of kind none has a key or leads"
            continue
        if ags not in known or known[ags]["name"] != place["name"]:
            yield f"place {ags} {place['name']} is not in places.csv"
        elif len(ags) != AGS_LENGTH[place["kind"]]:
            yield f"place {ags} is no {place['kind']}"
        if (place["kind"] == "municipality") != (place["parent_ags"] is not None):
            yield f"place {ags}: parent only, and always, of a municipality"
    if any(p["ags"] for p in record["places"]) and not any(p["lead"] for p in record["places"]):
        yield "no place leads"


def codes(record: Record, allowed: dict[str, set[str]]) -> Iterator[str]:
    for name, known in allowed.items():
        unknown = set(record[name]) - known
        if unknown or len(set(record[name])) != len(record[name]):
            yield f"{name}: unknown or repeated {sorted(unknown)}"
    if len(record["indicators"]) > 3:
        yield "more than three indicators"
    expected = {DIMENSION[field] for field in record["field_codes"] if field in DIMENSION}
    if set(record["dimensions"]) != expected | ADDED_DIMENSION.get(record["key"], set()):
        yield f"dimensions {record['dimensions']} do not follow the rule"
    if any(p["type"] not in CARRIERS | {None} for p in record["partners"]):
        yield "a partner's type is not a code"


def figures(record: Record) -> Iterator[str]:
    for output in record["outputs"]:
        value, precision = output["value"], output["precision"]
        if value is None and precision is not None:
            yield f"output {output['label_de']}: precision without a value"
        if value is not None and (value <= 0 or precision not in PRECISIONS):
            yield f"output {output['label_de']}: value or precision"
    days = [record[name] for name in ("start", "end") if record[name]]
    if any(not DAY.fullmatch(day) for day in days) or days != sorted(days):
        yield f"start or end: {days}"
    if not LINES.fullmatch(record["source_lines"]):
        yield f"source_lines: {record['source_lines']}"
    if record["as_of"] != record["source"]["year"]:
        yield "as_of is not the year of the source"


def sentences(record: Record) -> Iterator[str]:
    texts = [record[name] for name in SENTENCES if record[name]]
    texts += record["success_factors_de"]
    texts += [part for item in record["obstacles_de"] for part in item.values() if part]
    for text in texts:
        if text != text.strip() or "  " in text or not text.endswith("."):
            yield f"not a clean sentence: {text[:60]}"
    if found := PERSONAL.search(json.dumps(record, ensure_ascii=False)):
        yield f"looks like personal data: {found.group()}"


def record_faults(records: list[Record], catalogue: Path) -> Iterator[str]:
    known = {row["ags"]: row for row in table(HERE / "places.csv")}
    allowed = {
        "field_codes": {row["code"] for row in table(catalogue / "field_of_action.csv")},
        "indicators": {row["code"] for row in lines_of(catalogue / "indicator.jsonl")},
        "target_groups": {row["code"] for row in table(HERE / "target_groups.csv")},
        "legal_status_scope": {"asylblg", "sgb2"},
    }
    keys = Counter(record["key"] for record in records)
    if len(records) != sum(FILES.values()) or max(keys.values()) > 1:
        yield f"{len(records)} records, repeated: {[k for k, n in keys.items() if n > 1]}"
    for record in records:
        checks = (
            members(record),
            shapes(record),
            places(record, known),
            codes(record, allowed),
            figures(record),
            sentences(record),
        )
        yield from (f"{record['key']}: {fault}" for check in checks for fault in check)


def list_faults(keys: set[str]) -> Iterator[str]:
    yield from query_faults(keys)
    lists = (("compounds", "compound", 250), ("synonyms", "term", 120), ("parts", "part", 250))
    for name, term, minimum in lists:
        terms = [row[term] for row in table(HERE / f"{name}.csv")]
        if len(set(terms)) != len(terms) or len(terms) < minimum:
            yield f"{name}.csv: {len(terms)} rows, or a repeated one"
    for row in table(HERE / "compounds.csv"):
        if len(row["parts"].split()) < 2:
            yield f"compounds.csv: {row['compound']} has one part"
    for row in table(HERE / "parts.csv"):
        if not (row["part"].isalpha() and row["part"].istitle()):
            yield f"parts.csv: {row['part']} is no single word"


def query_faults(keys: set[str]) -> Iterator[str]:
    for name, parts in QUERIES.items():
        queries = table(HERE / name)
        found = Counter(row["part"] for row in queries)
        if len({row["query"] for row in queries}) != len(queries) or found != parts:
            yield f"{name}: {len(queries)} rows, {dict(found)}"
        for row in queries:
            expected = row["expected"].split()
            if not 1 <= len(expected) <= 4 or set(expected) - keys or row["kind"] not in KINDS:
                yield f"{name}: {row['query']}"


def fill_rates(records: list[Record]) -> Iterator[str]:
    for name in MEMBERS:
        filled = sum(record[name] is not None and record[name] != [] for record in records)
        yield f"{name:28} {filled:2}/{len(records)}"
    texts = [item for record in records for item in record["obstacles_de"]]
    told = sum(item["changed_de"] is not None for item in texts)
    yield f"obstacles {len(texts)}, with what was changed {told}"
    yield f"outputs {sum(len(record['outputs']) for record in records)}"
    results = sum(bool(record["results_de"] or record["outputs"]) for record in records)
    yield f"results_de or outputs {results}"
    later = sum(bool(r["transferability_de"] or r["sustainability_de"]) for r in records)
    yield f"transferability_de or sustainability_de {later}"
    yield f"types {dict(Counter(record['project_type'] for record in records))}"


def main() -> int:
    catalogue = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE.parent / "thueringen"
    read = {name: lines_of(HERE / name) for name in FILES}
    records = [record for found in read.values() for record in found]
    faults = [
        *record_faults(records, catalogue),
        *list_faults({record["key"] for record in records}),
    ]
    sys.stdout.write("\n".join([*fill_rates(records), *(faults or ["no faults"])]) + "\n")
    return 1 if faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
