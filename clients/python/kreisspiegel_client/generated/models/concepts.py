from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.concepts_counts import ConceptsCounts
    from ..models.district_concept import DistrictConcept


T = TypeVar("T", bound="Concepts")


@_attrs_define
class Concepts:
    """Der Konzeptstand aller Kreise an einem Tag.

    Attributes:
        on (datetime.date):
        as_of (datetime.datetime):
        state (str):
        counts (ConceptsCounts):
        districts (list[DistrictConcept]):
        notes (list[str]):
    """

    on: datetime.date
    as_of: datetime.datetime
    state: str
    counts: ConceptsCounts
    districts: list[DistrictConcept]
    notes: list[str]

    def to_dict(self) -> dict[str, Any]:
        on = self.on.isoformat()

        as_of = self.as_of.isoformat()

        state = self.state

        counts = self.counts.to_dict()

        districts = []
        for districts_item_data in self.districts:
            districts_item = districts_item_data.to_dict()
            districts.append(districts_item)

        notes = self.notes

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "on": on,
                "as_of": as_of,
                "state": state,
                "counts": counts,
                "districts": districts,
                "notes": notes,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.concepts_counts import ConceptsCounts  # noqa: PLC0415
        from ..models.district_concept import DistrictConcept  # noqa: PLC0415

        d = dict(src_dict)
        on = datetime.date.fromisoformat(d.pop("on"))

        as_of = datetime.datetime.fromisoformat(d.pop("as_of"))

        state = d.pop("state")

        counts = ConceptsCounts.from_dict(d.pop("counts"))

        districts = []
        _districts = d.pop("districts")
        for districts_item_data in _districts:
            districts_item = DistrictConcept.from_dict(districts_item_data)

            districts.append(districts_item)

        notes = cast(list[str], d.pop("notes"))

        concepts = cls(
            on=on,
            as_of=as_of,
            state=state,
            counts=counts,
            districts=districts,
            notes=notes,
        )

        return concepts
