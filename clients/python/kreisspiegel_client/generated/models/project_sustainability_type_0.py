from typing import Literal

ProjectSustainabilityType0 = Literal[
    "ended", "in_regular_structure", "ongoing", "planned"
]

PROJECT_SUSTAINABILITY_TYPE_0_VALUES: set[ProjectSustainabilityType0] = {
    "ended",
    "in_regular_structure",
    "ongoing",
    "planned",
}


def check_project_sustainability_type_0(value: str) -> ProjectSustainabilityType0:
    if value in PROJECT_SUSTAINABILITY_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_SUSTAINABILITY_TYPE_0_VALUES!r}"
    )
