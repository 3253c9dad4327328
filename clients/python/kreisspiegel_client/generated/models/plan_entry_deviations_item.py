from typing import Literal

PlanEntryDeviationsItem = Literal[
    "method", "other", "population", "reference_date", "source", "territory"
]

PLAN_ENTRY_DEVIATIONS_ITEM_VALUES: set[PlanEntryDeviationsItem] = {
    "method",
    "other",
    "population",
    "reference_date",
    "source",
    "territory",
}


def check_plan_entry_deviations_item(value: str) -> PlanEntryDeviationsItem:
    if value in PLAN_ENTRY_DEVIATIONS_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PLAN_ENTRY_DEVIATIONS_ITEM_VALUES!r}"
    )
