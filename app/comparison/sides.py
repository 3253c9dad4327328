"""Which two groups a gap lies between: two categories of one dimension, nobody counted in both."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from sqlalchemy import text

from app.auth.reading import Reading
from app.catalogue.codes import refusal
from app.comparison import splits
from app.comparison.indicator import Question
from app.errors import InvalidRequest, Problem, at_parameter

# A difference of two sums says how many there are, not how they live.
KINDS = ("share", "rate", "ratio")
LISTED = text("SELECT code, sums_to FROM breakdown_category WHERE dimension = :dimension")
OVERLAP_DE = (
    "Ob jemand in beiden Gruppen gezählt ist, sagt die Codeliste nicht; die Intervalle gelten nur,"
    " wenn niemand es ist."
)


class GapNotPossible(Problem):
    status = HTTPStatus.CONFLICT
    title = ("Kein Vergleich zweier Gruppen möglich", "No gap between groups")
    mend = (
        "Verglichen werden zwei Gruppen eines Indikators, der ein Anteil, eine Quote oder ein"
        " Verhältnis ist und eine Gliederung hat; `/v1/indicators/{code}` nennt Art (`kind`) und"
        " Gliederungen (`breakdowns`).",
        "Gaps need a share, rate or ratio with a breakdown; `/v1/indicators/{code}` tells both.",
    )


@dataclass(frozen=True, slots=True)
class Sides:
    """The two groups; `stored` are their parts as they are stored, `full` the rest spelt out."""

    dimension: str
    group: str
    reference: str
    stored: tuple[dict[str, str], dict[str, str]]
    full: dict[str, str]
    notes: list[str]


@dataclass(frozen=True, slots=True)
class Wanted:
    """The groups as they are asked for; None leaves the choice to the code list."""

    dimension: str | None = None
    group: str | None = None
    reference: str | None = None


async def sides(
    reading: Reading, definition: Mapping[str, Any], asked: Question, wanted: Wanted
) -> Sides:
    """The two groups, by default the second and the first of the code list."""
    categories = _categories(definition)
    dimension = wanted.dimension or next(iter(categories))
    if dimension not in categories:
        raise refusal("dimension", [dimension], list(categories))
    stored, full = splits.chosen(definition, asked.split or {}, asked.declared)
    if dimension in (asked.split or {}):
        said = (
            f"{dimension} ist schon die Gliederung des Vergleichs.",
            f"{dimension} already is the dimension compared.",
        )
        raise InvalidRequest(*said, errors=[at_parameter(dimension, "given_as_dimension", *said)])
    known = categories[dimension]
    group, reference = _chosen(known, wanted)
    for name, code in (("group", group), ("reference", reference)):
        if code not in known:
            raise refusal(name, [code], known)
    above = {
        row.code: row.sums_to
        for row in await reading.session.execute(LISTED, {"dimension": dimension})
    }
    _require_apart(group, reference, above)
    rest = {name: code for name, code in stored.items() if name != dimension}
    return Sides(
        dimension,
        group,
        reference,
        ({**rest, dimension: group}, {**rest, dimension: reference}),
        {name: code for name, code in full.items() if name != dimension},
        [OVERLAP_DE] if None in (above[group], above[reference]) else [],
    )


def _categories(definition: Mapping[str, Any]) -> dict[str, list[str]]:
    """Per dimension the categories that can stand beside each other."""
    code, label = definition["code"], definition["label_de"]
    if definition["kind"] not in KINDS:
        raise GapNotPossible(
            f"{code} („{label}“) hat keinen Nenner: Anzahlen zweier Gruppen sagen, wie groß diese"
            " sind, nicht, wie es ihnen geht.",
            f"{code} has no denominator: counts of two groups only tell how large these are.",
            kind=definition["kind"],
        )
    known = {
        one["dimension"]: [each["code"] for each in one["categories"] if each["kind"] != "total"]
        for one in definition["breakdowns"]
    }
    if not known:
        raise GapNotPossible(
            f"{code} („{label}“) wird nicht nach Gruppen gegliedert.",
            f"{code} is not broken down into groups.",
        )
    return known


def _chosen(known: Sequence[str], wanted: Wanted) -> tuple[str, str]:
    reference = wanted.reference or next(code for code in known if code != wanted.group)
    group = wanted.group or next(code for code in known if code != reference)
    return group, reference


def _require_apart(group: str, reference: str, above: Mapping[str, str | None]) -> None:
    if group == reference:
        said = (
            "group und reference sind dieselbe Gruppe.",
            "group and reference are the same.",
        )
        raise InvalidRequest(*said, errors=[at_parameter("reference", "same_group", *said)])
    for part, whole in ((group, reference), (reference, group)):
        if whole in _ancestors(part, above):
            said = (
                f"„{part}“ ist ein Teil von „{whole}“; verglichen werden getrennte Gruppen.",
                f"“{part}” is a part of “{whole}”; only separate groups are compared.",
            )
            raise InvalidRequest(*said, errors=[at_parameter("group", "overlapping", *said)])


def _ancestors(code: str, above: Mapping[str, str | None]) -> list[str]:
    made = []
    while (parent := above.get(code)) is not None:
        made.append(parent)
        code = parent
    return made
