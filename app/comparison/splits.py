"""Which part of a value is meant: breakdown parameters against the closed code lists."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import text

from app.auth.reading import Reading
from app.catalogue.codes import refusal
from app.errors import given_twice, unknown_parameters

DIMENSIONS = text("""
SELECT d.code, array_agg(c.code ORDER BY c.position) AS categories
FROM breakdown_dimension d JOIN breakdown_category c ON c.dimension = d.code
GROUP BY d.code, d.position ORDER BY d.position
""")


async def dimensions(reading: Reading) -> dict[str, list[str]]:
    """Every dimension with its categories, in the order of the code lists."""
    found = await reading.session.execute(DIMENSIONS)
    return {row.code: list(row.categories) for row in found}


def check(
    sent: Mapping[str, Sequence[str]],
    known: Mapping[str, Sequence[str]],
    declared: Sequence[str] = (),
) -> None:
    """Raise, naming the culprit, when a parameter is no dimension or a code no category.

    `declared` are the parameters beside the dimensions: the refusal lists what may be sent.
    """
    if strangers := sorted(set(sent) - set(known)):
        raise unknown_parameters(strangers, [*declared, *known])
    for dimension, codes in sent.items():
        if unknown := [code for code in codes if code not in known[dimension]]:
            raise refusal(dimension, unknown, list(known[dimension]))


def in_a_line(full: Mapping[str, str]) -> str | None:
    """The part in one column of a table: what is not a total; None for the whole."""
    told = (f"{name}={code}" for name, code in full.items() if code != "total")
    return "; ".join(told) or None


def chosen(
    definition: Mapping[str, Any],
    sent: Mapping[str, Sequence[str]],
    declared: Sequence[str] = (),
) -> tuple[dict[str, str], dict[str, str]]:
    """The one part a comparison is about: as stored (totals left out), and spelt out in full."""
    wanted = definition["default_breakdown"]
    if sent:
        known = {
            one["dimension"]: [category["code"] for category in one["categories"]]
            for one in definition["breakdowns"]
        }
        check(sent, known, declared)
        twice = [name for name, codes in sent.items() if len(codes) > 1]
        if twice:
            raise given_twice(twice)
        wanted = {name: codes[0] for name, codes in sent.items()}
    full = {
        one["dimension"]: wanted.get(one["dimension"], "total") for one in definition["breakdowns"]
    }
    return {name: code for name, code in full.items() if code != "total"}, full
