from typing import Literal

LocalDefinitionVisibility = Literal["public", "working_group"]

LOCAL_DEFINITION_VISIBILITY_VALUES: set[LocalDefinitionVisibility] = {
    "public",
    "working_group",
}


def check_local_definition_visibility(value: str) -> LocalDefinitionVisibility:
    if value in LOCAL_DEFINITION_VISIBILITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LOCAL_DEFINITION_VISIBILITY_VALUES!r}"
    )
