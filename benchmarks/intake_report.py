"""The tables of the intake benchmark: ratios to the COPY of the same run first."""

import math
from itertools import pairwise
from statistics import median

from benchmarks.intake import DATASETTE, DRF, PUSH, Measured
from benchmarks.payloads import JSON
from benchmarks.push import COPY

MAIN = PUSH.format(JSON)
NOTES = f"""
`{MAIN}` is the whole job: every row read, judged by every rule, compared with what stands,
written as a revision, answered with a verdict and a signed receipt, committed. Memory is what the
service's process held at most during the push above what it held before it.

{DRF} (gunicorn, one worker, the same PostgreSQL server) checks types, codes and one fraction rule
in a serializer and writes one bulk upsert in one transaction. {DATASETTE} (SQLite) takes 10,000
rows a call instead of its default of 100, each call a transaction of its own, and checks nothing
but the columns. Neither keeps revisions, tells created from unchanged, compares rows with each
other or with history, or gives a receipt; peers stop at 100,000 rows.
"""


def tables(measured: Measured) -> list[str]:
    """One table per size, and how the time grows from size to size."""
    lines = ["## Intake, rows per second", ""]
    for size, cases in measured.items():
        copied = median(cases[COPY].seconds)
        lines += [
            f"### {size:,} rows ({len(cases[COPY].seconds)} rounds)",
            "",
            "| case | seconds (median) | rows/s | ratio to raw COPY | MiB above idle |",
            "|---|---|---|---|---|",
        ]
        for name, taken in cases.items():
            middle = median(taken.seconds)
            held = f"{max(taken.above_idle):,.0f}" if taken.above_idle else "–"
            speed = f"{size / middle:,.0f} | {copied / middle:.3f}"
            lines.append(f"| {name} | {middle:,.2f} | {speed} | {held} |")
        lines.append("")
    return [*lines, *_growth(measured), NOTES]


def _growth(measured: Measured) -> list[str]:
    """The slope between neighbouring sizes on a doubly logarithmic scale; 1 is linear."""
    told = []
    for small, large in pairwise(measured):
        ratio = median(measured[large][MAIN].seconds) / median(measured[small][MAIN].seconds)
        slope = math.log(ratio) / math.log(large / small)
        told.append(f"{small:,} to {large:,} rows: {slope:.2f}")
    return ["Growth of the push's time, as an exponent (1 is linear): " + "; ".join(told) + "."]
