from typing import Literal

MeasureFundingStateType0 = Literal["open", "partly", "secured"]

MEASURE_FUNDING_STATE_TYPE_0_VALUES: set[MeasureFundingStateType0] = {
    "open",
    "partly",
    "secured",
}


def check_measure_funding_state_type_0(value: str) -> MeasureFundingStateType0:
    if value in MEASURE_FUNDING_STATE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEASURE_FUNDING_STATE_TYPE_0_VALUES!r}"
    )
