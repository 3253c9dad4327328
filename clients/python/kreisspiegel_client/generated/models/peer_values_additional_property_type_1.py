from typing import Literal

PeerValuesAdditionalPropertyType1 = Literal["kreisfreie_stadt", "landkreis"]

PEER_VALUES_ADDITIONAL_PROPERTY_TYPE_1_VALUES: set[
    PeerValuesAdditionalPropertyType1
] = {
    "kreisfreie_stadt",
    "landkreis",
}


def check_peer_values_additional_property_type_1(
    value: str,
) -> PeerValuesAdditionalPropertyType1:
    if value in PEER_VALUES_ADDITIONAL_PROPERTY_TYPE_1_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PEER_VALUES_ADDITIONAL_PROPERTY_TYPE_1_VALUES!r}"
    )
