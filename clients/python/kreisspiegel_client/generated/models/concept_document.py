from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.concept_document_kind import (
    ConceptDocumentKind,
    check_concept_document_kind,
)

T = TypeVar("T", bound="ConceptDocument")


@_attrs_define
class ConceptDocument:
    """Ein Dokument als Verweis, mit seiner Lizenz.

    Attributes:
        kind (ConceptDocumentKind):
        title (str):
        url (str):
        licence (None | str):
    """

    kind: ConceptDocumentKind
    title: str
    url: str
    licence: None | str

    def to_dict(self) -> dict[str, Any]:
        kind: str = self.kind

        title = self.title

        url = self.url

        licence: None | str
        licence = self.licence

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "kind": kind,
                "title": title,
                "url": url,
                "licence": licence,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        kind = check_concept_document_kind(d.pop("kind"))

        title = d.pop("title")

        url = d.pop("url")

        def _parse_licence(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        licence = _parse_licence(d.pop("licence"))

        concept_document = cls(
            kind=kind,
            title=title,
            url=url,
            licence=licence,
        )

        return concept_document
