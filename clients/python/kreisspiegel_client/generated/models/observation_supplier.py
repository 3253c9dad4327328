from typing import Literal

ObservationSupplier = Literal["district", "official"]

OBSERVATION_SUPPLIER_VALUES: set[ObservationSupplier] = {
    "district",
    "official",
}


def check_observation_supplier(value: str) -> ObservationSupplier:
    if value in OBSERVATION_SUPPLIER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {OBSERVATION_SUPPLIER_VALUES!r}"
    )
