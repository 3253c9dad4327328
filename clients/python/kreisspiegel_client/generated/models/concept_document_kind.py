from typing import Literal

ConceptDocumentKind = Literal[
    "annex",
    "concept",
    "draft",
    "guiding_statement",
    "other",
    "report",
    "resolution",
    "summary",
]

CONCEPT_DOCUMENT_KIND_VALUES: set[ConceptDocumentKind] = {
    "annex",
    "concept",
    "draft",
    "guiding_statement",
    "other",
    "report",
    "resolution",
    "summary",
}


def check_concept_document_kind(value: str) -> ConceptDocumentKind:
    if value in CONCEPT_DOCUMENT_KIND_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_DOCUMENT_KIND_VALUES!r}"
    )
