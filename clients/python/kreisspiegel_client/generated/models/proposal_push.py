from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.proposal_push_kind import ProposalPushKind, check_proposal_push_kind
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.link_push import LinkPush


T = TypeVar("T", bound="ProposalPush")


@_attrs_define
class ProposalPush:
    """Was ein Kreis für die Tagesordnung vorschlägt.

    Attributes:
        title_de (str):
        text_de (None | str | Unset):
        kind (ProposalPushKind | Unset):  Default: 'other'.
        links (list[LinkPush] | Unset):
    """

    title_de: str
    text_de: None | str | Unset = UNSET
    kind: ProposalPushKind | Unset = "other"
    links: list[LinkPush] | Unset = UNSET

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
        kind: ProposalPushKind | Unset
        if isinstance(_kind, Unset):
            kind = UNSET
        else:
            kind = check_proposal_push_kind(_kind)

        _links = d.pop("links", UNSET)
        links: list[LinkPush] | Unset = UNSET
        if _links is not UNSET:
            links = []
            for links_item_data in _links:
                links_item = LinkPush.from_dict(links_item_data)

                links.append(links_item)

        proposal_push = cls(
            title_de=title_de,
            text_de=text_de,
            kind=kind,
            links=links,
        )

        return proposal_push
