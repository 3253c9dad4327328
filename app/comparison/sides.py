"""Which two groups a gap lies between: two categories of one dimension, nobody counted in both."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from sqlalchemy import text

from app.auth.reading import Reading
from app.catalogue.codes import refusal
from app.catalogue.kept import kept
from app.catalogue.names import dimensions
from app.comparison import splits
from app.comparison.ground import Survey, surveyed
from app.comparison.indicator import Question
from app.comparison.pairs import Above, Named, Part, chosen, within
from app.errors import InvalidRequest, Problem, at_parameter

# A difference of two sums says how many there are, not how they live.
KINDS = ("share", "rate", "ratio")
LISTED = text("""
SELECT dimension, code, sums_to FROM breakdown_category
WHERE dimension = ANY (CAST(:dimensions AS text[]))
""")
OVERLAP_DE = (
    "Ob jemand in beiden Gruppen gezählt ist, sagt die Codeliste nicht; die Intervalle gelten nur,"
    " wenn niemand es ist."
)
CHOSEN_DE = (
    "Ohne Angabe verglichen: {dimension}, {group} neben {reference} – die ersten der Codelisten,"
    " für die Werte vorliegen."
)
NO_VALUES_DE = (
    "Für keine zwei der möglichen Gruppen liegen Werte vor; was die Codelisten zuerst nennen:"
    " {dimension}, {group} neben {reference}."
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
class Wanted:
    """The groups as they are asked for; None leaves the choice to the view."""

    dimension: str | None = None
    group: str | None = None
    reference: str | None = None


@dataclass(frozen=True, slots=True)
class Sides:
    """The two groups; `stored` are their parts as they are stored, `full` the rest spelt out.

    `surveys` say where the two parts have values.
    """

    dimension: str
    group: str
    reference: str
    stored: tuple[dict[str, str], dict[str, str]]
    full: dict[str, str]
    surveys: list[Survey]
    notes: list[str]


async def sides(
    reading: Reading,
    definition: Mapping[str, Any],
    asked: Question,
    wanted: Wanted,
    fits: Callable[[Survey], bool],
) -> Sides:
    """The two groups; where they are left open, the first of the code lists that have values.

    Values in surveys that fit the question go before others. The state asked for is settled.
    """
    stored, full = splits.chosen(definition, asked.split or {}, asked.declared)
    categories = _possible(_categories(definition), asked, wanted)
    above = await _above(reading, list(categories))
    named = (wanted.group, wanted.reference)
    parts = _parts(categories, named, stored)
    wants = [(definition, one) for one in parts.values()]
    surveys = await surveyed(reading, str(asked.state), wants)
    fitting = [one for one in surveys if fits(one)]
    dimension, group, reference = chosen(parts, named, (fitting, surveys), above)
    _require_apart(dimension, group, reference, above)
    both = (parts[dimension, group], parts[dimension, reference])
    said = []
    if None in (wanted.dimension, *named):
        valued = len({one.breakdown[dimension] for one in surveys if one.breakdown in both}) == 2
        said.append(await _told(reading, definition, (dimension, group, reference), valued=valued))
    if None in (above[dimension, group], above[dimension, reference]):
        said.append(OVERLAP_DE)
    return Sides(
        dimension,
        group,
        reference,
        both,
        {name: code for name, code in full.items() if name != dimension},
        [one for one in surveys if one.breakdown in both],
        said,
    )


def _parts(
    categories: Mapping[str, list[str]], named: Named, stored: Part
) -> dict[tuple[str, str], dict[str, str]]:
    """The parts in question as they are stored: all of a dimension, or those that are named."""
    return {
        (dimension, code): {**stored, dimension: code}
        for dimension, known in categories.items()
        for code in known
        if None in named or code in named
    }


async def _told(
    reading: Reading, definition: Mapping[str, Any], pair: tuple[str, str, str], *, valued: bool
) -> str:
    """What the view chose, in words and in the codes to ask for it by."""
    dimension, group, reference = pair
    named = await kept(reading, "dimensions", lambda: dimensions(reading))
    listed = next(one for one in definition["breakdowns"] if one["dimension"] == dimension)
    label = {one["code"]: one["label_de"] for one in listed["categories"]}
    said = CHOSEN_DE if valued else NO_VALUES_DE
    return said.format(
        dimension=f"{named[dimension]} (dimension={dimension})",
        group=f"{label[group]} (group={group})",
        reference=f"{label[reference]} (reference={reference})",
    )


def _possible(
    every: Mapping[str, list[str]], asked: Question, wanted: Wanted
) -> dict[str, list[str]]:
    """The dimensions that are meant, each with its categories; refuses by name what is none."""
    if wanted.dimension and wanted.dimension not in every:
        raise refusal("dimension", [wanted.dimension], list(every))
    meant = [wanted.dimension] if wanted.dimension else list(every)
    free = [name for name in meant if name not in (asked.split or {})]
    if not free:
        raise _given_as_dimension(meant[0])
    named = {"group": wanted.group, "reference": wanted.reference}
    # A group that is named tells its dimension.
    telling = [name for name in free if {wanted.group, wanted.reference} & set(every[name])]
    kept = telling or free
    if None not in named.values():
        kept = kept[:1]
    for name, code in named.items():
        if code is not None and code not in every[kept[0]]:
            raise refusal(name, [code], every[kept[0]])
    return {name: every[name] for name in kept}


def _given_as_dimension(dimension: str) -> InvalidRequest:
    said = (
        f"{dimension} ist schon die Gliederung des Vergleichs.",
        f"{dimension} already is the dimension compared.",
    )
    return InvalidRequest(*said, errors=[at_parameter(dimension, "given_as_dimension", *said)])


async def _above(reading: Reading, dimensions: list[str]) -> dict[tuple[str, str], str | None]:
    found = await reading.session.execute(LISTED, {"dimensions": dimensions})
    return {(row.dimension, row.code): row.sums_to for row in found}


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


def _require_apart(dimension: str, group: str, reference: str, above: Above) -> None:
    if group == reference:
        said = (
            "group und reference sind dieselbe Gruppe.",
            "group and reference are the same.",
        )
        raise InvalidRequest(*said, errors=[at_parameter("reference", "same_group", *said)])
    for part, whole in ((group, reference), (reference, group)):
        if within(dimension, part, whole, above):
            said = (
                f"„{part}“ ist ein Teil von „{whole}“; verglichen werden getrennte Gruppen.",
                f"“{part}” is a part of “{whole}”; only separate groups are compared.",
            )
            raise InvalidRequest(*said, errors=[at_parameter("group", "overlapping", *said)])
