from typing import Literal

EvidenceVersusStateType0 = Literal["higher", "lower", "similar"]

EVIDENCE_VERSUS_STATE_TYPE_0_VALUES: set[EvidenceVersusStateType0] = {
    "higher",
    "lower",
    "similar",
}


def check_evidence_versus_state_type_0(value: str) -> EvidenceVersusStateType0:
    if value in EVIDENCE_VERSUS_STATE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {EVIDENCE_VERSUS_STATE_TYPE_0_VALUES!r}"
    )
