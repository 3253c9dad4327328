from typing import Literal

ProjectDetailLegalStatusScopeItem = Literal["asylblg", "sgb12", "sgb2", "sgb3", "sgb8"]

PROJECT_DETAIL_LEGAL_STATUS_SCOPE_ITEM_VALUES: set[
    ProjectDetailLegalStatusScopeItem
] = {
    "asylblg",
    "sgb12",
    "sgb2",
    "sgb3",
    "sgb8",
}


def check_project_detail_legal_status_scope_item(
    value: str,
) -> ProjectDetailLegalStatusScopeItem:
    if value in PROJECT_DETAIL_LEGAL_STATUS_SCOPE_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_DETAIL_LEGAL_STATUS_SCOPE_ITEM_VALUES!r}"
    )
