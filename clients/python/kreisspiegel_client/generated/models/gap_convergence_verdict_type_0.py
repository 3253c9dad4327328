from typing import Literal

GapConvergenceVerdictType0 = Literal["converging", "diverging", "no_change"]

GAP_CONVERGENCE_VERDICT_TYPE_0_VALUES: set[GapConvergenceVerdictType0] = {
    "converging",
    "diverging",
    "no_change",
}


def check_gap_convergence_verdict_type_0(value: str) -> GapConvergenceVerdictType0:
    if value in GAP_CONVERGENCE_VERDICT_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GAP_CONVERGENCE_VERDICT_TYPE_0_VALUES!r}"
    )
