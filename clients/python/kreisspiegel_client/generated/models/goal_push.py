from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.goal_push_dimension_type_0 import (
    GoalPushDimensionType0,
    check_goal_push_dimension_type_0,
)
from ..models.goal_push_impact_level_type_0 import (
    GoalPushImpactLevelType0,
    check_goal_push_impact_level_type_0,
)
from ..models.goal_push_level import GoalPushLevel, check_goal_push_level
from ..models.goal_push_visibility import GoalPushVisibility, check_goal_push_visibility
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.aligned_push import AlignedPush
    from ..models.budget_product_push import BudgetProductPush
    from ..models.goal_indicator_push import GoalIndicatorPush


T = TypeVar("T", bound="GoalPush")


@_attrs_define
class GoalPush:
    """Ein Ziel: ein Zustand, der erreicht werden soll, in einem ganzen Satz.

    Attributes:
        level (GoalPushLevel): Vision, Leitziel, strategisches, operatives oder Maßnahmenziel
        text_de (str):
        parent (None | str | Unset): Schlüssel des Ziels darüber; die Reihenfolge der Ebenen ist frei.
        description_de (None | str | Unset):
        field_codes (list[str] | Unset): Handlungsfelder
        local_field_label (None | str | Unset):
        dimension (GoalPushDimensionType0 | None | Unset):
        impact_level (GoalPushImpactLevelType0 | None | Unset):
        concept_version (int | None | Unset): Fassung des Konzepts, 1 ist die erste.
        aligned_with (list[AlignedPush] | Unset):
        indicators (list[GoalIndicatorPush] | Unset):
        start (None | str | Unset):
        end (None | str | Unset): Bis wann; so genau wie bekannt.
        budget_product (BudgetProductPush | None | Unset):
        visibility (GoalPushVisibility | Unset):  Default: 'internal'.
        note (None | str | Unset): Antwort auf Hinweise; liest nur der Kreis.
        reason (None | str | Unset): Begründung einer Änderung.
    """

    level: GoalPushLevel
    text_de: str
    parent: None | str | Unset = UNSET
    description_de: None | str | Unset = UNSET
    field_codes: list[str] | Unset = UNSET
    local_field_label: None | str | Unset = UNSET
    dimension: GoalPushDimensionType0 | None | Unset = UNSET
    impact_level: GoalPushImpactLevelType0 | None | Unset = UNSET
    concept_version: int | None | Unset = UNSET
    aligned_with: list[AlignedPush] | Unset = UNSET
    indicators: list[GoalIndicatorPush] | Unset = UNSET
    start: None | str | Unset = UNSET
    end: None | str | Unset = UNSET
    budget_product: BudgetProductPush | None | Unset = UNSET
    visibility: GoalPushVisibility | Unset = "internal"
    note: None | str | Unset = UNSET
    reason: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.budget_product_push import BudgetProductPush  # noqa: PLC0415

        level: str = self.level

        text_de = self.text_de

        parent: None | str | Unset
        if isinstance(self.parent, Unset):
            parent = UNSET
        else:
            parent = self.parent

        description_de: None | str | Unset
        if isinstance(self.description_de, Unset):
            description_de = UNSET
        else:
            description_de = self.description_de

        field_codes: list[str] | Unset = UNSET
        if not isinstance(self.field_codes, Unset):
            field_codes = self.field_codes

        local_field_label: None | str | Unset
        if isinstance(self.local_field_label, Unset):
            local_field_label = UNSET
        else:
            local_field_label = self.local_field_label

        dimension: None | str | Unset
        if isinstance(self.dimension, Unset):
            dimension = UNSET
        elif isinstance(self.dimension, str):
            dimension = self.dimension
        else:
            dimension = self.dimension

        impact_level: None | str | Unset
        if isinstance(self.impact_level, Unset):
            impact_level = UNSET
        elif isinstance(self.impact_level, str):
            impact_level = self.impact_level
        else:
            impact_level = self.impact_level

        concept_version: int | None | Unset
        if isinstance(self.concept_version, Unset):
            concept_version = UNSET
        else:
            concept_version = self.concept_version

        aligned_with: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.aligned_with, Unset):
            aligned_with = []
            for aligned_with_item_data in self.aligned_with:
                aligned_with_item = aligned_with_item_data.to_dict()
                aligned_with.append(aligned_with_item)

        indicators: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.indicators, Unset):
            indicators = []
            for indicators_item_data in self.indicators:
                indicators_item = indicators_item_data.to_dict()
                indicators.append(indicators_item)

        start: None | str | Unset
        if isinstance(self.start, Unset):
            start = UNSET
        else:
            start = self.start

        end: None | str | Unset
        if isinstance(self.end, Unset):
            end = UNSET
        else:
            end = self.end

        budget_product: dict[str, Any] | None | Unset
        if isinstance(self.budget_product, Unset):
            budget_product = UNSET
        elif isinstance(self.budget_product, BudgetProductPush):
            budget_product = self.budget_product.to_dict()
        else:
            budget_product = self.budget_product

        visibility: str | Unset = UNSET
        if not isinstance(self.visibility, Unset):
            visibility = self.visibility

        note: None | str | Unset
        if isinstance(self.note, Unset):
            note = UNSET
        else:
            note = self.note

        reason: None | str | Unset
        if isinstance(self.reason, Unset):
            reason = UNSET
        else:
            reason = self.reason

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "level": level,
                "text_de": text_de,
            }
        )
        if parent is not UNSET:
            field_dict["parent"] = parent
        if description_de is not UNSET:
            field_dict["description_de"] = description_de
        if field_codes is not UNSET:
            field_dict["field_codes"] = field_codes
        if local_field_label is not UNSET:
            field_dict["local_field_label"] = local_field_label
        if dimension is not UNSET:
            field_dict["dimension"] = dimension
        if impact_level is not UNSET:
            field_dict["impact_level"] = impact_level
        if concept_version is not UNSET:
            field_dict["concept_version"] = concept_version
        if aligned_with is not UNSET:
            field_dict["aligned_with"] = aligned_with
        if indicators is not UNSET:
            field_dict["indicators"] = indicators
        if start is not UNSET:
            field_dict["start"] = start
        if end is not UNSET:
            field_dict["end"] = end
        if budget_product is not UNSET:
            field_dict["budget_product"] = budget_product
        if visibility is not UNSET:
            field_dict["visibility"] = visibility
        if note is not UNSET:
            field_dict["note"] = note
        if reason is not UNSET:
            field_dict["reason"] = reason

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.aligned_push import AlignedPush  # noqa: PLC0415
        from ..models.budget_product_push import BudgetProductPush  # noqa: PLC0415
        from ..models.goal_indicator_push import GoalIndicatorPush  # noqa: PLC0415

        d = dict(src_dict)
        level = check_goal_push_level(d.pop("level"))

        text_de = d.pop("text_de")

        def _parse_parent(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        parent = _parse_parent(d.pop("parent", UNSET))

        def _parse_description_de(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description_de = _parse_description_de(d.pop("description_de", UNSET))

        field_codes = cast(list[str], d.pop("field_codes", UNSET))

        def _parse_local_field_label(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        local_field_label = _parse_local_field_label(d.pop("local_field_label", UNSET))

        def _parse_dimension(data: object) -> GoalPushDimensionType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                dimension_type_0 = check_goal_push_dimension_type_0(data)

                return dimension_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(GoalPushDimensionType0 | None | Unset, data)

        dimension = _parse_dimension(d.pop("dimension", UNSET))

        def _parse_impact_level(
            data: object,
        ) -> GoalPushImpactLevelType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                impact_level_type_0 = check_goal_push_impact_level_type_0(data)

                return impact_level_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(GoalPushImpactLevelType0 | None | Unset, data)

        impact_level = _parse_impact_level(d.pop("impact_level", UNSET))

        def _parse_concept_version(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        concept_version = _parse_concept_version(d.pop("concept_version", UNSET))

        _aligned_with = d.pop("aligned_with", UNSET)
        aligned_with: list[AlignedPush] | Unset = UNSET
        if _aligned_with is not UNSET:
            aligned_with = []
            for aligned_with_item_data in _aligned_with:
                aligned_with_item = AlignedPush.from_dict(aligned_with_item_data)

                aligned_with.append(aligned_with_item)

        _indicators = d.pop("indicators", UNSET)
        indicators: list[GoalIndicatorPush] | Unset = UNSET
        if _indicators is not UNSET:
            indicators = []
            for indicators_item_data in _indicators:
                indicators_item = GoalIndicatorPush.from_dict(indicators_item_data)

                indicators.append(indicators_item)

        def _parse_start(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        start = _parse_start(d.pop("start", UNSET))

        def _parse_end(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        end = _parse_end(d.pop("end", UNSET))

        def _parse_budget_product(data: object) -> BudgetProductPush | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                budget_product_type_0 = BudgetProductPush.from_dict(data)

                return budget_product_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(BudgetProductPush | None | Unset, data)

        budget_product = _parse_budget_product(d.pop("budget_product", UNSET))

        _visibility = d.pop("visibility", UNSET)
        visibility: GoalPushVisibility | Unset
        if isinstance(_visibility, Unset):
            visibility = UNSET
        else:
            visibility = check_goal_push_visibility(_visibility)

        def _parse_note(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        note = _parse_note(d.pop("note", UNSET))

        def _parse_reason(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        reason = _parse_reason(d.pop("reason", UNSET))

        goal_push = cls(
            level=level,
            text_de=text_de,
            parent=parent,
            description_de=description_de,
            field_codes=field_codes,
            local_field_label=local_field_label,
            dimension=dimension,
            impact_level=impact_level,
            concept_version=concept_version,
            aligned_with=aligned_with,
            indicators=indicators,
            start=start,
            end=end,
            budget_product=budget_product,
            visibility=visibility,
            note=note,
            reason=reason,
        )

        return goal_push
