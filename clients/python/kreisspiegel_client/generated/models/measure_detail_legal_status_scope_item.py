from typing import Literal

MeasureDetailLegalStatusScopeItem = Literal["asylblg", "sgb12", "sgb2", "sgb3", "sgb8"]

MEASURE_DETAIL_LEGAL_STATUS_SCOPE_ITEM_VALUES: set[
    MeasureDetailLegalStatusScopeItem
] = {
    "asylblg",
    "sgb12",
    "sgb2",
    "sgb3",
    "sgb8",
}


def check_measure_detail_legal_status_scope_item(
    value: str,
) -> MeasureDetailLegalStatusScopeItem:
    if value in MEASURE_DETAIL_LEGAL_STATUS_SCOPE_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEASURE_DETAIL_LEGAL_STATUS_SCOPE_ITEM_VALUES!r}"
    )
