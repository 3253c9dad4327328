from typing import Literal

ReleaseFileAudience = Literal["members", "overseers"]

RELEASE_FILE_AUDIENCE_VALUES: set[ReleaseFileAudience] = {
    "members",
    "overseers",
}


def check_release_file_audience(value: str) -> ReleaseFileAudience:
    if value in RELEASE_FILE_AUDIENCE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {RELEASE_FILE_AUDIENCE_VALUES!r}"
    )
