from typing import Literal

SubmissionSupplier = Literal["district", "official"]

SUBMISSION_SUPPLIER_VALUES: set[SubmissionSupplier] = {
    "district",
    "official",
}


def check_submission_supplier(value: str) -> SubmissionSupplier:
    if value in SUBMISSION_SUPPLIER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SUBMISSION_SUPPLIER_VALUES!r}"
    )
