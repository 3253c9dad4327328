from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="ProfileContext")


@_attrs_define
class ProfileContext:
    """Das Umfeld des Kreises am Ende des neuesten gezeigten Zeitraums.

    Attributes:
        population (int | None):
        density (Decimal | None):
        size_band (None | str):
        concept_status (None | str):
        concept_status_on (datetime.date | None):
        period (str):
    """

    population: int | None
    density: Decimal | None
    size_band: None | str
    concept_status: None | str
    concept_status_on: datetime.date | None
    period: str

    def to_dict(self) -> dict[str, Any]:
        population: int | None
        population = self.population

        density: Decimal | None
        density = self.density

        size_band: None | str
        size_band = self.size_band

        concept_status: None | str
        concept_status = self.concept_status

        concept_status_on: None | str
        if isinstance(self.concept_status_on, datetime.date):
            concept_status_on = self.concept_status_on.isoformat()
        else:
            concept_status_on = self.concept_status_on

        period = self.period

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "population": population,
                "density": density,
                "size_band": size_band,
                "concept_status": concept_status,
                "concept_status_on": concept_status_on,
                "period": period,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_population(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        population = _parse_population(d.pop("population"))

        def _parse_density(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                density_type_0 = Decimal(str(data))

                return density_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        density = _parse_density(d.pop("density"))

        def _parse_size_band(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        size_band = _parse_size_band(d.pop("size_band"))

        def _parse_concept_status(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        concept_status = _parse_concept_status(d.pop("concept_status"))

        def _parse_concept_status_on(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                concept_status_on_type_0 = datetime.date.fromisoformat(data)

                return concept_status_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        concept_status_on = _parse_concept_status_on(d.pop("concept_status_on"))

        period = d.pop("period")

        profile_context = cls(
            population=population,
            density=density,
            size_band=size_band,
            concept_status=concept_status,
            concept_status_on=concept_status_on,
            period=period,
        )

        return profile_context
