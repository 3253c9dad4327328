from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.grant_delegation_body_resource import (
    GrantDelegationBodyResource,
    check_grant_delegation_body_resource,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="GrantDelegationBody")


@_attrs_define
class GrantDelegationBody:
    """Was ein Kreis einem Dienstleister erlaubt.

    Attributes:
        provider (str): Konto des Dienstleisters: Kennung oder Name aus `/v1/accounts`.
        valid_until (datetime.date): Letzter Tag, an dem sie gilt; höchstens fünf Jahre.
        resource (GrantDelegationBodyResource | Unset): Liefern lassen sich bisher nur Werte (`observations`). Default:
            'observations'.
        indicators (list[str] | None | Unset): Nur diese Indikatoren; ohne `indicators` und `field` alle.
        field (None | str | Unset): Nur Indikatoren dieses Handlungsfelds, auch später hinzukommende.
        period_from (None | str | Unset): Nur Zeiträume ab diesem, einschließlich.
        period_until (None | str | Unset): Nur Zeiträume bis zu diesem, einschließlich.
        valid_from (datetime.date | None | Unset): Erster Tag, an dem sie gilt; Vorgabe ist heute.
        note (None | str | Unset): Zum Beispiel das Aktenzeichen.
    """

    provider: str
    valid_until: datetime.date
    resource: GrantDelegationBodyResource | Unset = "observations"
    indicators: list[str] | None | Unset = UNSET
    field: None | str | Unset = UNSET
    period_from: None | str | Unset = UNSET
    period_until: None | str | Unset = UNSET
    valid_from: datetime.date | None | Unset = UNSET
    note: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        provider = self.provider

        valid_until = self.valid_until.isoformat()

        resource: str | Unset = UNSET
        if not isinstance(self.resource, Unset):
            resource = self.resource

        indicators: list[str] | None | Unset
        if isinstance(self.indicators, Unset):
            indicators = UNSET
        elif isinstance(self.indicators, list):
            indicators = self.indicators

        else:
            indicators = self.indicators

        field: None | str | Unset
        if isinstance(self.field, Unset):
            field = UNSET
        else:
            field = self.field

        period_from: None | str | Unset
        if isinstance(self.period_from, Unset):
            period_from = UNSET
        else:
            period_from = self.period_from

        period_until: None | str | Unset
        if isinstance(self.period_until, Unset):
            period_until = UNSET
        else:
            period_until = self.period_until

        valid_from: None | str | Unset
        if isinstance(self.valid_from, Unset):
            valid_from = UNSET
        elif isinstance(self.valid_from, datetime.date):
            valid_from = self.valid_from.isoformat()
        else:
            valid_from = self.valid_from

        note: None | str | Unset
        if isinstance(self.note, Unset):
            note = UNSET
        else:
            note = self.note

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "provider": provider,
                "valid_until": valid_until,
            }
        )
        if resource is not UNSET:
            field_dict["resource"] = resource
        if indicators is not UNSET:
            field_dict["indicators"] = indicators
        if field is not UNSET:
            field_dict["field"] = field
        if period_from is not UNSET:
            field_dict["period_from"] = period_from
        if period_until is not UNSET:
            field_dict["period_until"] = period_until
        if valid_from is not UNSET:
            field_dict["valid_from"] = valid_from
        if note is not UNSET:
            field_dict["note"] = note

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        provider = d.pop("provider")

        valid_until = datetime.date.fromisoformat(d.pop("valid_until"))

        _resource = d.pop("resource", UNSET)
        resource: GrantDelegationBodyResource | Unset
        if isinstance(_resource, Unset):
            resource = UNSET
        else:
            resource = check_grant_delegation_body_resource(_resource)

        def _parse_indicators(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                indicators_type_0 = cast(list[str], data)

                return indicators_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        indicators = _parse_indicators(d.pop("indicators", UNSET))

        def _parse_field(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        field = _parse_field(d.pop("field", UNSET))

        def _parse_period_from(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        period_from = _parse_period_from(d.pop("period_from", UNSET))

        def _parse_period_until(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        period_until = _parse_period_until(d.pop("period_until", UNSET))

        def _parse_valid_from(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                valid_from_type_0 = datetime.date.fromisoformat(data)

                return valid_from_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        valid_from = _parse_valid_from(d.pop("valid_from", UNSET))

        def _parse_note(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        note = _parse_note(d.pop("note", UNSET))

        grant_delegation_body = cls(
            provider=provider,
            valid_until=valid_until,
            resource=resource,
            indicators=indicators,
            field=field,
            period_from=period_from,
            period_until=period_until,
            valid_from=valid_from,
            note=note,
        )

        return grant_delegation_body
