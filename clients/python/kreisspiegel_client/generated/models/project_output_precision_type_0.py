from typing import Literal

ProjectOutputPrecisionType0 = Literal["approx", "exact", "lower_bound"]

PROJECT_OUTPUT_PRECISION_TYPE_0_VALUES: set[ProjectOutputPrecisionType0] = {
    "approx",
    "exact",
    "lower_bound",
}


def check_project_output_precision_type_0(value: str) -> ProjectOutputPrecisionType0:
    if value in PROJECT_OUTPUT_PRECISION_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_OUTPUT_PRECISION_TYPE_0_VALUES!r}"
    )
