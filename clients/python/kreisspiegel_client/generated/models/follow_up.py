from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.follow_up_status import FollowUpStatus, check_follow_up_status

if TYPE_CHECKING:
    from ..models.finding import Finding
    from ..models.follow_up_event import FollowUpEvent


T = TypeVar("T", bound="FollowUp")


@_attrs_define
class FollowUp:
    """Was aus einem Treffen folgt: Aufgabe, wer, bis wann, wie weit.

    Attributes:
        id (str):
        meeting (str):
        meeting_title_de (str):
        meeting_on (datetime.date):
        task_de (str):
        owner_ags (None | str): Der Kreis, der es übernimmt.
        owner_name (str): Name des Kreises, oder die Funktion.
        owner_function (None | str):
        due_on (datetime.date | None):
        status (FollowUpStatus): Aus dem letzten Ereignis; sonst `open`.
        status_on (datetime.date | None):
        overdue (bool): Offen, und der Tag ist vorbei.
        events (list[FollowUpEvent]):
        recorded_at (datetime.datetime):
        findings (list[Finding]): Was nach einer Person aussieht; lesen nur, die es ändern können.
    """

    id: str
    meeting: str
    meeting_title_de: str
    meeting_on: datetime.date
    task_de: str
    owner_ags: None | str
    owner_name: str
    owner_function: None | str
    due_on: datetime.date | None
    status: FollowUpStatus
    status_on: datetime.date | None
    overdue: bool
    events: list[FollowUpEvent]
    recorded_at: datetime.datetime
    findings: list[Finding]

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        meeting = self.meeting

        meeting_title_de = self.meeting_title_de

        meeting_on = self.meeting_on.isoformat()

        task_de = self.task_de

        owner_ags: None | str
        owner_ags = self.owner_ags

        owner_name = self.owner_name

        owner_function: None | str
        owner_function = self.owner_function

        due_on: None | str
        if isinstance(self.due_on, datetime.date):
            due_on = self.due_on.isoformat()
        else:
            due_on = self.due_on

        status: str = self.status

        status_on: None | str
        if isinstance(self.status_on, datetime.date):
            status_on = self.status_on.isoformat()
        else:
            status_on = self.status_on

        overdue = self.overdue

        events = []
        for events_item_data in self.events:
            events_item = events_item_data.to_dict()
            events.append(events_item)

        recorded_at = self.recorded_at.isoformat()

        findings = []
        for findings_item_data in self.findings:
            findings_item = findings_item_data.to_dict()
            findings.append(findings_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "meeting": meeting,
                "meeting_title_de": meeting_title_de,
                "meeting_on": meeting_on,
                "task_de": task_de,
                "owner_ags": owner_ags,
                "owner_name": owner_name,
                "owner_function": owner_function,
                "due_on": due_on,
                "status": status,
                "status_on": status_on,
                "overdue": overdue,
                "events": events,
                "recorded_at": recorded_at,
                "findings": findings,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.finding import Finding  # noqa: PLC0415
        from ..models.follow_up_event import FollowUpEvent  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        meeting = d.pop("meeting")

        meeting_title_de = d.pop("meeting_title_de")

        meeting_on = datetime.date.fromisoformat(d.pop("meeting_on"))

        task_de = d.pop("task_de")

        def _parse_owner_ags(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        owner_ags = _parse_owner_ags(d.pop("owner_ags"))

        owner_name = d.pop("owner_name")

        def _parse_owner_function(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        owner_function = _parse_owner_function(d.pop("owner_function"))

        def _parse_due_on(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                due_on_type_0 = datetime.date.fromisoformat(data)

                return due_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        due_on = _parse_due_on(d.pop("due_on"))

        status = check_follow_up_status(d.pop("status"))

        def _parse_status_on(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                status_on_type_0 = datetime.date.fromisoformat(data)

                return status_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        status_on = _parse_status_on(d.pop("status_on"))

        overdue = d.pop("overdue")

        events = []
        _events = d.pop("events")
        for events_item_data in _events:
            events_item = FollowUpEvent.from_dict(events_item_data)

            events.append(events_item)

        recorded_at = datetime.datetime.fromisoformat(d.pop("recorded_at"))

        findings = []
        _findings = d.pop("findings")
        for findings_item_data in _findings:
            findings_item = Finding.from_dict(findings_item_data)

            findings.append(findings_item)

        follow_up = cls(
            id=id,
            meeting=meeting,
            meeting_title_de=meeting_title_de,
            meeting_on=meeting_on,
            task_de=task_de,
            owner_ags=owner_ags,
            owner_name=owner_name,
            owner_function=owner_function,
            due_on=due_on,
            status=status,
            status_on=status_on,
            overdue=overdue,
            events=events,
            recorded_at=recorded_at,
            findings=findings,
        )

        return follow_up
