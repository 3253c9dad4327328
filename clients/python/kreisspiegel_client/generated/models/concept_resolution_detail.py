from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.concept_resolution_detail_date_precision_type_0 import (
    ConceptResolutionDetailDatePrecisionType0,
    check_concept_resolution_detail_date_precision_type_0,
)
from ..models.concept_resolution_detail_kind import (
    ConceptResolutionDetailKind,
    check_concept_resolution_detail_kind,
)
from ..models.concept_resolution_detail_supplier import (
    ConceptResolutionDetailSupplier,
    check_concept_resolution_detail_supplier,
)
from ..models.concept_resolution_detail_visibility import (
    ConceptResolutionDetailVisibility,
    check_concept_resolution_detail_visibility,
)
from ..models.concept_resolution_detail_vote_type_0 import (
    ConceptResolutionDetailVoteType0,
    check_concept_resolution_detail_vote_type_0,
)

if TYPE_CHECKING:
    from ..models.finding import Finding
    from ..models.resolution_steps import ResolutionSteps


T = TypeVar("T", bound="ConceptResolutionDetail")


@_attrs_define
class ConceptResolutionDetail:
    """Ein Beschluss mit dem, was eine Prüfung zu ihm bemerkt.

    Attributes:
        id (str): in dieser Liste: Tag oder Schlüssel, und Herkunft
        key (str):
        supplier (ConceptResolutionDetailSupplier): `district`: vom Kreis selbst; `documented`: aus der Literatur
        number (int | None):
        kind (ConceptResolutionDetailKind):
        body (str):
        decided_on (datetime.date | None):
        date_precision (ConceptResolutionDetailDatePrecisionType0 | None):
        vote (ConceptResolutionDetailVoteType0 | None):
        pre_steps (ResolutionSteps): Was einem Beschluss vorausging; null heißt nicht angegeben.
        amended (bool | None):
        amendments_de (None | str):
        fed_back_on (datetime.date | None): an die Beteiligten zurückgemeldet
        reference (None | str):
        url (None | str):
        note_de (None | str):
        visibility (ConceptResolutionDetailVisibility):
        source (str):
        recorded_at (datetime.datetime):
        findings (list[Finding]):
    """

    id: str
    key: str
    supplier: ConceptResolutionDetailSupplier
    number: int | None
    kind: ConceptResolutionDetailKind
    body: str
    decided_on: datetime.date | None
    date_precision: ConceptResolutionDetailDatePrecisionType0 | None
    vote: ConceptResolutionDetailVoteType0 | None
    pre_steps: ResolutionSteps
    amended: bool | None
    amendments_de: None | str
    fed_back_on: datetime.date | None
    reference: None | str
    url: None | str
    note_de: None | str
    visibility: ConceptResolutionDetailVisibility
    source: str
    recorded_at: datetime.datetime
    findings: list[Finding]

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        key = self.key

        supplier: str = self.supplier

        number: int | None
        number = self.number

        kind: str = self.kind

        body = self.body

        decided_on: None | str
        if isinstance(self.decided_on, datetime.date):
            decided_on = self.decided_on.isoformat()
        else:
            decided_on = self.decided_on

        date_precision: None | str
        if isinstance(self.date_precision, str):
            date_precision = self.date_precision
        else:
            date_precision = self.date_precision

        vote: None | str
        if isinstance(self.vote, str):
            vote = self.vote
        else:
            vote = self.vote

        pre_steps = self.pre_steps.to_dict()

        amended: bool | None
        amended = self.amended

        amendments_de: None | str
        amendments_de = self.amendments_de

        fed_back_on: None | str
        if isinstance(self.fed_back_on, datetime.date):
            fed_back_on = self.fed_back_on.isoformat()
        else:
            fed_back_on = self.fed_back_on

        reference: None | str
        reference = self.reference

        url: None | str
        url = self.url

        note_de: None | str
        note_de = self.note_de

        visibility: str = self.visibility

        source = self.source

        recorded_at = self.recorded_at.isoformat()

        findings = []
        for findings_item_data in self.findings:
            findings_item = findings_item_data.to_dict()
            findings.append(findings_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "key": key,
                "supplier": supplier,
                "number": number,
                "kind": kind,
                "body": body,
                "decided_on": decided_on,
                "date_precision": date_precision,
                "vote": vote,
                "pre_steps": pre_steps,
                "amended": amended,
                "amendments_de": amendments_de,
                "fed_back_on": fed_back_on,
                "reference": reference,
                "url": url,
                "note_de": note_de,
                "visibility": visibility,
                "source": source,
                "recorded_at": recorded_at,
                "findings": findings,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.finding import Finding  # noqa: PLC0415
        from ..models.resolution_steps import ResolutionSteps  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        key = d.pop("key")

        supplier = check_concept_resolution_detail_supplier(d.pop("supplier"))

        def _parse_number(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        number = _parse_number(d.pop("number"))

        kind = check_concept_resolution_detail_kind(d.pop("kind"))

        body = d.pop("body")

        def _parse_decided_on(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                decided_on_type_0 = datetime.date.fromisoformat(data)

                return decided_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        decided_on = _parse_decided_on(d.pop("decided_on"))

        def _parse_date_precision(
            data: object,
        ) -> ConceptResolutionDetailDatePrecisionType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                date_precision_type_0 = (
                    check_concept_resolution_detail_date_precision_type_0(data)
                )

                return date_precision_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ConceptResolutionDetailDatePrecisionType0 | None, data)

        date_precision = _parse_date_precision(d.pop("date_precision"))

        def _parse_vote(data: object) -> ConceptResolutionDetailVoteType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                vote_type_0 = check_concept_resolution_detail_vote_type_0(data)

                return vote_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ConceptResolutionDetailVoteType0 | None, data)

        vote = _parse_vote(d.pop("vote"))

        pre_steps = ResolutionSteps.from_dict(d.pop("pre_steps"))

        def _parse_amended(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        amended = _parse_amended(d.pop("amended"))

        def _parse_amendments_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        amendments_de = _parse_amendments_de(d.pop("amendments_de"))

        def _parse_fed_back_on(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                fed_back_on_type_0 = datetime.date.fromisoformat(data)

                return fed_back_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        fed_back_on = _parse_fed_back_on(d.pop("fed_back_on"))

        def _parse_reference(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        reference = _parse_reference(d.pop("reference"))

        def _parse_url(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        url = _parse_url(d.pop("url"))

        def _parse_note_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        note_de = _parse_note_de(d.pop("note_de"))

        visibility = check_concept_resolution_detail_visibility(d.pop("visibility"))

        source = d.pop("source")

        recorded_at = datetime.datetime.fromisoformat(d.pop("recorded_at"))

        findings = []
        _findings = d.pop("findings")
        for findings_item_data in _findings:
            findings_item = Finding.from_dict(findings_item_data)

            findings.append(findings_item)

        concept_resolution_detail = cls(
            id=id,
            key=key,
            supplier=supplier,
            number=number,
            kind=kind,
            body=body,
            decided_on=decided_on,
            date_precision=date_precision,
            vote=vote,
            pre_steps=pre_steps,
            amended=amended,
            amendments_de=amendments_de,
            fed_back_on=fed_back_on,
            reference=reference,
            url=url,
            note_de=note_de,
            visibility=visibility,
            source=source,
            recorded_at=recorded_at,
            findings=findings,
        )

        return concept_resolution_detail
