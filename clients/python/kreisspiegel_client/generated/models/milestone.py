from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="Milestone")


@_attrs_define
class Milestone:
    """Ein Zwischenschritt.

    Attributes:
        title_de (str):
        due (str):
        done_on (datetime.date | None):
    """

    title_de: str
    due: str
    done_on: datetime.date | None

    def to_dict(self) -> dict[str, Any]:
        title_de = self.title_de

        due = self.due

        done_on: None | str
        if isinstance(self.done_on, datetime.date):
            done_on = self.done_on.isoformat()
        else:
            done_on = self.done_on

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "title_de": title_de,
                "due": due,
                "done_on": done_on,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        title_de = d.pop("title_de")

        due = d.pop("due")

        def _parse_done_on(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                done_on_type_0 = datetime.date.fromisoformat(data)

                return done_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        done_on = _parse_done_on(d.pop("done_on"))

        milestone = cls(
            title_de=title_de,
            due=due,
            done_on=done_on,
        )

        return milestone
