from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..models.adoption_detail_state import (
    AdoptionDetailState,
    check_adoption_detail_state,
)

if TYPE_CHECKING:
    from ..models.adopted_project import AdoptedProject
    from ..models.adopting_district import AdoptingDistrict
    from ..models.adoption_event import AdoptionEvent
    from ..models.finding import Finding


T = TypeVar("T", bound="AdoptionDetail")


@_attrs_define
class AdoptionDetail:
    """Eine Nachnutzung mit dem, was eine Prüfung zu ihr bemerkt.

    Attributes:
        id (str): bleibt für immer
        project (AdoptedProject): Das Vorbild.
        district (AdoptingDistrict): Wer es übernimmt.
        state (AdoptionDetailState): nach dem jüngsten Tag
        since (str): seit wann es so steht
        begun (str): der früheste Tag
        events (list[AdoptionEvent]): nach dem Tag, der früheste zuerst
        findings (list[Finding]): Warnungen; nur für den Kreis und die Moderation
    """

    id: str
    project: AdoptedProject
    district: AdoptingDistrict
    state: AdoptionDetailState
    since: str
    begun: str
    events: list[AdoptionEvent]
    findings: list[Finding]

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        project = self.project.to_dict()

        district = self.district.to_dict()

        state: str = self.state

        since = self.since

        begun = self.begun

        events = []
        for events_item_data in self.events:
            events_item = events_item_data.to_dict()
            events.append(events_item)

        findings = []
        for findings_item_data in self.findings:
            findings_item = findings_item_data.to_dict()
            findings.append(findings_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "project": project,
                "district": district,
                "state": state,
                "since": since,
                "begun": begun,
                "events": events,
                "findings": findings,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.adopted_project import AdoptedProject  # noqa: PLC0415
        from ..models.adopting_district import AdoptingDistrict  # noqa: PLC0415
        from ..models.adoption_event import AdoptionEvent  # noqa: PLC0415
        from ..models.finding import Finding  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        project = AdoptedProject.from_dict(d.pop("project"))

        district = AdoptingDistrict.from_dict(d.pop("district"))

        state = check_adoption_detail_state(d.pop("state"))

        since = d.pop("since")

        begun = d.pop("begun")

        events = []
        _events = d.pop("events")
        for events_item_data in _events:
            events_item = AdoptionEvent.from_dict(events_item_data)

            events.append(events_item)

        findings = []
        _findings = d.pop("findings")
        for findings_item_data in _findings:
            findings_item = Finding.from_dict(findings_item_data)

            findings.append(findings_item)

        adoption_detail = cls(
            id=id,
            project=project,
            district=district,
            state=state,
            since=since,
            begun=begun,
            events=events,
            findings=findings,
        )

        return adoption_detail
