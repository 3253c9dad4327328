from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.adoption_event_push_state import (
    AdoptionEventPushState,
    check_adoption_event_push_state,
)
from ..models.adoption_event_push_visibility import (
    AdoptionEventPushVisibility,
    check_adoption_event_push_visibility,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.project_link_push import ProjectLinkPush


T = TypeVar("T", bound="AdoptionEventPush")


@_attrs_define
class AdoptionEventPush:
    """Was ein Kreis zu seiner Nachnutzung eines Projekts für einen Tag erzählt.

    Attributes:
        state (AdoptionEventPushState): `interested` interessiert, `adapting` passt es an, `running` läuft, `ended`
            beendet; in jeder Reihenfolge.
        on_date (None | str | Unset): So genau wie bekannt: 2026-05. Vorgabe: heute; nie in der Zukunft.
        changed_de (None | str | Unset): Was gegenüber dem Vorbild verändert wurde.
        obstacles_de (None | str | Unset): Woran es stockte.
        result_de (None | str | Unset): Was dabei herauskam.
        evidence (list[ProjectLinkPush] | Unset): Belege: Bericht, Auswertung
        visibility (AdoptionEventPushVisibility | Unset):  Default: 'working_group'.
        reason (None | str | Unset): Begründung einer Änderung.
    """

    state: AdoptionEventPushState
    on_date: None | str | Unset = UNSET
    changed_de: None | str | Unset = UNSET
    obstacles_de: None | str | Unset = UNSET
    result_de: None | str | Unset = UNSET
    evidence: list[ProjectLinkPush] | Unset = UNSET
    visibility: AdoptionEventPushVisibility | Unset = "working_group"
    reason: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        state: str = self.state

        on_date: None | str | Unset
        if isinstance(self.on_date, Unset):
            on_date = UNSET
        else:
            on_date = self.on_date

        changed_de: None | str | Unset
        if isinstance(self.changed_de, Unset):
            changed_de = UNSET
        else:
            changed_de = self.changed_de

        obstacles_de: None | str | Unset
        if isinstance(self.obstacles_de, Unset):
            obstacles_de = UNSET
        else:
            obstacles_de = self.obstacles_de

        result_de: None | str | Unset
        if isinstance(self.result_de, Unset):
            result_de = UNSET
        else:
            result_de = self.result_de

        evidence: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.evidence, Unset):
            evidence = []
            for evidence_item_data in self.evidence:
                evidence_item = evidence_item_data.to_dict()
                evidence.append(evidence_item)

        visibility: str | Unset = UNSET
        if not isinstance(self.visibility, Unset):
            visibility = self.visibility

        reason: None | str | Unset
        if isinstance(self.reason, Unset):
            reason = UNSET
        else:
            reason = self.reason

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "state": state,
            }
        )
        if on_date is not UNSET:
            field_dict["on_date"] = on_date
        if changed_de is not UNSET:
            field_dict["changed_de"] = changed_de
        if obstacles_de is not UNSET:
            field_dict["obstacles_de"] = obstacles_de
        if result_de is not UNSET:
            field_dict["result_de"] = result_de
        if evidence is not UNSET:
            field_dict["evidence"] = evidence
        if visibility is not UNSET:
            field_dict["visibility"] = visibility
        if reason is not UNSET:
            field_dict["reason"] = reason

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.project_link_push import ProjectLinkPush  # noqa: PLC0415

        d = dict(src_dict)
        state = check_adoption_event_push_state(d.pop("state"))

        def _parse_on_date(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        on_date = _parse_on_date(d.pop("on_date", UNSET))

        def _parse_changed_de(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        changed_de = _parse_changed_de(d.pop("changed_de", UNSET))

        def _parse_obstacles_de(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        obstacles_de = _parse_obstacles_de(d.pop("obstacles_de", UNSET))

        def _parse_result_de(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        result_de = _parse_result_de(d.pop("result_de", UNSET))

        _evidence = d.pop("evidence", UNSET)
        evidence: list[ProjectLinkPush] | Unset = UNSET
        if _evidence is not UNSET:
            evidence = []
            for evidence_item_data in _evidence:
                evidence_item = ProjectLinkPush.from_dict(evidence_item_data)

                evidence.append(evidence_item)

        _visibility = d.pop("visibility", UNSET)
        visibility: AdoptionEventPushVisibility | Unset
        if isinstance(_visibility, Unset):
            visibility = UNSET
        else:
            visibility = check_adoption_event_push_visibility(_visibility)

        def _parse_reason(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        reason = _parse_reason(d.pop("reason", UNSET))

        adoption_event_push = cls(
            state=state,
            on_date=on_date,
            changed_de=changed_de,
            obstacles_de=obstacles_de,
            result_de=result_de,
            evidence=evidence,
            visibility=visibility,
            reason=reason,
        )

        return adoption_event_push
