from typing import Literal

WebhookAttemptFailureType0 = Literal[
    "address_not_allowed",
    "broken_answer",
    "name_not_resolved",
    "not_connected",
    "redirected",
    "refused",
    "timeout",
    "tls",
]

WEBHOOK_ATTEMPT_FAILURE_TYPE_0_VALUES: set[WebhookAttemptFailureType0] = {
    "address_not_allowed",
    "broken_answer",
    "name_not_resolved",
    "not_connected",
    "redirected",
    "refused",
    "timeout",
    "tls",
}


def check_webhook_attempt_failure_type_0(value: str) -> WebhookAttemptFailureType0:
    if value in WEBHOOK_ATTEMPT_FAILURE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {WEBHOOK_ATTEMPT_FAILURE_TYPE_0_VALUES!r}"
    )
