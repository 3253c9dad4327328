from typing import Literal

VerdictMode = Literal["atomic", "partial"]

VERDICT_MODE_VALUES: set[VerdictMode] = {
    "atomic",
    "partial",
}


def check_verdict_mode(value: str) -> VerdictMode:
    if value in VERDICT_MODE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {VERDICT_MODE_VALUES!r}"
    )
