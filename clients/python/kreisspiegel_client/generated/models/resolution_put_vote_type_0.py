from typing import Literal

ResolutionPutVoteType0 = Literal["broad_consensus", "majority", "unanimous"]

RESOLUTION_PUT_VOTE_TYPE_0_VALUES: set[ResolutionPutVoteType0] = {
    "broad_consensus",
    "majority",
    "unanimous",
}


def check_resolution_put_vote_type_0(value: str) -> ResolutionPutVoteType0:
    if value in RESOLUTION_PUT_VOTE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {RESOLUTION_PUT_VOTE_TYPE_0_VALUES!r}"
    )
