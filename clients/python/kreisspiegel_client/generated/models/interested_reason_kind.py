from typing import Literal

InterestedReasonKind = Literal["adoption", "concept", "project"]

INTERESTED_REASON_KIND_VALUES: set[InterestedReasonKind] = {
    "adoption",
    "concept",
    "project",
}


def check_interested_reason_kind(value: str) -> InterestedReasonKind:
    if value in INTERESTED_REASON_KIND_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {INTERESTED_REASON_KIND_VALUES!r}"
    )
