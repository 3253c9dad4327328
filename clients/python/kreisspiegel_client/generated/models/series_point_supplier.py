from typing import Literal

SeriesPointSupplier = Literal["district", "mixed", "official"]

SERIES_POINT_SUPPLIER_VALUES: set[SeriesPointSupplier] = {
    "district",
    "mixed",
    "official",
}


def check_series_point_supplier(value: str) -> SeriesPointSupplier:
    if value in SERIES_POINT_SUPPLIER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SERIES_POINT_SUPPLIER_VALUES!r}"
    )
