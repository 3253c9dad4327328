from typing import Literal

MeasureLegalStatusScopeItem = Literal["asylblg", "sgb12", "sgb2", "sgb3", "sgb8"]

MEASURE_LEGAL_STATUS_SCOPE_ITEM_VALUES: set[MeasureLegalStatusScopeItem] = {
    "asylblg",
    "sgb12",
    "sgb2",
    "sgb3",
    "sgb8",
}


def check_measure_legal_status_scope_item(value: str) -> MeasureLegalStatusScopeItem:
    if value in MEASURE_LEGAL_STATUS_SCOPE_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEASURE_LEGAL_STATUS_SCOPE_ITEM_VALUES!r}"
    )
