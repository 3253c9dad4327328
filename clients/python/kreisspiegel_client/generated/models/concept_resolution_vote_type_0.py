from typing import Literal

ConceptResolutionVoteType0 = Literal["broad_consensus", "majority", "unanimous"]

CONCEPT_RESOLUTION_VOTE_TYPE_0_VALUES: set[ConceptResolutionVoteType0] = {
    "broad_consensus",
    "majority",
    "unanimous",
}


def check_concept_resolution_vote_type_0(value: str) -> ConceptResolutionVoteType0:
    if value in CONCEPT_RESOLUTION_VOTE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_RESOLUTION_VOTE_TYPE_0_VALUES!r}"
    )
