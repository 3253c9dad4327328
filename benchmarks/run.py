"""Measures pushing and reading on a server of its own, and prints the tables; see README.md."""

import argparse
import asyncio
import sys
from datetime import UTC, datetime
from pathlib import Path

from benchmarks import (
    comparison,
    comparison_report,
    intake,
    intake_report,
    push,
    reading,
    report,
    search,
    synthetic,
)
from benchmarks.world import Place, furnish, server

# How many rounds a size gets.
SIZES = {1_000: 5, 10_000: 5, 100_000: 3, 1_000_000: 1}
# Ten million values are made without a checkpoint at every gigabyte; what is acknowledged is on the
# disk all the same.
MAKING = {"max_wal_size": "16GB", "checkpoint_timeout": "30min"}
RESULTS = Path(__file__).parent / "results"


def say(line: str) -> None:
    sys.stderr.write(f"{line}\n")


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="scripts/bench", description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000, help="rows of a push")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument(
        "--only",
        choices=["intake", "reading", "comparison", "search"],
        help="rows per second by size, beside other systems; requests per second alone;"
        " comparisons worked out anew, by how many values there are; or what a search of projects"
        " finds, and how long it takes",
    )
    parser.add_argument(
        "--most",
        type=int,
        help="largest size of --only intake (a million) and --only comparison (ten million)",
    )
    parser.add_argument("--no-peers", action="store_true", help="leave the other systems out")
    parser.add_argument("--keep", metavar="NAME", help="also write results/<date>-NAME.md")
    return parser.parse_args()


async def measured(place: Place, wanted: argparse.Namespace, machine: str) -> str:
    """All tables of one run."""
    head = [f"# Measured on {datetime.now(UTC):%Y-%m-%d}", ""]
    most = wanted.most or max(SIZES if wanted.only == "intake" else synthetic.SIZES)
    asked = f" --most {most}" + (" --no-peers" if wanted.no_peers else "")
    if wanted.only == "intake":
        sizes = {size: rounds for size, rounds in SIZES.items() if size <= most}
        taken = await intake.measure(place, sizes, not wanted.no_peers, say)
        command = f"scripts/bench --only intake{asked}"
        return "\n".join([*head, f"`{command}`", "", machine, "", *intake_report.tables(taken)])
    if wanted.only == "search":
        found = await search.measure(place, wanted.rounds, say)
        command = f"`scripts/bench --only search --rounds {wanted.rounds}`"
        return "\n".join([*head, command, "", machine, "", *search.tables(found)])
    if wanted.only == "comparison":
        return await _compared(place, wanted, [*head, asked, machine])
    say("Reading ...")
    reads = report.reads(await reading.measure(place, wanted.rounds, say))
    if wanted.only == "reading":
        command = f"scripts/bench --only reading --rounds {wanted.rounds}"
        return "\n".join([*head, f"`{command}`", "", machine, "", *reads, ""])
    say("Pushing ...")
    pushed = await push.measure(place, wanted.rows, wanted.rounds, say)
    pushes = report.pushes(pushed, wanted.rows)
    command = f"scripts/bench --rows {wanted.rows} --rounds {wanted.rounds}"
    return "\n".join([*head, f"`{command}`", "", machine, "", *pushes, "", *reads, ""])


async def _compared(place: Place, wanted: argparse.Namespace, head: list[str]) -> str:
    """Worked out anew by size, and beside it what the memory gives, in one page."""
    *head, asked, machine = head
    most = wanted.most or max(synthetic.SIZES)
    sizes = [size for size in synthetic.SIZES if size <= most]
    found = await comparison.measure(place, sizes, wanted.rounds, not wanted.no_peers, say)
    say("Reading ...")
    reads = report.reads(await reading.measure(place, wanted.rounds, say))
    command = f"`scripts/bench --only comparison{asked} --rounds {wanted.rounds}`"
    tables = comparison_report.tables(found)
    return "\n".join([*head, command, "", machine, "", *tables, "", *reads, ""])


def main() -> None:
    """Start the server, measure, print; nothing is left running or on the disk."""
    wanted = arguments()
    with server(MAKING if wanted.only == "comparison" else {}) as (home, endpoint):
        place = asyncio.run(furnish(home, endpoint))
        machine = report.machine(asyncio.run(_version(place)))
        page = asyncio.run(measured(place, wanted, machine))
    sys.stdout.write(page)
    if wanted.keep:
        file = RESULTS / f"{datetime.now(UTC):%Y-%m-%d}-{wanted.keep}.md"
        file.write_text(page, "utf-8")


async def _version(place: Place) -> str:
    connection = await place.connect("postgres")
    version: str = await connection.fetchval("SHOW server_version")
    await connection.close()
    return version.split(maxsplit=1)[0]


if __name__ == "__main__":
    main()
