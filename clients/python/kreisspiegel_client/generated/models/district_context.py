from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="DistrictContext")


@_attrs_define
class DistrictContext:
    """Einwohnerzahl, Dichte und Größenklasse an einem Tag.

    Attributes:
        reference_date (datetime.date):
        population (int | None):
        precision (str):
        organisational_form (None | str):
        source (str):
        licence (str):
        density (Decimal | None):
        size_band (None | str):
    """

    reference_date: datetime.date
    population: int | None
    precision: str
    organisational_form: None | str
    source: str
    licence: str
    density: Decimal | None
    size_band: None | str

    def to_dict(self) -> dict[str, Any]:
        reference_date = self.reference_date.isoformat()

        population: int | None
        population = self.population

        precision = self.precision

        organisational_form: None | str
        organisational_form = self.organisational_form

        source = self.source

        licence = self.licence

        density: Decimal | None
        density = self.density

        size_band: None | str
        size_band = self.size_band

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "reference_date": reference_date,
                "population": population,
                "precision": precision,
                "organisational_form": organisational_form,
                "source": source,
                "licence": licence,
                "density": density,
                "size_band": size_band,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        reference_date = datetime.date.fromisoformat(d.pop("reference_date"))

        def _parse_population(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        population = _parse_population(d.pop("population"))

        precision = d.pop("precision")

        def _parse_organisational_form(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        organisational_form = _parse_organisational_form(d.pop("organisational_form"))

        source = d.pop("source")

        licence = d.pop("licence")

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

        district_context = cls(
            reference_date=reference_date,
            population=population,
            precision=precision,
            organisational_form=organisational_form,
            source=source,
            licence=licence,
            density=density,
            size_band=size_band,
        )

        return district_context
