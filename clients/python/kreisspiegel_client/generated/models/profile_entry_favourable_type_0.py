from typing import Literal

ProfileEntryFavourableType0 = Literal["favourable", "similar", "unfavourable"]

PROFILE_ENTRY_FAVOURABLE_TYPE_0_VALUES: set[ProfileEntryFavourableType0] = {
    "favourable",
    "similar",
    "unfavourable",
}


def check_profile_entry_favourable_type_0(value: str) -> ProfileEntryFavourableType0:
    if value in PROFILE_ENTRY_FAVOURABLE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROFILE_ENTRY_FAVOURABLE_TYPE_0_VALUES!r}"
    )
