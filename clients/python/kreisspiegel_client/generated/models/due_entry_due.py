from typing import Literal

DueEntryDue = Literal["due", "overdue", "start_overdue"]

DUE_ENTRY_DUE_VALUES: set[DueEntryDue] = {
    "due",
    "overdue",
    "start_overdue",
}


def check_due_entry_due(value: str) -> DueEntryDue:
    if value in DUE_ENTRY_DUE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DUE_ENTRY_DUE_VALUES!r}"
    )
