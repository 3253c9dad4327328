from typing import Literal

ComparedDistrictSignalType0 = Literal["beyond_95", "beyond_99_8", "inside"]

COMPARED_DISTRICT_SIGNAL_TYPE_0_VALUES: set[ComparedDistrictSignalType0] = {
    "beyond_95",
    "beyond_99_8",
    "inside",
}


def check_compared_district_signal_type_0(value: str) -> ComparedDistrictSignalType0:
    if value in COMPARED_DISTRICT_SIGNAL_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {COMPARED_DISTRICT_SIGNAL_TYPE_0_VALUES!r}"
    )
