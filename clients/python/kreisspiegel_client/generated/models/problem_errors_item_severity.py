from typing import Literal

ProblemErrorsItemSeverity = Literal["error", "fatal", "info", "warning"]

PROBLEM_ERRORS_ITEM_SEVERITY_VALUES: set[ProblemErrorsItemSeverity] = {
    "error",
    "fatal",
    "info",
    "warning",
}


def check_problem_errors_item_severity(value: str) -> ProblemErrorsItemSeverity:
    if value in PROBLEM_ERRORS_ITEM_SEVERITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROBLEM_ERRORS_ITEM_SEVERITY_VALUES!r}"
    )
