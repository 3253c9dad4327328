from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.concept_event_date_precision import (
    ConceptEventDatePrecision,
    check_concept_event_date_precision,
)
from ..models.concept_event_phases_item import (
    ConceptEventPhasesItem,
    check_concept_event_phases_item,
)
from ..models.concept_event_status import ConceptEventStatus, check_concept_event_status
from ..models.concept_event_supplier import (
    ConceptEventSupplier,
    check_concept_event_supplier,
)
from ..models.concept_event_visibility import (
    ConceptEventVisibility,
    check_concept_event_visibility,
)

T = TypeVar("T", bound="ConceptEvent")


@_attrs_define
class ConceptEvent:
    """Ab einem Tag galt ein Stand, mit einer oder mehreren Phasen zugleich.

    Attributes:
        id (str): in dieser Liste: Tag oder Schlüssel, und Herkunft
        on_date (datetime.date):
        date_precision (ConceptEventDatePrecision):
        supplier (ConceptEventSupplier): `district`: vom Kreis selbst; `documented`: aus der Literatur
        status (ConceptEventStatus):
        update_ongoing (bool):
        adoption_confirmed (bool | None): ob der Beschluss gesichert ist; null: nicht angegeben
        phases (list[ConceptEventPhasesItem]):
        number (int | None):
        concept_year (int | None):
        target_year (int | None):
        label_source (None | str):
        source (str):
        note (None | str):
        visibility (ConceptEventVisibility):
        recorded_at (datetime.datetime):
    """

    id: str
    on_date: datetime.date
    date_precision: ConceptEventDatePrecision
    supplier: ConceptEventSupplier
    status: ConceptEventStatus
    update_ongoing: bool
    adoption_confirmed: bool | None
    phases: list[ConceptEventPhasesItem]
    number: int | None
    concept_year: int | None
    target_year: int | None
    label_source: None | str
    source: str
    note: None | str
    visibility: ConceptEventVisibility
    recorded_at: datetime.datetime

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        on_date = self.on_date.isoformat()

        date_precision: str = self.date_precision

        supplier: str = self.supplier

        status: str = self.status

        update_ongoing = self.update_ongoing

        adoption_confirmed: bool | None
        adoption_confirmed = self.adoption_confirmed

        phases = []
        for phases_item_data in self.phases:
            phases_item: str = phases_item_data
            phases.append(phases_item)

        number: int | None
        number = self.number

        concept_year: int | None
        concept_year = self.concept_year

        target_year: int | None
        target_year = self.target_year

        label_source: None | str
        label_source = self.label_source

        source = self.source

        note: None | str
        note = self.note

        visibility: str = self.visibility

        recorded_at = self.recorded_at.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "on_date": on_date,
                "date_precision": date_precision,
                "supplier": supplier,
                "status": status,
                "update_ongoing": update_ongoing,
                "adoption_confirmed": adoption_confirmed,
                "phases": phases,
                "number": number,
                "concept_year": concept_year,
                "target_year": target_year,
                "label_source": label_source,
                "source": source,
                "note": note,
                "visibility": visibility,
                "recorded_at": recorded_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        on_date = datetime.date.fromisoformat(d.pop("on_date"))

        date_precision = check_concept_event_date_precision(d.pop("date_precision"))

        supplier = check_concept_event_supplier(d.pop("supplier"))

        status = check_concept_event_status(d.pop("status"))

        update_ongoing = d.pop("update_ongoing")

        def _parse_adoption_confirmed(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        adoption_confirmed = _parse_adoption_confirmed(d.pop("adoption_confirmed"))

        phases = []
        _phases = d.pop("phases")
        for phases_item_data in _phases:
            phases_item = check_concept_event_phases_item(phases_item_data)

            phases.append(phases_item)

        def _parse_number(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        number = _parse_number(d.pop("number"))

        def _parse_concept_year(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        concept_year = _parse_concept_year(d.pop("concept_year"))

        def _parse_target_year(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        target_year = _parse_target_year(d.pop("target_year"))

        def _parse_label_source(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        label_source = _parse_label_source(d.pop("label_source"))

        source = d.pop("source")

        def _parse_note(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        note = _parse_note(d.pop("note"))

        visibility = check_concept_event_visibility(d.pop("visibility"))

        recorded_at = datetime.datetime.fromisoformat(d.pop("recorded_at"))

        concept_event = cls(
            id=id,
            on_date=on_date,
            date_precision=date_precision,
            supplier=supplier,
            status=status,
            update_ongoing=update_ongoing,
            adoption_confirmed=adoption_confirmed,
            phases=phases,
            number=number,
            concept_year=concept_year,
            target_year=target_year,
            label_source=label_source,
            source=source,
            note=note,
            visibility=visibility,
            recorded_at=recorded_at,
        )

        return concept_event
