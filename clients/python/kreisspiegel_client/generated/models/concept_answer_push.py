from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.concept_answer_push_key import (
    ConceptAnswerPushKey,
    check_concept_answer_push_key,
)

T = TypeVar("T", bound="ConceptAnswerPush")


@_attrs_define
class ConceptAnswerPush:
    """Die Antwort eines Konzepts auf eine Leitfrage.

    Attributes:
        key (ConceptAnswerPushKey):
        text_de (str):
    """

    key: ConceptAnswerPushKey
    text_de: str

    def to_dict(self) -> dict[str, Any]:
        key: str = self.key

        text_de = self.text_de

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "key": key,
                "text_de": text_de,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        key = check_concept_answer_push_key(d.pop("key"))

        text_de = d.pop("text_de")

        concept_answer_push = cls(
            key=key,
            text_de=text_de,
        )

        return concept_answer_push
