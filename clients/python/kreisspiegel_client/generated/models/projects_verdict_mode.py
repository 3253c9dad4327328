from typing import Literal

ProjectsVerdictMode = Literal["atomic", "partial"]

PROJECTS_VERDICT_MODE_VALUES: set[ProjectsVerdictMode] = {
    "atomic",
    "partial",
}


def check_projects_verdict_mode(value: str) -> ProjectsVerdictMode:
    if value in PROJECTS_VERDICT_MODE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECTS_VERDICT_MODE_VALUES!r}"
    )
