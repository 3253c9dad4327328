"""A push as it is documented. Rows are judged in the database, where one fault hides no other."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import AwareDatetime, Field

from app.models.base import IndicatorCode, Period, Shape

Basis = Literal[
    "azr",
    "fortschreibung",
    "zensus2011",
    "zensus2022",
    "own_register",
    "survey",
    "specialised_statistics",
]


class RowShape(Shape):
    """Eine Angabe: ein Wert, ein Bereich oder der Grund, warum beides fehlt."""

    district: Annotated[
        str | None,
        Field(description="Kreisschlüssel; nötig, wo eine Lieferung für mehrere Kreise ist."),
    ] = None
    indicator: IndicatorCode
    period: Period
    breakdown: Annotated[
        dict[str, str],
        Field(default_factory=dict, description="Gliederung; was fehlt, heißt insgesamt."),
    ]
    value: Annotated[
        Decimal | str | None,
        Field(
            description="Eine Zahl, oder als Text ein Wertzeichen der Statistik: `-` (genau null),"
            " `.`, `…`, `/`, `x`, `(12,5)`."
        ),
    ] = None
    numerator: Decimal | None = None
    denominator: Annotated[
        Decimal | None,
        Field(description="Von Wert, Zähler und Nenner darf einer fehlen; er wird berechnet."),
    ] = None
    value_min: Decimal | None = None
    value_max: Decimal | None = None
    missing: (
        Literal[
            "not_yet_available",
            "not_collected",
            "not_applicable",
            "unreliable",
            "confidential",
            "refused",
        ]
        | None
    ) = None
    precision: Literal["exact", "rounded", "approx", "lower_bound", "upper_bound", "range"] = (
        "exact"
    )
    rounding_base: Decimal | None = None
    status: Literal["final", "provisional", "estimated"] = "final"
    basis: Basis | None = None
    territory_date: Annotated[
        date | None,
        Field(description="Gebietsstand der Angabe; Vorgabe ist der Stichtag des Zeitraums."),
    ] = None
    reference_date: Annotated[
        date | None,
        Field(description="Stichtag. Ausdrücklich null: die Quelle nennt keinen."),
    ] = None
    source: str | None = None
    method: str | None = None
    note: str | None = None
    reason: Annotated[str | None, Field(description="Begründung einer Berichtigung.")] = None
    visibility: Literal["internal", "working_group", "public"] | None = None
    embargo_until: AwareDatetime | None = None


class ScopeShape(Shape):
    """Wofür die Lieferung vollständig ist: was sie hier nicht nennt, wird zurückgezogen."""

    indicators: list[IndicatorCode]
    periods: list[Period]
    districts: Annotated[
        list[str] | None,
        Field(description="Kreise; nötig, wo eine Lieferung für mehrere Kreise ist."),
    ] = None


class PushShape(Shape):
    """Eine Lieferung."""

    rows: list[RowShape]
    comment: Annotated[
        str | None,
        Field(
            description="Zur ganzen Lieferung. Berichtigt sie, was in einer Veröffentlichung steht,"
            " lesen ihn auch deren Leser."
        ),
    ] = None
    scope: ScopeShape | None = None
