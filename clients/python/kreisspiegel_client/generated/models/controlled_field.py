from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.status_counts import StatusCounts


T = TypeVar("T", bound="ControlledField")


@_attrs_define
class ControlledField:
    """Ein Handlungsfeld: seine Ziele, Maßnahmen und Indikatoren.

    Attributes:
        field (None | str): null: ohne Handlungsfeld
        label_de (str):
        goals (int):
        measures (StatusCounts): Wie viele Maßnahmen in welchem Stand sind.
        due (int):
        overdue (int):
        indicators (int): Indikatoren der Ziele dieses Feldes
        reached (int): davon am Ziel, das ganze Intervall
        without_progress (int): davon ohne berechenbaren Fortschritt
    """

    field: None | str
    label_de: str
    goals: int
    measures: StatusCounts
    due: int
    overdue: int
    indicators: int
    reached: int
    without_progress: int

    def to_dict(self) -> dict[str, Any]:
        field: None | str
        field = self.field

        label_de = self.label_de

        goals = self.goals

        measures = self.measures.to_dict()

        due = self.due

        overdue = self.overdue

        indicators = self.indicators

        reached = self.reached

        without_progress = self.without_progress

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "field": field,
                "label_de": label_de,
                "goals": goals,
                "measures": measures,
                "due": due,
                "overdue": overdue,
                "indicators": indicators,
                "reached": reached,
                "without_progress": without_progress,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.status_counts import StatusCounts  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_field(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        field = _parse_field(d.pop("field"))

        label_de = d.pop("label_de")

        goals = d.pop("goals")

        measures = StatusCounts.from_dict(d.pop("measures"))

        due = d.pop("due")

        overdue = d.pop("overdue")

        indicators = d.pop("indicators")

        reached = d.pop("reached")

        without_progress = d.pop("without_progress")

        controlled_field = cls(
            field=field,
            label_de=label_de,
            goals=goals,
            measures=measures,
            due=due,
            overdue=overdue,
            indicators=indicators,
            reached=reached,
            without_progress=without_progress,
        )

        return controlled_field
