from typing import Literal

ProjectLegalStatusScopeItem = Literal["asylblg", "sgb12", "sgb2", "sgb3", "sgb8"]

PROJECT_LEGAL_STATUS_SCOPE_ITEM_VALUES: set[ProjectLegalStatusScopeItem] = {
    "asylblg",
    "sgb12",
    "sgb2",
    "sgb3",
    "sgb8",
}


def check_project_legal_status_scope_item(value: str) -> ProjectLegalStatusScopeItem:
    if value in PROJECT_LEGAL_STATUS_SCOPE_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_LEGAL_STATUS_SCOPE_ITEM_VALUES!r}"
    )
