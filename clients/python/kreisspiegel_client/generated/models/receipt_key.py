from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    Literal,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define

T = TypeVar("T", bound="ReceiptKey")


@_attrs_define
class ReceiptKey:
    """Ein öffentlicher Schlüssel nach RFC 8037.

    Attributes:
        kty (Literal['OKP']):
        crv (Literal['Ed25519']):
        use (Literal['sig']):
        alg (Literal['EdDSA']):
        kid (str):
        x (str):
    """

    kty: Literal["OKP"]
    crv: Literal["Ed25519"]
    use: Literal["sig"]
    alg: Literal["EdDSA"]
    kid: str
    x: str

    def to_dict(self) -> dict[str, Any]:
        kty = self.kty

        crv = self.crv

        use = self.use

        alg = self.alg

        kid = self.kid

        x = self.x

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "kty": kty,
                "crv": crv,
                "use": use,
                "alg": alg,
                "kid": kid,
                "x": x,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        kty = cast(Literal["OKP"], d.pop("kty"))
        if kty != "OKP":
            raise ValueError(f"kty must match const 'OKP', got '{kty}'")

        crv = cast(Literal["Ed25519"], d.pop("crv"))
        if crv != "Ed25519":
            raise ValueError(f"crv must match const 'Ed25519', got '{crv}'")

        use = cast(Literal["sig"], d.pop("use"))
        if use != "sig":
            raise ValueError(f"use must match const 'sig', got '{use}'")

        alg = cast(Literal["EdDSA"], d.pop("alg"))
        if alg != "EdDSA":
            raise ValueError(f"alg must match const 'EdDSA', got '{alg}'")

        kid = d.pop("kid")

        x = d.pop("x")

        receipt_key = cls(
            kty=kty,
            crv=crv,
            use=use,
            alg=alg,
            kid=kid,
            x=x,
        )

        return receipt_key
