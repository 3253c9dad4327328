from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.concept_sections_baseline_type_0 import (
    ConceptSectionsBaselineType0,
    check_concept_sections_baseline_type_0,
)
from ..models.concept_sections_definitions_type_0 import (
    ConceptSectionsDefinitionsType0,
    check_concept_sections_definitions_type_0,
)
from ..models.concept_sections_fields_type_0 import (
    ConceptSectionsFieldsType0,
    check_concept_sections_fields_type_0,
)
from ..models.concept_sections_foreword_type_0 import (
    ConceptSectionsForewordType0,
    check_concept_sections_foreword_type_0,
)
from ..models.concept_sections_goals_indicators_type_0 import (
    ConceptSectionsGoalsIndicatorsType0,
    check_concept_sections_goals_indicators_type_0,
)
from ..models.concept_sections_guidelines_type_0 import (
    ConceptSectionsGuidelinesType0,
    check_concept_sections_guidelines_type_0,
)
from ..models.concept_sections_rationale_type_0 import (
    ConceptSectionsRationaleType0,
    check_concept_sections_rationale_type_0,
)
from ..models.concept_sections_reporting_controlling_type_0 import (
    ConceptSectionsReportingControllingType0,
    check_concept_sections_reporting_controlling_type_0,
)
from ..models.concept_sections_structures_networks_type_0 import (
    ConceptSectionsStructuresNetworksType0,
    check_concept_sections_structures_networks_type_0,
)
from ..models.concept_sections_transparency_type_0 import (
    ConceptSectionsTransparencyType0,
    check_concept_sections_transparency_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="ConceptSections")


