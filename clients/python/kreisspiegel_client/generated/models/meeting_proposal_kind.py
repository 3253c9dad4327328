from typing import Literal

MeetingProposalKind = Literal["comparison", "concept", "document", "other", "project"]

MEETING_PROPOSAL_KIND_VALUES: set[MeetingProposalKind] = {
    "comparison",
    "concept",
    "document",
    "other",
    "project",
}


def check_meeting_proposal_kind(value: str) -> MeetingProposalKind:
    if value in MEETING_PROPOSAL_KIND_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEETING_PROPOSAL_KIND_VALUES!r}"
    )
