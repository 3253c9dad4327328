from typing import Literal

WithoutFeaturesType = Literal["kreisfreie_stadt", "landkreis"]

WITHOUT_FEATURES_TYPE_VALUES: set[WithoutFeaturesType] = {
    "kreisfreie_stadt",
    "landkreis",
}


def check_without_features_type(value: str) -> WithoutFeaturesType:
    if value in WITHOUT_FEATURES_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {WITHOUT_FEATURES_TYPE_VALUES!r}"
    )
