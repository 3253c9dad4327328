from typing import Literal

MeasurePushFundingStateType0 = Literal["open", "partly", "secured"]

MEASURE_PUSH_FUNDING_STATE_TYPE_0_VALUES: set[MeasurePushFundingStateType0] = {
    "open",
    "partly",
    "secured",
}


def check_measure_push_funding_state_type_0(value: str) -> MeasurePushFundingStateType0:
    if value in MEASURE_PUSH_FUNDING_STATE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEASURE_PUSH_FUNDING_STATE_TYPE_0_VALUES!r}"
    )
