from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define

from ..models.owed_item_status import OwedItemStatus, check_owed_item_status
from ..models.owed_item_tier import OwedItemTier, check_owed_item_tier

if TYPE_CHECKING:
    from ..models.owed_item_breakdown import OwedItemBreakdown
    from ..models.year_before import YearBefore


T = TypeVar("T", bound="OwedItem")


@_attrs_define
class OwedItem:
    """Eine Angabe, die noch aussteht.

    Attributes:
        indicator (str):
        label_de (str):
        tier (OwedItemTier):
        period (str):
        breakdown (OwedItemBreakdown):
        due_on (datetime.date):
        days_left (int): negativ, wenn die Frist vorbei ist
        status (OwedItemStatus):
        reason (Literal['not_yet_available'] | None):
        note_de (None | str):
        previous (None | YearBefore):
        definition (str): Pfad der Definition
        template (str): Pfad der vorbereiteten Arbeitsmappe
    """

    indicator: str
    label_de: str
    tier: OwedItemTier
    period: str
    breakdown: OwedItemBreakdown
    due_on: datetime.date
    days_left: int
    status: OwedItemStatus
    reason: Literal["not_yet_available"] | None
    note_de: None | str
    previous: None | YearBefore
    definition: str
    template: str

    def to_dict(self) -> dict[str, Any]:
        from ..models.year_before import YearBefore  # noqa: PLC0415

        indicator = self.indicator

        label_de = self.label_de

        tier: str = self.tier

        period = self.period

        breakdown = self.breakdown.to_dict()

        due_on = self.due_on.isoformat()

        days_left = self.days_left

        status: str = self.status

        reason: Literal["not_yet_available"] | None
        reason = self.reason

        note_de: None | str
        note_de = self.note_de

        previous: dict[str, Any] | None
        if isinstance(self.previous, YearBefore):
            previous = self.previous.to_dict()
        else:
            previous = self.previous

        definition = self.definition

        template = self.template

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "indicator": indicator,
                "label_de": label_de,
                "tier": tier,
                "period": period,
                "breakdown": breakdown,
                "due_on": due_on,
                "days_left": days_left,
                "status": status,
                "reason": reason,
                "note_de": note_de,
                "previous": previous,
                "definition": definition,
                "template": template,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.owed_item_breakdown import OwedItemBreakdown  # noqa: PLC0415
        from ..models.year_before import YearBefore  # noqa: PLC0415

        d = dict(src_dict)
        indicator = d.pop("indicator")

        label_de = d.pop("label_de")

        tier = check_owed_item_tier(d.pop("tier"))

        period = d.pop("period")

        breakdown = OwedItemBreakdown.from_dict(d.pop("breakdown"))

        due_on = datetime.date.fromisoformat(d.pop("due_on"))

        days_left = d.pop("days_left")

        status = check_owed_item_status(d.pop("status"))

        def _parse_reason(data: object) -> Literal["not_yet_available"] | None:
            if data is None:
                return data
            reason_type_0 = cast(Literal["not_yet_available"], data)
            if reason_type_0 != "not_yet_available":
                raise ValueError(
                    f"reason_type_0 must match const 'not_yet_available', got '{reason_type_0}'"
                )
            return reason_type_0
            return cast(Literal["not_yet_available"] | None, data)

        reason = _parse_reason(d.pop("reason"))

        def _parse_note_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        note_de = _parse_note_de(d.pop("note_de"))

        def _parse_previous(data: object) -> None | YearBefore:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                previous_type_0 = YearBefore.from_dict(data)

                return previous_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | YearBefore, data)

        previous = _parse_previous(d.pop("previous"))

        definition = d.pop("definition")

        template = d.pop("template")

        owed_item = cls(
            indicator=indicator,
            label_de=label_de,
            tier=tier,
            period=period,
            breakdown=breakdown,
            due_on=due_on,
            days_left=days_left,
            status=status,
            reason=reason,
            note_de=note_de,
            previous=previous,
            definition=definition,
            template=template,
        )

        return owed_item
