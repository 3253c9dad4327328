from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.concept_version_push import ConceptVersionPush


T = TypeVar("T", bound="ConceptPush")


@_attrs_define
class ConceptPush:
    """Alle Fassungen des Konzepts; eine, die nicht mehr genannt wird, ist zurückgezogen.

    Attributes:
        versions (list[ConceptVersionPush]):
        reason (None | str | Unset): Begründung einer Änderung.
    """

    versions: list[ConceptVersionPush]
    reason: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        versions = []
        for versions_item_data in self.versions:
            versions_item = versions_item_data.to_dict()
            versions.append(versions_item)

        reason: None | str | Unset
        if isinstance(self.reason, Unset):
            reason = UNSET
        else:
            reason = self.reason

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "versions": versions,
            }
        )
        if reason is not UNSET:
            field_dict["reason"] = reason

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.concept_version_push import ConceptVersionPush  # noqa: PLC0415

        d = dict(src_dict)
        versions = []
        _versions = d.pop("versions")
        for versions_item_data in _versions:
            versions_item = ConceptVersionPush.from_dict(versions_item_data)

            versions.append(versions_item)

        def _parse_reason(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        reason = _parse_reason(d.pop("reason", UNSET))

        concept_push = cls(
            versions=versions,
            reason=reason,
        )

        return concept_push
