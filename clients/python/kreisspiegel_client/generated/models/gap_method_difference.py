from typing import Literal

GapMethodDifference = Literal["mover_byar", "newcombe"]

GAP_METHOD_DIFFERENCE_VALUES: set[GapMethodDifference] = {
    "mover_byar",
    "newcombe",
}


def check_gap_method_difference(value: str) -> GapMethodDifference:
    if value in GAP_METHOD_DIFFERENCE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GAP_METHOD_DIFFERENCE_VALUES!r}"
    )
