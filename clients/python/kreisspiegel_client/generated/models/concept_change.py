from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.concept_change_kind import ConceptChangeKind, check_concept_change_kind
from ..models.concept_change_outcome import (
    ConceptChangeOutcome,
    check_concept_change_outcome,
)
from ..models.concept_change_supplier import (
    ConceptChangeSupplier,
    check_concept_change_supplier,
)

T = TypeVar("T", bound="ConceptChange")


@_attrs_define
class ConceptChange:
    """Eine Änderung: an einer Fassung, einem Ereignis oder einem Beschluss.

    Attributes:
        number (str): ab 1 gezählt, soweit Sie sie sehen
        kind (ConceptChangeKind):
        subject (str): Nummer der Fassung, Tag oder Schlüssel
        supplier (ConceptChangeSupplier): `district`: vom Kreis selbst; `documented`: aus der Literatur
        outcome (ConceptChangeOutcome):
        recorded_at (datetime.datetime):
        superseded_at (datetime.datetime | None):
        reason (None | str):
        changed (list[str]): was sich gegenüber der vorigen änderte
    """

    number: str
    kind: ConceptChangeKind
    subject: str
    supplier: ConceptChangeSupplier
    outcome: ConceptChangeOutcome
    recorded_at: datetime.datetime
    superseded_at: datetime.datetime | None
    reason: None | str
    changed: list[str]

    def to_dict(self) -> dict[str, Any]:
        number = self.number

        kind: str = self.kind

        subject = self.subject

        supplier: str = self.supplier

        outcome: str = self.outcome

        recorded_at = self.recorded_at.isoformat()

        superseded_at: None | str
        if isinstance(self.superseded_at, datetime.datetime):
            superseded_at = self.superseded_at.isoformat()
        else:
            superseded_at = self.superseded_at

        reason: None | str
        reason = self.reason

        changed = self.changed

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "number": number,
                "kind": kind,
                "subject": subject,
                "supplier": supplier,
                "outcome": outcome,
                "recorded_at": recorded_at,
                "superseded_at": superseded_at,
                "reason": reason,
                "changed": changed,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        number = d.pop("number")

        kind = check_concept_change_kind(d.pop("kind"))

        subject = d.pop("subject")

        supplier = check_concept_change_supplier(d.pop("supplier"))

        outcome = check_concept_change_outcome(d.pop("outcome"))

        recorded_at = datetime.datetime.fromisoformat(d.pop("recorded_at"))

        def _parse_superseded_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                superseded_at_type_0 = datetime.datetime.fromisoformat(data)

                return superseded_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        superseded_at = _parse_superseded_at(d.pop("superseded_at"))

        def _parse_reason(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        reason = _parse_reason(d.pop("reason"))

        changed = cast(list[str], d.pop("changed"))

        concept_change = cls(
            number=number,
            kind=kind,
            subject=subject,
            supplier=supplier,
            outcome=outcome,
            recorded_at=recorded_at,
            superseded_at=superseded_at,
            reason=reason,
            changed=changed,
        )

        return concept_change
