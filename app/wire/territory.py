"""Shapes of answers about districts, their territory and their context."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from app.models.base import Ags, Shape, StateCode

DistrictType = Literal["landkreis", "kreisfreie_stadt"]


class Region(Shape):
    """Die Region des Landes, in der ein Kreis liegt."""

    system: Annotated[
        Literal["planning_region", "statistical_region"],
        Field(description="Nach der Landesplanung oder der amtlichen Statistik."),
    ]
    code: str
    label_de: str


class District(Shape):
    """Ein Kreis in seiner Gültigkeit."""

    ags: Ags
    name: str
    type: DistrictType
    state: StateCode
    nuts3: str | None
    area_km2: float | None
    valid_from: date
    valid_to: date | None
    territory_version: Annotated[int, Field(description="Zählt die Gebietsstände des Kreises.")]
    region: Annotated[
        Region | None,
        Field(
            description="Am gefragten Tag, sonst heute oder am letzten Tag des Kreises; null, wo"
            " das Land keine Regionen hinterlegt hat."
        ),
    ]


class Districts(Shape):
    """Eine Seite der Kreise."""

    items: list[District]
    next: str | None


class TerritoryVersion(Shape):
    """Ein Gebietsstand."""

    version: int
    name: str
    type: DistrictType
    nuts3: str | None
    area_km2: float | None
    valid_from: date
    valid_to: date | None
    change_de: str | None
    source: str
    licence: str


class DistrictContext(Shape):
    """Einwohnerzahl, Dichte und Größenklasse an einem Tag."""

    reference_date: date
    population: int | None
    precision: str
    organisational_form: str | None
    source: str
    licence: str
    density: float | None
    size_band: str | None


class TerritorialChange(Shape):
    """Was aus welchem Kreis in welchen überging, und mit welchem Gewicht."""

    ags: Ags
    name: str
    effective_on: date
    kind: Literal["merger", "partial_transfer", "separation"]
    weight_area: float | None
    weight_population: float | None
    weight_employment: float | None
    note_de: str | None
    source: str


class DistrictDetail(District):
    """Ein Kreis mit seiner Geschichte und seinem Kontext."""

    on: date
    exists: bool
    versions: list[TerritoryVersion]
    context: list[DistrictContext]
    predecessors: list[TerritorialChange]
    successors: list[TerritorialChange]
