from typing import Literal

TerritorialChangeKind = Literal["merger", "partial_transfer", "separation"]

TERRITORIAL_CHANGE_KIND_VALUES: set[TerritorialChangeKind] = {
    "merger",
    "partial_transfer",
    "separation",
}


def check_territorial_change_kind(value: str) -> TerritorialChangeKind:
    if value in TERRITORIAL_CHANGE_KIND_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {TERRITORIAL_CHANGE_KIND_VALUES!r}"
    )
