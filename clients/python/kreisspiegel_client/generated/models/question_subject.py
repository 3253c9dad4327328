from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.question_subject_kind import (
    QuestionSubjectKind,
    check_question_subject_kind,
)

T = TypeVar("T", bound="QuestionSubject")


@_attrs_define
class QuestionSubject:
    """Worum es geht; `code` ist die Kennung des Projekts, der Kreis oder der Indikator.

    Attributes:
        kind (QuestionSubjectKind):
        code (str):
        label_de (None | str): Titel, Name des Kreises, Bezeichnung
    """

    kind: QuestionSubjectKind
    code: str
    label_de: None | str

    def to_dict(self) -> dict[str, Any]:
        kind: str = self.kind

        code = self.code

        label_de: None | str
        label_de = self.label_de

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "kind": kind,
                "code": code,
                "label_de": label_de,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        kind = check_question_subject_kind(d.pop("kind"))

        code = d.pop("code")

        def _parse_label_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        label_de = _parse_label_de(d.pop("label_de"))

        question_subject = cls(
            kind=kind,
            code=code,
            label_de=label_de,
        )

        return question_subject
