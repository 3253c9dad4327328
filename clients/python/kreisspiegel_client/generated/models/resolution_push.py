from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.resolution_push_date_precision_type_0 import (
    ResolutionPushDatePrecisionType0,
    check_resolution_push_date_precision_type_0,
)
from ..models.resolution_push_kind import ResolutionPushKind, check_resolution_push_kind
from ..models.resolution_push_visibility import (
    ResolutionPushVisibility,
    check_resolution_push_visibility,
)
from ..models.resolution_push_vote_type_0 import (
    ResolutionPushVoteType0,
    check_resolution_push_vote_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.resolution_steps_push import ResolutionStepsPush


T = TypeVar("T", bound="ResolutionPush")


@_attrs_define
class ResolutionPush:
    """Ein neuer Beschluss, unter einem Schlüssel des Kreises.

    Attributes:
        kind (ResolutionPushKind): `mandate` Auftrag, `adoption` Annahme, `update` Fortschreibung
        body (str): Wer beschloss: Kreistag, Stadtrat …
        decided_on (datetime.date | None | Unset): leer, wo der Tag nicht bekannt ist
        date_precision (None | ResolutionPushDatePrecisionType0 | Unset): Vorgabe, wo ein Tag steht: `day`
        vote (None | ResolutionPushVoteType0 | Unset):
        number (int | None | Unset): welche Fassung beschlossen wurde
        pre_steps (ResolutionStepsPush | Unset): Was dem Beschluss vorausging; null heißt nicht angegeben.
        amended (bool | None | Unset): mit Änderungen beschlossen
        amendments_de (None | str | Unset): welche Änderungen
        fed_back_on (datetime.date | None | Unset): an die Beteiligten gemeldet
        reference (None | str | Unset): Nummer der Vorlage
        url (None | str | Unset):
        note_de (None | str | Unset):
        visibility (ResolutionPushVisibility | Unset):  Default: 'working_group'.
        source (str | Unset): Worauf die Angabe beruht. Default: 'Angabe des Kreises'.
        reason (None | str | Unset): Begründung einer Änderung.
        key (None | str | Unset): Vorgabe: Art und Tag, zum Beispiel `adoption-2019-05-13`
    """

    kind: ResolutionPushKind
    body: str
    decided_on: datetime.date | None | Unset = UNSET
    date_precision: None | ResolutionPushDatePrecisionType0 | Unset = UNSET
    vote: None | ResolutionPushVoteType0 | Unset = UNSET
    number: int | None | Unset = UNSET
    pre_steps: ResolutionStepsPush | Unset = UNSET
    amended: bool | None | Unset = UNSET
    amendments_de: None | str | Unset = UNSET
    fed_back_on: datetime.date | None | Unset = UNSET
    reference: None | str | Unset = UNSET
    url: None | str | Unset = UNSET
    note_de: None | str | Unset = UNSET
    visibility: ResolutionPushVisibility | Unset = "working_group"
    source: str | Unset = "Angabe des Kreises"
    reason: None | str | Unset = UNSET
    key: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        kind: str = self.kind

        body = self.body

        decided_on: None | str | Unset
        if isinstance(self.decided_on, Unset):
            decided_on = UNSET
        elif isinstance(self.decided_on, datetime.date):
            decided_on = self.decided_on.isoformat()
        else:
            decided_on = self.decided_on

        date_precision: None | str | Unset
        if isinstance(self.date_precision, Unset):
            date_precision = UNSET
        elif isinstance(self.date_precision, str):
            date_precision = self.date_precision
        else:
            date_precision = self.date_precision

        vote: None | str | Unset
        if isinstance(self.vote, Unset):
            vote = UNSET
        elif isinstance(self.vote, str):
            vote = self.vote
        else:
            vote = self.vote

        number: int | None | Unset
        if isinstance(self.number, Unset):
            number = UNSET
        else:
            number = self.number

        pre_steps: dict[str, Any] | Unset = UNSET
        if not isinstance(self.pre_steps, Unset):
            pre_steps = self.pre_steps.to_dict()

        amended: bool | None | Unset
        if isinstance(self.amended, Unset):
            amended = UNSET
        else:
            amended = self.amended

        amendments_de: None | str | Unset
        if isinstance(self.amendments_de, Unset):
            amendments_de = UNSET
        else:
            amendments_de = self.amendments_de

        fed_back_on: None | str | Unset
        if isinstance(self.fed_back_on, Unset):
            fed_back_on = UNSET
        elif isinstance(self.fed_back_on, datetime.date):
            fed_back_on = self.fed_back_on.isoformat()
        else:
            fed_back_on = self.fed_back_on

        reference: None | str | Unset
        if isinstance(self.reference, Unset):
            reference = UNSET
        else:
            reference = self.reference

        url: None | str | Unset
        if isinstance(self.url, Unset):
            url = UNSET
        else:
            url = self.url

        note_de: None | str | Unset
        if isinstance(self.note_de, Unset):
            note_de = UNSET
        else:
            note_de = self.note_de

        visibility: str | Unset = UNSET
        if not isinstance(self.visibility, Unset):
            visibility = self.visibility

        source = self.source

        reason: None | str | Unset
        if isinstance(self.reason, Unset):
            reason = UNSET
        else:
            reason = self.reason

        key: None | str | Unset
        if isinstance(self.key, Unset):
            key = UNSET
        else:
            key = self.key

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "kind": kind,
                "body": body,
            }
        )
        if decided_on is not UNSET:
            field_dict["decided_on"] = decided_on
        if date_precision is not UNSET:
            field_dict["date_precision"] = date_precision
        if vote is not UNSET:
            field_dict["vote"] = vote
        if number is not UNSET:
            field_dict["number"] = number
        if pre_steps is not UNSET:
            field_dict["pre_steps"] = pre_steps
        if amended is not UNSET:
            field_dict["amended"] = amended
        if amendments_de is not UNSET:
            field_dict["amendments_de"] = amendments_de
        if fed_back_on is not UNSET:
            field_dict["fed_back_on"] = fed_back_on
        if reference is not UNSET:
            field_dict["reference"] = reference
        if url is not UNSET:
            field_dict["url"] = url
        if note_de is not UNSET:
            field_dict["note_de"] = note_de
        if visibility is not UNSET:
            field_dict["visibility"] = visibility
        if source is not UNSET:
            field_dict["source"] = source
        if reason is not UNSET:
            field_dict["reason"] = reason
        if key is not UNSET:
            field_dict["key"] = key

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.resolution_steps_push import ResolutionStepsPush  # noqa: PLC0415

        d = dict(src_dict)
        kind = check_resolution_push_kind(d.pop("kind"))

        body = d.pop("body")

        def _parse_decided_on(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                decided_on_type_0 = datetime.date.fromisoformat(data)

                return decided_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        decided_on = _parse_decided_on(d.pop("decided_on", UNSET))

        def _parse_date_precision(
            data: object,
        ) -> None | ResolutionPushDatePrecisionType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                date_precision_type_0 = check_resolution_push_date_precision_type_0(
                    data
                )

                return date_precision_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ResolutionPushDatePrecisionType0 | Unset, data)

        date_precision = _parse_date_precision(d.pop("date_precision", UNSET))

        def _parse_vote(data: object) -> None | ResolutionPushVoteType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                vote_type_0 = check_resolution_push_vote_type_0(data)

                return vote_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ResolutionPushVoteType0 | Unset, data)

        vote = _parse_vote(d.pop("vote", UNSET))

        def _parse_number(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        number = _parse_number(d.pop("number", UNSET))

        _pre_steps = d.pop("pre_steps", UNSET)
        pre_steps: ResolutionStepsPush | Unset
        if isinstance(_pre_steps, Unset):
            pre_steps = UNSET
        else:
            pre_steps = ResolutionStepsPush.from_dict(_pre_steps)

        def _parse_amended(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        amended = _parse_amended(d.pop("amended", UNSET))

        def _parse_amendments_de(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        amendments_de = _parse_amendments_de(d.pop("amendments_de", UNSET))

        def _parse_fed_back_on(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                fed_back_on_type_0 = datetime.date.fromisoformat(data)

                return fed_back_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        fed_back_on = _parse_fed_back_on(d.pop("fed_back_on", UNSET))

        def _parse_reference(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        reference = _parse_reference(d.pop("reference", UNSET))

        def _parse_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        url = _parse_url(d.pop("url", UNSET))

        def _parse_note_de(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        note_de = _parse_note_de(d.pop("note_de", UNSET))

        _visibility = d.pop("visibility", UNSET)
        visibility: ResolutionPushVisibility | Unset
        if isinstance(_visibility, Unset):
            visibility = UNSET
        else:
            visibility = check_resolution_push_visibility(_visibility)

        source = d.pop("source", UNSET)

        def _parse_reason(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        reason = _parse_reason(d.pop("reason", UNSET))

        def _parse_key(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        key = _parse_key(d.pop("key", UNSET))

        resolution_push = cls(
            kind=kind,
            body=body,
            decided_on=decided_on,
            date_precision=date_precision,
            vote=vote,
            number=number,
            pre_steps=pre_steps,
            amended=amended,
            amendments_de=amendments_de,
            fed_back_on=fed_back_on,
            reference=reference,
            url=url,
            note_de=note_de,
            visibility=visibility,
            source=source,
            reason=reason,
            key=key,
        )

        return resolution_push
