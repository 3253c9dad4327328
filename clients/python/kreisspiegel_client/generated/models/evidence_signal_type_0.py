from typing import Literal

EvidenceSignalType0 = Literal["beyond_95", "beyond_99_8", "inside"]

EVIDENCE_SIGNAL_TYPE_0_VALUES: set[EvidenceSignalType0] = {
    "beyond_95",
    "beyond_99_8",
    "inside",
}


def check_evidence_signal_type_0(value: str) -> EvidenceSignalType0:
    if value in EVIDENCE_SIGNAL_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {EVIDENCE_SIGNAL_TYPE_0_VALUES!r}"
    )
