from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.delegation_resource import DelegationResource, check_delegation_resource
from ..models.delegation_state import DelegationState, check_delegation_state

if TYPE_CHECKING:
    from ..models.account_name import AccountName


T = TypeVar("T", bound="Delegation")


@_attrs_define
class Delegation:
    """Was ein Kreis einem Dienstleister zu liefern erlaubt, und wann.

    Attributes:
        id (str):
        district (str):
        provider (AccountName): Ein Konto, kurz.
        resource (DelegationResource):
        usable (bool): Ob der Dienst dafür schon einen Weg hat; bisher nur für Werte.
        indicators (list[str] | None): Nur diese; null heißt: nicht begrenzt.
        field (None | str): Nur Indikatoren dieses Handlungsfelds.
        period_from (None | str):
        period_until (None | str):
        valid_from (datetime.date):
        valid_until (datetime.date): Der letzte Tag, einschließlich.
        state (DelegationState):
        note (None | str):
        granted_at (datetime.datetime):
        granted_by (AccountName): Ein Konto, kurz.
        revoked_at (datetime.datetime | None):
        revoked_by (AccountName | None):
    """

    id: str
    district: str
    provider: AccountName
    resource: DelegationResource
    usable: bool
    indicators: list[str] | None
    field: None | str
    period_from: None | str
    period_until: None | str
    valid_from: datetime.date
    valid_until: datetime.date
    state: DelegationState
    note: None | str
    granted_at: datetime.datetime
    granted_by: AccountName
    revoked_at: datetime.datetime | None
    revoked_by: AccountName | None

    def to_dict(self) -> dict[str, Any]:
        from ..models.account_name import AccountName  # noqa: PLC0415

        id = self.id

        district = self.district

        provider = self.provider.to_dict()

        resource: str = self.resource

        usable = self.usable

        indicators: list[str] | None
        if isinstance(self.indicators, list):
            indicators = self.indicators

        else:
            indicators = self.indicators

        field: None | str
        field = self.field

        period_from: None | str
        period_from = self.period_from

        period_until: None | str
        period_until = self.period_until

        valid_from = self.valid_from.isoformat()

        valid_until = self.valid_until.isoformat()

        state: str = self.state

        note: None | str
        note = self.note

        granted_at = self.granted_at.isoformat()

        granted_by = self.granted_by.to_dict()

        revoked_at: None | str
        if isinstance(self.revoked_at, datetime.datetime):
            revoked_at = self.revoked_at.isoformat()
        else:
            revoked_at = self.revoked_at

        revoked_by: dict[str, Any] | None
        if isinstance(self.revoked_by, AccountName):
            revoked_by = self.revoked_by.to_dict()
        else:
            revoked_by = self.revoked_by

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "district": district,
                "provider": provider,
                "resource": resource,
                "usable": usable,
                "indicators": indicators,
                "field": field,
                "period_from": period_from,
                "period_until": period_until,
                "valid_from": valid_from,
                "valid_until": valid_until,
                "state": state,
                "note": note,
                "granted_at": granted_at,
                "granted_by": granted_by,
                "revoked_at": revoked_at,
                "revoked_by": revoked_by,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.account_name import AccountName  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        district = d.pop("district")

        provider = AccountName.from_dict(d.pop("provider"))

        resource = check_delegation_resource(d.pop("resource"))

        usable = d.pop("usable")

        def _parse_indicators(data: object) -> list[str] | None:
            if data is None:
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                indicators_type_0 = cast(list[str], data)

                return indicators_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None, data)

        indicators = _parse_indicators(d.pop("indicators"))

        def _parse_field(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        field = _parse_field(d.pop("field"))

        def _parse_period_from(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        period_from = _parse_period_from(d.pop("period_from"))

        def _parse_period_until(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        period_until = _parse_period_until(d.pop("period_until"))

        valid_from = datetime.date.fromisoformat(d.pop("valid_from"))

        valid_until = datetime.date.fromisoformat(d.pop("valid_until"))

        state = check_delegation_state(d.pop("state"))

        def _parse_note(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        note = _parse_note(d.pop("note"))

        granted_at = datetime.datetime.fromisoformat(d.pop("granted_at"))

        granted_by = AccountName.from_dict(d.pop("granted_by"))

        def _parse_revoked_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                revoked_at_type_0 = datetime.datetime.fromisoformat(data)

                return revoked_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        revoked_at = _parse_revoked_at(d.pop("revoked_at"))

        def _parse_revoked_by(data: object) -> AccountName | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                revoked_by_type_0 = AccountName.from_dict(data)

                return revoked_by_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AccountName | None, data)

        revoked_by = _parse_revoked_by(d.pop("revoked_by"))

        delegation = cls(
            id=id,
            district=district,
            provider=provider,
            resource=resource,
            usable=usable,
            indicators=indicators,
            field=field,
            period_from=period_from,
            period_until=period_until,
            valid_from=valid_from,
            valid_until=valid_until,
            state=state,
            note=note,
            granted_at=granted_at,
            granted_by=granted_by,
            revoked_at=revoked_at,
            revoked_by=revoked_by,
        )

        return delegation
