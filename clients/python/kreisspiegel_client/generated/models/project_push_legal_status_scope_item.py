from typing import Literal

ProjectPushLegalStatusScopeItem = Literal["asylblg", "sgb12", "sgb2", "sgb3", "sgb8"]

PROJECT_PUSH_LEGAL_STATUS_SCOPE_ITEM_VALUES: set[ProjectPushLegalStatusScopeItem] = {
    "asylblg",
    "sgb12",
    "sgb2",
    "sgb3",
    "sgb8",
}


def check_project_push_legal_status_scope_item(
    value: str,
) -> ProjectPushLegalStatusScopeItem:
    if value in PROJECT_PUSH_LEGAL_STATUS_SCOPE_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_PUSH_LEGAL_STATUS_SCOPE_ITEM_VALUES!r}"
    )
