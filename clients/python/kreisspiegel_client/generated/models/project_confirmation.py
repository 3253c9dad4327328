from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.project_confirmation_state import (
    ProjectConfirmationState,
    check_project_confirmation_state,
)

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
    """

    project: str
    ags: str
    state: ProjectConfirmationState
    on_date: datetime.date
    note_de: None | str
    recorded_at: datetime.datetime

    def to_dict(self) -> dict[str, Any]:
        project = self.project

        ags = self.ags

        state: str = self.state

        on_date = self.on_date.isoformat()

        note_de: None | str
        note_de = self.note_de

        recorded_at = self.recorded_at.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "project": project,
                "ags": ags,
                "state": state,
                "on_date": on_date,
                "note_de": note_de,
                "recorded_at": recorded_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
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

        project_confirmation = cls(
            project=project,
            ags=ags,
            state=state,
            on_date=on_date,
            note_de=note_de,
            recorded_at=recorded_at,
        )

        return project_confirmation
