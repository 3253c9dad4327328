from typing import Literal

RuleSummarySeverity = Literal["error", "fatal", "info", "warning"]

RULE_SUMMARY_SEVERITY_VALUES: set[RuleSummarySeverity] = {
    "error",
    "fatal",
    "info",
    "warning",
}


def check_rule_summary_severity(value: str) -> RuleSummarySeverity:
    if value in RULE_SUMMARY_SEVERITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {RULE_SUMMARY_SEVERITY_VALUES!r}"
    )
