from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.concept_counts import ConceptCounts
    from ..models.concept_counts_of_band import ConceptCountsOfBand
    from ..models.concept_counts_of_type import ConceptCountsOfType
    from ..models.concept_coverage import ConceptCoverage
    from ..models.concept_population import ConceptPopulation


T = TypeVar("T", bound="ConceptSummary")


@_attrs_define
class ConceptSummary:
    """Wie viele Kreise an einem Tag ein Konzept in Kraft hatten.

    Attributes:
        on (datetime.date):
        as_of (datetime.datetime):
        state (str):
        total (ConceptCounts): Wie viele Kreise; jeder zählt einmal.
        by_type (list[ConceptCountsOfType]):
        by_size_band (list[ConceptCountsOfBand]):
        coverage (ConceptCoverage): Von wie vielen Kreisen ein Bericht vorliegt.
        population (ConceptPopulation | None):
        notes (list[str]):
    """

    on: datetime.date
    as_of: datetime.datetime
    state: str
    total: ConceptCounts
    by_type: list[ConceptCountsOfType]
    by_size_band: list[ConceptCountsOfBand]
    coverage: ConceptCoverage
    population: ConceptPopulation | None
    notes: list[str]

    def to_dict(self) -> dict[str, Any]:
        from ..models.concept_population import ConceptPopulation  # noqa: PLC0415

        on = self.on.isoformat()

        as_of = self.as_of.isoformat()

        state = self.state

        total = self.total.to_dict()

        by_type = []
        for by_type_item_data in self.by_type:
            by_type_item = by_type_item_data.to_dict()
            by_type.append(by_type_item)

        by_size_band = []
        for by_size_band_item_data in self.by_size_band:
            by_size_band_item = by_size_band_item_data.to_dict()
            by_size_band.append(by_size_band_item)

        coverage = self.coverage.to_dict()

        population: dict[str, Any] | None
        if isinstance(self.population, ConceptPopulation):
            population = self.population.to_dict()
        else:
            population = self.population

        notes = self.notes

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "on": on,
                "as_of": as_of,
                "state": state,
                "total": total,
                "by_type": by_type,
                "by_size_band": by_size_band,
                "coverage": coverage,
                "population": population,
                "notes": notes,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.concept_counts import ConceptCounts  # noqa: PLC0415
        from ..models.concept_counts_of_band import ConceptCountsOfBand  # noqa: PLC0415
        from ..models.concept_counts_of_type import ConceptCountsOfType  # noqa: PLC0415
        from ..models.concept_coverage import ConceptCoverage  # noqa: PLC0415
        from ..models.concept_population import ConceptPopulation  # noqa: PLC0415

        d = dict(src_dict)
        on = datetime.date.fromisoformat(d.pop("on"))

        as_of = datetime.datetime.fromisoformat(d.pop("as_of"))

        state = d.pop("state")

        total = ConceptCounts.from_dict(d.pop("total"))

        by_type = []
        _by_type = d.pop("by_type")
        for by_type_item_data in _by_type:
            by_type_item = ConceptCountsOfType.from_dict(by_type_item_data)

            by_type.append(by_type_item)

        by_size_band = []
        _by_size_band = d.pop("by_size_band")
        for by_size_band_item_data in _by_size_band:
            by_size_band_item = ConceptCountsOfBand.from_dict(by_size_band_item_data)

            by_size_band.append(by_size_band_item)

        coverage = ConceptCoverage.from_dict(d.pop("coverage"))

        def _parse_population(data: object) -> ConceptPopulation | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                population_type_0 = ConceptPopulation.from_dict(data)

                return population_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ConceptPopulation | None, data)

        population = _parse_population(d.pop("population"))

        notes = cast(list[str], d.pop("notes"))

        concept_summary = cls(
            on=on,
            as_of=as_of,
            state=state,
            total=total,
            by_type=by_type,
            by_size_band=by_size_band,
            coverage=coverage,
            population=population,
            notes=notes,
        )

        return concept_summary
