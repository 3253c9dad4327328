from typing import Literal

ReceiptSupplierType0 = Literal["district", "official"]

RECEIPT_SUPPLIER_TYPE_0_VALUES: set[ReceiptSupplierType0] = {
    "district",
    "official",
}


def check_receipt_supplier_type_0(value: str) -> ReceiptSupplierType0:
    if value in RECEIPT_SUPPLIER_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {RECEIPT_SUPPLIER_TYPE_0_VALUES!r}"
    )
