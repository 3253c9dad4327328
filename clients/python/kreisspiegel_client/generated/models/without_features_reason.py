from typing import Literal

WithoutFeaturesReason = Literal[
    "features_missing", "not_in_release", "not_on_territory"
]

WITHOUT_FEATURES_REASON_VALUES: set[WithoutFeaturesReason] = {
    "features_missing",
    "not_in_release",
    "not_on_territory",
}


def check_without_features_reason(value: str) -> WithoutFeaturesReason:
    if value in WITHOUT_FEATURES_REASON_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {WITHOUT_FEATURES_REASON_VALUES!r}"
    )
