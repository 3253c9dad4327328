from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.acting_account import ActingAccount
    from ..models.audit_event_detail import AuditEventDetail


T = TypeVar("T", bound="AuditEvent")


@_attrs_define
class AuditEvent:
    """Was getan wurde: wann, in wessen Namen, woran, für welchen Kreis.

    Attributes:
        id (str):
        at (datetime.datetime):
        action (str):
        subject (str):
        district (None | str): Wen es betrifft: ein Kreis oder Land.
        account (ActingAccount | None):
        request_id (None | str):
        detail (AuditEventDetail):
    """

    id: str
    at: datetime.datetime
    action: str
    subject: str
    district: None | str
    account: ActingAccount | None
    request_id: None | str
    detail: AuditEventDetail

    def to_dict(self) -> dict[str, Any]:
        from ..models.acting_account import ActingAccount  # noqa: PLC0415

        id = self.id

        at = self.at.isoformat()

        action = self.action

        subject = self.subject

        district: None | str
        district = self.district

        account: dict[str, Any] | None
        if isinstance(self.account, ActingAccount):
            account = self.account.to_dict()
        else:
            account = self.account

        request_id: None | str
        request_id = self.request_id

        detail = self.detail.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "at": at,
                "action": action,
                "subject": subject,
                "district": district,
                "account": account,
                "request_id": request_id,
                "detail": detail,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.acting_account import ActingAccount  # noqa: PLC0415
        from ..models.audit_event_detail import AuditEventDetail  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        at = datetime.datetime.fromisoformat(d.pop("at"))

        action = d.pop("action")

        subject = d.pop("subject")

        def _parse_district(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        district = _parse_district(d.pop("district"))

        def _parse_account(data: object) -> ActingAccount | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                account_type_0 = ActingAccount.from_dict(data)

                return account_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ActingAccount | None, data)

        account = _parse_account(d.pop("account"))

        def _parse_request_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        request_id = _parse_request_id(d.pop("request_id"))

        detail = AuditEventDetail.from_dict(d.pop("detail"))

        audit_event = cls(
            id=id,
            at=at,
            action=action,
            subject=subject,
            district=district,
            account=account,
            request_id=request_id,
            detail=detail,
        )

        return audit_event
