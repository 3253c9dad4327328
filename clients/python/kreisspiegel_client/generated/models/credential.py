from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.credential_state import CredentialState, check_credential_state

if TYPE_CHECKING:
    from ..models.acting_account import ActingAccount


T = TypeVar("T", bound="Credential")


@_attrs_define
class Credential:
    """Ein Zugangsschlüssel, ohne sein Geheimnis.

    Attributes:
        id (str):
        account (ActingAccount): In wessen Namen gehandelt wird.
        district (None | str):
        state (CredentialState):
        created_at (datetime.datetime):
        expires_at (datetime.datetime):
        revoked_at (datetime.datetime | None):
    """

    id: str
    account: ActingAccount
    district: None | str
    state: CredentialState
    created_at: datetime.datetime
    expires_at: datetime.datetime
    revoked_at: datetime.datetime | None

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        account = self.account.to_dict()

        district: None | str
        district = self.district

        state: str = self.state

        created_at = self.created_at.isoformat()

        expires_at = self.expires_at.isoformat()

        revoked_at: None | str
        if isinstance(self.revoked_at, datetime.datetime):
            revoked_at = self.revoked_at.isoformat()
        else:
            revoked_at = self.revoked_at

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "account": account,
                "district": district,
                "state": state,
                "created_at": created_at,
                "expires_at": expires_at,
                "revoked_at": revoked_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.acting_account import ActingAccount  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        account = ActingAccount.from_dict(d.pop("account"))

        def _parse_district(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        district = _parse_district(d.pop("district"))

        state = check_credential_state(d.pop("state"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        expires_at = datetime.datetime.fromisoformat(d.pop("expires_at"))

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

        credential = cls(
            id=id,
            account=account,
            district=district,
            state=state,
            created_at=created_at,
            expires_at=expires_at,
            revoked_at=revoked_at,
        )

        return credential
