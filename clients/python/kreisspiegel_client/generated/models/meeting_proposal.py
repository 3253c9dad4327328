from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.meeting_proposal_kind import (
    MeetingProposalKind,
    check_meeting_proposal_kind,
)

if TYPE_CHECKING:
    from ..models.finding import Finding
    from ..models.meeting_link import MeetingLink


T = TypeVar("T", bound="MeetingProposal")


@_attrs_define
class MeetingProposal:
    """Was ein Kreis für die Tagesordnung vorschlägt.

    Attributes:
        id (str):
        meeting (str):
        district (str):
        title_de (str):
        text_de (None | str):
        kind (MeetingProposalKind):
        links (list[MeetingLink]):
        recorded_at (datetime.datetime):
        item (int | None): Als welcher Punkt er aufgegriffen ist; null: noch nicht.
        findings (list[Finding]): Was nach einer Person aussieht; lesen nur, die es ändern können.
    """

    id: str
    meeting: str
    district: str
    title_de: str
    text_de: None | str
    kind: MeetingProposalKind
    links: list[MeetingLink]
    recorded_at: datetime.datetime
    item: int | None
    findings: list[Finding]

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        meeting = self.meeting

        district = self.district

        title_de = self.title_de

        text_de: None | str
        text_de = self.text_de

        kind: str = self.kind

        links = []
        for links_item_data in self.links:
            links_item = links_item_data.to_dict()
            links.append(links_item)

        recorded_at = self.recorded_at.isoformat()

        item: int | None
        item = self.item

        findings = []
        for findings_item_data in self.findings:
            findings_item = findings_item_data.to_dict()
            findings.append(findings_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "meeting": meeting,
                "district": district,
                "title_de": title_de,
                "text_de": text_de,
                "kind": kind,
                "links": links,
                "recorded_at": recorded_at,
                "item": item,
                "findings": findings,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.finding import Finding  # noqa: PLC0415
        from ..models.meeting_link import MeetingLink  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        meeting = d.pop("meeting")

        district = d.pop("district")

        title_de = d.pop("title_de")

        def _parse_text_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        text_de = _parse_text_de(d.pop("text_de"))

        kind = check_meeting_proposal_kind(d.pop("kind"))

        links = []
        _links = d.pop("links")
        for links_item_data in _links:
            links_item = MeetingLink.from_dict(links_item_data)

            links.append(links_item)

        recorded_at = datetime.datetime.fromisoformat(d.pop("recorded_at"))

        def _parse_item(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        item = _parse_item(d.pop("item"))

        findings = []
        _findings = d.pop("findings")
        for findings_item_data in _findings:
            findings_item = Finding.from_dict(findings_item_data)

            findings.append(findings_item)

        meeting_proposal = cls(
            id=id,
            meeting=meeting,
            district=district,
            title_de=title_de,
            text_de=text_de,
            kind=kind,
            links=links,
            recorded_at=recorded_at,
            item=item,
            findings=findings,
        )

        return meeting_proposal
