"""Measures pushing and reading on a server of its own, and prints the tables; see README.md."""

import argparse
import asyncio
import sys
from datetime import UTC, datetime
from pathlib import Path

from benchmarks import push, reading, report
from benchmarks.world import Place, furnish, server

RESULTS = Path(__file__).parent / "results"


def say(line: str) -> None:
    sys.stderr.write(f"{line}\n")


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="scripts/bench", description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000, help="rows of a push")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--keep", metavar="NAME", help="also write results/<date>-NAME.md")
    return parser.parse_args()


async def measured(place: Place, wanted: argparse.Namespace, machine: str) -> str:
    """All tables of one run."""
    say("Reading ...")
    reads = report.reads(await reading.measure(place, wanted.rounds, say))
    say("Pushing ...")
    taken = await push.measure(place, wanted.rows, wanted.rounds, say)
    pushes = report.pushes(taken, wanted.rows)
    command = f"scripts/bench --rows {wanted.rows} --rounds {wanted.rounds}"
    head = [f"# Measured on {datetime.now(UTC):%Y-%m-%d}", "", f"`{command}`", "", machine, ""]
    return "\n".join([*head, *pushes, "", *reads, ""])


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
