from typing import Literal

ProjectFoundSustainabilityType0 = Literal[
    "ended", "in_regular_structure", "ongoing", "planned"
]

PROJECT_FOUND_SUSTAINABILITY_TYPE_0_VALUES: set[ProjectFoundSustainabilityType0] = {
    "ended",
    "in_regular_structure",
    "ongoing",
    "planned",
}


def check_project_found_sustainability_type_0(
    value: str,
) -> ProjectFoundSustainabilityType0:
    if value in PROJECT_FOUND_SUSTAINABILITY_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_FOUND_SUSTAINABILITY_TYPE_0_VALUES!r}"
    )
