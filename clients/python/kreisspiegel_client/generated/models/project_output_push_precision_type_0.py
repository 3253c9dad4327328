from typing import Literal

ProjectOutputPushPrecisionType0 = Literal["approx", "exact", "lower_bound"]

PROJECT_OUTPUT_PUSH_PRECISION_TYPE_0_VALUES: set[ProjectOutputPushPrecisionType0] = {
    "approx",
    "exact",
    "lower_bound",
}


def check_project_output_push_precision_type_0(
    value: str,
) -> ProjectOutputPushPrecisionType0:
    if value in PROJECT_OUTPUT_PUSH_PRECISION_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_OUTPUT_PUSH_PRECISION_TYPE_0_VALUES!r}"
    )
