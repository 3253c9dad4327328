from typing import Literal

RuleChecked = Literal["push", "row", "server"]

RULE_CHECKED_VALUES: set[RuleChecked] = {
    "push",
    "row",
    "server",
}


def check_rule_checked(value: str) -> RuleChecked:
    if value in RULE_CHECKED_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {RULE_CHECKED_VALUES!r}"
    )
