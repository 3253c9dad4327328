from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.concept_version_push_author_type_type_0 import (
    ConceptVersionPushAuthorTypeType0,
    check_concept_version_push_author_type_type_0,
)
from ..models.concept_version_push_orientation_type_0 import (
    ConceptVersionPushOrientationType0,
    check_concept_version_push_orientation_type_0,
)
from ..models.concept_version_push_visibility import (
    ConceptVersionPushVisibility,
    check_concept_version_push_visibility,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.concept_answer_push import ConceptAnswerPush
    from ..models.concept_definitions_push import ConceptDefinitionsPush
    from ..models.concept_document_push import ConceptDocumentPush
    from ..models.concept_field_push import ConceptFieldPush
    from ..models.concept_programme_push import ConceptProgrammePush
    from ..models.concept_sections import ConceptSections


T = TypeVar("T", bound="ConceptVersionPush")


@_attrs_define
class ConceptVersionPush:
    """Eine Fassung des Konzepts; was fehlt, ist nicht angegeben.

    Attributes:
        number (int): Nummer der Fassung, ab 1
        concept_year (int | None | Unset): Jahr des Konzepts; nicht das des Beschlusses.
        target_year (int | None | Unset): bis wann es fertig sein soll
        valid_from (datetime.date | None | Unset):
        valid_to (datetime.date | None | Unset): letzter Tag
        sections (ConceptSections | Unset): Was ein Konzept enthält, a bis j; null heißt nicht angegeben. Gezeigt, nie
            gewertet.
        fields (list[ConceptFieldPush] | Unset):
        guiding_answers (list[ConceptAnswerPush] | Unset):
        documents (list[ConceptDocumentPush] | Unset):
        definitions (ConceptDefinitionsPush | Unset): Wie der Kreis die beiden Begriffe selbst bestimmt.
        programmes (list[ConceptProgrammePush] | Unset):
        author_type (ConceptVersionPushAuthorTypeType0 | None | Unset): wer sie verfasst hat; `political_group`: eine
            Fraktion
        orientation (ConceptVersionPushOrientationType0 | None | Unset): ausgleichend, aktivierend oder beides
        gender_differentiated (bool | None | Unset): unterscheidet nach Geschlecht; null: nicht angegeben
        note_de (None | str | Unset):
        visibility (ConceptVersionPushVisibility | Unset):  Default: 'working_group'.
        source (str | Unset): Worauf die Angabe beruht. Default: 'Angabe des Kreises'.
    """

    number: int
    concept_year: int | None | Unset = UNSET
    target_year: int | None | Unset = UNSET
    valid_from: datetime.date | None | Unset = UNSET
    valid_to: datetime.date | None | Unset = UNSET
    sections: ConceptSections | Unset = UNSET
    fields: list[ConceptFieldPush] | Unset = UNSET
    guiding_answers: list[ConceptAnswerPush] | Unset = UNSET
    documents: list[ConceptDocumentPush] | Unset = UNSET
    definitions: ConceptDefinitionsPush | Unset = UNSET
    programmes: list[ConceptProgrammePush] | Unset = UNSET
    author_type: ConceptVersionPushAuthorTypeType0 | None | Unset = UNSET
    orientation: ConceptVersionPushOrientationType0 | None | Unset = UNSET
    gender_differentiated: bool | None | Unset = UNSET
    note_de: None | str | Unset = UNSET
    visibility: ConceptVersionPushVisibility | Unset = "working_group"
    source: str | Unset = "Angabe des Kreises"

    def to_dict(self) -> dict[str, Any]:
        number = self.number

        concept_year: int | None | Unset
        if isinstance(self.concept_year, Unset):
            concept_year = UNSET
        else:
            concept_year = self.concept_year

        target_year: int | None | Unset
        if isinstance(self.target_year, Unset):
            target_year = UNSET
        else:
            target_year = self.target_year

        valid_from: None | str | Unset
        if isinstance(self.valid_from, Unset):
            valid_from = UNSET
        elif isinstance(self.valid_from, datetime.date):
            valid_from = self.valid_from.isoformat()
        else:
            valid_from = self.valid_from

        valid_to: None | str | Unset
        if isinstance(self.valid_to, Unset):
            valid_to = UNSET
        elif isinstance(self.valid_to, datetime.date):
            valid_to = self.valid_to.isoformat()
        else:
            valid_to = self.valid_to

        sections: dict[str, Any] | Unset = UNSET
        if not isinstance(self.sections, Unset):
            sections = self.sections.to_dict()

        fields: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.fields, Unset):
            fields = []
            for fields_item_data in self.fields:
                fields_item = fields_item_data.to_dict()
                fields.append(fields_item)

        guiding_answers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.guiding_answers, Unset):
            guiding_answers = []
            for guiding_answers_item_data in self.guiding_answers:
                guiding_answers_item = guiding_answers_item_data.to_dict()
                guiding_answers.append(guiding_answers_item)

        documents: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.documents, Unset):
            documents = []
            for documents_item_data in self.documents:
                documents_item = documents_item_data.to_dict()
                documents.append(documents_item)

        definitions: dict[str, Any] | Unset = UNSET
        if not isinstance(self.definitions, Unset):
            definitions = self.definitions.to_dict()

        programmes: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.programmes, Unset):
            programmes = []
            for programmes_item_data in self.programmes:
                programmes_item = programmes_item_data.to_dict()
                programmes.append(programmes_item)

        author_type: None | str | Unset
        if isinstance(self.author_type, Unset):
            author_type = UNSET
        elif isinstance(self.author_type, str):
            author_type = self.author_type
        else:
            author_type = self.author_type

        orientation: None | str | Unset
        if isinstance(self.orientation, Unset):
            orientation = UNSET
        elif isinstance(self.orientation, str):
            orientation = self.orientation
        else:
            orientation = self.orientation

        gender_differentiated: bool | None | Unset
        if isinstance(self.gender_differentiated, Unset):
            gender_differentiated = UNSET
        else:
            gender_differentiated = self.gender_differentiated

        note_de: None | str | Unset
        if isinstance(self.note_de, Unset):
            note_de = UNSET
        else:
            note_de = self.note_de

        visibility: str | Unset = UNSET
        if not isinstance(self.visibility, Unset):
            visibility = self.visibility

        source = self.source

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "number": number,
            }
        )
        if concept_year is not UNSET:
            field_dict["concept_year"] = concept_year
        if target_year is not UNSET:
            field_dict["target_year"] = target_year
        if valid_from is not UNSET:
            field_dict["valid_from"] = valid_from
        if valid_to is not UNSET:
            field_dict["valid_to"] = valid_to
        if sections is not UNSET:
            field_dict["sections"] = sections
        if fields is not UNSET:
            field_dict["fields"] = fields
        if guiding_answers is not UNSET:
            field_dict["guiding_answers"] = guiding_answers
        if documents is not UNSET:
            field_dict["documents"] = documents
        if definitions is not UNSET:
            field_dict["definitions"] = definitions
        if programmes is not UNSET:
            field_dict["programmes"] = programmes
        if author_type is not UNSET:
            field_dict["author_type"] = author_type
        if orientation is not UNSET:
            field_dict["orientation"] = orientation
        if gender_differentiated is not UNSET:
            field_dict["gender_differentiated"] = gender_differentiated
        if note_de is not UNSET:
            field_dict["note_de"] = note_de
        if visibility is not UNSET:
            field_dict["visibility"] = visibility
        if source is not UNSET:
            field_dict["source"] = source

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.concept_answer_push import ConceptAnswerPush  # noqa: PLC0415
        from ..models.concept_definitions_push import ConceptDefinitionsPush  # noqa: PLC0415
        from ..models.concept_document_push import ConceptDocumentPush  # noqa: PLC0415
        from ..models.concept_field_push import ConceptFieldPush  # noqa: PLC0415
        from ..models.concept_programme_push import ConceptProgrammePush  # noqa: PLC0415
        from ..models.concept_sections import ConceptSections  # noqa: PLC0415

        d = dict(src_dict)
        number = d.pop("number")

        def _parse_concept_year(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        concept_year = _parse_concept_year(d.pop("concept_year", UNSET))

        def _parse_target_year(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        target_year = _parse_target_year(d.pop("target_year", UNSET))

        def _parse_valid_from(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                valid_from_type_0 = datetime.date.fromisoformat(data)

                return valid_from_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        valid_from = _parse_valid_from(d.pop("valid_from", UNSET))

        def _parse_valid_to(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                valid_to_type_0 = datetime.date.fromisoformat(data)

                return valid_to_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        valid_to = _parse_valid_to(d.pop("valid_to", UNSET))

        _sections = d.pop("sections", UNSET)
        sections: ConceptSections | Unset
        if isinstance(_sections, Unset):
            sections = UNSET
        else:
            sections = ConceptSections.from_dict(_sections)

        _fields = d.pop("fields", UNSET)
        fields: list[ConceptFieldPush] | Unset = UNSET
        if _fields is not UNSET:
            fields = []
            for fields_item_data in _fields:
                fields_item = ConceptFieldPush.from_dict(fields_item_data)

                fields.append(fields_item)

        _guiding_answers = d.pop("guiding_answers", UNSET)
        guiding_answers: list[ConceptAnswerPush] | Unset = UNSET
        if _guiding_answers is not UNSET:
            guiding_answers = []
            for guiding_answers_item_data in _guiding_answers:
                guiding_answers_item = ConceptAnswerPush.from_dict(
                    guiding_answers_item_data
                )

                guiding_answers.append(guiding_answers_item)

        _documents = d.pop("documents", UNSET)
        documents: list[ConceptDocumentPush] | Unset = UNSET
        if _documents is not UNSET:
            documents = []
            for documents_item_data in _documents:
                documents_item = ConceptDocumentPush.from_dict(documents_item_data)

                documents.append(documents_item)

        _definitions = d.pop("definitions", UNSET)
        definitions: ConceptDefinitionsPush | Unset
        if isinstance(_definitions, Unset):
            definitions = UNSET
        else:
            definitions = ConceptDefinitionsPush.from_dict(_definitions)

        _programmes = d.pop("programmes", UNSET)
        programmes: list[ConceptProgrammePush] | Unset = UNSET
        if _programmes is not UNSET:
            programmes = []
            for programmes_item_data in _programmes:
                programmes_item = ConceptProgrammePush.from_dict(programmes_item_data)

                programmes.append(programmes_item)

        def _parse_author_type(
            data: object,
        ) -> ConceptVersionPushAuthorTypeType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                author_type_type_0 = check_concept_version_push_author_type_type_0(data)

                return author_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ConceptVersionPushAuthorTypeType0 | None | Unset, data)

        author_type = _parse_author_type(d.pop("author_type", UNSET))

        def _parse_orientation(
            data: object,
        ) -> ConceptVersionPushOrientationType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                orientation_type_0 = check_concept_version_push_orientation_type_0(data)

                return orientation_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ConceptVersionPushOrientationType0 | None | Unset, data)

        orientation = _parse_orientation(d.pop("orientation", UNSET))

        def _parse_gender_differentiated(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        gender_differentiated = _parse_gender_differentiated(
            d.pop("gender_differentiated", UNSET)
        )

        def _parse_note_de(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        note_de = _parse_note_de(d.pop("note_de", UNSET))

        _visibility = d.pop("visibility", UNSET)
        visibility: ConceptVersionPushVisibility | Unset
        if isinstance(_visibility, Unset):
            visibility = UNSET
        else:
            visibility = check_concept_version_push_visibility(_visibility)

        source = d.pop("source", UNSET)

        concept_version_push = cls(
            number=number,
            concept_year=concept_year,
            target_year=target_year,
            valid_from=valid_from,
            valid_to=valid_to,
            sections=sections,
            fields=fields,
            guiding_answers=guiding_answers,
            documents=documents,
            definitions=definitions,
            programmes=programmes,
            author_type=author_type,
            orientation=orientation,
            gender_differentiated=gender_differentiated,
            note_de=note_de,
            visibility=visibility,
            source=source,
        )

        return concept_version_push
