from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="ConceptDefinitions")


@_attrs_define
class ConceptDefinitions:
    """Wie der Kreis die beiden Begriffe selbst bestimmt.

    Attributes:
        integration_de (None | str):
        migration_background_de (None | str):
    """

    integration_de: None | str
    migration_background_de: None | str

    def to_dict(self) -> dict[str, Any]:
        integration_de: None | str
        integration_de = self.integration_de

        migration_background_de: None | str
        migration_background_de = self.migration_background_de

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "integration_de": integration_de,
                "migration_background_de": migration_background_de,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_integration_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        integration_de = _parse_integration_de(d.pop("integration_de"))

        def _parse_migration_background_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        migration_background_de = _parse_migration_background_de(
            d.pop("migration_background_de")
        )

        concept_definitions = cls(
            integration_de=integration_de,
            migration_background_de=migration_background_de,
        )

        return concept_definitions
