from typing import Literal

LocalDefinitionKind = Literal["count", "difference", "rate", "ratio", "share"]

LOCAL_DEFINITION_KIND_VALUES: set[LocalDefinitionKind] = {
    "count",
    "difference",
    "rate",
    "ratio",
    "share",
}


def check_local_definition_kind(value: str) -> LocalDefinitionKind:
    if value in LOCAL_DEFINITION_KIND_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LOCAL_DEFINITION_KIND_VALUES!r}"
    )
