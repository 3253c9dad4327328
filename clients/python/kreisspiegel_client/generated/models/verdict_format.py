from typing import Literal

VerdictFormat = Literal["csv", "json", "ndjson", "ods", "sdmx-csv", "xlsx"]

VERDICT_FORMAT_VALUES: set[VerdictFormat] = {
    "csv",
    "json",
    "ndjson",
    "ods",
    "sdmx-csv",
    "xlsx",
}


def check_verdict_format(value: str) -> VerdictFormat:
    if value in VERDICT_FORMAT_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {VERDICT_FORMAT_VALUES!r}"
    )
