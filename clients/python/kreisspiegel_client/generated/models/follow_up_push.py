from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="FollowUpPush")


@_attrs_define
class FollowUpPush:
    """Was aus einem Treffen folgt; übernommen von einem Kreis oder einer Funktion.

    Attributes:
        task_de (str):
        owner_ags (None | str | Unset):
        owner_function (None | str | Unset): Eine Stelle oder Funktion, keine Person.
        due_on (datetime.date | None | Unset):
        reason (None | str | Unset): Begründung einer Änderung.
    """

    task_de: str
    owner_ags: None | str | Unset = UNSET
    owner_function: None | str | Unset = UNSET
    due_on: datetime.date | None | Unset = UNSET
    reason: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        task_de = self.task_de

        owner_ags: None | str | Unset
        if isinstance(self.owner_ags, Unset):
            owner_ags = UNSET
        else:
            owner_ags = self.owner_ags

        owner_function: None | str | Unset
        if isinstance(self.owner_function, Unset):
            owner_function = UNSET
        else:
            owner_function = self.owner_function

        due_on: None | str | Unset
        if isinstance(self.due_on, Unset):
            due_on = UNSET
        elif isinstance(self.due_on, datetime.date):
            due_on = self.due_on.isoformat()
        else:
            due_on = self.due_on

        reason: None | str | Unset
        if isinstance(self.reason, Unset):
            reason = UNSET
        else:
            reason = self.reason

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "task_de": task_de,
            }
        )
        if owner_ags is not UNSET:
            field_dict["owner_ags"] = owner_ags
        if owner_function is not UNSET:
            field_dict["owner_function"] = owner_function
        if due_on is not UNSET:
            field_dict["due_on"] = due_on
        if reason is not UNSET:
            field_dict["reason"] = reason

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        task_de = d.pop("task_de")

        def _parse_owner_ags(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        owner_ags = _parse_owner_ags(d.pop("owner_ags", UNSET))

        def _parse_owner_function(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        owner_function = _parse_owner_function(d.pop("owner_function", UNSET))

        def _parse_due_on(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                due_on_type_0 = datetime.date.fromisoformat(data)

                return due_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        due_on = _parse_due_on(d.pop("due_on", UNSET))

        def _parse_reason(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        reason = _parse_reason(d.pop("reason", UNSET))

        follow_up_push = cls(
            task_de=task_de,
            owner_ags=owner_ags,
            owner_function=owner_function,
            due_on=due_on,
            reason=reason,
        )

        return follow_up_push
