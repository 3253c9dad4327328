from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.party import Party


T = TypeVar("T", bound="QuestionAnswer")


@_attrs_define
class QuestionAnswer:
    """Was einer der Gefragten antwortet.

    Attributes:
        by (Party): Wer fragt, gefragt ist oder antwortet: ein Kreis, oder eine Rolle.
        text_de (str):
        answered_at (datetime.datetime):
        changed_at (datetime.datetime | None): null: seither nicht berichtigt
    """

    by: Party
    text_de: str
    answered_at: datetime.datetime
    changed_at: datetime.datetime | None

    def to_dict(self) -> dict[str, Any]:
        by = self.by.to_dict()

        text_de = self.text_de

        answered_at = self.answered_at.isoformat()

        changed_at: None | str
        if isinstance(self.changed_at, datetime.datetime):
            changed_at = self.changed_at.isoformat()
        else:
            changed_at = self.changed_at

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "by": by,
                "text_de": text_de,
                "answered_at": answered_at,
                "changed_at": changed_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.party import Party  # noqa: PLC0415

        d = dict(src_dict)
        by = Party.from_dict(d.pop("by"))

        text_de = d.pop("text_de")

        answered_at = datetime.datetime.fromisoformat(d.pop("answered_at"))

        def _parse_changed_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                changed_at_type_0 = datetime.datetime.fromisoformat(data)

                return changed_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        changed_at = _parse_changed_at(d.pop("changed_at"))

        question_answer = cls(
            by=by,
            text_de=text_de,
            answered_at=answered_at,
            changed_at=changed_at,
        )

        return question_answer
