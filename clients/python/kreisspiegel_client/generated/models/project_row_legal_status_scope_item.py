from typing import Literal

ProjectRowLegalStatusScopeItem = Literal["asylblg", "sgb12", "sgb2", "sgb3", "sgb8"]

PROJECT_ROW_LEGAL_STATUS_SCOPE_ITEM_VALUES: set[ProjectRowLegalStatusScopeItem] = {
    "asylblg",
    "sgb12",
    "sgb2",
    "sgb3",
    "sgb8",
}


def check_project_row_legal_status_scope_item(
    value: str,
) -> ProjectRowLegalStatusScopeItem:
    if value in PROJECT_ROW_LEGAL_STATUS_SCOPE_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_ROW_LEGAL_STATUS_SCOPE_ITEM_VALUES!r}"
    )
