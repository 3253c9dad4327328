from typing import Literal

MeasureDetailFundingStateType0 = Literal["open", "partly", "secured"]

MEASURE_DETAIL_FUNDING_STATE_TYPE_0_VALUES: set[MeasureDetailFundingStateType0] = {
    "open",
    "partly",
    "secured",
}


def check_measure_detail_funding_state_type_0(
    value: str,
) -> MeasureDetailFundingStateType0:
    if value in MEASURE_DETAIL_FUNDING_STATE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEASURE_DETAIL_FUNDING_STATE_TYPE_0_VALUES!r}"
    )
