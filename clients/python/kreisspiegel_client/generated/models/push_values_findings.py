from typing import Literal

PushValuesFindings = Literal["all", "capped"]

PUSH_VALUES_FINDINGS_VALUES: set[PushValuesFindings] = {
    "all",
    "capped",
}


def check_push_values_findings(value: str) -> PushValuesFindings:
    if value in PUSH_VALUES_FINDINGS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PUSH_VALUES_FINDINGS_VALUES!r}"
    )
