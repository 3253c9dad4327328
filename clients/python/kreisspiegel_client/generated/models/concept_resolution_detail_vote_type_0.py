from typing import Literal

ConceptResolutionDetailVoteType0 = Literal["broad_consensus", "majority", "unanimous"]

CONCEPT_RESOLUTION_DETAIL_VOTE_TYPE_0_VALUES: set[ConceptResolutionDetailVoteType0] = {
    "broad_consensus",
    "majority",
    "unanimous",
}


def check_concept_resolution_detail_vote_type_0(
    value: str,
) -> ConceptResolutionDetailVoteType0:
    if value in CONCEPT_RESOLUTION_DETAIL_VOTE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_RESOLUTION_DETAIL_VOTE_TYPE_0_VALUES!r}"
    )
