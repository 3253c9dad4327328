"""The shipped search test set against the service: recall at three and mean reciprocal rank."""

import csv
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

import httpx

from app.load.files import PROJECTS

FIRST = 3
# The halves of the first test set, and what was asked when the ranking had been chosen.
FILES = {
    "tune": "search_queries.csv",
    "held_out": "search_queries.csv",
    "fresh": "search_queries_fresh.csv",
}


@dataclass(slots=True)
class Found:
    """Per query, by what kind it is: the share of what was expected, and one over its best rank."""

    recall: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    reciprocal: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))

    def mean(self, of: dict[str, list[float]], kind: str | None = None) -> float:
        every = [one for name, given in of.items() if kind in (None, name) for one in given]
        return sum(every) / len(every)


def queries(part: str) -> Iterator[tuple[str, set[str], str]]:
    """Question, expected keys and kind, of one part of the test set."""
    with (PROJECTS / FILES[part]).open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["part"] == part:
                yield row["query"], set(row["expected"].split()), row["kind"]


async def measured(client: httpx.AsyncClient, part: str, most: int = 20) -> Found:
    """One part of the test set, asked as everybody may ask it, `most` hits of each query."""
    found = Found()
    for asked, expected, kind in queries(part):
        answer = await client.get("/v1/projects", params={"q": asked, "limit": most})
        answer.raise_for_status()
        keys = [one["key"] for one in answer.json()["items"]]
        found.recall[kind].append(len(expected & set(keys[:FIRST])) / len(expected))
        ranks = [rank for rank, key in enumerate(keys, 1) if key in expected]
        found.reciprocal[kind].append(1 / ranks[0] if ranks else 0.0)
    return found
