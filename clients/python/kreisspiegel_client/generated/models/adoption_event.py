from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.adoption_event_state import AdoptionEventState, check_adoption_event_state
from ..models.adoption_event_visibility import (
    AdoptionEventVisibility,
    check_adoption_event_visibility,
)

if TYPE_CHECKING:
    from ..models.project_link import ProjectLink


T = TypeVar("T", bound="AdoptionEvent")


@_attrs_define
class AdoptionEvent:
    """Was der Kreis für einen Tag erzählt.

    Attributes:
        number (int): in der Reihenfolge des Eintragens
        state (AdoptionEventState):
        on_date (str): so genau wie bekannt: 2026-05
        changed_de (None | str):
        obstacles_de (None | str):
        result_de (None | str):
        evidence (list[ProjectLink]):
        visibility (AdoptionEventVisibility):
        reason (None | str): Begründung der letzten Änderung
        recorded_at (datetime.datetime):
    """

    number: int
    state: AdoptionEventState
    on_date: str
    changed_de: None | str
    obstacles_de: None | str
    result_de: None | str
    evidence: list[ProjectLink]
    visibility: AdoptionEventVisibility
    reason: None | str
    recorded_at: datetime.datetime

    def to_dict(self) -> dict[str, Any]:
        number = self.number

        state: str = self.state

        on_date = self.on_date

        changed_de: None | str
        changed_de = self.changed_de

        obstacles_de: None | str
        obstacles_de = self.obstacles_de

        result_de: None | str
        result_de = self.result_de

        evidence = []
        for evidence_item_data in self.evidence:
            evidence_item = evidence_item_data.to_dict()
            evidence.append(evidence_item)

        visibility: str = self.visibility

        reason: None | str
        reason = self.reason

        recorded_at = self.recorded_at.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "number": number,
                "state": state,
                "on_date": on_date,
                "changed_de": changed_de,
                "obstacles_de": obstacles_de,
                "result_de": result_de,
                "evidence": evidence,
                "visibility": visibility,
                "reason": reason,
                "recorded_at": recorded_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.project_link import ProjectLink  # noqa: PLC0415

        d = dict(src_dict)
        number = d.pop("number")

        state = check_adoption_event_state(d.pop("state"))

        on_date = d.pop("on_date")

        def _parse_changed_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        changed_de = _parse_changed_de(d.pop("changed_de"))

        def _parse_obstacles_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        obstacles_de = _parse_obstacles_de(d.pop("obstacles_de"))

        def _parse_result_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        result_de = _parse_result_de(d.pop("result_de"))

        evidence = []
        _evidence = d.pop("evidence")
        for evidence_item_data in _evidence:
            evidence_item = ProjectLink.from_dict(evidence_item_data)

            evidence.append(evidence_item)

        visibility = check_adoption_event_visibility(d.pop("visibility"))

        def _parse_reason(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        reason = _parse_reason(d.pop("reason"))

        recorded_at = datetime.datetime.fromisoformat(d.pop("recorded_at"))

        adoption_event = cls(
            number=number,
            state=state,
            on_date=on_date,
            changed_de=changed_de,
            obstacles_de=obstacles_de,
            result_de=result_de,
            evidence=evidence,
            visibility=visibility,
            reason=reason,
            recorded_at=recorded_at,
        )

        return adoption_event
