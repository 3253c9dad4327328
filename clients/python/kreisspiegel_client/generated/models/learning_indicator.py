from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.learning_indicator_why import (
    LearningIndicatorWhy,
    check_learning_indicator_why,
)

if TYPE_CHECKING:
    from ..models.directed_indicator import DirectedIndicator
    from ..models.evidence import Evidence
    from ..models.improved_district import ImprovedDistrict
    from ..models.learning_project import LearningProject


T = TypeVar("T", bound="LearningIndicator")


@_attrs_define
class LearningIndicator:
    """Ein Indikator, bei dem ein Blick lohnen könnte, mit den Zahlen jedes Schritts.

    Attributes:
        indicator (DirectedIndicator): Ein Indikator, bei dem die Rahmenedition eine Richtung nennt.
        period (str):
        basis (str):
        territory_date (datetime.date):
        why (LearningIndicatorWhy): `asked`: kein Befund, aber mit `indicator` danach gefragt.
        evidence (Evidence): Die Zahlen, auf denen ein Hinweis beruht.
        similar (list[ImprovedDistrict]):
        similar_note_de (None | str):
        projects (list[LearningProject]):
        projects_note_de (str):
        offer_de (str):
    """

    indicator: DirectedIndicator
    period: str
    basis: str
    territory_date: datetime.date
    why: LearningIndicatorWhy
    evidence: Evidence
    similar: list[ImprovedDistrict]
    similar_note_de: None | str
    projects: list[LearningProject]
    projects_note_de: str
    offer_de: str

    def to_dict(self) -> dict[str, Any]:
        indicator = self.indicator.to_dict()

        period = self.period

        basis = self.basis

        territory_date = self.territory_date.isoformat()

        why: str = self.why

        evidence = self.evidence.to_dict()

        similar = []
        for similar_item_data in self.similar:
            similar_item = similar_item_data.to_dict()
            similar.append(similar_item)

        similar_note_de: None | str
        similar_note_de = self.similar_note_de

        projects = []
        for projects_item_data in self.projects:
            projects_item = projects_item_data.to_dict()
            projects.append(projects_item)

        projects_note_de = self.projects_note_de

        offer_de = self.offer_de

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "indicator": indicator,
                "period": period,
                "basis": basis,
                "territory_date": territory_date,
                "why": why,
                "evidence": evidence,
                "similar": similar,
                "similar_note_de": similar_note_de,
                "projects": projects,
                "projects_note_de": projects_note_de,
                "offer_de": offer_de,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.directed_indicator import DirectedIndicator  # noqa: PLC0415
        from ..models.evidence import Evidence  # noqa: PLC0415
        from ..models.improved_district import ImprovedDistrict  # noqa: PLC0415
        from ..models.learning_project import LearningProject  # noqa: PLC0415

        d = dict(src_dict)
        indicator = DirectedIndicator.from_dict(d.pop("indicator"))

        period = d.pop("period")

        basis = d.pop("basis")

        territory_date = datetime.date.fromisoformat(d.pop("territory_date"))

        why = check_learning_indicator_why(d.pop("why"))

        evidence = Evidence.from_dict(d.pop("evidence"))

        similar = []
        _similar = d.pop("similar")
        for similar_item_data in _similar:
            similar_item = ImprovedDistrict.from_dict(similar_item_data)

            similar.append(similar_item)

        def _parse_similar_note_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        similar_note_de = _parse_similar_note_de(d.pop("similar_note_de"))

        projects = []
        _projects = d.pop("projects")
        for projects_item_data in _projects:
            projects_item = LearningProject.from_dict(projects_item_data)

            projects.append(projects_item)

        projects_note_de = d.pop("projects_note_de")

        offer_de = d.pop("offer_de")

        learning_indicator = cls(
            indicator=indicator,
            period=period,
            basis=basis,
            territory_date=territory_date,
            why=why,
            evidence=evidence,
            similar=similar,
            similar_note_de=similar_note_de,
            projects=projects,
            projects_note_de=projects_note_de,
            offer_de=offer_de,
        )

        return learning_indicator
