from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.concept_answer_key import ConceptAnswerKey, check_concept_answer_key

T = TypeVar("T", bound="ConceptAnswer")


@_attrs_define
class ConceptAnswer:
    """Die Antwort eines Konzepts auf eine Leitfrage.

    Attributes:
        key (ConceptAnswerKey):
        text_de (str):
    """

    key: ConceptAnswerKey
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
        key = check_concept_answer_key(d.pop("key"))

        text_de = d.pop("text_de")

        concept_answer = cls(
            key=key,
            text_de=text_de,
        )

        return concept_answer
