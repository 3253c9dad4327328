from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.concept_counts_of_band_type import (
    ConceptCountsOfBandType,
    check_concept_counts_of_band_type,
)

T = TypeVar("T", bound="ConceptCountsOfBand")


@_attrs_define
class ConceptCountsOfBand:
    """Dasselbe für eine Größenklasse; null für Städte bis 50.000 und wo niemand gezählt ist.

    Attributes:
        districts (int):
        in_force (int): liegt vor oder in Überarbeitung, und gültig
        being_updated (int): davon mit laufender Fortschreibung
        in_preparation (int):
        ended (int): abgelöst, abgelaufen oder Gültigkeit vorbei
        none (int): es gibt keines
        unknown (int): kein Bericht; nicht dasselbe wie keines
        type_ (ConceptCountsOfBandType):
        size_band (None | str):
    """

    districts: int
    in_force: int
    being_updated: int
    in_preparation: int
    ended: int
    none: int
    unknown: int
    type_: ConceptCountsOfBandType
    size_band: None | str

    def to_dict(self) -> dict[str, Any]:
        districts = self.districts

        in_force = self.in_force

        being_updated = self.being_updated

        in_preparation = self.in_preparation

        ended = self.ended

        none = self.none

        unknown = self.unknown

        type_: str = self.type_

        size_band: None | str
        size_band = self.size_band

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "districts": districts,
                "in_force": in_force,
                "being_updated": being_updated,
                "in_preparation": in_preparation,
                "ended": ended,
                "none": none,
                "unknown": unknown,
                "type": type_,
                "size_band": size_band,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        districts = d.pop("districts")

        in_force = d.pop("in_force")

        being_updated = d.pop("being_updated")

        in_preparation = d.pop("in_preparation")

        ended = d.pop("ended")

        none = d.pop("none")

        unknown = d.pop("unknown")

        type_ = check_concept_counts_of_band_type(d.pop("type"))

        def _parse_size_band(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        size_band = _parse_size_band(d.pop("size_band"))

        concept_counts_of_band = cls(
            districts=districts,
            in_force=in_force,
            being_updated=being_updated,
            in_preparation=in_preparation,
            ended=ended,
            none=none,
            unknown=unknown,
            type_=type_,
            size_band=size_band,
        )

        return concept_counts_of_band
