from typing import Literal

ProjectDetailSustainabilityType0 = Literal[
    "ended", "in_regular_structure", "ongoing", "planned"
]

PROJECT_DETAIL_SUSTAINABILITY_TYPE_0_VALUES: set[ProjectDetailSustainabilityType0] = {
    "ended",
    "in_regular_structure",
    "ongoing",
    "planned",
}


def check_project_detail_sustainability_type_0(
    value: str,
) -> ProjectDetailSustainabilityType0:
    if value in PROJECT_DETAIL_SUSTAINABILITY_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_DETAIL_SUSTAINABILITY_TYPE_0_VALUES!r}"
    )
