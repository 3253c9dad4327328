from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.project_place_push_kind import (
    ProjectPlacePushKind,
    check_project_place_push_kind,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="ProjectPlacePush")


@_attrs_define
class ProjectPlacePush:
    """Wo es stattfindet: ein Kreis, eine Gemeinde in ihm, ein Land.

    Attributes:
        kind (ProjectPlacePushKind): `none`: ohne Gebiet, zum Beispiel ein Verbund im Netz.
        name (str):
        ags (None | str | Unset): Schlüssel: 5 Ziffern Kreis, 8 Gemeinde, 2 Land.
        lead (bool | Unset): Hat die Federführung; auch mehrere. Default: False.
        parent_ags (None | str | Unset): Kreis der Gemeinde; Vorgabe: die ersten fünf Ziffern ihres Schlüssels.
        part_de (None | str | Unset): Nur ein Teil: welcher.
    """

    kind: ProjectPlacePushKind
    name: str
    ags: None | str | Unset = UNSET
    lead: bool | Unset = False
    parent_ags: None | str | Unset = UNSET
    part_de: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        kind: str = self.kind

        name = self.name

        ags: None | str | Unset
        if isinstance(self.ags, Unset):
            ags = UNSET
        else:
            ags = self.ags

        lead = self.lead

        parent_ags: None | str | Unset
        if isinstance(self.parent_ags, Unset):
            parent_ags = UNSET
        else:
            parent_ags = self.parent_ags

        part_de: None | str | Unset
        if isinstance(self.part_de, Unset):
            part_de = UNSET
        else:
            part_de = self.part_de

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "kind": kind,
                "name": name,
            }
        )
        if ags is not UNSET:
            field_dict["ags"] = ags
        if lead is not UNSET:
            field_dict["lead"] = lead
        if parent_ags is not UNSET:
            field_dict["parent_ags"] = parent_ags
        if part_de is not UNSET:
            field_dict["part_de"] = part_de

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        kind = check_project_place_push_kind(d.pop("kind"))

        name = d.pop("name")

        def _parse_ags(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        ags = _parse_ags(d.pop("ags", UNSET))

        lead = d.pop("lead", UNSET)

        def _parse_parent_ags(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        parent_ags = _parse_parent_ags(d.pop("parent_ags", UNSET))

        def _parse_part_de(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        part_de = _parse_part_de(d.pop("part_de", UNSET))

        project_place_push = cls(
            kind=kind,
            name=name,
            ags=ags,
            lead=lead,
            parent_ags=parent_ags,
            part_de=part_de,
        )

        return project_place_push
