from typing import Literal

SeriesPointVersusStateType0 = Literal["higher", "lower", "similar"]

SERIES_POINT_VERSUS_STATE_TYPE_0_VALUES: set[SeriesPointVersusStateType0] = {
    "higher",
    "lower",
    "similar",
}


def check_series_point_versus_state_type_0(value: str) -> SeriesPointVersusStateType0:
    if value in SERIES_POINT_VERSUS_STATE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SERIES_POINT_VERSUS_STATE_TYPE_0_VALUES!r}"
    )
