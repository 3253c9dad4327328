from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="Coverage")


@_attrs_define
class Coverage:
    """Wie viele der Kreise des Gebietsstands in den Landeswert eingehen.

    Attributes:
        districts (int):
        of (int):
        population_share (Decimal | None):
    """

    districts: int
    of: int
    population_share: Decimal | None

    def to_dict(self) -> dict[str, Any]:
        districts = self.districts

        of = self.of

        population_share: Decimal | None
        population_share = self.population_share

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "districts": districts,
                "of": of,
                "population_share": population_share,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        districts = d.pop("districts")

        of = d.pop("of")

        def _parse_population_share(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                population_share_type_0 = Decimal(str(data))

                return population_share_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        population_share = _parse_population_share(d.pop("population_share"))

        coverage = cls(
            districts=districts,
            of=of,
            population_share=population_share,
        )

        return coverage
