from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="RulePackListed")


@_attrs_define
class RulePackListed:
    """Eine Rahmenedition, zu der es ein Regelpaket gibt.

    Attributes:
        edition (str):
        label_de (str):
        valid_from (datetime.date):
        valid_to (datetime.date | None):
        published_on (datetime.date):
        states (list[str]): Länder, in denen die Edition gilt
        indicators (int):
        rules_edition (str):
    """

    edition: str
    label_de: str
    valid_from: datetime.date
    valid_to: datetime.date | None
    published_on: datetime.date
    states: list[str]
    indicators: int
    rules_edition: str

    def to_dict(self) -> dict[str, Any]:
        edition = self.edition

        label_de = self.label_de

        valid_from = self.valid_from.isoformat()

        valid_to: None | str
        if isinstance(self.valid_to, datetime.date):
            valid_to = self.valid_to.isoformat()
        else:
            valid_to = self.valid_to

        published_on = self.published_on.isoformat()

        states = self.states

        indicators = self.indicators

        rules_edition = self.rules_edition

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "edition": edition,
                "label_de": label_de,
                "valid_from": valid_from,
                "valid_to": valid_to,
                "published_on": published_on,
                "states": states,
                "indicators": indicators,
                "rules_edition": rules_edition,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        edition = d.pop("edition")

        label_de = d.pop("label_de")

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

        published_on = datetime.date.fromisoformat(d.pop("published_on"))

        states = cast(list[str], d.pop("states"))

        indicators = d.pop("indicators")

        rules_edition = d.pop("rules_edition")

        rule_pack_listed = cls(
            edition=edition,
            label_de=label_de,
            valid_from=valid_from,
            valid_to=valid_to,
            published_on=published_on,
            states=states,
            indicators=indicators,
            rules_edition=rules_edition,
        )

        return rule_pack_listed
