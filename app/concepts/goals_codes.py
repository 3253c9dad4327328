"""What goals and measures may name, and every fault in what is named or set between the members."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.catalogue.codes import at_member
from app.comparison.scope import form_of
from app.concepts.goals_shape import GoalIndicatorPush, GoalPush
from app.concepts.measures_shape import MeasurePush
from app.concepts.tree import circle, last_day

Fault = dict[str, Any]

# An indicator of another district is none that this one could mean. Of each indicator all that any
# of its versions allows.
LISTS = text("""
SELECT (SELECT array_agg(code ORDER BY position) FROM field_of_action) AS fields,
       (SELECT array_agg(code ORDER BY position) FROM target_group) AS target_groups,
       (SELECT jsonb_object_agg(g.key, g.parent) FROM goal g
        WHERE g.ags = :owner AND NOT g.withdrawn AND g.superseded_at IS NULL) AS parents,
       (SELECT array_agg(DISTINCT c.number ORDER BY c.number) FROM concept_version c
        WHERE c.ags = :owner AND NOT c.withdrawn AND c.superseded_at IS NULL) AS versions
""")
MEASURED = text("""
SELECT v.indicator, array_agg(DISTINCT v.version) AS versions,
       array_agg(DISTINCT b.code) AS bases, array_agg(DISTINCT f.code) AS forms,
       (SELECT jsonb_object_agg(d.dimension, d.codes) FROM (
            SELECT i.dimension, jsonb_agg(DISTINCT c.code) AS codes
            FROM indicator_breakdown i JOIN breakdown_category c ON c.dimension = i.dimension
            WHERE i.indicator = v.indicator GROUP BY i.dimension) d) AS parts
