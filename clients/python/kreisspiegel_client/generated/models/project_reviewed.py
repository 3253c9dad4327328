from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.project_reviewed_state import (
    ProjectReviewedState,
    check_project_reviewed_state,
)

T = TypeVar("T", bound="ProjectReviewed")


@_attrs_define
class ProjectReviewed:
    """Was die Moderation des Arbeitskreises entschied.

    Attributes:
        state (ProjectReviewedState):
        note_de (None | str): nur für den Kreis und die Moderation
        recheck_on (datetime.date | None): ab wann er neu zu bestätigen ist
        reviewed_at (datetime.datetime | None):
        changed_since (bool | None): seitdem hat der Kreis ihn geändert
    """

    state: ProjectReviewedState
    note_de: None | str
    recheck_on: datetime.date | None
    reviewed_at: datetime.datetime | None
    changed_since: bool | None

    def to_dict(self) -> dict[str, Any]:
        state: str = self.state

        note_de: None | str
        note_de = self.note_de

        recheck_on: None | str
        if isinstance(self.recheck_on, datetime.date):
            recheck_on = self.recheck_on.isoformat()
        else:
            recheck_on = self.recheck_on

        reviewed_at: None | str
        if isinstance(self.reviewed_at, datetime.datetime):
            reviewed_at = self.reviewed_at.isoformat()
        else:
            reviewed_at = self.reviewed_at

        changed_since: bool | None
        changed_since = self.changed_since

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "state": state,
                "note_de": note_de,
                "recheck_on": recheck_on,
                "reviewed_at": reviewed_at,
                "changed_since": changed_since,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        state = check_project_reviewed_state(d.pop("state"))

        def _parse_note_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        note_de = _parse_note_de(d.pop("note_de"))

        def _parse_recheck_on(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                recheck_on_type_0 = datetime.date.fromisoformat(data)

                return recheck_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        recheck_on = _parse_recheck_on(d.pop("recheck_on"))

        def _parse_reviewed_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                reviewed_at_type_0 = datetime.datetime.fromisoformat(data)

                return reviewed_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        reviewed_at = _parse_reviewed_at(d.pop("reviewed_at"))

        def _parse_changed_since(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        changed_since = _parse_changed_since(d.pop("changed_since"))

        project_reviewed = cls(
            state=state,
            note_de=note_de,
            recheck_on=recheck_on,
            reviewed_at=reviewed_at,
            changed_since=changed_since,
        )

        return project_reviewed
