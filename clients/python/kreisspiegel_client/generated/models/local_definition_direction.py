from typing import Literal

LocalDefinitionDirection = Literal["higher_better", "lower_better", "neutral"]

LOCAL_DEFINITION_DIRECTION_VALUES: set[LocalDefinitionDirection] = {
    "higher_better",
    "lower_better",
    "neutral",
}


def check_local_definition_direction(value: str) -> LocalDefinitionDirection:
    if value in LOCAL_DEFINITION_DIRECTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LOCAL_DEFINITION_DIRECTION_VALUES!r}"
    )
