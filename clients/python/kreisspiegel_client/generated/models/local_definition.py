from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.local_definition_allowed_bases_type_0_item import (
    LocalDefinitionAllowedBasesType0Item,
    check_local_definition_allowed_bases_type_0_item,
)
from ..models.local_definition_default_basis import (
    LocalDefinitionDefaultBasis,
    check_local_definition_default_basis,
)
from ..models.local_definition_dimension import (
    LocalDefinitionDimension,
    check_local_definition_dimension,
)
from ..models.local_definition_direction import (
    LocalDefinitionDirection,
    check_local_definition_direction,
)
from ..models.local_definition_kind import (
    LocalDefinitionKind,
    check_local_definition_kind,
)
from ..models.local_definition_periodicity import (
    LocalDefinitionPeriodicity,
    check_local_definition_periodicity,
)
from ..models.local_definition_visibility import (
    LocalDefinitionVisibility,
    check_local_definition_visibility,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.wording import Wording


T = TypeVar("T", bound="LocalDefinition")


@_attrs_define
class LocalDefinition:
    """Ein örtlicher Indikator, wie der Kreis ihn festlegt.

    Attributes:
        label_de (str):
        field (str): Handlungsfeld; bleibt für immer.
        dimension (LocalDefinitionDimension): Dimension der Integration; bleibt für immer.
        kind (LocalDefinitionKind):
        definition (Wording): Was gezählt wird und worauf es bezogen ist.
        unit (str):
        recommended_source (str): Woher die Werte kommen.
        label_en (None | str | Unset):
        factor (Decimal | None | str | Unset): Vorgabe: 100 bei Anteilen; Raten nennen ihn.
        decimals (int | Unset):  Default: 1.
        direction (LocalDefinitionDirection | Unset):  Default: 'neutral'.
        population_concept (str | Unset):  Default: 'all'.
        periodicity (LocalDefinitionPeriodicity | Unset):  Default: 'annual'.
        reference_month_day (None | str | Unset):
        default_basis (LocalDefinitionDefaultBasis | Unset):  Default: 'own_register'.
        allowed_bases (list[LocalDefinitionAllowedBasesType0Item] | None | Unset): Vorgabe: nur default_basis.
        numerator_within_denominator (bool | None | Unset): Zähler ist Teil des Nenners; Vorgabe: bei Anteilen.
        breakdowns (list[str] | Unset):
        min_value (Decimal | None | str | Unset):
        max_value (Decimal | None | str | Unset):
        min_count (int | Unset): Kleinere Anzahlen sehen andere nicht. Default: 3.
        visibility (LocalDefinitionVisibility | Unset):  Default: 'working_group'.
        retired (bool | Unset): Wird nicht mehr erhoben. Default: False.
        break_from (None | str | Unset): Ab welchem Zeitraum eine geänderte Definition gilt.
        change_de (None | str | Unset): Was sich an ihr geändert hat.
    """

    label_de: str
    field: str
    dimension: LocalDefinitionDimension
    kind: LocalDefinitionKind
    definition: Wording
    unit: str
    recommended_source: str
    label_en: None | str | Unset = UNSET
    factor: Decimal | None | str | Unset = UNSET
    decimals: int | Unset = 1
    direction: LocalDefinitionDirection | Unset = "neutral"
    population_concept: str | Unset = "all"
    periodicity: LocalDefinitionPeriodicity | Unset = "annual"
    reference_month_day: None | str | Unset = UNSET
    default_basis: LocalDefinitionDefaultBasis | Unset = "own_register"
    allowed_bases: list[LocalDefinitionAllowedBasesType0Item] | None | Unset = UNSET
    numerator_within_denominator: bool | None | Unset = UNSET
    breakdowns: list[str] | Unset = UNSET
    min_value: Decimal | None | str | Unset = UNSET
    max_value: Decimal | None | str | Unset = UNSET
    min_count: int | Unset = 3
    visibility: LocalDefinitionVisibility | Unset = "working_group"
    retired: bool | Unset = False
    break_from: None | str | Unset = UNSET
    change_de: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        label_de = self.label_de

        field = self.field

        dimension: str = self.dimension

        kind: str = self.kind

        definition = self.definition.to_dict()

        unit = self.unit

        recommended_source = self.recommended_source

        label_en: None | str | Unset
        if isinstance(self.label_en, Unset):
            label_en = UNSET
        else:
            label_en = self.label_en

        factor: Decimal | None | str | Unset
        if isinstance(self.factor, Unset):
            factor = UNSET
        else:
            factor = self.factor

        decimals = self.decimals

        direction: str | Unset = UNSET
        if not isinstance(self.direction, Unset):
            direction = self.direction

        population_concept = self.population_concept

        periodicity: str | Unset = UNSET
        if not isinstance(self.periodicity, Unset):
            periodicity = self.periodicity

        reference_month_day: None | str | Unset
        if isinstance(self.reference_month_day, Unset):
            reference_month_day = UNSET
        else:
            reference_month_day = self.reference_month_day

        default_basis: str | Unset = UNSET
        if not isinstance(self.default_basis, Unset):
            default_basis = self.default_basis

        allowed_bases: list[str] | None | Unset
        if isinstance(self.allowed_bases, Unset):
            allowed_bases = UNSET
        elif isinstance(self.allowed_bases, list):
            allowed_bases = []
            for allowed_bases_type_0_item_data in self.allowed_bases:
                allowed_bases_type_0_item: str = allowed_bases_type_0_item_data
                allowed_bases.append(allowed_bases_type_0_item)

        else:
            allowed_bases = self.allowed_bases

        numerator_within_denominator: bool | None | Unset
        if isinstance(self.numerator_within_denominator, Unset):
            numerator_within_denominator = UNSET
        else:
            numerator_within_denominator = self.numerator_within_denominator

        breakdowns: list[str] | Unset = UNSET
        if not isinstance(self.breakdowns, Unset):
            breakdowns = self.breakdowns

        min_value: Decimal | None | str | Unset
        if isinstance(self.min_value, Unset):
            min_value = UNSET
        else:
            min_value = self.min_value

        max_value: Decimal | None | str | Unset
        if isinstance(self.max_value, Unset):
            max_value = UNSET
        else:
            max_value = self.max_value

        min_count = self.min_count

        visibility: str | Unset = UNSET
        if not isinstance(self.visibility, Unset):
            visibility = self.visibility

        retired = self.retired

        break_from: None | str | Unset
        if isinstance(self.break_from, Unset):
            break_from = UNSET
        else:
            break_from = self.break_from

        change_de: None | str | Unset
        if isinstance(self.change_de, Unset):
            change_de = UNSET
        else:
            change_de = self.change_de

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "label_de": label_de,
                "field": field,
                "dimension": dimension,
                "kind": kind,
                "definition": definition,
                "unit": unit,
                "recommended_source": recommended_source,
            }
        )
        if label_en is not UNSET:
            field_dict["label_en"] = label_en
        if factor is not UNSET:
            field_dict["factor"] = factor
        if decimals is not UNSET:
            field_dict["decimals"] = decimals
        if direction is not UNSET:
            field_dict["direction"] = direction
        if population_concept is not UNSET:
            field_dict["population_concept"] = population_concept
        if periodicity is not UNSET:
            field_dict["periodicity"] = periodicity
        if reference_month_day is not UNSET:
            field_dict["reference_month_day"] = reference_month_day
        if default_basis is not UNSET:
            field_dict["default_basis"] = default_basis
        if allowed_bases is not UNSET:
            field_dict["allowed_bases"] = allowed_bases
        if numerator_within_denominator is not UNSET:
            field_dict["numerator_within_denominator"] = numerator_within_denominator
        if breakdowns is not UNSET:
            field_dict["breakdowns"] = breakdowns
        if min_value is not UNSET:
            field_dict["min_value"] = min_value
        if max_value is not UNSET:
            field_dict["max_value"] = max_value
        if min_count is not UNSET:
            field_dict["min_count"] = min_count
        if visibility is not UNSET:
            field_dict["visibility"] = visibility
        if retired is not UNSET:
            field_dict["retired"] = retired
        if break_from is not UNSET:
            field_dict["break_from"] = break_from
        if change_de is not UNSET:
            field_dict["change_de"] = change_de

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.wording import Wording  # noqa: PLC0415

        d = dict(src_dict)
        label_de = d.pop("label_de")

        field = d.pop("field")

        dimension = check_local_definition_dimension(d.pop("dimension"))

        kind = check_local_definition_kind(d.pop("kind"))

        definition = Wording.from_dict(d.pop("definition"))

        unit = d.pop("unit")

        recommended_source = d.pop("recommended_source")

        def _parse_label_en(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        label_en = _parse_label_en(d.pop("label_en", UNSET))

        def _parse_factor(data: object) -> Decimal | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                factor_type_0 = Decimal(str(data))

                return factor_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None | str | Unset, data)

        factor = _parse_factor(d.pop("factor", UNSET))

        decimals = d.pop("decimals", UNSET)

        _direction = d.pop("direction", UNSET)
        direction: LocalDefinitionDirection | Unset
        if isinstance(_direction, Unset):
            direction = UNSET
        else:
            direction = check_local_definition_direction(_direction)

        population_concept = d.pop("population_concept", UNSET)

        _periodicity = d.pop("periodicity", UNSET)
        periodicity: LocalDefinitionPeriodicity | Unset
        if isinstance(_periodicity, Unset):
            periodicity = UNSET
        else:
            periodicity = check_local_definition_periodicity(_periodicity)

        def _parse_reference_month_day(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        reference_month_day = _parse_reference_month_day(
            d.pop("reference_month_day", UNSET)
        )

        _default_basis = d.pop("default_basis", UNSET)
        default_basis: LocalDefinitionDefaultBasis | Unset
        if isinstance(_default_basis, Unset):
            default_basis = UNSET
        else:
            default_basis = check_local_definition_default_basis(_default_basis)

        def _parse_allowed_bases(
            data: object,
        ) -> list[LocalDefinitionAllowedBasesType0Item] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                allowed_bases_type_0 = []
                _allowed_bases_type_0 = data
                for allowed_bases_type_0_item_data in _allowed_bases_type_0:
                    allowed_bases_type_0_item = (
                        check_local_definition_allowed_bases_type_0_item(
                            allowed_bases_type_0_item_data
                        )
                    )

                    allowed_bases_type_0.append(allowed_bases_type_0_item)

                return allowed_bases_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[LocalDefinitionAllowedBasesType0Item] | None | Unset, data)

        allowed_bases = _parse_allowed_bases(d.pop("allowed_bases", UNSET))

        def _parse_numerator_within_denominator(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        numerator_within_denominator = _parse_numerator_within_denominator(
            d.pop("numerator_within_denominator", UNSET)
        )

        breakdowns = cast(list[str], d.pop("breakdowns", UNSET))

        def _parse_min_value(data: object) -> Decimal | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                min_value_type_0 = Decimal(str(data))

                return min_value_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None | str | Unset, data)

        min_value = _parse_min_value(d.pop("min_value", UNSET))

        def _parse_max_value(data: object) -> Decimal | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                max_value_type_0 = Decimal(str(data))

                return max_value_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None | str | Unset, data)

        max_value = _parse_max_value(d.pop("max_value", UNSET))

        min_count = d.pop("min_count", UNSET)

        _visibility = d.pop("visibility", UNSET)
        visibility: LocalDefinitionVisibility | Unset
        if isinstance(_visibility, Unset):
            visibility = UNSET
        else:
            visibility = check_local_definition_visibility(_visibility)

        retired = d.pop("retired", UNSET)

        def _parse_break_from(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        break_from = _parse_break_from(d.pop("break_from", UNSET))

        def _parse_change_de(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        change_de = _parse_change_de(d.pop("change_de", UNSET))

        local_definition = cls(
            label_de=label_de,
            field=field,
            dimension=dimension,
            kind=kind,
            definition=definition,
            unit=unit,
            recommended_source=recommended_source,
            label_en=label_en,
            factor=factor,
            decimals=decimals,
            direction=direction,
            population_concept=population_concept,
            periodicity=periodicity,
            reference_month_day=reference_month_day,
            default_basis=default_basis,
            allowed_bases=allowed_bases,
            numerator_within_denominator=numerator_within_denominator,
            breakdowns=breakdowns,
            min_value=min_value,
            max_value=max_value,
            min_count=min_count,
            visibility=visibility,
            retired=retired,
            break_from=break_from,
            change_de=change_de,
        )

        return local_definition
