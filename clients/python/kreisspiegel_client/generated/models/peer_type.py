from typing import Literal

PeerType = Literal["kreisfreie_stadt", "landkreis"]

PEER_TYPE_VALUES: set[PeerType] = {
    "kreisfreie_stadt",
    "landkreis",
}


def check_peer_type(value: str) -> PeerType:
    if value in PEER_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PEER_TYPE_VALUES!r}")
