from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.mended_word import MendedWord


T = TypeVar("T", bound="DidYouMean")


@_attrs_define
class DidYouMean:
    """„Meinten Sie“: danach wurde gesucht, weil sich zu den Wörtern selbst nichts fand.

    Attributes:
        q (str):
        words (list[MendedWord]):
    """

    q: str
    words: list[MendedWord]

    def to_dict(self) -> dict[str, Any]:
        q = self.q

        words = []
        for words_item_data in self.words:
            words_item = words_item_data.to_dict()
            words.append(words_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "q": q,
                "words": words,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.mended_word import MendedWord  # noqa: PLC0415

        d = dict(src_dict)
        q = d.pop("q")

        words = []
        _words = d.pop("words")
        for words_item_data in _words:
            words_item = MendedWord.from_dict(words_item_data)

            words.append(words_item)

        did_you_mean = cls(
            q=q,
            words=words,
        )

        return did_you_mean
