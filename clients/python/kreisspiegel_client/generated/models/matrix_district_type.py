from typing import Literal

MatrixDistrictType = Literal["kreisfreie_stadt", "landkreis"]

MATRIX_DISTRICT_TYPE_VALUES: set[MatrixDistrictType] = {
    "kreisfreie_stadt",
    "landkreis",
}


def check_matrix_district_type(value: str) -> MatrixDistrictType:
    if value in MATRIX_DISTRICT_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MATRIX_DISTRICT_TYPE_VALUES!r}"
    )
