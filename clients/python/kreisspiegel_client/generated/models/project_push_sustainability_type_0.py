from typing import Literal

ProjectPushSustainabilityType0 = Literal[
    "ended", "in_regular_structure", "ongoing", "planned"
]

PROJECT_PUSH_SUSTAINABILITY_TYPE_0_VALUES: set[ProjectPushSustainabilityType0] = {
    "ended",
    "in_regular_structure",
    "ongoing",
    "planned",
}


def check_project_push_sustainability_type_0(
    value: str,
) -> ProjectPushSustainabilityType0:
    if value in PROJECT_PUSH_SUSTAINABILITY_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_PUSH_SUSTAINABILITY_TYPE_0_VALUES!r}"
    )
