from typing import Literal

DeliveryDuty = Literal["owed", "voluntary"]

DELIVERY_DUTY_VALUES: set[DeliveryDuty] = {
    "owed",
    "voluntary",
}


def check_delivery_duty(value: str) -> DeliveryDuty:
    if value in DELIVERY_DUTY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DELIVERY_DUTY_VALUES!r}"
    )
