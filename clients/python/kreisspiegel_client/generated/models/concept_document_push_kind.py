from typing import Literal

ConceptDocumentPushKind = Literal[
    "annex",
    "concept",
    "draft",
    "guiding_statement",
    "other",
    "report",
    "resolution",
    "summary",
]

CONCEPT_DOCUMENT_PUSH_KIND_VALUES: set[ConceptDocumentPushKind] = {
    "annex",
    "concept",
    "draft",
    "guiding_statement",
    "other",
    "report",
    "resolution",
    "summary",
}


def check_concept_document_push_kind(value: str) -> ConceptDocumentPushKind:
    if value in CONCEPT_DOCUMENT_PUSH_KIND_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_DOCUMENT_PUSH_KIND_VALUES!r}"
    )
