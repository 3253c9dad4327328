from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.project_place_kind import ProjectPlaceKind, check_project_place_kind

T = TypeVar("T", bound="ProjectPlace")


@_attrs_define
class ProjectPlace:
    """Wo ein Projekt stattfindet.

    Attributes:
        kind (ProjectPlaceKind):
        ags (None | str):
        name (str):
        lead (bool):
        parent_ags (None | str): der Kreis, in dem die Gemeinde liegt
        part_de (None | str):
    """

    kind: ProjectPlaceKind
    ags: None | str
    name: str
    lead: bool
    parent_ags: None | str
    part_de: None | str

    def to_dict(self) -> dict[str, Any]:
        kind: str = self.kind

        ags: None | str
        ags = self.ags

        name = self.name

        lead = self.lead

        parent_ags: None | str
        parent_ags = self.parent_ags

        part_de: None | str
        part_de = self.part_de

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "kind": kind,
                "ags": ags,
                "name": name,
                "lead": lead,
                "parent_ags": parent_ags,
                "part_de": part_de,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        kind = check_project_place_kind(d.pop("kind"))

        def _parse_ags(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        ags = _parse_ags(d.pop("ags"))

        name = d.pop("name")

        lead = d.pop("lead")

        def _parse_parent_ags(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        parent_ags = _parse_parent_ags(d.pop("parent_ags"))

        def _parse_part_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        part_de = _parse_part_de(d.pop("part_de"))

        project_place = cls(
            kind=kind,
            ags=ags,
            name=name,
            lead=lead,
            parent_ags=parent_ags,
            part_de=part_de,
        )

        return project_place
