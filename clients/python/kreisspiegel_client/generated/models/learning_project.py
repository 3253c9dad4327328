from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.learning_project_from_similar_type_0 import (
    LearningProjectFromSimilarType0,
    check_learning_project_from_similar_type_0,
)
from ..models.learning_project_via import LearningProjectVia, check_learning_project_via

T = TypeVar("T", bound="LearningProject")


@_attrs_define
class LearningProject:
    """Ein Projekt zu diesem Indikator oder seinem Handlungsfeld, und warum es hier steht.

    Attributes:
        id (str):
        title (str):
        district (None | str): Schlüssel des federführenden Kreises, wenn es einen gibt.
        leads (list[str]): Alle federführenden Kreise.
        places (list[str]): Wo es läuft oder lief, mit Namen.
        via (LearningProjectVia): Ob der Eintrag den Indikator nennt oder nur sein Handlungsfeld hat.
        from_similar (LearningProjectFromSimilarType0 | None): Ob ein ähnlicher Kreis federführend ist, und ob sich dort
            der Wert in die gewünschte Richtung bewegt hat.
        obstacles_told (bool):
        results_told (bool):
        evaluated (bool):
        confirmed (bool):
        reason_de (str):
        path (str):
    """

    id: str
    title: str
    district: None | str
    leads: list[str]
    places: list[str]
    via: LearningProjectVia
    from_similar: LearningProjectFromSimilarType0 | None
    obstacles_told: bool
    results_told: bool
    evaluated: bool
    confirmed: bool
    reason_de: str
    path: str

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        title = self.title

        district: None | str
        district = self.district

        leads = self.leads

        places = self.places

        via: str = self.via

        from_similar: None | str
        if isinstance(self.from_similar, str):
            from_similar = self.from_similar
        else:
            from_similar = self.from_similar

        obstacles_told = self.obstacles_told

        results_told = self.results_told

        evaluated = self.evaluated

        confirmed = self.confirmed

        reason_de = self.reason_de

        path = self.path

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "title": title,
                "district": district,
                "leads": leads,
                "places": places,
                "via": via,
                "from_similar": from_similar,
                "obstacles_told": obstacles_told,
                "results_told": results_told,
                "evaluated": evaluated,
                "confirmed": confirmed,
                "reason_de": reason_de,
                "path": path,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        title = d.pop("title")

        def _parse_district(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        district = _parse_district(d.pop("district"))

        leads = cast(list[str], d.pop("leads"))

        places = cast(list[str], d.pop("places"))

        via = check_learning_project_via(d.pop("via"))

        def _parse_from_similar(data: object) -> LearningProjectFromSimilarType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from_similar_type_0 = check_learning_project_from_similar_type_0(data)

                return from_similar_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LearningProjectFromSimilarType0 | None, data)

        from_similar = _parse_from_similar(d.pop("from_similar"))

        obstacles_told = d.pop("obstacles_told")

        results_told = d.pop("results_told")

        evaluated = d.pop("evaluated")

        confirmed = d.pop("confirmed")

        reason_de = d.pop("reason_de")

        path = d.pop("path")

        learning_project = cls(
            id=id,
            title=title,
            district=district,
            leads=leads,
            places=places,
            via=via,
            from_similar=from_similar,
            obstacles_told=obstacles_told,
            results_told=results_told,
            evaluated=evaluated,
            confirmed=confirmed,
            reason_de=reason_de,
            path=path,
        )

        return learning_project
