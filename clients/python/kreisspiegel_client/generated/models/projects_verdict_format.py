from typing import Literal

ProjectsVerdictFormat = Literal["csv", "json", "ndjson", "ods", "xlsx"]

PROJECTS_VERDICT_FORMAT_VALUES: set[ProjectsVerdictFormat] = {
    "csv",
    "json",
    "ndjson",
    "ods",
    "xlsx",
}


def check_projects_verdict_format(value: str) -> ProjectsVerdictFormat:
    if value in PROJECTS_VERDICT_FORMAT_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECTS_VERDICT_FORMAT_VALUES!r}"
    )
