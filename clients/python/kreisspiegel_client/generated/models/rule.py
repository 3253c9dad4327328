from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.rule_checked import RuleChecked, check_rule_checked
from ..models.rule_severity import RuleSeverity, check_rule_severity

if TYPE_CHECKING:
    from ..models.rule_parameters import RuleParameters


T = TypeVar("T", bound="Rule")


@_attrs_define
class Rule:
    """Eine Regel als Daten.

    Attributes:
        code (str):
        severity (RuleSeverity):
        checked (RuleChecked): an der Zeile, an der Lieferung, oder nur vom Dienst
        applies_from (datetime.date | None): erster Tag der Zeiträume
        applies_until (datetime.date | None):
        parameters (RuleParameters):
        label_de (str):
        description_de (str):
        message_de (str): Der Satz mit Platzhaltern; was in eckigen Klammern steht, entfällt, wo es nichts zu sagen
            gibt. `parameters.words_de` sagt `expected` in Worten.
        message_en (str):
    """

    code: str
    severity: RuleSeverity
    checked: RuleChecked
    applies_from: datetime.date | None
    applies_until: datetime.date | None
    parameters: RuleParameters
    label_de: str
    description_de: str
    message_de: str
    message_en: str

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        severity: str = self.severity

        checked: str = self.checked

        applies_from: None | str
        if isinstance(self.applies_from, datetime.date):
            applies_from = self.applies_from.isoformat()
        else:
            applies_from = self.applies_from

        applies_until: None | str
        if isinstance(self.applies_until, datetime.date):
            applies_until = self.applies_until.isoformat()
        else:
            applies_until = self.applies_until

        parameters = self.parameters.to_dict()

        label_de = self.label_de

        description_de = self.description_de

        message_de = self.message_de

        message_en = self.message_en

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "code": code,
                "severity": severity,
                "checked": checked,
                "applies_from": applies_from,
                "applies_until": applies_until,
                "parameters": parameters,
                "label_de": label_de,
                "description_de": description_de,
                "message_de": message_de,
                "message_en": message_en,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.rule_parameters import RuleParameters  # noqa: PLC0415

        d = dict(src_dict)
        code = d.pop("code")

        severity = check_rule_severity(d.pop("severity"))

        checked = check_rule_checked(d.pop("checked"))

        def _parse_applies_from(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                applies_from_type_0 = datetime.date.fromisoformat(data)

                return applies_from_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        applies_from = _parse_applies_from(d.pop("applies_from"))

        def _parse_applies_until(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                applies_until_type_0 = datetime.date.fromisoformat(data)

                return applies_until_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        applies_until = _parse_applies_until(d.pop("applies_until"))

        parameters = RuleParameters.from_dict(d.pop("parameters"))

        label_de = d.pop("label_de")

        description_de = d.pop("description_de")

        message_de = d.pop("message_de")

        message_en = d.pop("message_en")

        rule = cls(
            code=code,
            severity=severity,
            checked=checked,
            applies_from=applies_from,
            applies_until=applies_until,
            parameters=parameters,
            label_de=label_de,
            description_de=description_de,
            message_de=message_de,
            message_en=message_en,
        )

        return rule
