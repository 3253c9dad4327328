from typing import Literal

WebhookAttemptOutcomeType0 = Literal["delivered", "failed", "interrupted"]

WEBHOOK_ATTEMPT_OUTCOME_TYPE_0_VALUES: set[WebhookAttemptOutcomeType0] = {
    "delivered",
    "failed",
    "interrupted",
}


def check_webhook_attempt_outcome_type_0(value: str) -> WebhookAttemptOutcomeType0:
    if value in WEBHOOK_ATTEMPT_OUTCOME_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {WEBHOOK_ATTEMPT_OUTCOME_TYPE_0_VALUES!r}"
    )
