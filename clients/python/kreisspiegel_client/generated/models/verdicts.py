from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.counts import Counts
    from ..models.verdict import Verdict


T = TypeVar("T", bound="Verdicts")


@_attrs_define
class Verdicts:
    """Die Urteile über eine Lieferung für mehrere Kreise.

    Attributes:
        submissions (list[Verdict]):
        counts (Counts): Wie viele Zeilen was bewirkt haben.
    """

    submissions: list[Verdict]
    counts: Counts

    def to_dict(self) -> dict[str, Any]:
        submissions = []
        for submissions_item_data in self.submissions:
            submissions_item = submissions_item_data.to_dict()
            submissions.append(submissions_item)

        counts = self.counts.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "submissions": submissions,
                "counts": counts,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.counts import Counts  # noqa: PLC0415
        from ..models.verdict import Verdict  # noqa: PLC0415

        d = dict(src_dict)
        submissions = []
        _submissions = d.pop("submissions")
        for submissions_item_data in _submissions:
            submissions_item = Verdict.from_dict(submissions_item_data)

            submissions.append(submissions_item)

        counts = Counts.from_dict(d.pop("counts"))

        verdicts = cls(
            submissions=submissions,
            counts=counts,
        )

        return verdicts
