from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="DecidedConcept")


@_attrs_define
class DecidedConcept:
    """Der letzte Beschluss über Annahme oder Fortschreibung bis zu dem Tag.

    Attributes:
        kind (str):
        body (str):
        decided_on (datetime.date | None): null: nicht datiert
        date_precision (None | str):
        vote (None | str):
        amended (bool | None):
    """

    kind: str
    body: str
    decided_on: datetime.date | None
    date_precision: None | str
    vote: None | str
    amended: bool | None

    def to_dict(self) -> dict[str, Any]:
        kind = self.kind

        body = self.body

        decided_on: None | str
        if isinstance(self.decided_on, datetime.date):
            decided_on = self.decided_on.isoformat()
        else:
            decided_on = self.decided_on

        date_precision: None | str
        date_precision = self.date_precision

        vote: None | str
        vote = self.vote

        amended: bool | None
        amended = self.amended

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "kind": kind,
                "body": body,
                "decided_on": decided_on,
                "date_precision": date_precision,
                "vote": vote,
                "amended": amended,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        kind = d.pop("kind")

        body = d.pop("body")

        def _parse_decided_on(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                decided_on_type_0 = datetime.date.fromisoformat(data)

                return decided_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        decided_on = _parse_decided_on(d.pop("decided_on"))

        def _parse_date_precision(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        date_precision = _parse_date_precision(d.pop("date_precision"))

        def _parse_vote(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        vote = _parse_vote(d.pop("vote"))

        def _parse_amended(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        amended = _parse_amended(d.pop("amended"))

        decided_concept = cls(
            kind=kind,
            body=body,
            decided_on=decided_on,
            date_precision=date_precision,
            vote=vote,
            amended=amended,
        )

        return decided_concept
