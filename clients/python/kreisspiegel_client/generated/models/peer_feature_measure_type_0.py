from typing import Literal

PeerFeatureMeasureType0 = Literal["iqr", "mad", "none", "std"]

PEER_FEATURE_MEASURE_TYPE_0_VALUES: set[PeerFeatureMeasureType0] = {
    "iqr",
    "mad",
    "none",
    "std",
}


def check_peer_feature_measure_type_0(value: str) -> PeerFeatureMeasureType0:
    if value in PEER_FEATURE_MEASURE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PEER_FEATURE_MEASURE_TYPE_0_VALUES!r}"
    )
