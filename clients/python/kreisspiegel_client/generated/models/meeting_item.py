from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.meeting_item_kind import MeetingItemKind, check_meeting_item_kind

if TYPE_CHECKING:
    from ..models.meeting_link import MeetingLink


T = TypeVar("T", bound="MeetingItem")


@_attrs_define
class MeetingItem:
    """Ein Punkt der Tagesordnung, mit Protokoll und Beschlüssen.

    Attributes:
        number (int):
        title_de (str):
        text_de (None | str):
        kind (MeetingItemKind):
        links (list[MeetingLink]):
        proposal (None | str): Der Vorschlag, der aufgegriffen wurde.
        proposed_by (None | str): Kreis, von dem er kommt.
        minutes_de (None | str):
        decisions_de (list[str]):
    """

    number: int
    title_de: str
    text_de: None | str
    kind: MeetingItemKind
    links: list[MeetingLink]
    proposal: None | str
    proposed_by: None | str
    minutes_de: None | str
    decisions_de: list[str]

    def to_dict(self) -> dict[str, Any]:
        number = self.number

        title_de = self.title_de

        text_de: None | str
        text_de = self.text_de

        kind: str = self.kind

        links = []
        for links_item_data in self.links:
            links_item = links_item_data.to_dict()
            links.append(links_item)

        proposal: None | str
        proposal = self.proposal

        proposed_by: None | str
        proposed_by = self.proposed_by

        minutes_de: None | str
        minutes_de = self.minutes_de

        decisions_de = self.decisions_de

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "number": number,
                "title_de": title_de,
                "text_de": text_de,
                "kind": kind,
                "links": links,
                "proposal": proposal,
                "proposed_by": proposed_by,
                "minutes_de": minutes_de,
                "decisions_de": decisions_de,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.meeting_link import MeetingLink  # noqa: PLC0415

        d = dict(src_dict)
        number = d.pop("number")

        title_de = d.pop("title_de")

        def _parse_text_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        text_de = _parse_text_de(d.pop("text_de"))

        kind = check_meeting_item_kind(d.pop("kind"))

        links = []
        _links = d.pop("links")
        for links_item_data in _links:
            links_item = MeetingLink.from_dict(links_item_data)

            links.append(links_item)

        def _parse_proposal(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        proposal = _parse_proposal(d.pop("proposal"))

        def _parse_proposed_by(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        proposed_by = _parse_proposed_by(d.pop("proposed_by"))

        def _parse_minutes_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        minutes_de = _parse_minutes_de(d.pop("minutes_de"))

        decisions_de = cast(list[str], d.pop("decisions_de"))

        meeting_item = cls(
            number=number,
            title_de=title_de,
            text_de=text_de,
            kind=kind,
            links=links,
            proposal=proposal,
            proposed_by=proposed_by,
            minutes_de=minutes_de,
            decisions_de=decisions_de,
        )

        return meeting_item
