from typing import Literal

RuleSeverity = Literal["error", "fatal", "info", "warning"]

RULE_SEVERITY_VALUES: set[RuleSeverity] = {
    "error",
    "fatal",
    "info",
    "warning",
}


def check_rule_severity(value: str) -> RuleSeverity:
    if value in RULE_SEVERITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {RULE_SEVERITY_VALUES!r}"
    )
