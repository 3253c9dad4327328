from typing import Literal

WebhookDeliveryState = Literal["dead", "delivered", "pending"]

WEBHOOK_DELIVERY_STATE_VALUES: set[WebhookDeliveryState] = {
    "dead",
    "delivered",
    "pending",
}


def check_webhook_delivery_state(value: str) -> WebhookDeliveryState:
    if value in WEBHOOK_DELIVERY_STATE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {WEBHOOK_DELIVERY_STATE_VALUES!r}"
    )
