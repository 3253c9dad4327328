from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.project_lead_state import ProjectLeadState, check_project_lead_state

T = TypeVar("T", bound="ProjectLead")


@_attrs_define
class ProjectLead:
    """Ein federführender Kreis, und ob er das selbst gesagt hat.

    Attributes:
        ags (str):
        state (ProjectLeadState): `owner` schreibt den Eintrag; andere bestätigen selbst
        on_date (datetime.date | None): wann bestätigt oder abgelehnt
    """

    ags: str
    state: ProjectLeadState
    on_date: datetime.date | None

    def to_dict(self) -> dict[str, Any]:
        ags = self.ags

        state: str = self.state

        on_date: None | str
        if isinstance(self.on_date, datetime.date):
            on_date = self.on_date.isoformat()
        else:
            on_date = self.on_date

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "ags": ags,
                "state": state,
                "on_date": on_date,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        ags = d.pop("ags")

        state = check_project_lead_state(d.pop("state"))

        def _parse_on_date(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                on_date_type_0 = datetime.date.fromisoformat(data)

                return on_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        on_date = _parse_on_date(d.pop("on_date"))

        project_lead = cls(
            ags=ags,
            state=state,
            on_date=on_date,
        )

        return project_lead
