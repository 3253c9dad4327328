from typing import Literal

CheckByRulesMode = Literal["atomic", "partial"]

CHECK_BY_RULES_MODE_VALUES: set[CheckByRulesMode] = {
    "atomic",
    "partial",
}


def check_check_by_rules_mode(value: str) -> CheckByRulesMode:
    if value in CHECK_BY_RULES_MODE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CHECK_BY_RULES_MODE_VALUES!r}"
    )
