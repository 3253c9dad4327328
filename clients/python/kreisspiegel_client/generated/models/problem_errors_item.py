from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.problem_errors_item_severity import (
    ProblemErrorsItemSeverity,
    check_problem_errors_item_severity,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="ProblemErrorsItem")


@_attrs_define
class ProblemErrorsItem:
    """
    Attributes:
        pointer (str | Unset): JSON Pointer in den Rumpf
        parameter (str | Unset):
        row (int | Unset): Zeile, ab 1 gezählt
        code (str | Unset):
        severity (ProblemErrorsItemSeverity | Unset):
        message (str | Unset):
    """

    pointer: str | Unset = UNSET
    parameter: str | Unset = UNSET
    row: int | Unset = UNSET
    code: str | Unset = UNSET
    severity: ProblemErrorsItemSeverity | Unset = UNSET
    message: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        pointer = self.pointer

        parameter = self.parameter

        row = self.row

        code = self.code

        severity: str | Unset = UNSET
        if not isinstance(self.severity, Unset):
            severity = self.severity

        message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if pointer is not UNSET:
            field_dict["pointer"] = pointer
        if parameter is not UNSET:
            field_dict["parameter"] = parameter
        if row is not UNSET:
            field_dict["row"] = row
        if code is not UNSET:
            field_dict["code"] = code
        if severity is not UNSET:
            field_dict["severity"] = severity
        if message is not UNSET:
            field_dict["message"] = message

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        pointer = d.pop("pointer", UNSET)

        parameter = d.pop("parameter", UNSET)

        row = d.pop("row", UNSET)

        code = d.pop("code", UNSET)

        _severity = d.pop("severity", UNSET)
        severity: ProblemErrorsItemSeverity | Unset
        if isinstance(_severity, Unset):
            severity = UNSET
        else:
            severity = check_problem_errors_item_severity(_severity)

        message = d.pop("message", UNSET)

        problem_errors_item = cls(
            pointer=pointer,
            parameter=parameter,
            row=row,
            code=code,
            severity=severity,
            message=message,
        )

        problem_errors_item.additional_properties = d
        return problem_errors_item

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
