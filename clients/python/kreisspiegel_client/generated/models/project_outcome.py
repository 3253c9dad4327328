from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.project_outcome_outcome import (
    ProjectOutcomeOutcome,
    check_project_outcome_outcome,
)

T = TypeVar("T", bound="ProjectOutcome")


@_attrs_define
class ProjectOutcome:
    """Was aus einer Zeile wurde.

    Attributes:
        row (int): ab 1 gezählt
        key (None | str):
        id (None | str): Kennung des Projekts; null, wo abgelehnt
        outcome (ProjectOutcomeOutcome):
    """

    row: int
    key: None | str
    id: None | str
    outcome: ProjectOutcomeOutcome

    def to_dict(self) -> dict[str, Any]:
        row = self.row

        key: None | str
        key = self.key

        id: None | str
        id = self.id

        outcome: str = self.outcome

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "row": row,
                "key": key,
                "id": id,
                "outcome": outcome,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        row = d.pop("row")

        def _parse_key(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        key = _parse_key(d.pop("key"))

        def _parse_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        id = _parse_id(d.pop("id"))

        outcome = check_project_outcome_outcome(d.pop("outcome"))

        project_outcome = cls(
            row=row,
            key=key,
            id=id,
            outcome=outcome,
        )

        return project_outcome
