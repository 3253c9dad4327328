from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ResolutionStepsPush")


@_attrs_define
class ResolutionStepsPush:
    """Was dem Beschluss vorausging; null heißt nicht angegeben.

    Attributes:
        feasibility_checked (bool | None | Unset):
        leadership_consented (bool | None | Unset):
        committees_heard (bool | None | Unset):
    """

    feasibility_checked: bool | None | Unset = UNSET
    leadership_consented: bool | None | Unset = UNSET
    committees_heard: bool | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        feasibility_checked: bool | None | Unset
        if isinstance(self.feasibility_checked, Unset):
            feasibility_checked = UNSET
        else:
            feasibility_checked = self.feasibility_checked

        leadership_consented: bool | None | Unset
        if isinstance(self.leadership_consented, Unset):
            leadership_consented = UNSET
        else:
            leadership_consented = self.leadership_consented

        committees_heard: bool | None | Unset
        if isinstance(self.committees_heard, Unset):
            committees_heard = UNSET
        else:
            committees_heard = self.committees_heard

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if feasibility_checked is not UNSET:
            field_dict["feasibility_checked"] = feasibility_checked
        if leadership_consented is not UNSET:
            field_dict["leadership_consented"] = leadership_consented
        if committees_heard is not UNSET:
            field_dict["committees_heard"] = committees_heard

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_feasibility_checked(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        feasibility_checked = _parse_feasibility_checked(
            d.pop("feasibility_checked", UNSET)
        )

        def _parse_leadership_consented(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        leadership_consented = _parse_leadership_consented(
            d.pop("leadership_consented", UNSET)
        )

        def _parse_committees_heard(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        committees_heard = _parse_committees_heard(d.pop("committees_heard", UNSET))

        resolution_steps_push = cls(
            feasibility_checked=feasibility_checked,
            leadership_consented=leadership_consented,
            committees_heard=committees_heard,
        )

        return resolution_steps_push