@_attrs_define
class ConceptSections:
    """Was ein Konzept enthält, a bis j; null heißt nicht angegeben. Gezeigt, nie gewertet.

    Attributes:
        foreword (ConceptSectionsForewordType0 | None | Unset): a: Vorwort der Verwaltungsspitze
        rationale (ConceptSectionsRationaleType0 | None | Unset): b: Integration als kommunale Herausforderung
        definitions (ConceptSectionsDefinitionsType0 | None | Unset): c: Definitionen
        baseline (ConceptSectionsBaselineType0 | None | Unset): d: Ausgangslage und Rahmenbedingungen
        guidelines (ConceptSectionsGuidelinesType0 | None | Unset): e: Leitlinien
        fields (ConceptSectionsFieldsType0 | None | Unset): f: Kommunale Handlungsfelder
        goals_indicators (ConceptSectionsGoalsIndicatorsType0 | None | Unset): g: Ziele und Indikatoren
        structures_networks (ConceptSectionsStructuresNetworksType0 | None | Unset): h: Strukturen und Netzwerke
        reporting_controlling (ConceptSectionsReportingControllingType0 | None | Unset): i: Berichterstattung und
            Controlling
        transparency (ConceptSectionsTransparencyType0 | None | Unset): j: Transparenz der Maßnahmen, Projekte und
            Netzwerke
    """

    foreword: ConceptSectionsForewordType0 | None | Unset = UNSET
    rationale: ConceptSectionsRationaleType0 | None | Unset = UNSET
    definitions: ConceptSectionsDefinitionsType0 | None | Unset = UNSET
    baseline: ConceptSectionsBaselineType0 | None | Unset = UNSET
    guidelines: ConceptSectionsGuidelinesType0 | None | Unset = UNSET
    fields: ConceptSectionsFieldsType0 | None | Unset = UNSET
    goals_indicators: ConceptSectionsGoalsIndicatorsType0 | None | Unset = UNSET
    structures_networks: ConceptSectionsStructuresNetworksType0 | None | Unset = UNSET
    reporting_controlling: ConceptSectionsReportingControllingType0 | None | Unset = (
        UNSET
    )
    transparency: ConceptSectionsTransparencyType0 | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        foreword: None | str | Unset
        if isinstance(self.foreword, Unset):
            foreword = UNSET
        elif isinstance(self.foreword, str):
            foreword = self.foreword
        else:
            foreword = self.foreword

        rationale: None | str | Unset
        if isinstance(self.rationale, Unset):
            rationale = UNSET
        elif isinstance(self.rationale, str):
            rationale = self.rationale
        else:
            rationale = self.rationale

        definitions: None | str | Unset
        if isinstance(self.definitions, Unset):
            definitions = UNSET
        elif isinstance(self.definitions, str):
            definitions = self.definitions
        else:
            definitions = self.definitions

        baseline: None | str | Unset
        if isinstance(self.baseline, Unset):
            baseline = UNSET
        elif isinstance(self.baseline, str):
            baseline = self.baseline
        else:
            baseline = self.baseline

        guidelines: None | str | Unset
        if isinstance(self.guidelines, Unset):
            guidelines = UNSET
        elif isinstance(self.guidelines, str):
            guidelines = self.guidelines
        else:
            guidelines = self.guidelines

        fields: None | str | Unset
        if isinstance(self.fields, Unset):
            fields = UNSET
        elif isinstance(self.fields, str):
            fields = self.fields
        else:
            fields = self.fields

        goals_indicators: None | str | Unset
        if isinstance(self.goals_indicators, Unset):
            goals_indicators = UNSET
        elif isinstance(self.goals_indicators, str):
            goals_indicators = self.goals_indicators
        else:
            goals_indicators = self.goals_indicators

        structures_networks: None | str | Unset
        if isinstance(self.structures_networks, Unset):
            structures_networks = UNSET
        elif isinstance(self.structures_networks, str):
            structures_networks = self.structures_networks
        else:
            structures_networks = self.structures_networks

        reporting_controlling: None | str | Unset
        if isinstance(self.reporting_controlling, Unset):
            reporting_controlling = UNSET
        elif isinstance(self.reporting_controlling, str):
            reporting_controlling = self.reporting_controlling
        else:
            reporting_controlling = self.reporting_controlling

        transparency: None | str | Unset
        if isinstance(self.transparency, Unset):
            transparency = UNSET
        elif isinstance(self.transparency, str):
            transparency = self.transparency
        else:
            transparency = self.transparency

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if foreword is not UNSET:
            field_dict["foreword"] = foreword
        if rationale is not UNSET:
            field_dict["rationale"] = rationale
        if definitions is not UNSET:
            field_dict["definitions"] = definitions
        if baseline is not UNSET:
            field_dict["baseline"] = baseline
        if guidelines is not UNSET:
            field_dict["guidelines"] = guidelines
        if fields is not UNSET:
            field_dict["fields"] = fields
        if goals_indicators is not UNSET:
            field_dict["goals_indicators"] = goals_indicators
        if structures_networks is not UNSET:
            field_dict["structures_networks"] = structures_networks
        if reporting_controlling is not UNSET:
            field_dict["reporting_controlling"] = reporting_controlling
        if transparency is not UNSET:
            field_dict["transparency"] = transparency

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_foreword(
            data: object,
        ) -> ConceptSectionsForewordType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                foreword_type_0 = check_concept_sections_foreword_type_0(data)

                return foreword_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ConceptSectionsForewordType0 | None | Unset, data)

        foreword = _parse_foreword(d.pop("foreword", UNSET))

        def _parse_rationale(
            data: object,
        ) -> ConceptSectionsRationaleType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                rationale_type_0 = check_concept_sections_rationale_type_0(data)

                return rationale_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ConceptSectionsRationaleType0 | None | Unset, data)

        rationale = _parse_rationale(d.pop("rationale", UNSET))

        def _parse_definitions(
            data: object,
        ) -> ConceptSectionsDefinitionsType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                definitions_type_0 = check_concept_sections_definitions_type_0(data)

                return definitions_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ConceptSectionsDefinitionsType0 | None | Unset, data)

        definitions = _parse_definitions(d.pop("definitions", UNSET))

        def _parse_baseline(
            data: object,
        ) -> ConceptSectionsBaselineType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                baseline_type_0 = check_concept_sections_baseline_type_0(data)

                return baseline_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ConceptSectionsBaselineType0 | None | Unset, data)

        baseline = _parse_baseline(d.pop("baseline", UNSET))

        def _parse_guidelines(
            data: object,
        ) -> ConceptSectionsGuidelinesType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                guidelines_type_0 = check_concept_sections_guidelines_type_0(data)

                return guidelines_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ConceptSectionsGuidelinesType0 | None | Unset, data)

        guidelines = _parse_guidelines(d.pop("guidelines", UNSET))

        def _parse_fields(data: object) -> ConceptSectionsFieldsType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                fields_type_0 = check_concept_sections_fields_type_0(data)

                return fields_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ConceptSectionsFieldsType0 | None | Unset, data)

        fields = _parse_fields(d.pop("fields", UNSET))

        def _parse_goals_indicators(
            data: object,
        ) -> ConceptSectionsGoalsIndicatorsType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                goals_indicators_type_0 = (
                    check_concept_sections_goals_indicators_type_0(data)
                )

                return goals_indicators_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ConceptSectionsGoalsIndicatorsType0 | None | Unset, data)

        goals_indicators = _parse_goals_indicators(d.pop("goals_indicators", UNSET))

        def _parse_structures_networks(
            data: object,
        ) -> ConceptSectionsStructuresNetworksType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                structures_networks_type_0 = (
                    check_concept_sections_structures_networks_type_0(data)
                )

                return structures_networks_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ConceptSectionsStructuresNetworksType0 | None | Unset, data)

        structures_networks = _parse_structures_networks(
            d.pop("structures_networks", UNSET)
        )

        def _parse_reporting_controlling(
            data: object,
        ) -> ConceptSectionsReportingControllingType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                reporting_controlling_type_0 = (
                    check_concept_sections_reporting_controlling_type_0(data)
                )

                return reporting_controlling_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ConceptSectionsReportingControllingType0 | None | Unset, data)

        reporting_controlling = _parse_reporting_controlling(
            d.pop("reporting_controlling", UNSET)
        )

        def _parse_transparency(
            data: object,
        ) -> ConceptSectionsTransparencyType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                transparency_type_0 = check_concept_sections_transparency_type_0(data)

                return transparency_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ConceptSectionsTransparencyType0 | None | Unset, data)

        transparency = _parse_transparency(d.pop("transparency", UNSET))

        concept_sections = cls(
            foreword=foreword,
            rationale=rationale,
            definitions=definitions,
            baseline=baseline,
            guidelines=guidelines,
            fields=fields,
            goals_indicators=goals_indicators,
            structures_networks=structures_networks,
            reporting_controlling=reporting_controlling,
            transparency=transparency,
        )

        return concept_sections
