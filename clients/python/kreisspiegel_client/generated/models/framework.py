from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.framework_state import FrameworkState


T = TypeVar("T", bound="Framework")


@_attrs_define
class Framework:
    """Eine Ausgabe des gemeinsamen Indikatorensets.

    Attributes:
        edition (str):
        label_de (str):
        valid_from (datetime.date):
        valid_to (datetime.date | None):
        decided_by (str):
        published_on (datetime.date):
        source (str):
        note (None | str):
        recorded_at (datetime.datetime):
        indicators (int):
        states (list[FrameworkState]):
    """

    edition: str
    label_de: str
    valid_from: datetime.date
    valid_to: datetime.date | None
    decided_by: str
    published_on: datetime.date
    source: str
    note: None | str
    recorded_at: datetime.datetime
    indicators: int
    states: list[FrameworkState]

    def to_dict(self) -> dict[str, Any]:
        edition = self.edition

        label_de = self.label_de

        valid_from = self.valid_from.isoformat()

        valid_to: None | str
        if isinstance(self.valid_to, datetime.date):
            valid_to = self.valid_to.isoformat()
        else:
            valid_to = self.valid_to

        decided_by = self.decided_by

        published_on = self.published_on.isoformat()

        source = self.source

        note: None | str
        note = self.note

        recorded_at = self.recorded_at.isoformat()

        indicators = self.indicators

        states = []
        for states_item_data in self.states:
            states_item = states_item_data.to_dict()
            states.append(states_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "edition": edition,
                "label_de": label_de,
                "valid_from": valid_from,
                "valid_to": valid_to,
                "decided_by": decided_by,
                "published_on": published_on,
                "source": source,
                "note": note,
                "recorded_at": recorded_at,
                "indicators": indicators,
                "states": states,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.framework_state import FrameworkState  # noqa: PLC0415

        d = dict(src_dict)
        edition = d.pop("edition")

        label_de = d.pop("label_de")

        valid_from = datetime.date.fromisoformat(d.pop("valid_from"))

        def _parse_valid_to(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                valid_to_type_0 = datetime.date.fromisoformat(data)

                return valid_to_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        valid_to = _parse_valid_to(d.pop("valid_to"))

        decided_by = d.pop("decided_by")

        published_on = datetime.date.fromisoformat(d.pop("published_on"))

        source = d.pop("source")

        def _parse_note(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        note = _parse_note(d.pop("note"))

        recorded_at = datetime.datetime.fromisoformat(d.pop("recorded_at"))

        indicators = d.pop("indicators")

        states = []
        _states = d.pop("states")
        for states_item_data in _states:
            states_item = FrameworkState.from_dict(states_item_data)

            states.append(states_item)

        framework = cls(
            edition=edition,
            label_de=label_de,
            valid_from=valid_from,
            valid_to=valid_to,
            decided_by=decided_by,
            published_on=published_on,
            source=source,
            note=note,
            recorded_at=recorded_at,
            indicators=indicators,
            states=states,
        )

        return framework
