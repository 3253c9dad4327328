"""What was measured as a page of Markdown: ratios first, and on what machine they were found."""

import os
import platform
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from benchmarks import push, reading


def machine(server_version: str) -> str:
    """What a reader has to know of the machine; neither its name nor its folders."""
    memory = int(Path("/proc/meminfo").read_text("utf-8").split()[1]) / 2**20
    load = ", ".join(f"{one:.1f}" for one in os.getloadavg())
    return (
        f"{os.cpu_count()} cores, {memory:.0f} GiB RAM, {platform.system()},"
        f" Python {platform.python_version()}, PostgreSQL {server_version} (embedded, `fsync` on),"
        f" one worker; load average at the start: {load}."
    )


def pushes(measured: push.Measured, rows: int) -> list[str]:
    """The table of pushes; the ratio is of medians, to the COPY of the same run."""
    least = median(measured.seconds[push.COPY])
    lines = [
        f"## Push of {rows:,} rows ({measured.payload_mib:.1f} MiB of JSON)",
        "",
        "| case | seconds min / median / max | rows/s (median) | times the COPY |",
        "|---|---|---|---|",
    ]
    for kind, taken in measured.seconds.items():
        middle = median(taken)
        lines.append(
            f"| {kind} | {_spread(taken, 2)} | {rows / middle:,.0f} | {middle / least:.1f} |"
        )
    peak = measured.peak_mib
    return [*lines, "", f"Peak memory of the service: {_spread(peak, 0)} MiB (min/median/max)."]


def reads(measured: reading.Measured) -> list[str]:
    """The table of reads; a share is the median of the rounds, each beside its own baseline."""
    lines = [
        f"## Comparison of DEM-03 in 2018 ({measured.body_bytes:,} bytes)",
        "",
        "| case | clients | requests/s min / median / max | share of the bare application"
        " | CPU of the server per request, µs (median) | share by CPU |",
        "|---|---|---|---|---|---|",
    ]
    for (name, clients), rates in measured.per_second.items():
        bare = (reading.BARE, clients)
        spent = measured.cpu[name, clients]
        rate = _share(rates, measured.per_second[bare])
        cpu = _share(measured.cpu[bare], spent)
        lines.append(
            f"| {name} | {clients} | {_spread(rates, 0)} | {rate:.1%}"
            f" | {median(spent):,.0f} | {cpu:.1%} |"
        )
    return lines


def _share(mine: Sequence[float], theirs: Sequence[float]) -> float:
    return median(one / other for one, other in zip(mine, theirs, strict=True))


def _spread(numbers: Sequence[float], decimals: int) -> str:
    some = (min(numbers), median(numbers), max(numbers))
    return " / ".join(f"{number:,.{decimals}f}" for number in some)
