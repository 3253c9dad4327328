from typing import Literal

SeriesPointSignalType0 = Literal["beyond_95", "beyond_99_8", "inside"]

SERIES_POINT_SIGNAL_TYPE_0_VALUES: set[SeriesPointSignalType0] = {
    "beyond_95",
    "beyond_99_8",
    "inside",
}


def check_series_point_signal_type_0(value: str) -> SeriesPointSignalType0:
    if value in SERIES_POINT_SIGNAL_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SERIES_POINT_SIGNAL_TYPE_0_VALUES!r}"
    )
