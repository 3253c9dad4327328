from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.judged_breakdown import JudgedBreakdown
    from ..models.judged_district import JudgedDistrict
    from ..models.judged_indicator import JudgedIndicator
    from ..models.rule import Rule
    from ..models.rule_pack_codes import RulePackCodes


T = TypeVar("T", bound="RulePack")


@_attrs_define
class RulePack:
    """Ein Regelpaket: die Regeln als Daten und der Katalog, nach dem sie prüfen.

    Attributes:
        format_ (Literal[1]):
        edition (str):
        rules_edition (str):
        label_de (str):
        published_on (datetime.date):
        valid_from (datetime.date):
        valid_to (datetime.date | None):
        states (list[str]):
        rules (list[Rule]):
        indicators (list[JudgedIndicator]):
        breakdowns (list[JudgedBreakdown]):
        districts (list[JudgedDistrict]):
        codes (RulePackCodes):
    """

    format_: Literal[1]
    edition: str
    rules_edition: str
    label_de: str
    published_on: datetime.date
    valid_from: datetime.date
    valid_to: datetime.date | None
    states: list[str]
    rules: list[Rule]
    indicators: list[JudgedIndicator]
    breakdowns: list[JudgedBreakdown]
    districts: list[JudgedDistrict]
    codes: RulePackCodes

    def to_dict(self) -> dict[str, Any]:
        format_ = self.format_

        edition = self.edition

        rules_edition = self.rules_edition

        label_de = self.label_de

        published_on = self.published_on.isoformat()

        valid_from = self.valid_from.isoformat()

        valid_to: None | str
        if isinstance(self.valid_to, datetime.date):
            valid_to = self.valid_to.isoformat()
        else:
            valid_to = self.valid_to

        states = self.states

        rules = []
        for rules_item_data in self.rules:
            rules_item = rules_item_data.to_dict()
            rules.append(rules_item)

        indicators = []
        for indicators_item_data in self.indicators:
            indicators_item = indicators_item_data.to_dict()
            indicators.append(indicators_item)

        breakdowns = []
        for breakdowns_item_data in self.breakdowns:
            breakdowns_item = breakdowns_item_data.to_dict()
            breakdowns.append(breakdowns_item)

        districts = []
        for districts_item_data in self.districts:
            districts_item = districts_item_data.to_dict()
            districts.append(districts_item)

        codes = self.codes.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "format": format_,
                "edition": edition,
                "rules_edition": rules_edition,
                "label_de": label_de,
                "published_on": published_on,
                "valid_from": valid_from,
                "valid_to": valid_to,
                "states": states,
                "rules": rules,
                "indicators": indicators,
                "breakdowns": breakdowns,
                "districts": districts,
                "codes": codes,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.judged_breakdown import JudgedBreakdown  # noqa: PLC0415
        from ..models.judged_district import JudgedDistrict  # noqa: PLC0415
        from ..models.judged_indicator import JudgedIndicator  # noqa: PLC0415
        from ..models.rule import Rule  # noqa: PLC0415
        from ..models.rule_pack_codes import RulePackCodes  # noqa: PLC0415

        d = dict(src_dict)
        format_ = cast(Literal[1], d.pop("format"))
        if format_ != 1:
            raise ValueError(f"format must match const 1, got '{format_}'")

        edition = d.pop("edition")

        rules_edition = d.pop("rules_edition")

        label_de = d.pop("label_de")

        published_on = datetime.date.fromisoformat(d.pop("published_on"))

        valid_from = datetime.date.fromisoformat(d.pop("valid_from"))

        def _parse_valid_to(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                valid_to_type_0 = datetime.date.fromisoformat(data)

                return valid_to_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        valid_to = _parse_valid_to(d.pop("valid_to"))

        states = cast(list[str], d.pop("states"))

        rules = []
        _rules = d.pop("rules")
        for rules_item_data in _rules:
            rules_item = Rule.from_dict(rules_item_data)

            rules.append(rules_item)

        indicators = []
        _indicators = d.pop("indicators")
        for indicators_item_data in _indicators:
            indicators_item = JudgedIndicator.from_dict(indicators_item_data)

            indicators.append(indicators_item)

        breakdowns = []
        _breakdowns = d.pop("breakdowns")
        for breakdowns_item_data in _breakdowns:
            breakdowns_item = JudgedBreakdown.from_dict(breakdowns_item_data)

            breakdowns.append(breakdowns_item)

        districts = []
        _districts = d.pop("districts")
        for districts_item_data in _districts:
            districts_item = JudgedDistrict.from_dict(districts_item_data)

            districts.append(districts_item)

        codes = RulePackCodes.from_dict(d.pop("codes"))

        rule_pack = cls(
            format_=format_,
            edition=edition,
            rules_edition=rules_edition,
            label_de=label_de,
            published_on=published_on,
            valid_from=valid_from,
            valid_to=valid_to,
            states=states,
            rules=rules,
            indicators=indicators,
            breakdowns=breakdowns,
            districts=districts,
            codes=codes,
        )

        return rule_pack
