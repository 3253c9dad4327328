from typing import Literal

ConceptSectionsReportingControllingType0 = Literal["absent", "partial", "present"]

CONCEPT_SECTIONS_REPORTING_CONTROLLING_TYPE_0_VALUES: set[
    ConceptSectionsReportingControllingType0
] = {
    "absent",
    "partial",
    "present",
}


def check_concept_sections_reporting_controlling_type_0(
    value: str,
) -> ConceptSectionsReportingControllingType0:
    if value in CONCEPT_SECTIONS_REPORTING_CONTROLLING_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_SECTIONS_REPORTING_CONTROLLING_TYPE_0_VALUES!r}"
    )
