from typing import Literal

WebhookPausedBecauseType0 = Literal["dead_letters", "gone", "owner"]

WEBHOOK_PAUSED_BECAUSE_TYPE_0_VALUES: set[WebhookPausedBecauseType0] = {
    "dead_letters",
    "gone",
    "owner",
}


def check_webhook_paused_because_type_0(value: str) -> WebhookPausedBecauseType0:
    if value in WEBHOOK_PAUSED_BECAUSE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {WEBHOOK_PAUSED_BECAUSE_TYPE_0_VALUES!r}"
    )
