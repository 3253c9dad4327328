from typing import Literal

LocalDefinitionDimension = Literal[
    "context", "cultural", "identificational", "social", "structural"
]

LOCAL_DEFINITION_DIMENSION_VALUES: set[LocalDefinitionDimension] = {
    "context",
    "cultural",
    "identificational",
    "social",
    "structural",
}


def check_local_definition_dimension(value: str) -> LocalDefinitionDimension:
    if value in LOCAL_DEFINITION_DIMENSION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LOCAL_DEFINITION_DIMENSION_VALUES!r}"
    )
