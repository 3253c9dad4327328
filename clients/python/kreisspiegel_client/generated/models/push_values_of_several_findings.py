from typing import Literal

PushValuesOfSeveralFindings = Literal["all", "capped"]

PUSH_VALUES_OF_SEVERAL_FINDINGS_VALUES: set[PushValuesOfSeveralFindings] = {
    "all",
    "capped",
}


def check_push_values_of_several_findings(value: str) -> PushValuesOfSeveralFindings:
    if value in PUSH_VALUES_OF_SEVERAL_FINDINGS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PUSH_VALUES_OF_SEVERAL_FINDINGS_VALUES!r}"
    )
