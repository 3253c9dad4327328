from typing import Literal

ComparedDistrictVersusStateType0 = Literal["higher", "lower", "similar"]

COMPARED_DISTRICT_VERSUS_STATE_TYPE_0_VALUES: set[ComparedDistrictVersusStateType0] = {
    "higher",
    "lower",
    "similar",
}


def check_compared_district_versus_state_type_0(
    value: str,
) -> ComparedDistrictVersusStateType0:
    if value in COMPARED_DISTRICT_VERSUS_STATE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {COMPARED_DISTRICT_VERSUS_STATE_TYPE_0_VALUES!r}"
    )
