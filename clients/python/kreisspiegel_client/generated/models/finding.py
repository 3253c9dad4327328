from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.finding_severity import FindingSeverity, check_finding_severity

T = TypeVar("T", bound="Finding")


@_attrs_define
class Finding:
    """Ein Befund einer Regel an einer Zeile.

    Attributes:
        row (int): ab 1 gezählt
        pointer (str):
        rule (str):
        code (str):
        severity (FindingSeverity):
        message (str):
        expected (None | str):
        found (None | str):
    """

    row: int
    pointer: str
    rule: str
    code: str
    severity: FindingSeverity
    message: str
    expected: None | str
    found: None | str

    def to_dict(self) -> dict[str, Any]:
        row = self.row

        pointer = self.pointer

        rule = self.rule

        code = self.code

        severity: str = self.severity

        message = self.message

        expected: None | str
        expected = self.expected

        found: None | str
        found = self.found

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "row": row,
                "pointer": pointer,
                "rule": rule,
                "code": code,
                "severity": severity,
                "message": message,
                "expected": expected,
                "found": found,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        row = d.pop("row")

        pointer = d.pop("pointer")

        rule = d.pop("rule")

        code = d.pop("code")

        severity = check_finding_severity(d.pop("severity"))

        message = d.pop("message")

        def _parse_expected(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        expected = _parse_expected(d.pop("expected"))

        def _parse_found(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        found = _parse_found(d.pop("found"))

        finding = cls(
            row=row,
            pointer=pointer,
            rule=rule,
            code=code,
            severity=severity,
            message=message,
            expected=expected,
            found=found,
        )

        return finding
