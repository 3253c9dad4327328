from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.shared import Shared


T = TypeVar("T", bound="SimilarProject")


@_attrs_define
class SimilarProject:
    """Ein ähnliches Projekt.

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
        likeness (Decimal): 0 bis 1
        shared (Shared): Was zwei Projekte gemeinsam haben.
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
    likeness: Decimal
    shared: Shared

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

        likeness = self.likeness

        shared = self.shared.to_dict()

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
                "likeness": likeness,
                "shared": shared,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.shared import Shared  # noqa: PLC0415

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

        likeness = Decimal(str(d.pop("likeness")))

        shared = Shared.from_dict(d.pop("shared"))

        similar_project = cls(
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
            likeness=likeness,
            shared=shared,
        )

        return similar_project
