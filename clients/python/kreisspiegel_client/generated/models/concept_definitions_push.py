from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ConceptDefinitionsPush")


@_attrs_define
class ConceptDefinitionsPush:
    """Wie der Kreis die beiden Begriffe selbst bestimmt.

    Attributes:
        integration_de (None | str | Unset):
        migration_background_de (None | str | Unset):
    """

    integration_de: None | str | Unset = UNSET
    migration_background_de: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        integration_de: None | str | Unset
        if isinstance(self.integration_de, Unset):
            integration_de = UNSET
        else:
            integration_de = self.integration_de

        migration_background_de: None | str | Unset
        if isinstance(self.migration_background_de, Unset):
            migration_background_de = UNSET
        else:
            migration_background_de = self.migration_background_de

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if integration_de is not UNSET:
            field_dict["integration_de"] = integration_de
        if migration_background_de is not UNSET:
            field_dict["migration_background_de"] = migration_background_de

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_integration_de(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        integration_de = _parse_integration_de(d.pop("integration_de", UNSET))

        def _parse_migration_background_de(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        migration_background_de = _parse_migration_background_de(
            d.pop("migration_background_de", UNSET)
        )

        concept_definitions_push = cls(
            integration_de=integration_de,
            migration_background_de=migration_background_de,
        )

        return concept_definitions_push
