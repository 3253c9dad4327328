from typing import Literal

PeerGroupBy = Literal["all", "list", "region", "similar", "size", "type"]

PEER_GROUP_BY_VALUES: set[PeerGroupBy] = {
    "all",
    "list",
    "region",
    "similar",
    "size",
    "type",
}


def check_peer_group_by(value: str) -> PeerGroupBy:
    if value in PEER_GROUP_BY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PEER_GROUP_BY_VALUES!r}"
    )
