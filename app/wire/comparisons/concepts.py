"""Shapes of the comparison of concepts: the status of all districts on a day, and its counts."""

from datetime import date, datetime
from typing import Annotated

from pydantic import Field

from app.models.base import Shape
from app.wire.territory import DistrictType


class DecidedConcept(Shape):
    """Der letzte Beschluss über Annahme oder Fortschreibung bis zu dem Tag."""

    kind: str
    body: str
    decided_on: Annotated[date | None, Field(description="null: nicht datiert")]
    date_precision: str | None
    vote: str | None
    amended: bool | None


class DistrictConcept(Shape):
    """Der Konzeptstand eines Kreises an einem Tag."""

    ags: str
    name: str
    type: DistrictType
    status: str
    standing: Annotated[
        str,
        Field(description="wie er zählt: in_force, in_preparation, ended, none oder unknown"),
    ]
    update_ongoing: bool | None
    adoption_confirmed: Annotated[
        bool | None, Field(description="ob der Beschluss gesichert ist; null: nicht angegeben")
    ]
    concept_year: int | None
    target_year: int | None
    phases: list[str]
    as_reported_on: date | None
    date_precision: str | None
    label_source: str | None
    source: str | None
    note: str | None
    supplier: Annotated[
        str | None, Field(description="`district`: vom Kreis selbst; `documented`: Literatur")
    ]
    number: Annotated[int | None, Field(description="die Fassung des Tages, wo sie bekannt ist")]
    author_type: Annotated[str | None, Field(description="wer diese Fassung verfasst hat")]
    valid_from: date | None
    valid_to: Annotated[date | None, Field(description="letzter Tag")]
    resolution: DecidedConcept | None
    flags: list[str]


class Concepts(Shape):
    """Der Konzeptstand aller Kreise an einem Tag."""

    on: date
    as_of: datetime
    state: str
    counts: dict[str, int]
    districts: list[DistrictConcept]
    notes: list[str]


class ConceptCounts(Shape):
    """Wie viele Kreise; jeder zählt einmal."""

    districts: int
    in_force: Annotated[int, Field(description="liegt vor oder in Überarbeitung, und gültig")]
    being_updated: Annotated[int, Field(description="davon mit laufender Fortschreibung")]
    in_preparation: int
    ended: Annotated[int, Field(description="abgelöst, abgelaufen oder Gültigkeit vorbei")]
    none: Annotated[int, Field(description="es gibt keines")]
    unknown: Annotated[int, Field(description="kein Bericht; nicht dasselbe wie keines")]


class ConceptCountsOfType(ConceptCounts):
    """Dasselbe für eine Art von Kreisen."""

    type: DistrictType


class ConceptCountsOfBand(ConceptCountsOfType):
    """Dasselbe für eine Größenklasse; null für Städte bis 50.000 und wo niemand gezählt ist."""

    size_band: str | None


class ConceptCoverage(Shape):
    """Von wie vielen Kreisen ein Bericht vorliegt."""

    districts: int
    of: int


class ConceptPopulation(Shape):
    """Nach welcher Bevölkerung die Größenklassen gebildet sind."""

    indicator: str
    period: str
    basis: str
    territory_date: date


class ConceptSummary(Shape):
    """Wie viele Kreise an einem Tag ein Konzept in Kraft hatten."""

    on: date
    as_of: datetime
    state: str
    total: ConceptCounts
    by_type: list[ConceptCountsOfType]
    by_size_band: list[ConceptCountsOfBand]
    coverage: ConceptCoverage
    population: ConceptPopulation | None
    notes: list[str]
