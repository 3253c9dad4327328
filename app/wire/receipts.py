"""Shapes of receipts and of the keys that prove them."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from app.models.base import Shape


class ReceiptKey(Shape):
    """Ein öffentlicher Schlüssel nach RFC 8037."""

    kty: Literal["OKP"]
    crv: Literal["Ed25519"]
    use: Literal["sig"]
    alg: Literal["EdDSA"]
    kid: str
    x: str


class ReceiptKeys(Shape):
    """Die öffentlichen Schlüssel der Quittungen."""

    keys: list[ReceiptKey]


class Signature(Shape):
    """Die Unterschrift unter einer Quittung."""

    algorithm: Literal["Ed25519"]
    key_id: str
    value: str


class Receipt(Shape):
    """Was angenommen wurde, unterschrieben."""

    id: str
    district: Annotated[str | None, Field(default=None, description="wessen Lieferung")]
    supplier: Annotated[Literal["district", "official"] | None, Field(default=None)]
    payload_sha256: str
    rule_pack: str
    counts: dict[str, int]
    recorded_at: datetime
    signature: Signature
