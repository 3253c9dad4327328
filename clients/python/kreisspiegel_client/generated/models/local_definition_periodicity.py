from typing import Literal

LocalDefinitionPeriodicity = Literal["annual", "irregular", "monthly", "quarterly"]

LOCAL_DEFINITION_PERIODICITY_VALUES: set[LocalDefinitionPeriodicity] = {
    "annual",
    "irregular",
    "monthly",
    "quarterly",
}


def check_local_definition_periodicity(value: str) -> LocalDefinitionPeriodicity:
    if value in LOCAL_DEFINITION_PERIODICITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LOCAL_DEFINITION_PERIODICITY_VALUES!r}"
    )
