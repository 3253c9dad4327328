from typing import Literal

ConceptChangeKind = Literal["event", "resolution", "version"]

CONCEPT_CHANGE_KIND_VALUES: set[ConceptChangeKind] = {
    "event",
    "resolution",
    "version",
}


def check_concept_change_kind(value: str) -> ConceptChangeKind:
    if value in CONCEPT_CHANGE_KIND_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_CHANGE_KIND_VALUES!r}"
    )
