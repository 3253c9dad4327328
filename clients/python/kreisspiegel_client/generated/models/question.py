from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.question_state import QuestionState, check_question_state
from ..models.question_visibility import QuestionVisibility, check_question_visibility

if TYPE_CHECKING:
    from ..models.party import Party
    from ..models.question_answer import QuestionAnswer
    from ..models.question_subject import QuestionSubject


T = TypeVar("T", bound="Question")


@_attrs_define
class Question:
    """Eine Frage mit ihren Antworten.

    Attributes:
        id (str): bleibt für immer
        about (QuestionSubject): Worum es geht; `code` ist die Kennung des Projekts, der Kreis oder der Indikator.
        fields (list[str]): Handlungsfelder
        asked_by (Party): Wer fragt, gefragt ist oder antwortet: ein Kreis, oder eine Rolle.
        asked (list[Party]): wer antworten kann
        text_de (str):
        field_code (None | str):
        visibility (QuestionVisibility):
        state (QuestionState): `withdrawn`: zurückgezogen von dem, der sie stellte
        state_reason (None | str): warum sie so steht
        asked_at (datetime.datetime):
        changed_at (datetime.datetime | None): null: seither nicht berichtigt
        answers (list[QuestionAnswer]):
    """

    id: str
    about: QuestionSubject
    fields: list[str]
    asked_by: Party
    asked: list[Party]
    text_de: str
    field_code: None | str
    visibility: QuestionVisibility
    state: QuestionState
    state_reason: None | str
    asked_at: datetime.datetime
    changed_at: datetime.datetime | None
    answers: list[QuestionAnswer]

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        about = self.about.to_dict()

        fields = self.fields

        asked_by = self.asked_by.to_dict()

        asked = []
        for asked_item_data in self.asked:
            asked_item = asked_item_data.to_dict()
            asked.append(asked_item)

        text_de = self.text_de

        field_code: None | str
        field_code = self.field_code

        visibility: str = self.visibility

        state: str = self.state

        state_reason: None | str
        state_reason = self.state_reason

        asked_at = self.asked_at.isoformat()

        changed_at: None | str
        if isinstance(self.changed_at, datetime.datetime):
            changed_at = self.changed_at.isoformat()
        else:
            changed_at = self.changed_at

        answers = []
        for answers_item_data in self.answers:
            answers_item = answers_item_data.to_dict()
            answers.append(answers_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "about": about,
                "fields": fields,
                "asked_by": asked_by,
                "asked": asked,
                "text_de": text_de,
                "field_code": field_code,
                "visibility": visibility,
                "state": state,
                "state_reason": state_reason,
                "asked_at": asked_at,
                "changed_at": changed_at,
                "answers": answers,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.party import Party  # noqa: PLC0415
        from ..models.question_answer import QuestionAnswer  # noqa: PLC0415
        from ..models.question_subject import QuestionSubject  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        about = QuestionSubject.from_dict(d.pop("about"))

        fields = cast(list[str], d.pop("fields"))

        asked_by = Party.from_dict(d.pop("asked_by"))

        asked = []
        _asked = d.pop("asked")
        for asked_item_data in _asked:
            asked_item = Party.from_dict(asked_item_data)

            asked.append(asked_item)

        text_de = d.pop("text_de")

        def _parse_field_code(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        field_code = _parse_field_code(d.pop("field_code"))

        visibility = check_question_visibility(d.pop("visibility"))

        state = check_question_state(d.pop("state"))

        def _parse_state_reason(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        state_reason = _parse_state_reason(d.pop("state_reason"))

        asked_at = datetime.datetime.fromisoformat(d.pop("asked_at"))

        def _parse_changed_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                changed_at_type_0 = datetime.datetime.fromisoformat(data)

                return changed_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        changed_at = _parse_changed_at(d.pop("changed_at"))

        answers = []
        _answers = d.pop("answers")
        for answers_item_data in _answers:
            answers_item = QuestionAnswer.from_dict(answers_item_data)

            answers.append(answers_item)

        question = cls(
            id=id,
            about=about,
            fields=fields,
            asked_by=asked_by,
            asked=asked,
            text_de=text_de,
            field_code=field_code,
            visibility=visibility,
            state=state,
            state_reason=state_reason,
            asked_at=asked_at,
            changed_at=changed_at,
            answers=answers,
        )

        return question
