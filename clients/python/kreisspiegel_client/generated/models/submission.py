from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.submission_mode import SubmissionMode, check_submission_mode
from ..models.submission_supplier import SubmissionSupplier, check_submission_supplier

if TYPE_CHECKING:
    from ..models.counts import Counts


T = TypeVar("T", bound="Submission")


@_attrs_define
class Submission:
    """Eine angenommene Lieferung, kurz.

    Attributes:
        id (str):
        district (str):
        supplier (SubmissionSupplier):
        recorded_at (datetime.datetime):
        rule_pack (str):
        mode (SubmissionMode):
        comment (None | str):
        counts (Counts): Wie viele Zeilen was bewirkt haben.
    """

    id: str
    district: str
    supplier: SubmissionSupplier
    recorded_at: datetime.datetime
    rule_pack: str
    mode: SubmissionMode
    comment: None | str
    counts: Counts

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        district = self.district

        supplier: str = self.supplier

        recorded_at = self.recorded_at.isoformat()

        rule_pack = self.rule_pack

        mode: str = self.mode

        comment: None | str
        comment = self.comment

        counts = self.counts.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "district": district,
                "supplier": supplier,
                "recorded_at": recorded_at,
                "rule_pack": rule_pack,
                "mode": mode,
                "comment": comment,
                "counts": counts,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.counts import Counts  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        district = d.pop("district")

        supplier = check_submission_supplier(d.pop("supplier"))

        recorded_at = datetime.datetime.fromisoformat(d.pop("recorded_at"))

        rule_pack = d.pop("rule_pack")

        mode = check_submission_mode(d.pop("mode"))

        def _parse_comment(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        comment = _parse_comment(d.pop("comment"))

        counts = Counts.from_dict(d.pop("counts"))

        submission = cls(
            id=id,
            district=district,
            supplier=supplier,
            recorded_at=recorded_at,
            rule_pack=rule_pack,
            mode=mode,
            comment=comment,
            counts=counts,
        )

        return submission
