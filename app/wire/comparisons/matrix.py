"""Shapes of the matrix: indicators × districts."""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import Field

from app.models.base import Shape
from app.wire import Figure
from app.wire.territory import DistrictType
from app.wire.values import Distribution, Interval, StateValue


class MatrixIndicator(Shape):
    """Eine Spalte: ein Indikator auf seinem Zeitraum und seiner Grundlage."""

    code: str
    label_de: str
    label_en: str | None
    unit: str
    kind: str
    direction: str
    field: str
    tier: str
    version: str
    breakdown: dict[str, str]
    period: str | None
    basis: str | None
    territory_date: date | None
    state: StateValue | None
    distribution: Distribution | None
    notes: Annotated[
        list[str],
        Field(
            description="Was vor dem Zitieren der Spalte zu wissen ist, etwa wenn unter `state`"
            " nicht das ganze Land steht."
        ),
    ]


class MatrixDistrict(Shape):
    """Eine Zeile."""

    ags: str
    name: str
    type: DistrictType


class MatrixCell(Shape):
    """Was der Vergleich des Indikators über den Kreis sagt, in Kürze."""

    value: Figure | None
    value_min: Figure | None
    value_max: Figure | None
    ci95: Interval | None
    percentile: float | None
    quartile: int | None
    versus_state: Literal["higher", "similar", "lower"] | None
    signal: Literal["inside", "beyond_95", "beyond_99_8"] | None
    significant_after_bh: bool | None
    flags: list[str]
    precision: str
    status: str
    supplier: Literal["district", "official"]


class MatrixGap(Shape):
    """Eine leere Zelle, und warum sie leer ist."""

    ags: str
    indicator: str
    reason: str
    detail: str | None


class Matrix(Shape):
    """Indikatoren × Kreise; `cells` hat je Kreis eine Zeile und je Indikator eine Zelle."""

    framework: str | None
    territory: str
    as_of: datetime
    state: str
    period: Annotated[
        str | None, Field(description="Der verlangte Zeitraum; null: je Indikator der neueste.")
    ]
    supplier: str
    indicators: list[MatrixIndicator]
    districts: list[MatrixDistrict]
    cells: list[list[MatrixCell | None]]
    missing: list[MatrixGap]
    notes: list[str]
