from typing import Literal

ProposalPushKind = Literal["comparison", "concept", "document", "other", "project"]

PROPOSAL_PUSH_KIND_VALUES: set[ProposalPushKind] = {
    "comparison",
    "concept",
    "document",
    "other",
    "project",
}


def check_proposal_push_kind(value: str) -> ProposalPushKind:
    if value in PROPOSAL_PUSH_KIND_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROPOSAL_PUSH_KIND_VALUES!r}"
    )
