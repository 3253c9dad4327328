from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.concept_state_author_type_type_0 import (
    ConceptStateAuthorTypeType0,
    check_concept_state_author_type_type_0,
)
from ..models.concept_state_date_precision_type_0 import (
    ConceptStateDatePrecisionType0,
    check_concept_state_date_precision_type_0,
)
from ..models.concept_state_phases_item import (
    ConceptStatePhasesItem,
    check_concept_state_phases_item,
)
from ..models.concept_state_standing import (
    ConceptStateStanding,
    check_concept_state_standing,
)
from ..models.concept_state_status import ConceptStateStatus, check_concept_state_status
from ..models.concept_state_supplier_type_0 import (
    ConceptStateSupplierType0,
    check_concept_state_supplier_type_0,
)

T = TypeVar("T", bound="ConceptState")


@_attrs_define
class ConceptState:
    """Der Stand an einem Tag, wie er zuletzt berichtet wurde.

    Attributes:
        status (ConceptStateStatus):
        standing (ConceptStateStanding): dasselbe, zusammengefasst wie im Überblick
        update_ongoing (bool):
        adoption_confirmed (bool | None): ob der Beschluss gesichert ist; null: nicht angegeben
        phases (list[ConceptStatePhasesItem]):
        number (int | None): die Fassung des Tages, wo sie bekannt ist
        concept_year (int | None):
        target_year (int | None):
        author_type (ConceptStateAuthorTypeType0 | None): wer diese Fassung verfasst hat
        valid_from (datetime.date | None):
        valid_to (datetime.date | None):
        as_reported_on (datetime.date | None):
        date_precision (ConceptStateDatePrecisionType0 | None):
        supplier (ConceptStateSupplierType0 | None):
        label_source (None | str):
        source (None | str):
        note (None | str):
        flags (list[str]): `district_ended`: den Kreis gibt es an dem Tag nicht mehr; `validity_over`: die angegebene
            Gültigkeit ist vorbei; `resolution_on_record`: ein Beschluss liegt vor, der Stand sagt anderes; `not_municipal`:
            die Fassung des Tages stammt nicht von der Kommune; `documented_differs`: ein neuerer Bericht aus der Literatur
            sagt anderes
    """

    status: ConceptStateStatus
    standing: ConceptStateStanding
    update_ongoing: bool
    adoption_confirmed: bool | None
    phases: list[ConceptStatePhasesItem]
    number: int | None
    concept_year: int | None
    target_year: int | None
    author_type: ConceptStateAuthorTypeType0 | None
    valid_from: datetime.date | None
    valid_to: datetime.date | None
    as_reported_on: datetime.date | None
    date_precision: ConceptStateDatePrecisionType0 | None
    supplier: ConceptStateSupplierType0 | None
    label_source: None | str
    source: None | str
    note: None | str
    flags: list[str]

    def to_dict(self) -> dict[str, Any]:
        status: str = self.status

        standing: str = self.standing

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

        author_type: None | str
        if isinstance(self.author_type, str):
            author_type = self.author_type
        else:
            author_type = self.author_type

        valid_from: None | str
        if isinstance(self.valid_from, datetime.date):
            valid_from = self.valid_from.isoformat()
        else:
            valid_from = self.valid_from

        valid_to: None | str
        if isinstance(self.valid_to, datetime.date):
            valid_to = self.valid_to.isoformat()
        else:
            valid_to = self.valid_to

        as_reported_on: None | str
        if isinstance(self.as_reported_on, datetime.date):
            as_reported_on = self.as_reported_on.isoformat()
        else:
            as_reported_on = self.as_reported_on

        date_precision: None | str
        if isinstance(self.date_precision, str):
            date_precision = self.date_precision
        else:
            date_precision = self.date_precision

        supplier: None | str
        if isinstance(self.supplier, str):
            supplier = self.supplier
        else:
            supplier = self.supplier

        label_source: None | str
        label_source = self.label_source

        source: None | str
        source = self.source

        note: None | str
        note = self.note

        flags = self.flags

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "status": status,
                "standing": standing,
                "update_ongoing": update_ongoing,
                "adoption_confirmed": adoption_confirmed,
                "phases": phases,
                "number": number,
                "concept_year": concept_year,
                "target_year": target_year,
                "author_type": author_type,
                "valid_from": valid_from,
                "valid_to": valid_to,
                "as_reported_on": as_reported_on,
                "date_precision": date_precision,
                "supplier": supplier,
                "label_source": label_source,
                "source": source,
                "note": note,
                "flags": flags,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        status = check_concept_state_status(d.pop("status"))

        standing = check_concept_state_standing(d.pop("standing"))

        update_ongoing = d.pop("update_ongoing")

        def _parse_adoption_confirmed(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        adoption_confirmed = _parse_adoption_confirmed(d.pop("adoption_confirmed"))

        phases = []
        _phases = d.pop("phases")
        for phases_item_data in _phases:
            phases_item = check_concept_state_phases_item(phases_item_data)

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

        def _parse_author_type(data: object) -> ConceptStateAuthorTypeType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                author_type_type_0 = check_concept_state_author_type_type_0(data)

                return author_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ConceptStateAuthorTypeType0 | None, data)

        author_type = _parse_author_type(d.pop("author_type"))

        def _parse_valid_from(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                valid_from_type_0 = datetime.date.fromisoformat(data)

                return valid_from_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        valid_from = _parse_valid_from(d.pop("valid_from"))

        def _parse_valid_to(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                valid_to_type_0 = datetime.date.fromisoformat(data)

                return valid_to_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        valid_to = _parse_valid_to(d.pop("valid_to"))

        def _parse_as_reported_on(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                as_reported_on_type_0 = datetime.date.fromisoformat(data)

                return as_reported_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        as_reported_on = _parse_as_reported_on(d.pop("as_reported_on"))

        def _parse_date_precision(
            data: object,
        ) -> ConceptStateDatePrecisionType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                date_precision_type_0 = check_concept_state_date_precision_type_0(data)

                return date_precision_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ConceptStateDatePrecisionType0 | None, data)

        date_precision = _parse_date_precision(d.pop("date_precision"))

        def _parse_supplier(data: object) -> ConceptStateSupplierType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                supplier_type_0 = check_concept_state_supplier_type_0(data)

                return supplier_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ConceptStateSupplierType0 | None, data)

        supplier = _parse_supplier(d.pop("supplier"))

        def _parse_label_source(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        label_source = _parse_label_source(d.pop("label_source"))

        def _parse_source(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        source = _parse_source(d.pop("source"))

        def _parse_note(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        note = _parse_note(d.pop("note"))

        flags = cast(list[str], d.pop("flags"))

        concept_state = cls(
            status=status,
            standing=standing,
            update_ongoing=update_ongoing,
            adoption_confirmed=adoption_confirmed,
            phases=phases,
            number=number,
            concept_year=concept_year,
            target_year=target_year,
            author_type=author_type,
            valid_from=valid_from,
            valid_to=valid_to,
            as_reported_on=as_reported_on,
            date_precision=date_precision,
            supplier=supplier,
            label_source=label_source,
            source=source,
            note=note,
            flags=flags,
        )

        return concept_state
