from typing import Literal

ResolutionPushVoteType0 = Literal["broad_consensus", "majority", "unanimous"]

RESOLUTION_PUSH_VOTE_TYPE_0_VALUES: set[ResolutionPushVoteType0] = {
    "broad_consensus",
    "majority",
    "unanimous",
}


def check_resolution_push_vote_type_0(value: str) -> ResolutionPushVoteType0:
    if value in RESOLUTION_PUSH_VOTE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {RESOLUTION_PUSH_VOTE_TYPE_0_VALUES!r}"
    )
