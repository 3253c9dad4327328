"""Measures pushing and reading on a server of its own, and prints the tables; see README.md."""

import argparse
import asyncio
import sys
from datetime import UTC, datetime
from pathlib import Path

from benchmarks import intake, intake_report, push, reading, report
from benchmarks.world import Place, furnish, server

# How many rounds a size gets.
SIZES = {1_000: 5, 10_000: 5, 100_000: 3, 1_000_000: 1}
RESULTS = Path(__file__).parent / "results"


def say(line: str) -> None:
    sys.stderr.write(f"{line}\n")


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="scripts/bench", description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000, help="rows of a push")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument(
        "--only", choices=["intake"], help="rows per second by size, beside other systems"
    )
    parser.add_argument("--most", type=int, default=1_000_000, help="largest size of --only intake")
    parser.add_argument("--no-peers", action="store_true", help="leave the other systems out")
    parser.add_argument("--keep", metavar="NAME", help="also write results/<date>-NAME.md")
    return parser.parse_args()


async def measured(place: Place, wanted: argparse.Namespace, machine: str) -> str:
    """All tables of one run."""
    head = [f"# Measured on {datetime.now(UTC):%Y-%m-%d}", ""]
    if wanted.only == "intake":
        sizes = {size: rounds for size, rounds in SIZES.items() if size <= wanted.most}
        taken = await intake.measure(place, sizes, not wanted.no_peers, say)
        asked = f" --most {wanted.most}" + (" --no-peers" if wanted.no_peers else "")
        command = f"scripts/bench --only intake{asked}"
        return "\n".join([*head, f"`{command}`", "", machine, "", *intake_report.tables(taken)])
    say("Reading ...")
    reads = report.reads(await reading.measure(place, wanted.rounds, say))
    say("Pushing ...")
    pushed = await push.measure(place, wanted.rows, wanted.rounds, say)
    pushes = report.pushes(pushed, wanted.rows)
    command = f"scripts/bench --rows {wanted.rows} --rounds {wanted.rounds}"
    return "\n".join([*head, f"`{command}`", "", machine, "", *pushes, "", *reads, ""])


def main() -> None:
    """Start the server, measure, print; nothing is left running or on the disk."""
    wanted = arguments()
    with server({}) as (home, endpoint):
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
