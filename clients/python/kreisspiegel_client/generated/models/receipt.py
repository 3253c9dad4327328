from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.receipt_counts import ReceiptCounts
    from ..models.signature import Signature


T = TypeVar("T", bound="Receipt")


@_attrs_define
class Receipt:
    """Was angenommen wurde, unterschrieben.

    Attributes:
        id (str):
        payload_sha256 (str):
        rule_pack (str):
        counts (ReceiptCounts):
        recorded_at (datetime.datetime):
        signature (Signature): Die Unterschrift unter einer Quittung.
    """

    id: str
    payload_sha256: str
    rule_pack: str
    counts: ReceiptCounts
    recorded_at: datetime.datetime
    signature: Signature

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        payload_sha256 = self.payload_sha256

        rule_pack = self.rule_pack

        counts = self.counts.to_dict()

        recorded_at = self.recorded_at.isoformat()

        signature = self.signature.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "payload_sha256": payload_sha256,
                "rule_pack": rule_pack,
                "counts": counts,
                "recorded_at": recorded_at,
                "signature": signature,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.receipt_counts import ReceiptCounts  # noqa: PLC0415
        from ..models.signature import Signature  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        payload_sha256 = d.pop("payload_sha256")

        rule_pack = d.pop("rule_pack")

        counts = ReceiptCounts.from_dict(d.pop("counts"))

        recorded_at = datetime.datetime.fromisoformat(d.pop("recorded_at"))

        signature = Signature.from_dict(d.pop("signature"))

        receipt = cls(
            id=id,
            payload_sha256=payload_sha256,
            rule_pack=rule_pack,
            counts=counts,
            recorded_at=recorded_at,
            signature=signature,
        )

        return receipt
