from typing import Literal

CredentialState = Literal["expired", "revoked", "valid"]

CREDENTIAL_STATE_VALUES: set[CredentialState] = {
    "expired",
    "revoked",
    "valid",
}


def check_credential_state(value: str) -> CredentialState:
    if value in CREDENTIAL_STATE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREDENTIAL_STATE_VALUES!r}"
    )
