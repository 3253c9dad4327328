from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.breakdown import Breakdown
    from ..models.crosswalk import Crosswalk
    from ..models.definition import Definition
    from ..models.indicator_default_breakdown import IndicatorDefaultBreakdown
    from ..models.series_break import SeriesBreak


T = TypeVar("T", bound="Indicator")


@_attrs_define
class Indicator:
    """Ein Indikator in einer Fassung seiner Definition.

    Attributes:
        code (str):
        version (str):
        framework (None | str):
        tier (None | str):
        label_de (str):
        label_en (None | str):
        kind (str):
        dimension (str):
        field (str):
        unit (str):
        factor (Decimal):
        decimals (int):
        direction (str):
        population_concept (None | str):
        periodicity (str):
        period_forms (list[str]):
        reference_rule_de (str):
        default_basis (str):
        allowed_bases (list[str]):
        min_value (Decimal | None):
        max_value (Decimal | None):
        min_count (int | None):
        rounding_base (Decimal | None):
        default_breakdown (IndicatorDefaultBreakdown):
        definition (Definition): Was gezählt wird und worauf es bezogen ist.
        disclosure_rule_de (None | str):
        recommended_source (None | str):
        availability (None | str):
        numerator_within_denominator (bool):
        reference_month_day (None | str):
        breakdowns (list[Breakdown]):
        crosswalk (list[Crosswalk]):
        breaks (list[SeriesBreak]):
        other_versions (list[str]): Weitere Fassungen des Indikators; ihre Werte werden nie gemischt.
        recorded_at (datetime.datetime):
        owner (None | str): Kreis, dem ein örtlicher Indikator gehört; sonst null.
    """

    code: str
    version: str
    framework: None | str
    tier: None | str
    label_de: str
    label_en: None | str
    kind: str
    dimension: str
    field: str
    unit: str
    factor: Decimal
    decimals: int
    direction: str
    population_concept: None | str
    periodicity: str
    period_forms: list[str]
    reference_rule_de: str
    default_basis: str
    allowed_bases: list[str]
    min_value: Decimal | None
    max_value: Decimal | None
    min_count: int | None
    rounding_base: Decimal | None
    default_breakdown: IndicatorDefaultBreakdown
    definition: Definition
    disclosure_rule_de: None | str
    recommended_source: None | str
    availability: None | str
    numerator_within_denominator: bool
    reference_month_day: None | str
    breakdowns: list[Breakdown]
    crosswalk: list[Crosswalk]
    breaks: list[SeriesBreak]
    other_versions: list[str]
    recorded_at: datetime.datetime
    owner: None | str

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        version = self.version

        framework: None | str
        framework = self.framework

        tier: None | str
        tier = self.tier

        label_de = self.label_de

        label_en: None | str
        label_en = self.label_en

        kind = self.kind

        dimension = self.dimension

        field = self.field

        unit = self.unit

        factor = self.factor

        decimals = self.decimals

        direction = self.direction

        population_concept: None | str
        population_concept = self.population_concept

        periodicity = self.periodicity

        period_forms = self.period_forms

        reference_rule_de = self.reference_rule_de

        default_basis = self.default_basis

        allowed_bases = self.allowed_bases

        min_value: Decimal | None
        min_value = self.min_value

        max_value: Decimal | None
        max_value = self.max_value

        min_count: int | None
        min_count = self.min_count

        rounding_base: Decimal | None
        rounding_base = self.rounding_base

        default_breakdown = self.default_breakdown.to_dict()

        definition = self.definition.to_dict()

        disclosure_rule_de: None | str
        disclosure_rule_de = self.disclosure_rule_de

        recommended_source: None | str
        recommended_source = self.recommended_source

        availability: None | str
        availability = self.availability

        numerator_within_denominator = self.numerator_within_denominator

        reference_month_day: None | str
        reference_month_day = self.reference_month_day

        breakdowns = []
        for breakdowns_item_data in self.breakdowns:
            breakdowns_item = breakdowns_item_data.to_dict()
            breakdowns.append(breakdowns_item)

        crosswalk = []
        for crosswalk_item_data in self.crosswalk:
            crosswalk_item = crosswalk_item_data.to_dict()
            crosswalk.append(crosswalk_item)

        breaks = []
        for breaks_item_data in self.breaks:
            breaks_item = breaks_item_data.to_dict()
            breaks.append(breaks_item)

        other_versions = self.other_versions

        recorded_at = self.recorded_at.isoformat()

        owner: None | str
        owner = self.owner

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "code": code,
                "version": version,
                "framework": framework,
                "tier": tier,
                "label_de": label_de,
                "label_en": label_en,
                "kind": kind,
                "dimension": dimension,
                "field": field,
                "unit": unit,
                "factor": factor,
                "decimals": decimals,
                "direction": direction,
                "population_concept": population_concept,
                "periodicity": periodicity,
                "period_forms": period_forms,
                "reference_rule_de": reference_rule_de,
                "default_basis": default_basis,
                "allowed_bases": allowed_bases,
                "min_value": min_value,
                "max_value": max_value,
                "min_count": min_count,
                "rounding_base": rounding_base,
                "default_breakdown": default_breakdown,
                "definition": definition,
                "disclosure_rule_de": disclosure_rule_de,
                "recommended_source": recommended_source,
                "availability": availability,
                "numerator_within_denominator": numerator_within_denominator,
                "reference_month_day": reference_month_day,
                "breakdowns": breakdowns,
                "crosswalk": crosswalk,
                "breaks": breaks,
                "other_versions": other_versions,
                "recorded_at": recorded_at,
                "owner": owner,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.breakdown import Breakdown  # noqa: PLC0415
        from ..models.crosswalk import Crosswalk  # noqa: PLC0415
        from ..models.definition import Definition  # noqa: PLC0415
        from ..models.indicator_default_breakdown import IndicatorDefaultBreakdown  # noqa: PLC0415
        from ..models.series_break import SeriesBreak  # noqa: PLC0415

        d = dict(src_dict)
        code = d.pop("code")

        version = d.pop("version")

        def _parse_framework(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        framework = _parse_framework(d.pop("framework"))

        def _parse_tier(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        tier = _parse_tier(d.pop("tier"))

        label_de = d.pop("label_de")

        def _parse_label_en(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        label_en = _parse_label_en(d.pop("label_en"))

        kind = d.pop("kind")

        dimension = d.pop("dimension")

        field = d.pop("field")

        unit = d.pop("unit")

        factor = Decimal(str(d.pop("factor")))

        decimals = d.pop("decimals")

        direction = d.pop("direction")

        def _parse_population_concept(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        population_concept = _parse_population_concept(d.pop("population_concept"))

        periodicity = d.pop("periodicity")

        period_forms = cast(list[str], d.pop("period_forms"))

        reference_rule_de = d.pop("reference_rule_de")

        default_basis = d.pop("default_basis")

        allowed_bases = cast(list[str], d.pop("allowed_bases"))

        def _parse_min_value(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                min_value_type_0 = Decimal(str(data))

                return min_value_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        min_value = _parse_min_value(d.pop("min_value"))

        def _parse_max_value(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                max_value_type_0 = Decimal(str(data))

                return max_value_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        max_value = _parse_max_value(d.pop("max_value"))

        def _parse_min_count(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        min_count = _parse_min_count(d.pop("min_count"))

        def _parse_rounding_base(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                rounding_base_type_0 = Decimal(str(data))

                return rounding_base_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        rounding_base = _parse_rounding_base(d.pop("rounding_base"))

        default_breakdown = IndicatorDefaultBreakdown.from_dict(
            d.pop("default_breakdown")
        )

        definition = Definition.from_dict(d.pop("definition"))

        def _parse_disclosure_rule_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        disclosure_rule_de = _parse_disclosure_rule_de(d.pop("disclosure_rule_de"))

        def _parse_recommended_source(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        recommended_source = _parse_recommended_source(d.pop("recommended_source"))

        def _parse_availability(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        availability = _parse_availability(d.pop("availability"))

        numerator_within_denominator = d.pop("numerator_within_denominator")

        def _parse_reference_month_day(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        reference_month_day = _parse_reference_month_day(d.pop("reference_month_day"))

        breakdowns = []
        _breakdowns = d.pop("breakdowns")
        for breakdowns_item_data in _breakdowns:
            breakdowns_item = Breakdown.from_dict(breakdowns_item_data)

            breakdowns.append(breakdowns_item)

        crosswalk = []
        _crosswalk = d.pop("crosswalk")
        for crosswalk_item_data in _crosswalk:
            crosswalk_item = Crosswalk.from_dict(crosswalk_item_data)

            crosswalk.append(crosswalk_item)

        breaks = []
        _breaks = d.pop("breaks")
        for breaks_item_data in _breaks:
            breaks_item = SeriesBreak.from_dict(breaks_item_data)

            breaks.append(breaks_item)

        other_versions = cast(list[str], d.pop("other_versions"))

        recorded_at = datetime.datetime.fromisoformat(d.pop("recorded_at"))

        def _parse_owner(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        owner = _parse_owner(d.pop("owner"))

        indicator = cls(
            code=code,
            version=version,
            framework=framework,
            tier=tier,
            label_de=label_de,
            label_en=label_en,
            kind=kind,
            dimension=dimension,
            field=field,
            unit=unit,
            factor=factor,
            decimals=decimals,
            direction=direction,
            population_concept=population_concept,
            periodicity=periodicity,
            period_forms=period_forms,
            reference_rule_de=reference_rule_de,
            default_basis=default_basis,
            allowed_bases=allowed_bases,
            min_value=min_value,
            max_value=max_value,
            min_count=min_count,
            rounding_base=rounding_base,
            default_breakdown=default_breakdown,
            definition=definition,
            disclosure_rule_de=disclosure_rule_de,
            recommended_source=recommended_source,
            availability=availability,
            numerator_within_denominator=numerator_within_denominator,
            reference_month_day=reference_month_day,
            breakdowns=breakdowns,
            crosswalk=crosswalk,
            breaks=breaks,
            other_versions=other_versions,
            recorded_at=recorded_at,
            owner=owner,
        )

        return indicator
