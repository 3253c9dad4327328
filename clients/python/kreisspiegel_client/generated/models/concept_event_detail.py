from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.concept_event_detail_date_precision import (
    ConceptEventDetailDatePrecision,
    check_concept_event_detail_date_precision,
)
from ..models.concept_event_detail_phases_item import (
    ConceptEventDetailPhasesItem,
    check_concept_event_detail_phases_item,
)
from ..models.concept_event_detail_status import (
    ConceptEventDetailStatus,
    check_concept_event_detail_status,
)
from ..models.concept_event_detail_supplier import (
    ConceptEventDetailSupplier,
    check_concept_event_detail_supplier,
)
from ..models.concept_event_detail_visibility import (
    ConceptEventDetailVisibility,
    check_concept_event_detail_visibility,
)

if TYPE_CHECKING:
    from ..models.finding import Finding


T = TypeVar("T", bound="ConceptEventDetail")


@_attrs_define
class ConceptEventDetail:
    """Ein Ereignis mit dem, was eine Prüfung zu ihm bemerkt.

    Attributes:
        id (str): in dieser Liste: Tag oder Schlüssel, und Herkunft
        on_date (datetime.date):
        date_precision (ConceptEventDetailDatePrecision):
        supplier (ConceptEventDetailSupplier): `district`: vom Kreis selbst; `documented`: aus der Literatur
        status (ConceptEventDetailStatus):
        update_ongoing (bool):
        adoption_confirmed (bool | None): ob der Beschluss gesichert ist; null: nicht angegeben
        phases (list[ConceptEventDetailPhasesItem]):
        number (int | None):
        concept_year (int | None):
        target_year (int | None):
        label_source (None | str):
        source (str):
        note (None | str):
        visibility (ConceptEventDetailVisibility):
        recorded_at (datetime.datetime):
        findings (list[Finding]):
    """

    id: str
    on_date: datetime.date
    date_precision: ConceptEventDetailDatePrecision
    supplier: ConceptEventDetailSupplier
    status: ConceptEventDetailStatus
    update_ongoing: bool
    adoption_confirmed: bool | None
    phases: list[ConceptEventDetailPhasesItem]
    number: int | None
    concept_year: int | None
    target_year: int | None
    label_source: None | str
    source: str
    note: None | str
    visibility: ConceptEventDetailVisibility
    recorded_at: datetime.datetime
    findings: list[Finding]

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

        findings = []
        for findings_item_data in self.findings:
            findings_item = findings_item_data.to_dict()
            findings.append(findings_item)

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
                "findings": findings,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.finding import Finding  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        on_date = datetime.date.fromisoformat(d.pop("on_date"))

        date_precision = check_concept_event_detail_date_precision(
            d.pop("date_precision")
        )

        supplier = check_concept_event_detail_supplier(d.pop("supplier"))

        status = check_concept_event_detail_status(d.pop("status"))

        update_ongoing = d.pop("update_ongoing")

        def _parse_adoption_confirmed(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        adoption_confirmed = _parse_adoption_confirmed(d.pop("adoption_confirmed"))

        phases = []
        _phases = d.pop("phases")
        for phases_item_data in _phases:
            phases_item = check_concept_event_detail_phases_item(phases_item_data)

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

        visibility = check_concept_event_detail_visibility(d.pop("visibility"))

        recorded_at = datetime.datetime.fromisoformat(d.pop("recorded_at"))

        findings = []
        _findings = d.pop("findings")
        for findings_item_data in _findings:
            findings_item = Finding.from_dict(findings_item_data)

            findings.append(findings_item)

        concept_event_detail = cls(
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
            findings=findings,
        )

        return concept_event_detail
