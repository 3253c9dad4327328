from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.interested_reason_kind import (
    InterestedReasonKind,
    check_interested_reason_kind,
)
from ..models.interested_reason_state_type_0 import (
    InterestedReasonStateType0,
    check_interested_reason_state_type_0,
)

if TYPE_CHECKING:
    from ..models.adopted_project import AdoptedProject


T = TypeVar("T", bound="InterestedReason")


@_attrs_define
class InterestedReason:
    """Woran zu sehen ist, dass ein Kreis daran arbeitet.

    Attributes:
        kind (InterestedReasonKind): `adoption`: übernimmt es; `concept`: das Feld steht in seinem Konzept; `project`:
            führt selbst ein Projekt dazu
        fields (list[str]): gemeinsame Handlungsfelder
        project (AdoptedProject | None):
        state (InterestedReasonStateType0 | None): einer Nachnutzung
        on_date (None | str): seit wann
        priority (int | None): Rang im Konzept, wo es ihn nennt; 1 ist der erste
        confirmed (bool | None): ob der Eintrag des Projekts als bestätigt gelten kann
        path (str):
    """

    kind: InterestedReasonKind
    fields: list[str]
    project: AdoptedProject | None
    state: InterestedReasonStateType0 | None
    on_date: None | str
    priority: int | None
    confirmed: bool | None
    path: str

    def to_dict(self) -> dict[str, Any]:
        from ..models.adopted_project import AdoptedProject  # noqa: PLC0415

        kind: str = self.kind

        fields = self.fields

        project: dict[str, Any] | None
        if isinstance(self.project, AdoptedProject):
            project = self.project.to_dict()
        else:
            project = self.project

        state: None | str
        if isinstance(self.state, str):
            state = self.state
        else:
            state = self.state

        on_date: None | str
        on_date = self.on_date

        priority: int | None
        priority = self.priority

        confirmed: bool | None
        confirmed = self.confirmed

        path = self.path

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "kind": kind,
                "fields": fields,
                "project": project,
                "state": state,
                "on_date": on_date,
                "priority": priority,
                "confirmed": confirmed,
                "path": path,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.adopted_project import AdoptedProject  # noqa: PLC0415

        d = dict(src_dict)
        kind = check_interested_reason_kind(d.pop("kind"))

        fields = cast(list[str], d.pop("fields"))

        def _parse_project(data: object) -> AdoptedProject | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                project_type_0 = AdoptedProject.from_dict(data)

                return project_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AdoptedProject | None, data)

        project = _parse_project(d.pop("project"))

        def _parse_state(data: object) -> InterestedReasonStateType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                state_type_0 = check_interested_reason_state_type_0(data)

                return state_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(InterestedReasonStateType0 | None, data)

        state = _parse_state(d.pop("state"))

        def _parse_on_date(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        on_date = _parse_on_date(d.pop("on_date"))

        def _parse_priority(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        priority = _parse_priority(d.pop("priority"))

        def _parse_confirmed(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        confirmed = _parse_confirmed(d.pop("confirmed"))

        path = d.pop("path")

        interested_reason = cls(
            kind=kind,
            fields=fields,
            project=project,
            state=state,
            on_date=on_date,
            priority=priority,
            confirmed=confirmed,
            path=path,
        )

        return interested_reason
