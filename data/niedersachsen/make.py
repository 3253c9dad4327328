"""Makes deliveries.csv.gz and coverage.csv from the extract of the Niedersachsen monitor.

Used as `python data/niedersachsen/make.py EXTRACT.csv.gz`. What is printed is carried as printed,
also where it contradicts itself: to find that is the business of the rules.
"""

import csv
import gzip
import io
import sys
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import mapping as to
from rows import Row, base, figure, split
from shares import derived, parts_of, quotients, shares_alone, titles
from source import Extract, read

HERE = Path(__file__).parent
COLUMNS = (
    *("district", "indicator", "period", "sex", "age_group", "age_band", "citizenship_group"),
    *("origin", "length_of_residence", "migration_background", "residence_title", "title_term"),
    *("title_purpose", "stay_without_title", "school_form", "value", "numerator", "denominator"),
    *("missing", "precision", "rounding_base", "status", "basis", "territory_date", "source"),
    *("method", "note", "visibility"),
)


def as_printed(extract: Extract) -> Iterator[Row]:
    for indicator, code, unit, columns, category in to.AS_PRINTED:
        for key, cell in extract.table(code, unit).items():
            parts = split(key, columns, category)
            if parts is not None:
                extract.take(cell)
                yield {**base(indicator, key, code, unit), **parts, **figure(code, cell)}


def with_numerator(extract: Extract) -> Iterator[Row]:
    """Shares whose denominator the source does not print; the service works it out."""
    for indicator, code, unit, columns, category in to.WITH_NUMERATOR:
        counts = extract.table(code, "Anzahl")
        for key, cell in extract.table(code, unit).items():
            parts = split(key, columns, category)
            if parts is None:
                continue
            extract.take(cell)
            made = {**base(indicator, key, code, unit), **parts, **figure(code, cell)}
            if cell.value is not None:
                made["numerator"] = counts[key].value
                extract.take(counts[key])
            yield made


def settle(extract: Extract) -> None:
    """Says of every line that is not carried why not; a line without a reason ends the run."""
    totals, register = {}, extract.table("1-2-1", "Anzahl")
    for key, cell in extract.table("1-2-6", "Anzahl").items():
        if key.category == "Insgesamt":
            same = cell.value == register[key._replace(category="")].value
            extract.left_out[cell.line] = (
                "steht schon in Tabelle 1-2-1" if same else "widerspricht der Zahl in Tabelle 1-2-1"
            )
    for unit in ("Anzahl", "Prozent"):
        first = extract.table("2-1-1", unit)
        for key, cell in extract.table("2-1-5", unit).items():
            name = to.WITHOUT if unit == "Anzahl" else to.TITLE_PERCENT[to.WITHOUT]
            if key.category not in to.STAY and cell.line not in extract.carried:
                totals[cell.line] = cell.value == first[key._replace(category=name)].value
    if not all(totals.values()):
        raise SystemExit("2-1-5 nennt andere Gesamtzahlen als 2-1-1")
    extract.left_out |= dict.fromkeys(totals, to.SAME_AS_2_1_1)
    both = extract.carried & set(extract.left_out)
    lost = set(extract.lines) - extract.carried - set(extract.left_out)
    if both or lost:
        raise SystemExit(f"Zeilen ohne eindeutigen Verbleib: {sorted(both | lost)[:10]}")


def written(value: Any) -> str:
    return format(value, "f") if isinstance(value, Decimal) else str(value or "")


def write(rows: list[Row]) -> None:
    """The deliveries, sorted, in a file that comes out the same every time."""
    text = io.StringIO()
    out = csv.writer(text, lineterminator="\n")
    out.writerow(COLUMNS)
    out.writerows(sorted([written(row.get(name)) for name in COLUMNS] for row in rows))
    packed = io.BytesIO()
    with gzip.GzipFile("", "wb", 9, packed, mtime=0) as file:
        file.write(text.getvalue().encode())
    (HERE / "deliveries.csv.gz").write_bytes(packed.getvalue())


def account(extract: Extract) -> None:
    """Where every line of the extract went, table by table."""
    found: Counter[tuple[str, str, str]] = Counter()
    for line, (code, unit) in extract.lines.items():
        found[code, unit, extract.left_out.get(line, "übernommen")] += 1
    with (HERE / "coverage.csv").open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(("table", "unit", "what_became_of_it", "rows"))
        out.writerows((*key, count) for key, count in sorted(found.items()))


def main() -> None:
    extract = read(Path(sys.argv[1]))
    steps = (as_printed, with_numerator, titles, parts_of, quotients, shares_alone, derived)
    rows = [row for step in steps for row in step(extract)]
    settle(extract)
    write(rows)
    account(extract)
    sys.stdout.write(f"{len(extract.lines)} Zeilen der Quelle, {len(rows)} Zeilen Lieferung\n")


if __name__ == "__main__":
    main()
