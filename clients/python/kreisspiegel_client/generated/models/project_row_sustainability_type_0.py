from typing import Literal

ProjectRowSustainabilityType0 = Literal[
    "ended", "in_regular_structure", "ongoing", "planned"
]

PROJECT_ROW_SUSTAINABILITY_TYPE_0_VALUES: set[ProjectRowSustainabilityType0] = {
    "ended",
    "in_regular_structure",
    "ongoing",
    "planned",
}


def check_project_row_sustainability_type_0(
    value: str,
) -> ProjectRowSustainabilityType0:
    if value in PROJECT_ROW_SUSTAINABILITY_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_ROW_SUSTAINABILITY_TYPE_0_VALUES!r}"
    )
