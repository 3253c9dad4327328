from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.change_outcome import ChangeOutcome, check_change_outcome

if TYPE_CHECKING:
    from ..models.change_counts import ChangeCounts


T = TypeVar("T", bound="Change")


@_attrs_define
class Change:
    """Was sich geändert hat; Zahlen stehen dort, wohin `path` zeigt.

    Attributes:
        id (str): Bleibt dieselbe; wer sie kennt, kennt den Eintrag.
        at (datetime.datetime): Wann es festgehalten wurde, oder wann seine Sperrfrist endete.
        kind (str):
        outcome (ChangeOutcome):
        indicator (None | str):
        subject (str): Was gemeint ist, zum Beispiel eine Lieferung.
        reason (None | str):
        district (None | str):
        state (None | str):
        name (None | str): Name des Kreises oder Landes.
        fields (list[str]): Handlungsfelder.
        counts (ChangeCounts): Wie viele Angaben eines Eintrags neu, berichtigt und zurückgezogen sind.
        periods (list[str]):
        title_de (str):
        path (str): Wo es zu lesen ist.
    """

    id: str
    at: datetime.datetime
    kind: str
    outcome: ChangeOutcome
    indicator: None | str
    subject: str
    reason: None | str
    district: None | str
    state: None | str
    name: None | str
    fields: list[str]
    counts: ChangeCounts
    periods: list[str]
    title_de: str
    path: str

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        at = self.at.isoformat()

        kind = self.kind

        outcome: str = self.outcome

        indicator: None | str
        indicator = self.indicator

        subject = self.subject

        reason: None | str
        reason = self.reason

        district: None | str
        district = self.district

        state: None | str
        state = self.state

        name: None | str
        name = self.name

        fields = self.fields

        counts = self.counts.to_dict()

        periods = self.periods

        title_de = self.title_de

        path = self.path

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "at": at,
                "kind": kind,
                "outcome": outcome,
                "indicator": indicator,
                "subject": subject,
                "reason": reason,
                "district": district,
                "state": state,
                "name": name,
                "fields": fields,
                "counts": counts,
                "periods": periods,
                "title_de": title_de,
                "path": path,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.change_counts import ChangeCounts  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        at = datetime.datetime.fromisoformat(d.pop("at"))

        kind = d.pop("kind")

        outcome = check_change_outcome(d.pop("outcome"))

        def _parse_indicator(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        indicator = _parse_indicator(d.pop("indicator"))

        subject = d.pop("subject")

        def _parse_reason(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        reason = _parse_reason(d.pop("reason"))

        def _parse_district(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        district = _parse_district(d.pop("district"))

        def _parse_state(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        state = _parse_state(d.pop("state"))

        def _parse_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        name = _parse_name(d.pop("name"))

        fields = cast(list[str], d.pop("fields"))

        counts = ChangeCounts.from_dict(d.pop("counts"))

        periods = cast(list[str], d.pop("periods"))

        title_de = d.pop("title_de")

        path = d.pop("path")

        change = cls(
            id=id,
            at=at,
            kind=kind,
            outcome=outcome,
            indicator=indicator,
            subject=subject,
            reason=reason,
            district=district,
            state=state,
            name=name,
            fields=fields,
            counts=counts,
            periods=periods,
            title_de=title_de,
            path=path,
        )

        return change
