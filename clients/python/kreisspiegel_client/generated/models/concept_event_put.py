from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.concept_event_put_date_precision import (
    ConceptEventPutDatePrecision,
    check_concept_event_put_date_precision,
)
from ..models.concept_event_put_phases_item import (
    ConceptEventPutPhasesItem,
    check_concept_event_put_phases_item,
)
from ..models.concept_event_put_status import (
    ConceptEventPutStatus,
    check_concept_event_put_status,
)
from ..models.concept_event_put_visibility import (
    ConceptEventPutVisibility,
    check_concept_event_put_visibility,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="ConceptEventPut")


@_attrs_define
class ConceptEventPut:
    """Der Stand ab einem Tag; Rückschritte sind erlaubt, eine Reihenfolge gibt es nicht.

    Attributes:
        status (ConceptEventPutStatus):
        phases (list[ConceptEventPutPhasesItem] | Unset): mehrere zugleich
        date_precision (ConceptEventPutDatePrecision | Unset): wie genau der Tag bekannt ist Default: 'day'.
        update_ongoing (bool | Unset): Eine Fortschreibung läuft. Default: False.
        adoption_confirmed (bool | None | Unset): ob der Beschluss gesichert ist; null: nicht angegeben
        number (int | None | Unset): um welche Fassung es geht
        concept_year (int | None | Unset): Vorgabe: das der Fassung
        target_year (int | None | Unset): Vorgabe: das der Fassung
        label_source (None | str | Unset): Wortlaut der Quelle
        note (None | str | Unset):
        visibility (ConceptEventPutVisibility | Unset):  Default: 'working_group'.
        source (str | Unset): Worauf die Angabe beruht. Default: 'Angabe des Kreises'.
        reason (None | str | Unset): Begründung einer Änderung.
    """

    status: ConceptEventPutStatus
    phases: list[ConceptEventPutPhasesItem] | Unset = UNSET
    date_precision: ConceptEventPutDatePrecision | Unset = "day"
    update_ongoing: bool | Unset = False
    adoption_confirmed: bool | None | Unset = UNSET
    number: int | None | Unset = UNSET
    concept_year: int | None | Unset = UNSET
    target_year: int | None | Unset = UNSET
    label_source: None | str | Unset = UNSET
    note: None | str | Unset = UNSET
    visibility: ConceptEventPutVisibility | Unset = "working_group"
    source: str | Unset = "Angabe des Kreises"
    reason: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        status: str = self.status

        phases: list[str] | Unset = UNSET
        if not isinstance(self.phases, Unset):
            phases = []
            for phases_item_data in self.phases:
                phases_item: str = phases_item_data
                phases.append(phases_item)

        date_precision: str | Unset = UNSET
        if not isinstance(self.date_precision, Unset):
            date_precision = self.date_precision

        update_ongoing = self.update_ongoing

        adoption_confirmed: bool | None | Unset
        if isinstance(self.adoption_confirmed, Unset):
            adoption_confirmed = UNSET
        else:
            adoption_confirmed = self.adoption_confirmed

        number: int | None | Unset
        if isinstance(self.number, Unset):
            number = UNSET
        else:
            number = self.number

        concept_year: int | None | Unset
        if isinstance(self.concept_year, Unset):
            concept_year = UNSET
        else:
            concept_year = self.concept_year

        target_year: int | None | Unset
        if isinstance(self.target_year, Unset):
            target_year = UNSET
        else:
            target_year = self.target_year

        label_source: None | str | Unset
        if isinstance(self.label_source, Unset):
            label_source = UNSET
        else:
            label_source = self.label_source

        note: None | str | Unset
        if isinstance(self.note, Unset):
            note = UNSET
        else:
            note = self.note

        visibility: str | Unset = UNSET
        if not isinstance(self.visibility, Unset):
            visibility = self.visibility

        source = self.source

        reason: None | str | Unset
        if isinstance(self.reason, Unset):
            reason = UNSET
        else:
            reason = self.reason

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "status": status,
            }
        )
        if phases is not UNSET:
            field_dict["phases"] = phases
        if date_precision is not UNSET:
            field_dict["date_precision"] = date_precision
        if update_ongoing is not UNSET:
            field_dict["update_ongoing"] = update_ongoing
        if adoption_confirmed is not UNSET:
            field_dict["adoption_confirmed"] = adoption_confirmed
        if number is not UNSET:
            field_dict["number"] = number
        if concept_year is not UNSET:
            field_dict["concept_year"] = concept_year
        if target_year is not UNSET:
            field_dict["target_year"] = target_year
        if label_source is not UNSET:
            field_dict["label_source"] = label_source
        if note is not UNSET:
            field_dict["note"] = note
        if visibility is not UNSET:
            field_dict["visibility"] = visibility
        if source is not UNSET:
            field_dict["source"] = source
        if reason is not UNSET:
            field_dict["reason"] = reason

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        status = check_concept_event_put_status(d.pop("status"))

        _phases = d.pop("phases", UNSET)
        phases: list[ConceptEventPutPhasesItem] | Unset = UNSET
        if _phases is not UNSET:
            phases = []
            for phases_item_data in _phases:
                phases_item = check_concept_event_put_phases_item(phases_item_data)

                phases.append(phases_item)

        _date_precision = d.pop("date_precision", UNSET)
        date_precision: ConceptEventPutDatePrecision | Unset
        if isinstance(_date_precision, Unset):
            date_precision = UNSET
        else:
            date_precision = check_concept_event_put_date_precision(_date_precision)

        update_ongoing = d.pop("update_ongoing", UNSET)

        def _parse_adoption_confirmed(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        adoption_confirmed = _parse_adoption_confirmed(
            d.pop("adoption_confirmed", UNSET)
        )

        def _parse_number(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        number = _parse_number(d.pop("number", UNSET))

        def _parse_concept_year(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        concept_year = _parse_concept_year(d.pop("concept_year", UNSET))

        def _parse_target_year(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        target_year = _parse_target_year(d.pop("target_year", UNSET))

        def _parse_label_source(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        label_source = _parse_label_source(d.pop("label_source", UNSET))

        def _parse_note(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        note = _parse_note(d.pop("note", UNSET))

        _visibility = d.pop("visibility", UNSET)
        visibility: ConceptEventPutVisibility | Unset
        if isinstance(_visibility, Unset):
            visibility = UNSET
        else:
            visibility = check_concept_event_put_visibility(_visibility)

        source = d.pop("source", UNSET)

        def _parse_reason(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        reason = _parse_reason(d.pop("reason", UNSET))

        concept_event_put = cls(
            status=status,
            phases=phases,
            date_precision=date_precision,
            update_ongoing=update_ongoing,
            adoption_confirmed=adoption_confirmed,
            number=number,
            concept_year=concept_year,
            target_year=target_year,
            label_source=label_source,
            note=note,
            visibility=visibility,
            source=source,
            reason=reason,
        )

        return concept_event_put
