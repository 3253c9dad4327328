from typing import Literal

MeasurePushLegalStatusScopeItem = Literal["asylblg", "sgb12", "sgb2", "sgb3", "sgb8"]

MEASURE_PUSH_LEGAL_STATUS_SCOPE_ITEM_VALUES: set[MeasurePushLegalStatusScopeItem] = {
    "asylblg",
    "sgb12",
    "sgb2",
    "sgb3",
    "sgb8",
}


def check_measure_push_legal_status_scope_item(
    value: str,
) -> MeasurePushLegalStatusScopeItem:
    if value in MEASURE_PUSH_LEGAL_STATUS_SCOPE_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEASURE_PUSH_LEGAL_STATUS_SCOPE_ITEM_VALUES!r}"
    )
