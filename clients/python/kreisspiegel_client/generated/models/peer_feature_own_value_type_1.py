from typing import Literal

PeerFeatureOwnValueType1 = Literal["kreisfreie_stadt", "landkreis"]

PEER_FEATURE_OWN_VALUE_TYPE_1_VALUES: set[PeerFeatureOwnValueType1] = {
    "kreisfreie_stadt",
    "landkreis",
}


def check_peer_feature_own_value_type_1(value: str) -> PeerFeatureOwnValueType1:
    if value in PEER_FEATURE_OWN_VALUE_TYPE_1_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PEER_FEATURE_OWN_VALUE_TYPE_1_VALUES!r}"
    )
