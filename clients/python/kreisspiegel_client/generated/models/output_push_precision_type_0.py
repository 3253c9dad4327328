from typing import Literal

OutputPushPrecisionType0 = Literal["approx", "exact", "lower_bound"]

OUTPUT_PUSH_PRECISION_TYPE_0_VALUES: set[OutputPushPrecisionType0] = {
    "approx",
    "exact",
    "lower_bound",
}


def check_output_push_precision_type_0(value: str) -> OutputPushPrecisionType0:
    if value in OUTPUT_PUSH_PRECISION_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {OUTPUT_PUSH_PRECISION_TYPE_0_VALUES!r}"
    )
