from typing import Literal

ConceptSectionsGoalsIndicatorsType0 = Literal["absent", "partial", "present"]

CONCEPT_SECTIONS_GOALS_INDICATORS_TYPE_0_VALUES: set[
    ConceptSectionsGoalsIndicatorsType0
] = {
    "absent",
    "partial",
    "present",
}


def check_concept_sections_goals_indicators_type_0(
    value: str,
) -> ConceptSectionsGoalsIndicatorsType0:
    if value in CONCEPT_SECTIONS_GOALS_INDICATORS_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_SECTIONS_GOALS_INDICATORS_TYPE_0_VALUES!r}"
    )
