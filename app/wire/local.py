"""Shapes of answers about what belongs to one district: its own indicators, its monitoring plan."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from app.models.base import Shape
from app.wire.definitions import Indicator


class IndicatorHistory(Shape):
    """Eine Fassung der Definition, mit dem Bruch, den sie brachte."""

    version: str
    label_de: str
    kind: str
    unit: str
    numerator_de: str
    denominator_de: str | None
    recommended_source: str
    break_from: Annotated[str | None, Field(description="Erster Zeitraum der neuen Definition.")]
    change_de: str | None
    recorded_at: datetime


class DistrictIndicator(Indicator):
    """Ein Indikator, wie er für einen Kreis gilt: ein eigener oder einer der Rahmenedition."""

    visibility: Literal["working_group", "public"]
    retired: Annotated[bool, Field(description="Wird nicht mehr erhoben.")]
    versions: Annotated[
        list[IndicatorHistory], Field(description="Alle Fassungen, die älteste zuerst.")
    ]


class DistrictIndicators(Shape):
    """Eine Seite der örtlichen Indikatoren eines Kreises."""

    items: list[DistrictIndicator]
    next: str | None


class MonitoringPlanEntry(Shape):
    """Was ein Kreis ab einem Zeitraum für einen Indikator wirklich zählt."""

    indicator: str
    valid_from: str
    source_de: str
    deviations: list[str]
    deviation_de: str | None
    contact_function: str | None
    recorded_at: datetime


class MonitoringPlan(Shape):
    """Der Monitoringplan eines Kreises."""

    district: str
    entries: list[MonitoringPlanEntry]