FROM indicator_version v
CROSS JOIN LATERAL unnest(v.allowed_bases) b (code)
CROSS JOIN LATERAL unnest(v.period_forms) f (code)
WHERE v.indicator = ANY (CAST(:codes AS text[])) AND (v.owner IS NULL OR v.owner = :owner)
GROUP BY v.indicator
""")


@dataclass(frozen=True, slots=True)
class Codes:
    """The code lists as they are now, and the goals of the district that stand."""

    owner: str
    fields: Sequence[str]
    target_groups: Sequence[str]
    parents: Mapping[str, str | None]
    versions: Sequence[int]
    measured: Mapping[str, Mapping[str, Any]]


async def codes(session: AsyncSession, owner: str, indicators: Iterable[str] = ()) -> Codes:
    found = (await session.execute(LISTS, {"owner": owner})).mappings().one()
    asked = {"owner": owner, "codes": list(indicators)}
    rows = (await session.execute(MEASURED, asked)).mappings() if asked["codes"] else ()
    return Codes(
        owner,
        found["fields"] or (),
        found["target_groups"] or (),
        found["parents"] or {},
        found["versions"] or (),
        {row["indicator"]: dict(row) for row in rows},
    )


def of_goal(key: str, sent: GoalPush, known: Codes) -> Iterator[Fault]:
    """Everything about a goal that does not fit."""
    yield from _listed("field_codes", sent.field_codes, known.fields)
    yield from _above(key, sent.parent, known)
    yield from _version(sent.concept_version, known)
    yield from _ordered(sent.start, sent.end)
    for at, each in enumerate(sent.indicators):
        yield from _indicator(f"/indicators/{at}", each, known)
    named = [(one.indicator, _part(one), one.basis) for one in sent.indicators]
    for at, one in enumerate(named):
        if one in named[:at]:
            yield _twice(f"/indicators/{at}")


def _part(sent: GoalIndicatorPush) -> dict[str, str]:
    """A total that is named is the part that stands where nothing is."""
    return {name: code for name, code in sent.breakdown.items() if code != "total"}


def of_measure(sent: MeasurePush, known: Codes) -> Iterator[Fault]:
    """Everything about a measure that does not fit."""
    yield from _listed("field_codes", sent.field_codes, known.fields)
    yield from _listed("target_groups", sent.target_groups, known.target_groups)
    yield from _listed("goals", sent.goals, list(known.parents), "unknown_goal")
    yield from _version(sent.concept_version, known)
    if len(set(sent.legal_status_scope)) < len(sent.legal_status_scope):
        yield _twice("/legal_status_scope")
    yield from _ordered(sent.start, sent.end)
    yield from _days({f"/milestones/{at}/due": one.due for at, one in enumerate(sent.milestones)})
    yield from _places(sent, known)
    yield from _items(sent)
    if sent.responsible_role and "@" in sent.responsible_role:
        said = ("Hier steht eine Funktion, keine Adresse.", "This is a function, no address.")
        yield at_member("/responsible_role", "responsible_is_a_function", *said)


def _listed(
    name: str, given: Sequence[str], there: Sequence[str], code: str = "unknown_code"
) -> Iterator[Fault]:
    for at, one in enumerate(given):
        if one not in there:
            yield _unknown(f"/{name}/{at}", code, one, there)
    if len(set(given)) < len(given):
        yield _twice(f"/{name}")


def _unknown(pointer: str, code: str, found: str, there: Iterable[str]) -> Fault:
    listed = ", ".join(there) or "–"
    return at_member(
        pointer,
        code,
        f"„{found}“ gibt es nicht. Bekannt sind: {listed}.",
        f"There is no “{found}”. Known are: {listed}.",
        found=found,
    )


def _twice(pointer: str) -> Fault:
    said = ("Ein Eintrag steht doppelt.", "An entry is given twice.")
    return at_member(pointer, "given_twice", *said)


def _above(key: str, parent: str | None, known: Codes) -> Iterator[Fault]:
    if parent is not None and parent != key and parent not in known.parents:
        yield _unknown("/parent", "unknown_goal", parent, known.parents)
    elif closed := circle(key, parent, known.parents):
        named = " → ".join(closed)
        yield at_member(
            "/parent",
            "goals_in_a_circle",
            f"Ein Ziel stünde über sich selbst: {named}.",
            f"A goal would stand above itself: {named}.",
            found=parent,
        )


def _version(number: int | None, known: Codes) -> Iterator[Fault]:
    if number is not None and number not in known.versions:
        there = map(str, known.versions)
        yield _unknown("/concept_version", "unknown_concept_version", str(number), there)


def _days(told: Mapping[str, str | None]) -> Iterator[Fault]:
    """Days that no calendar has, as the 30th of February is none."""
    for pointer, each in told.items():
        try:
            last_day(each or "2000")
        except ValueError:
            said = ("Diesen Tag gibt es nicht.", "There is no such day.")
            yield at_member(pointer, "no_such_day", *said, found=each)


def _ordered(start: str | None, end: str | None) -> Iterator[Fault]:
    yield from _days({"/start": start, "/end": end})
    # Of unequal precision, what both tell is compared: 2018 does not end before 2018-05.
    if start and end:
        length = min(len(start), len(end))
        if end[:length] < start[:length]:
            said = ("Das Ende liegt vor dem Beginn.", "The end is before the start.")
            yield at_member("/end", "dates_ordered", *said, found=end)


def _indicator(pointer: str, sent: GoalIndicatorPush, known: Codes) -> Iterator[Fault]:
    there = known.measured.get(sent.indicator)
    if there is None:
        yield at_member(
            f"{pointer}/indicator",
            "unknown_indicator",
            f"Den Indikator {sent.indicator} gibt es für diesen Kreis nicht.",
            f"There is no indicator {sent.indicator} for this district.",
            found=sent.indicator,
        )
        return
    parts = there["parts"] or {}
    for dimension, code in sent.breakdown.items():
        where = f"{pointer}/breakdown/{dimension}"
        if dimension not in parts:
            yield _unknown(where, "unknown_dimension", dimension, parts)
        elif code not in parts[dimension]:
            yield _unknown(where, "unknown_part", code, parts[dimension])
    for name, asked, listed in (
        ("basis", sent.basis, there["bases"]),
        ("version", sent.version, there["versions"]),
    ):
        if asked is not None and asked not in listed:
            yield _unknown(f"{pointer}/{name}", f"unknown_{name}", asked, listed)
    yield from _periods(pointer, sent, there["forms"])


def _periods(pointer: str, sent: GoalIndicatorPush, forms: Sequence[str]) -> Iterator[Fault]:
    given = {"baseline": sent.baseline, "target": sent.target}
    for name, figure in given.items():
        if figure is not None and form_of(figure.period) not in forms:
            where = f"{pointer}/{name}/period"
            yield _unknown(where, "malformed_period", figure.period, forms)
    if sent.baseline and sent.target:
        first, last = sent.baseline.period, sent.target.period
        if form_of(first) != form_of(last) or last <= first:
            yield at_member(
                f"{pointer}/target/period",
                "periods_ordered",
                f"Der Zielwert gilt für einen späteren Zeitraum derselben Form als {first}.",
                f"The target is for a later period than {first}, of the same form.",
                found=last,
            )


def _places(sent: MeasurePush, known: Codes) -> Iterator[Fault]:
    for at, one in enumerate(sent.places):
        if one.ags is not None and not one.ags.startswith(known.owner):
            yield at_member(
                f"/places/{at}/ags",
                "other_district",
                f"Die Gemeinde {one.ags} liegt nicht im Kreis {known.owner}.",
                f"Municipality {one.ags} is not in district {known.owner}.",
                found=one.ags,
            )


def _items(sent: MeasurePush) -> Iterator[Fault]:
    for at, output in enumerate(sent.outputs):
        if output.value is None and output.precision is not None:
            said = ("Eine Genauigkeit ohne Zahl.", "A precision without a figure.")
            yield at_member(f"/outputs/{at}/precision", "value_missing", *said)
    for at, resource in enumerate(sent.resources):
        if all(value is None for value in resource.model_dump().values()):
            said = ("Weder Stellen noch Geld noch Quelle.", "Neither staff nor money nor source.")
            yield at_member(f"/resources/{at}", "resource_named", *said)
