from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="ResolutionSteps")


@_attrs_define
class ResolutionSteps:
    """Was einem Beschluss vorausging; null heißt nicht angegeben.

    Attributes:
        feasibility_checked (bool | None): Machbarkeit geprüft
        leadership_consented (bool | None): Verwaltungsspitze zugestimmt
        committees_heard (bool | None): Fachausschüsse gehört
    """

    feasibility_checked: bool | None
    leadership_consented: bool | None
    committees_heard: bool | None

    def to_dict(self) -> dict[str, Any]:
        feasibility_checked: bool | None
        feasibility_checked = self.feasibility_checked

        leadership_consented: bool | None
        leadership_consented = self.leadership_consented

        committees_heard: bool | None
        committees_heard = self.committees_heard

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "feasibility_checked": feasibility_checked,
                "leadership_consented": leadership_consented,
                "committees_heard": committees_heard,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_feasibility_checked(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        feasibility_checked = _parse_feasibility_checked(d.pop("feasibility_checked"))

        def _parse_leadership_consented(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        leadership_consented = _parse_leadership_consented(
            d.pop("leadership_consented")
        )

        def _parse_committees_heard(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        committees_heard = _parse_committees_heard(d.pop("committees_heard"))

        resolution_steps = cls(
            feasibility_checked=feasibility_checked,
            leadership_consented=leadership_consented,
            committees_heard=committees_heard,
        )

        return resolution_steps
