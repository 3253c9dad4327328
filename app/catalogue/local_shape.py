"""What a district sends to define an indicator of its own, and what the payload alone decides."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints

from app.catalogue.codes import at_member
from app.models.base import Period, Shape

# PostgreSQL keeps no NUL in a text.
Line = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=1000, pattern=r"^[^\x00]*$"),
]
Basis = Literal[
    "azr",
    "fortschreibung",
    "zensus2011",
    "zensus2022",
    "own_register",
    "survey",
    "specialised_statistics",
]
FORMS = {
    "annual": ["YYYY"],
    "quarterly": ["YYYY-Qn"],
    "monthly": ["YYYY-MM"],
    "irregular": ["YYYY", "YYYY-Qn", "YYYY-MM"],
}
# A day that every year has: a figure of 29 February would have none in most years.
ANY_YEAR = 2023


class Wording(Shape):
    """Was gezählt wird und worauf es bezogen ist."""

    numerator_de: Line
    numerator_en: Line | None = None
    denominator_de: Annotated[
        Line | None, Field(description="Bezugsgröße; nur eine Anzahl (count) hat keine.")
    ] = None
    denominator_en: Line | None = None
    reference_rule_de: Annotated[
        Line, Field(description="Wofür ein Wert steht: Stichtag, Jahresdurchschnitt, Schuljahr.")
    ] = "31.12."
    note_de: Line | None = None
    comparability_note_de: Line | None = None


class LocalDefinition(Shape):
    """Ein örtlicher Indikator, wie der Kreis ihn festlegt."""

    label_de: Line
    label_en: Line | None = None
    field: Annotated[str, Field(description="Handlungsfeld; bleibt für immer.")]
    dimension: Annotated[
        Literal["structural", "cultural", "social", "identificational", "context"],
        Field(description="Dimension der Integration; bleibt für immer."),
    ]
    kind: Literal["count", "share", "rate", "ratio", "difference"]
    definition: Wording
    unit: Line
    factor: Annotated[
        Decimal | None,
        Field(gt=0, le=1_000_000, description="Vorgabe: 100 bei Anteilen; Raten nennen ihn."),
    ] = None
    decimals: Annotated[int, Field(ge=0, le=6)] = 1
    direction: Literal["higher_better", "lower_better", "neutral"] = "neutral"
    population_concept: Line = "all"
    periodicity: Literal["annual", "quarterly", "monthly", "irregular"] = "annual"
    reference_month_day: Annotated[
        str | None, StringConstraints(pattern=r"^[0-9]{2}-[0-9]{2}$")
    ] = None
    default_basis: Basis = "own_register"
    allowed_bases: Annotated[
        list[Basis] | None, Field(min_length=1, description="Vorgabe: nur default_basis.")
    ] = None
    numerator_within_denominator: Annotated[
        bool | None, Field(description="Zähler ist Teil des Nenners; Vorgabe: bei Anteilen.")
    ] = None
    recommended_source: Annotated[Line, Field(description="Woher die Werte kommen.")]
    breakdowns: Annotated[list[str], Field(max_length=10, default_factory=list)]
    min_value: Decimal | None = None
    max_value: Decimal | None = None
    min_count: Annotated[
        int, Field(ge=3, le=1000, description="Kleinere Anzahlen sehen andere nicht.")
    ] = 3
    visibility: Literal["working_group", "public"] = "working_group"
    retired: Annotated[bool, Field(description="Wird nicht mehr erhoben.")] = False
    break_from: Annotated[
        Period | None,
        Field(description="Ab welchem Zeitraum eine geänderte Definition gilt."),
    ] = None
    change_de: Annotated[Line | None, Field(description="Was sich an ihr geändert hat.")] = None


# Members that make a definition; whoever changes one of them counts something else.
FLAT = (
    *("kind", "unit", "factor", "decimals", "direction", "population_concept", "periodicity"),
    *("reference_month_day", "default_basis", "allowed_bases", "recommended_source"),
    *("min_value", "max_value", "min_count", "numerator_within_denominator"),
)


def meaning(sent: LocalDefinition) -> dict[str, Any]:
    """What is counted, every default spelt out: two equal meanings are one definition."""
    said = sent.definition
    factor = Decimal(100 if sent.kind == "share" else 1) if sent.factor is None else sent.factor
    within = sent.numerator_within_denominator
    return {
        **{name: getattr(sent, name) for name in FLAT},
        "factor": factor,
        "allowed_bases": sent.allowed_bases or [sent.default_basis],
        "numerator_within_denominator": sent.kind == "share" if within is None else within,
        **said.model_dump(),
        "numerator_en": said.numerator_en or said.numerator_de,
        "denominator_en": said.denominator_en or said.denominator_de,
        "breakdowns": sent.breakdowns,
    }


def faults(sent: LocalDefinition) -> Iterator[dict[str, Any]]:
    """Members that do not fit each other, all of them."""
    checks = (_denominator, _factor, _bases, _bounds, _day, _twice, _period)
    yield from (fault for check in checks for fault in check(sent))


def _denominator(sent: LocalDefinition) -> Iterator[dict[str, Any]]:
    counted, given = sent.kind == "count", sent.definition.denominator_de is not None
    if counted == given:
        yield at_member(
            "/definition/denominator_de",
            "denominator_fits_kind",
            "Eine Anzahl hat keine Bezugsgröße." if given else "Die Bezugsgröße fehlt.",
            "A count has no denominator." if given else "The denominator is missing.",
        )


def _factor(sent: LocalDefinition) -> Iterator[dict[str, Any]]:
    if sent.kind == "rate" and sent.factor is None:
        yield at_member(
            "/factor",
            "factor_required",
            "Eine Rate nennt ihren Faktor: 1000 für „je 1.000“.",
            "A rate names its factor: 1000 for “per 1,000”.",
        )


def _bases(sent: LocalDefinition) -> Iterator[dict[str, Any]]:
    if sent.allowed_bases is not None and sent.default_basis not in sent.allowed_bases:
        yield at_member(
            "/allowed_bases",
            "default_basis_allowed",
            f"Die übliche Grundlage {sent.default_basis} fehlt unter den erlaubten.",
            f"The default basis {sent.default_basis} is not among the allowed ones.",
        )


def _bounds(sent: LocalDefinition) -> Iterator[dict[str, Any]]:
    least, most = sent.min_value, sent.max_value
    if least is not None and most is not None and least > most:
        yield at_member(
            "/max_value",
            "bounds_ordered",
            "Die obere Grenze liegt unter der unteren.",
            "The upper bound is below the lower one.",
        )


def _day(sent: LocalDefinition) -> Iterator[dict[str, Any]]:
    if sent.reference_month_day is None:
        return
    try:
        date.fromisoformat(f"{ANY_YEAR}-{sent.reference_month_day}")
    except ValueError:
        yield at_member(
            "/reference_month_day",
            "no_such_day",
            f"Den Tag {sent.reference_month_day} (Monat-Tag) gibt es nicht in jedem Jahr.",
            f"Not every year has the day {sent.reference_month_day} (month-day).",
            found=sent.reference_month_day,
        )


def _twice(sent: LocalDefinition) -> Iterator[dict[str, Any]]:
    if len(set(sent.breakdowns)) < len(sent.breakdowns):
        yield at_member(
            "/breakdowns",
            "given_twice",
            "Eine Gliederung ist doppelt genannt.",
            "A breakdown is named twice.",
        )


def form_of(period: str) -> str:
    """The form of a period: `YYYY`, `YYYY-Qn` or `YYYY-MM`."""
    return "YYYY-Qn" if "Q" in period else {4: "YYYY", 7: "YYYY-MM"}[len(period)]


def _period(sent: LocalDefinition) -> Iterator[dict[str, Any]]:
    forms = FORMS[sent.periodicity]
    if sent.break_from is not None and form_of(sent.break_from) not in forms:
        yield at_member(
            "/break_from",
            "malformed_period",
            f"Der Indikator hat Zeiträume der Form {', '.join(forms)}.",
            f"The indicator has periods of the form {', '.join(forms)}.",
            found=sent.break_from,
        )
