from typing import Literal

GapSideSupplier = Literal["district", "official"]

GAP_SIDE_SUPPLIER_VALUES: set[GapSideSupplier] = {
    "district",
    "official",
}


def check_gap_side_supplier(value: str) -> GapSideSupplier:
    if value in GAP_SIDE_SUPPLIER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GAP_SIDE_SUPPLIER_VALUES!r}"
    )
