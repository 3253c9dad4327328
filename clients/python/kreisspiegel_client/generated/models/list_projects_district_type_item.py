from typing import Literal

ListProjectsDistrictTypeItem = Literal["kreisfreie_stadt", "landkreis"]

LIST_PROJECTS_DISTRICT_TYPE_ITEM_VALUES: set[ListProjectsDistrictTypeItem] = {
    "kreisfreie_stadt",
    "landkreis",
}


def check_list_projects_district_type_item(value: str) -> ListProjectsDistrictTypeItem:
    if value in LIST_PROJECTS_DISTRICT_TYPE_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_PROJECTS_DISTRICT_TYPE_ITEM_VALUES!r}"
    )
