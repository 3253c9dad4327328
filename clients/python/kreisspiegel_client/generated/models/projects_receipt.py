from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.project_counts import ProjectCounts
    from ..models.signature import Signature


T = TypeVar("T", bound="ProjectsReceipt")


@_attrs_define
class ProjectsReceipt:
    """Die signierte Quittung einer angenommenen Lieferung.

    Attributes:
        id (str):
        resource (Literal['projects']):
        district (str):
        payload_sha256 (str):
        counts (ProjectCounts): Was aus den Zeilen einer Lieferung wurde.
        recorded_at (datetime.datetime):
        signature (Signature): Die Unterschrift unter einer Quittung.
    """

    id: str
    resource: Literal["projects"]
    district: str
    payload_sha256: str
    counts: ProjectCounts
    recorded_at: datetime.datetime
    signature: Signature

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        resource = self.resource

        district = self.district

        payload_sha256 = self.payload_sha256

        counts = self.counts.to_dict()

        recorded_at = self.recorded_at.isoformat()

        signature = self.signature.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "resource": resource,
                "district": district,
                "payload_sha256": payload_sha256,
                "counts": counts,
                "recorded_at": recorded_at,
                "signature": signature,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.project_counts import ProjectCounts  # noqa: PLC0415
        from ..models.signature import Signature  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        resource = cast(Literal["projects"], d.pop("resource"))
        if resource != "projects":
            raise ValueError(f"resource must match const 'projects', got '{resource}'")

        district = d.pop("district")

        payload_sha256 = d.pop("payload_sha256")

        counts = ProjectCounts.from_dict(d.pop("counts"))

        recorded_at = datetime.datetime.fromisoformat(d.pop("recorded_at"))

        signature = Signature.from_dict(d.pop("signature"))

        projects_receipt = cls(
            id=id,
            resource=resource,
            district=district,
            payload_sha256=payload_sha256,
            counts=counts,
            recorded_at=recorded_at,
            signature=signature,
        )

        return projects_receipt
