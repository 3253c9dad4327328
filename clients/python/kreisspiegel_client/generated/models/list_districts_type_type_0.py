from typing import Literal

ListDistrictsTypeType0 = Literal["kreisfreie_stadt", "landkreis"]

LIST_DISTRICTS_TYPE_TYPE_0_VALUES: set[ListDistrictsTypeType0] = {
    "kreisfreie_stadt",
    "landkreis",
}


def check_list_districts_type_type_0(value: str) -> ListDistrictsTypeType0:
    if value in LIST_DISTRICTS_TYPE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_DISTRICTS_TYPE_TYPE_0_VALUES!r}"
    )
