from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..models.adoption_state import AdoptionState, check_adoption_state

if TYPE_CHECKING:
    from ..models.adopted_project import AdoptedProject
    from ..models.adopting_district import AdoptingDistrict
    from ..models.adoption_event import AdoptionEvent


T = TypeVar("T", bound="Adoption")


@_attrs_define
class Adoption:
    """Die Nachnutzung eines Projekts durch einen Kreis.

    Attributes:
        id (str): bleibt für immer
        project (AdoptedProject): Das Vorbild.
        district (AdoptingDistrict): Wer es übernimmt.
        state (AdoptionState): nach dem jüngsten Tag
        since (str): seit wann es so steht
        begun (str): der früheste Tag
        events (list[AdoptionEvent]): nach dem Tag, der früheste zuerst
    """

    id: str
    project: AdoptedProject
    district: AdoptingDistrict
    state: AdoptionState
    since: str
    begun: str
    events: list[AdoptionEvent]

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
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.adopted_project import AdoptedProject  # noqa: PLC0415
        from ..models.adopting_district import AdoptingDistrict  # noqa: PLC0415
        from ..models.adoption_event import AdoptionEvent  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        project = AdoptedProject.from_dict(d.pop("project"))

        district = AdoptingDistrict.from_dict(d.pop("district"))

        state = check_adoption_state(d.pop("state"))

        since = d.pop("since")

        begun = d.pop("begun")

        events = []
        _events = d.pop("events")
        for events_item_data in _events:
            events_item = AdoptionEvent.from_dict(events_item_data)

            events.append(events_item)

        adoption = cls(
            id=id,
            project=project,
            district=district,
            state=state,
            since=since,
            begun=begun,
            events=events,
        )

        return adoption
