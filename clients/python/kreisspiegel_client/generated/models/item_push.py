from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.item_push_kind import ItemPushKind, check_item_push_kind
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.link_push import LinkPush


T = TypeVar("T", bound="ItemPush")


@_attrs_define
class ItemPush:
    """Ein Punkt der Tagesordnung; seine Nummer ist seine Stelle.

    Attributes:
        title_de (str):
        text_de (None | str | Unset):
        kind (ItemPushKind | Unset):  Default: 'other'.
        links (list[LinkPush] | Unset):
        proposal (None | Unset | UUID): Der Vorschlag eines Kreises, der aufgegriffen wird.
        proposed_by (None | str | Unset): Kreis, von dem er kommt; bei `proposal` von selbst.
        minutes_de (None | str | Unset): Protokoll zu diesem Punkt.
        decisions_de (list[str] | Unset):
    """

    title_de: str
    text_de: None | str | Unset = UNSET
    kind: ItemPushKind | Unset = "other"
    links: list[LinkPush] | Unset = UNSET
    proposal: None | Unset | UUID = UNSET
    proposed_by: None | str | Unset = UNSET
    minutes_de: None | str | Unset = UNSET
    decisions_de: list[str] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        title_de = self.title_de

        text_de: None | str | Unset
        if isinstance(self.text_de, Unset):
            text_de = UNSET
        else:
            text_de = self.text_de

        kind: str | Unset = UNSET
        if not isinstance(self.kind, Unset):
            kind = self.kind

        links: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.links, Unset):
            links = []
            for links_item_data in self.links:
                links_item = links_item_data.to_dict()
                links.append(links_item)

        proposal: None | str | Unset
        if isinstance(self.proposal, Unset):
            proposal = UNSET
        elif isinstance(self.proposal, UUID):
            proposal = str(self.proposal)
        else:
            proposal = self.proposal

        proposed_by: None | str | Unset
        if isinstance(self.proposed_by, Unset):
            proposed_by = UNSET
        else:
            proposed_by = self.proposed_by

        minutes_de: None | str | Unset
        if isinstance(self.minutes_de, Unset):
            minutes_de = UNSET
        else:
            minutes_de = self.minutes_de

        decisions_de: list[str] | Unset = UNSET
        if not isinstance(self.decisions_de, Unset):
            decisions_de = self.decisions_de

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "title_de": title_de,
            }
        )
        if text_de is not UNSET:
            field_dict["text_de"] = text_de
        if kind is not UNSET:
            field_dict["kind"] = kind
        if links is not UNSET:
            field_dict["links"] = links
        if proposal is not UNSET:
            field_dict["proposal"] = proposal
        if proposed_by is not UNSET:
            field_dict["proposed_by"] = proposed_by
        if minutes_de is not UNSET:
            field_dict["minutes_de"] = minutes_de
        if decisions_de is not UNSET:
            field_dict["decisions_de"] = decisions_de

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.link_push import LinkPush  # noqa: PLC0415

        d = dict(src_dict)
        title_de = d.pop("title_de")

        def _parse_text_de(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        text_de = _parse_text_de(d.pop("text_de", UNSET))

        _kind = d.pop("kind", UNSET)
        kind: ItemPushKind | Unset
        if isinstance(_kind, Unset):
            kind = UNSET
        else:
            kind = check_item_push_kind(_kind)

        _links = d.pop("links", UNSET)
        links: list[LinkPush] | Unset = UNSET
        if _links is not UNSET:
            links = []
            for links_item_data in _links:
                links_item = LinkPush.from_dict(links_item_data)

                links.append(links_item)

        def _parse_proposal(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                proposal_type_0 = UUID(data)

                return proposal_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        proposal = _parse_proposal(d.pop("proposal", UNSET))

        def _parse_proposed_by(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        proposed_by = _parse_proposed_by(d.pop("proposed_by", UNSET))

        def _parse_minutes_de(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        minutes_de = _parse_minutes_de(d.pop("minutes_de", UNSET))

        decisions_de = cast(list[str], d.pop("decisions_de", UNSET))

        item_push = cls(
            title_de=title_de,
            text_de=text_de,
            kind=kind,
            links=links,
            proposal=proposal,
            proposed_by=proposed_by,
            minutes_de=minutes_de,
            decisions_de=decisions_de,
        )

        return item_push
