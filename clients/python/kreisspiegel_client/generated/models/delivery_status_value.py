from typing import Literal

DeliveryStatusValue = Literal[
    "delivered", "delivered_official", "late", "missing", "overdue", "owed", "voluntary"
]

DELIVERY_STATUS_VALUE_VALUES: set[DeliveryStatusValue] = {
    "delivered",
    "delivered_official",
    "late",
    "missing",
    "overdue",
    "owed",
    "voluntary",
}


def check_delivery_status_value(value: str) -> DeliveryStatusValue:
    if value in DELIVERY_STATUS_VALUE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DELIVERY_STATUS_VALUE_VALUES!r}"
    )
