from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.row_diff_outcome import RowDiffOutcome, check_row_diff_outcome

if TYPE_CHECKING:
    from ..models.cell_diff import CellDiff
    from ..models.row_diff_key import RowDiffKey
    from ..models.why import Why


T = TypeVar("T", bound="RowDiff")


@_attrs_define
class RowDiff:
    """Eine Zeile, die dazukam, wegfiel oder anders ist.

    Attributes:
        number (int):
        table (str):
        key (RowDiffKey):
        label (None | str):
        indicators (list[str]): bei `context`: die Indikatoren, neben deren Werten es so steht
        outcome (RowDiffOutcome):
        changes (list[CellDiff]):
        why (Why): Warum eine Zeile anders ist, soweit es aus den Berichtigungen hervorgeht.
    """

    number: int
    table: str
    key: RowDiffKey
    label: None | str
    indicators: list[str]
    outcome: RowDiffOutcome
    changes: list[CellDiff]
    why: Why

    def to_dict(self) -> dict[str, Any]:
        number = self.number

        table = self.table

        key = self.key.to_dict()

        label: None | str
        label = self.label

        indicators = self.indicators

        outcome: str = self.outcome

        changes = []
        for changes_item_data in self.changes:
            changes_item = changes_item_data.to_dict()
            changes.append(changes_item)

        why = self.why.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "number": number,
                "table": table,
                "key": key,
                "label": label,
                "indicators": indicators,
                "outcome": outcome,
                "changes": changes,
                "why": why,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.cell_diff import CellDiff  # noqa: PLC0415
        from ..models.row_diff_key import RowDiffKey  # noqa: PLC0415
        from ..models.why import Why  # noqa: PLC0415

        d = dict(src_dict)
        number = d.pop("number")

        table = d.pop("table")

        key = RowDiffKey.from_dict(d.pop("key"))

        def _parse_label(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        label = _parse_label(d.pop("label"))

        indicators = cast(list[str], d.pop("indicators"))

        outcome = check_row_diff_outcome(d.pop("outcome"))

        changes = []
        _changes = d.pop("changes")
        for changes_item_data in _changes:
            changes_item = CellDiff.from_dict(changes_item_data)

            changes.append(changes_item)

        why = Why.from_dict(d.pop("why"))

        row_diff = cls(
            number=number,
            table=table,
            key=key,
            label=label,
            indicators=indicators,
            outcome=outcome,
            changes=changes,
            why=why,
        )

        return row_diff
