from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.project_confirmation_state import (
    ProjectConfirmationState,
    check_project_confirmation_state,
)

if TYPE_CHECKING:
    from ..models.finding import Finding


T = TypeVar("T", bound="ProjectConfirmation")


@_attrs_define
class ProjectConfirmation:
    """Was ein federführender Kreis zu einem Projekt sagt.

    Attributes:
        project (str):
        ags (str):
        state (ProjectConfirmationState):
        on_date (datetime.date):
        note_de (None | str):
        recorded_at (datetime.datetime):
        findings (list[Finding]): was nach einer Person aussieht
    """

    project: str
    ags: str
    state: ProjectConfirmationState
    on_date: datetime.date
    note_de: None | str
    recorded_at: datetime.datetime
    findings: list[Finding]

    def to_dict(self) -> dict[str, Any]:
        project = self.project

        ags = self.ags

        state: str = self.state

        on_date = self.on_date.isoformat()

        note_de: None | str
        note_de = self.note_de

        recorded_at = self.recorded_at.isoformat()

        findings = []
        for findings_item_data in self.findings:
            findings_item = findings_item_data.to_dict()
            findings.append(findings_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "project": project,
                "ags": ags,
                "state": state,
                "on_date": on_date,
                "note_de": note_de,
                "recorded_at": recorded_at,
                "findings": findings,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.finding import Finding  # noqa: PLC0415

        d = dict(src_dict)
        project = d.pop("project")

        ags = d.pop("ags")

        state = check_project_confirmation_state(d.pop("state"))

        on_date = datetime.date.fromisoformat(d.pop("on_date"))

        def _parse_note_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        note_de = _parse_note_de(d.pop("note_de"))

        recorded_at = datetime.datetime.fromisoformat(d.pop("recorded_at"))

        findings = []
        _findings = d.pop("findings")
        for findings_item_data in _findings:
            findings_item = Finding.from_dict(findings_item_data)

            findings.append(findings_item)

        project_confirmation = cls(
            project=project,
            ags=ags,
            state=state,
            on_date=on_date,
            note_de=note_de,
            recorded_at=recorded_at,
            findings=findings,
        )

        return project_confirmation
