from typing import Literal

WhyKind = Literal[
    "calendar",
    "consequence",
    "context",
    "correction",
    "deadline",
    "definition",
    "edit",
    "entry",
    "ground",
    "late_delivery",
    "new_period",
    "protection",
    "report",
    "review",
    "territory",
    "unexplained",
    "withdrawal",
]

WHY_KIND_VALUES: set[WhyKind] = {
    "calendar",
    "consequence",
    "context",
    "correction",
    "deadline",
    "definition",
    "edit",
    "entry",
    "ground",
    "late_delivery",
    "new_period",
    "protection",
    "report",
    "review",
    "territory",
    "unexplained",
    "withdrawal",
}


def check_why_kind(value: str) -> WhyKind:
    if value in WHY_KIND_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {WHY_KIND_VALUES!r}")
