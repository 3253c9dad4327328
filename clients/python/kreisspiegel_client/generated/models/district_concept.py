from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.district_concept_type import (
    DistrictConceptType,
    check_district_concept_type,
)

if TYPE_CHECKING:
    from ..models.decided_concept import DecidedConcept


T = TypeVar("T", bound="DistrictConcept")


@_attrs_define
class DistrictConcept:
    """Der Konzeptstand eines Kreises an einem Tag.

    Attributes:
        ags (str):
        name (str):
        type_ (DistrictConceptType):
        status (str):
        standing (str): wie er zählt: in_force, in_preparation, ended, none oder unknown
        update_ongoing (bool | None):
        adoption_confirmed (bool | None): ob der Beschluss gesichert ist; null: nicht angegeben
        concept_year (int | None):
        target_year (int | None):
        phases (list[str]):
        as_reported_on (datetime.date | None):
        date_precision (None | str):
        label_source (None | str):
        source (None | str):
        note (None | str):
        supplier (None | str): `district`: vom Kreis selbst; `documented`: Literatur
        number (int | None): die Fassung des Tages, wo sie bekannt ist
        author_type (None | str): wer diese Fassung verfasst hat
        valid_from (datetime.date | None):
        valid_to (datetime.date | None): letzter Tag
        resolution (DecidedConcept | None):
        flags (list[str]):
    """

    ags: str
    name: str
    type_: DistrictConceptType
    status: str
    standing: str
    update_ongoing: bool | None
    adoption_confirmed: bool | None
    concept_year: int | None
    target_year: int | None
    phases: list[str]
    as_reported_on: datetime.date | None
    date_precision: None | str
    label_source: None | str
    source: None | str
    note: None | str
    supplier: None | str
    number: int | None
    author_type: None | str
    valid_from: datetime.date | None
    valid_to: datetime.date | None
    resolution: DecidedConcept | None
    flags: list[str]

    def to_dict(self) -> dict[str, Any]:
        from ..models.decided_concept import DecidedConcept  # noqa: PLC0415

        ags = self.ags

        name = self.name

        type_: str = self.type_

        status = self.status

        standing = self.standing

        update_ongoing: bool | None
        update_ongoing = self.update_ongoing

        adoption_confirmed: bool | None
        adoption_confirmed = self.adoption_confirmed

        concept_year: int | None
        concept_year = self.concept_year

        target_year: int | None
        target_year = self.target_year

        phases = self.phases

        as_reported_on: None | str
        if isinstance(self.as_reported_on, datetime.date):
            as_reported_on = self.as_reported_on.isoformat()
        else:
            as_reported_on = self.as_reported_on

        date_precision: None | str
        date_precision = self.date_precision

        label_source: None | str
        label_source = self.label_source

        source: None | str
        source = self.source

        note: None | str
        note = self.note

        supplier: None | str
        supplier = self.supplier

        number: int | None
        number = self.number

        author_type: None | str
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

        resolution: dict[str, Any] | None
        if isinstance(self.resolution, DecidedConcept):
            resolution = self.resolution.to_dict()
        else:
            resolution = self.resolution

        flags = self.flags

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "ags": ags,
                "name": name,
                "type": type_,
                "status": status,
                "standing": standing,
                "update_ongoing": update_ongoing,
                "adoption_confirmed": adoption_confirmed,
                "concept_year": concept_year,
                "target_year": target_year,
                "phases": phases,
                "as_reported_on": as_reported_on,
                "date_precision": date_precision,
                "label_source": label_source,
                "source": source,
                "note": note,
                "supplier": supplier,
                "number": number,
                "author_type": author_type,
                "valid_from": valid_from,
                "valid_to": valid_to,
                "resolution": resolution,
                "flags": flags,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.decided_concept import DecidedConcept  # noqa: PLC0415

        d = dict(src_dict)
        ags = d.pop("ags")

        name = d.pop("name")

        type_ = check_district_concept_type(d.pop("type"))

        status = d.pop("status")

        standing = d.pop("standing")

        def _parse_update_ongoing(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        update_ongoing = _parse_update_ongoing(d.pop("update_ongoing"))

        def _parse_adoption_confirmed(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        adoption_confirmed = _parse_adoption_confirmed(d.pop("adoption_confirmed"))

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

        phases = cast(list[str], d.pop("phases"))

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

        def _parse_date_precision(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        date_precision = _parse_date_precision(d.pop("date_precision"))

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

        def _parse_supplier(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        supplier = _parse_supplier(d.pop("supplier"))

        def _parse_number(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        number = _parse_number(d.pop("number"))

        def _parse_author_type(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

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

        def _parse_resolution(data: object) -> DecidedConcept | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                resolution_type_0 = DecidedConcept.from_dict(data)

                return resolution_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(DecidedConcept | None, data)

        resolution = _parse_resolution(d.pop("resolution"))

        flags = cast(list[str], d.pop("flags"))

        district_concept = cls(
            ags=ags,
            name=name,
            type_=type_,
            status=status,
            standing=standing,
            update_ongoing=update_ongoing,
            adoption_confirmed=adoption_confirmed,
            concept_year=concept_year,
            target_year=target_year,
            phases=phases,
            as_reported_on=as_reported_on,
            date_precision=date_precision,
            label_source=label_source,
            source=source,
            note=note,
            supplier=supplier,
            number=number,
            author_type=author_type,
            valid_from=valid_from,
            valid_to=valid_to,
            resolution=resolution,
            flags=flags,
        )

        return district_concept
