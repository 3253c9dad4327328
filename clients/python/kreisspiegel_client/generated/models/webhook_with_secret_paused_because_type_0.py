from typing import Literal

WebhookWithSecretPausedBecauseType0 = Literal["dead_letters", "gone", "owner"]

WEBHOOK_WITH_SECRET_PAUSED_BECAUSE_TYPE_0_VALUES: set[
    WebhookWithSecretPausedBecauseType0
] = {
    "dead_letters",
    "gone",
    "owner",
}


def check_webhook_with_secret_paused_because_type_0(
    value: str,
) -> WebhookWithSecretPausedBecauseType0:
    if value in WEBHOOK_WITH_SECRET_PAUSED_BECAUSE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {WEBHOOK_WITH_SECRET_PAUSED_BECAUSE_TYPE_0_VALUES!r}"
    )
