from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.snippet import Snippet


T = TypeVar("T", bound="Hit")


@_attrs_define
class Hit:
    """Warum ein Projekt gefunden wurde.

    Attributes:
        score (Decimal): nur innerhalb einer Suche vergleichbar
        words (list[str]): Wörter der Suche, auf die es antwortet
        snippets (list[Snippet]):
    """

    score: Decimal
    words: list[str]
    snippets: list[Snippet]

    def to_dict(self) -> dict[str, Any]:
        score = self.score

        words = self.words

        snippets = []
        for snippets_item_data in self.snippets:
            snippets_item = snippets_item_data.to_dict()
            snippets.append(snippets_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "score": score,
                "words": words,
                "snippets": snippets,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.snippet import Snippet  # noqa: PLC0415

        d = dict(src_dict)
        score = Decimal(str(d.pop("score")))

        words = cast(list[str], d.pop("words"))

        snippets = []
        _snippets = d.pop("snippets")
        for snippets_item_data in _snippets:
            snippets_item = Snippet.from_dict(snippets_item_data)

            snippets.append(snippets_item)

        hit = cls(
            score=score,
            words=words,
            snippets=snippets,
        )

        return hit
