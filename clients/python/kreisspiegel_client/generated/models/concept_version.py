from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.concept_version_author_type_type_0 import (
    ConceptVersionAuthorTypeType0,
    check_concept_version_author_type_type_0,
)
from ..models.concept_version_orientation_type_0 import (
    ConceptVersionOrientationType0,
    check_concept_version_orientation_type_0,
)
from ..models.concept_version_supplier import (
    ConceptVersionSupplier,
    check_concept_version_supplier,
)
from ..models.concept_version_visibility import (
    ConceptVersionVisibility,
    check_concept_version_visibility,
)

if TYPE_CHECKING:
    from ..models.concept_answer import ConceptAnswer
    from ..models.concept_definitions import ConceptDefinitions
    from ..models.concept_document import ConceptDocument
    from ..models.concept_field import ConceptField
    from ..models.concept_programme import ConceptProgramme
    from ..models.concept_sections import ConceptSections


T = TypeVar("T", bound="ConceptVersion")


@_attrs_define
class ConceptVersion:
    """Eine Fassung des Konzepts: die erste, die erste Fortschreibung und so fort.

    Attributes:
        number (int):
        supplier (ConceptVersionSupplier): `district`: vom Kreis selbst; `documented`: aus der Literatur
        concept_year (int | None):
        target_year (int | None):
        valid_from (datetime.date | None):
        valid_to (datetime.date | None): letzter Tag
        sections (ConceptSections): Was ein Konzept enthält, a bis j; null heißt nicht angegeben. Gezeigt, nie gewertet.
        fields (list[ConceptField]):
        guiding_answers (list[ConceptAnswer]):
        documents (list[ConceptDocument]):
        definitions (ConceptDefinitions): Wie der Kreis die beiden Begriffe selbst bestimmt.
        programmes (list[ConceptProgramme]):
        author_type (ConceptVersionAuthorTypeType0 | None): wer sie verfasst hat; `political_group`: eine Fraktion
        orientation (ConceptVersionOrientationType0 | None): ausgleichend, aktivierend oder beides
        gender_differentiated (bool | None): unterscheidet nach Geschlecht; null: nicht angegeben
        note_de (None | str):
        visibility (ConceptVersionVisibility):
        source (str):
        recorded_at (datetime.datetime):
    """

    number: int
    supplier: ConceptVersionSupplier
    concept_year: int | None
    target_year: int | None
    valid_from: datetime.date | None
    valid_to: datetime.date | None
    sections: ConceptSections
    fields: list[ConceptField]
    guiding_answers: list[ConceptAnswer]
    documents: list[ConceptDocument]
    definitions: ConceptDefinitions
    programmes: list[ConceptProgramme]
    author_type: ConceptVersionAuthorTypeType0 | None
    orientation: ConceptVersionOrientationType0 | None
    gender_differentiated: bool | None
    note_de: None | str
    visibility: ConceptVersionVisibility
    source: str
    recorded_at: datetime.datetime

    def to_dict(self) -> dict[str, Any]:
        number = self.number

        supplier: str = self.supplier

        concept_year: int | None
        concept_year = self.concept_year

        target_year: int | None
        target_year = self.target_year

        valid_from: None | str
        if isinstance(self.valid_from, datetime.date):
            valid_from = self.valid_from.isoformat()
        else:
            valid_from = self.valid_from

        valid_to: None | str
        if isinstance(self.valid_to, datetime.date):
            valid_to = self.valid_to.isoformat()
        else:
            valid_to = self.valid_to

        sections = self.sections.to_dict()

        fields = []
        for fields_item_data in self.fields:
            fields_item = fields_item_data.to_dict()
            fields.append(fields_item)

        guiding_answers = []
        for guiding_answers_item_data in self.guiding_answers:
            guiding_answers_item = guiding_answers_item_data.to_dict()
            guiding_answers.append(guiding_answers_item)

        documents = []
        for documents_item_data in self.documents:
            documents_item = documents_item_data.to_dict()
            documents.append(documents_item)

        definitions = self.definitions.to_dict()

        programmes = []
        for programmes_item_data in self.programmes:
            programmes_item = programmes_item_data.to_dict()
            programmes.append(programmes_item)

        author_type: None | str
        if isinstance(self.author_type, str):
            author_type = self.author_type
        else:
            author_type = self.author_type

        orientation: None | str
        if isinstance(self.orientation, str):
            orientation = self.orientation
        else:
            orientation = self.orientation

        gender_differentiated: bool | None
        gender_differentiated = self.gender_differentiated

        note_de: None | str
        note_de = self.note_de

        visibility: str = self.visibility

        source = self.source

        recorded_at = self.recorded_at.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "number": number,
                "supplier": supplier,
                "concept_year": concept_year,
                "target_year": target_year,
                "valid_from": valid_from,
                "valid_to": valid_to,
                "sections": sections,
                "fields": fields,
                "guiding_answers": guiding_answers,
                "documents": documents,
                "definitions": definitions,
                "programmes": programmes,
                "author_type": author_type,
                "orientation": orientation,
                "gender_differentiated": gender_differentiated,
                "note_de": note_de,
                "visibility": visibility,
                "source": source,
                "recorded_at": recorded_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.concept_answer import ConceptAnswer  # noqa: PLC0415
        from ..models.concept_definitions import ConceptDefinitions  # noqa: PLC0415
        from ..models.concept_document import ConceptDocument  # noqa: PLC0415
        from ..models.concept_field import ConceptField  # noqa: PLC0415
        from ..models.concept_programme import ConceptProgramme  # noqa: PLC0415
        from ..models.concept_sections import ConceptSections  # noqa: PLC0415

        d = dict(src_dict)
        number = d.pop("number")

        supplier = check_concept_version_supplier(d.pop("supplier"))

        def _parse_concept_year(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        concept_year = _parse_concept_year(d.pop("concept_year"))

        def _parse_target_year(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        target_year = _parse_target_year(d.pop("target_year"))

        def _parse_valid_from(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                valid_from_type_0 = datetime.date.fromisoformat(data)

                return valid_from_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        valid_from = _parse_valid_from(d.pop("valid_from"))

        def _parse_valid_to(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                valid_to_type_0 = datetime.date.fromisoformat(data)

                return valid_to_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        valid_to = _parse_valid_to(d.pop("valid_to"))

        sections = ConceptSections.from_dict(d.pop("sections"))

        fields = []
        _fields = d.pop("fields")
        for fields_item_data in _fields:
            fields_item = ConceptField.from_dict(fields_item_data)

            fields.append(fields_item)

        guiding_answers = []
        _guiding_answers = d.pop("guiding_answers")
        for guiding_answers_item_data in _guiding_answers:
            guiding_answers_item = ConceptAnswer.from_dict(guiding_answers_item_data)

            guiding_answers.append(guiding_answers_item)

        documents = []
        _documents = d.pop("documents")
        for documents_item_data in _documents:
            documents_item = ConceptDocument.from_dict(documents_item_data)

            documents.append(documents_item)

        definitions = ConceptDefinitions.from_dict(d.pop("definitions"))

        programmes = []
        _programmes = d.pop("programmes")
        for programmes_item_data in _programmes:
            programmes_item = ConceptProgramme.from_dict(programmes_item_data)

            programmes.append(programmes_item)

        def _parse_author_type(data: object) -> ConceptVersionAuthorTypeType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                author_type_type_0 = check_concept_version_author_type_type_0(data)

                return author_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ConceptVersionAuthorTypeType0 | None, data)

        author_type = _parse_author_type(d.pop("author_type"))

        def _parse_orientation(data: object) -> ConceptVersionOrientationType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                orientation_type_0 = check_concept_version_orientation_type_0(data)

                return orientation_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ConceptVersionOrientationType0 | None, data)

        orientation = _parse_orientation(d.pop("orientation"))

        def _parse_gender_differentiated(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        gender_differentiated = _parse_gender_differentiated(
            d.pop("gender_differentiated")
        )

        def _parse_note_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        note_de = _parse_note_de(d.pop("note_de"))

        visibility = check_concept_version_visibility(d.pop("visibility"))

        source = d.pop("source")

        recorded_at = datetime.datetime.fromisoformat(d.pop("recorded_at"))

        concept_version = cls(
            number=number,
            supplier=supplier,
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
            recorded_at=recorded_at,
        )

        return concept_version
