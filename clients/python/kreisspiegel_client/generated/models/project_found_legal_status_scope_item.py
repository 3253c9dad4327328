from typing import Literal

ProjectFoundLegalStatusScopeItem = Literal["asylblg", "sgb12", "sgb2", "sgb3", "sgb8"]

PROJECT_FOUND_LEGAL_STATUS_SCOPE_ITEM_VALUES: set[ProjectFoundLegalStatusScopeItem] = {
    "asylblg",
    "sgb12",
    "sgb2",
    "sgb3",
    "sgb8",
}


def check_project_found_legal_status_scope_item(
    value: str,
) -> ProjectFoundLegalStatusScopeItem:
    if value in PROJECT_FOUND_LEGAL_STATUS_SCOPE_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_FOUND_LEGAL_STATUS_SCOPE_ITEM_VALUES!r}"
    )
