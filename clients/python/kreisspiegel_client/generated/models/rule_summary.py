from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.rule_summary_severity import (
    RuleSummarySeverity,
    check_rule_summary_severity,
)

T = TypeVar("T", bound="RuleSummary")


@_attrs_define
class RuleSummary:
    """Wie oft eine Regel etwas fand, über alle Befunde.

    Attributes:
        rule (str):
        severity (RuleSummarySeverity):
        count (int):
        silenced (int):
        first_row (int | None):
        message (str): der Satz des ersten Befunds
    """

    rule: str
    severity: RuleSummarySeverity
    count: int
    silenced: int
    first_row: int | None
    message: str

    def to_dict(self) -> dict[str, Any]:
        rule = self.rule

        severity: str = self.severity

        count = self.count

        silenced = self.silenced

        first_row: int | None
        first_row = self.first_row

        message = self.message

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "rule": rule,
                "severity": severity,
                "count": count,
                "silenced": silenced,
                "first_row": first_row,
                "message": message,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        rule = d.pop("rule")

        severity = check_rule_summary_severity(d.pop("severity"))

        count = d.pop("count")

        silenced = d.pop("silenced")

        def _parse_first_row(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        first_row = _parse_first_row(d.pop("first_row"))

        message = d.pop("message")

        rule_summary = cls(
            rule=rule,
            severity=severity,
            count=count,
            silenced=silenced,
            first_row=first_row,
            message=message,
        )

        return rule_summary
