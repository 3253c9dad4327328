from typing import Literal

NearProjectVia = Literal["field", "indicator"]

NEAR_PROJECT_VIA_VALUES: set[NearProjectVia] = {
    "field",
    "indicator",
}


def check_near_project_via(value: str) -> NearProjectVia:
    if value in NEAR_PROJECT_VIA_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {NEAR_PROJECT_VIA_VALUES!r}"
    )
