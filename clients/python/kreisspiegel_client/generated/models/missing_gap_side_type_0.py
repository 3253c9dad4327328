from typing import Literal

MissingGapSideType0 = Literal["both", "group", "reference"]

MISSING_GAP_SIDE_TYPE_0_VALUES: set[MissingGapSideType0] = {
    "both",
    "group",
    "reference",
}


def check_missing_gap_side_type_0(value: str) -> MissingGapSideType0:
    if value in MISSING_GAP_SIDE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MISSING_GAP_SIDE_TYPE_0_VALUES!r}"
    )
