from typing import Literal

PeerMethodDistance = Literal["euclidean", "gower"]

PEER_METHOD_DISTANCE_VALUES: set[PeerMethodDistance] = {
    "euclidean",
    "gower",
}


def check_peer_method_distance(value: str) -> PeerMethodDistance:
    if value in PEER_METHOD_DISTANCE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PEER_METHOD_DISTANCE_VALUES!r}"
    )
