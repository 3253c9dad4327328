from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.receipt_supplier_type_0 import (
    ReceiptSupplierType0,
    check_receipt_supplier_type_0,
)
from ..types import UNSET, Unset

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
        district (None | str | Unset): wessen Lieferung
        supplier (None | ReceiptSupplierType0 | Unset):
    """

    id: str
    payload_sha256: str
    rule_pack: str
    counts: ReceiptCounts
    recorded_at: datetime.datetime
    signature: Signature
    district: None | str | Unset = UNSET
    supplier: None | ReceiptSupplierType0 | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        payload_sha256 = self.payload_sha256

        rule_pack = self.rule_pack

        counts = self.counts.to_dict()

        recorded_at = self.recorded_at.isoformat()

        signature = self.signature.to_dict()

        district: None | str | Unset
        if isinstance(self.district, Unset):
            district = UNSET
        else:
            district = self.district

        supplier: None | str | Unset
        if isinstance(self.supplier, Unset):
            supplier = UNSET
        elif isinstance(self.supplier, str):
            supplier = self.supplier
        else:
            supplier = self.supplier

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
        if district is not UNSET:
            field_dict["district"] = district
        if supplier is not UNSET:
            field_dict["supplier"] = supplier

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

        def _parse_district(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        district = _parse_district(d.pop("district", UNSET))

        def _parse_supplier(data: object) -> None | ReceiptSupplierType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                supplier_type_0 = check_receipt_supplier_type_0(data)

                return supplier_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ReceiptSupplierType0 | Unset, data)

        supplier = _parse_supplier(d.pop("supplier", UNSET))

        receipt = cls(
            id=id,
            payload_sha256=payload_sha256,
            rule_pack=rule_pack,
            counts=counts,
            recorded_at=recorded_at,
            signature=signature,
            district=district,
            supplier=supplier,
        )

        return receipt
