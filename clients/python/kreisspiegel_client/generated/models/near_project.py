from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.near_project_via import NearProjectVia, check_near_project_via

T = TypeVar("T", bound="NearProject")


@_attrs_define
class NearProject:
    """Ein Projekt zu einem Indikator.

    Attributes:
        id (str):
        title_de (str):
        owner (None | str): der Kreis, der den Eintrag schreibt
        districts (list[str]):
        confirmed (bool):
        obstacles_told (bool):
        results_told (bool):
        evaluated (bool):
        reason_de (str): warum es hier steht
        path (str):
        via (NearProjectVia): ob es den Indikator nennt oder nur sein Handlungsfeld hat
    """

    id: str
    title_de: str
    owner: None | str
    districts: list[str]
    confirmed: bool
    obstacles_told: bool
    results_told: bool
    evaluated: bool
    reason_de: str
    path: str
    via: NearProjectVia

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        title_de = self.title_de

        owner: None | str
        owner = self.owner

        districts = self.districts

        confirmed = self.confirmed

        obstacles_told = self.obstacles_told

        results_told = self.results_told

        evaluated = self.evaluated

        reason_de = self.reason_de

        path = self.path

        via: str = self.via

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "title_de": title_de,
                "owner": owner,
                "districts": districts,
                "confirmed": confirmed,
                "obstacles_told": obstacles_told,
                "results_told": results_told,
                "evaluated": evaluated,
                "reason_de": reason_de,
                "path": path,
                "via": via,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        title_de = d.pop("title_de")

        def _parse_owner(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        owner = _parse_owner(d.pop("owner"))

        districts = cast(list[str], d.pop("districts"))

        confirmed = d.pop("confirmed")

        obstacles_told = d.pop("obstacles_told")

        results_told = d.pop("results_told")

        evaluated = d.pop("evaluated")

        reason_de = d.pop("reason_de")

        path = d.pop("path")

        via = check_near_project_via(d.pop("via"))

        near_project = cls(
            id=id,
            title_de=title_de,
            owner=owner,
            districts=districts,
            confirmed=confirmed,
            obstacles_told=obstacles_told,
            results_told=results_told,
            evaluated=evaluated,
            reason_de=reason_de,
            path=path,
            via=via,
        )

        return near_project
