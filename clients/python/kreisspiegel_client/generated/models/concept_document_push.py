from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.concept_document_push_kind import (
    ConceptDocumentPushKind,
    check_concept_document_push_kind,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="ConceptDocumentPush")


@_attrs_define
class ConceptDocumentPush:
    """Ein Dokument als Verweis; gespeichert wird nur der Verweis.

    Attributes:
        title (str):
        url (str):
        kind (ConceptDocumentPushKind | Unset):  Default: 'concept'.
        licence (None | str | Unset): Lizenz; leer heißt: keine genannt.
    """

    title: str
    url: str
    kind: ConceptDocumentPushKind | Unset = "concept"
    licence: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        url = self.url

        kind: str | Unset = UNSET
        if not isinstance(self.kind, Unset):
            kind = self.kind

        licence: None | str | Unset
        if isinstance(self.licence, Unset):
            licence = UNSET
        else:
            licence = self.licence

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "title": title,
                "url": url,
            }
        )
        if kind is not UNSET:
            field_dict["kind"] = kind
        if licence is not UNSET:
            field_dict["licence"] = licence

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        title = d.pop("title")

        url = d.pop("url")

        _kind = d.pop("kind", UNSET)
        kind: ConceptDocumentPushKind | Unset
        if isinstance(_kind, Unset):
            kind = UNSET
        else:
            kind = check_concept_document_push_kind(_kind)

        def _parse_licence(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        licence = _parse_licence(d.pop("licence", UNSET))

        concept_document_push = cls(
            title=title,
            url=url,
            kind=kind,
            licence=licence,
        )

        return concept_document_push
