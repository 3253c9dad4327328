from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.goal_in_tree_dimension_type_0 import (
    GoalInTreeDimensionType0,
    check_goal_in_tree_dimension_type_0,
)
from ..models.goal_in_tree_impact_level_type_0 import (
    GoalInTreeImpactLevelType0,
    check_goal_in_tree_impact_level_type_0,
)
from ..models.goal_in_tree_level import GoalInTreeLevel, check_goal_in_tree_level
from ..models.goal_in_tree_status_type_0 import (
    GoalInTreeStatusType0,
    check_goal_in_tree_status_type_0,
)
from ..models.goal_in_tree_visibility import (
    GoalInTreeVisibility,
    check_goal_in_tree_visibility,
)

if TYPE_CHECKING:
    from ..models.aligned import Aligned
    from ..models.budget_product import BudgetProduct
    from ..models.goal_indicator import GoalIndicator


T = TypeVar("T", bound="GoalInTree")


@_attrs_define
class GoalInTree:
    """Ein Ziel an seinem Platz im Baum.

    Attributes:
        ags (str):
        key (str):
        recorded_at (datetime.datetime):
        level (GoalInTreeLevel):
        parent (None | str): das Ziel darüber, soweit Sie es sehen; sonst null
        text_de (str):
        description_de (None | str):
        field_codes (list[str]):
        local_field_label (None | str):
        dimension (GoalInTreeDimensionType0 | None):
        impact_level (GoalInTreeImpactLevelType0 | None):
        concept_version (int | None):
        aligned_with (list[Aligned]):
        indicators (list[GoalIndicator]):
        start (None | str):
        end (None | str):
        budget_product (BudgetProduct | None):
        visibility (GoalInTreeVisibility):
        note (None | str): nur für den Kreis
        on (datetime.date): der Tag, auf den sich `status` bezieht
        status (GoalInTreeStatusType0 | None): null: noch nichts gemeldet
        status_on (datetime.date | None):
        depth (int): 0 ist oberstes, soweit Sie den Baum sehen
        path (list[str]): die Schlüssel von oben bis hierher
    """

    ags: str
    key: str
    recorded_at: datetime.datetime
    level: GoalInTreeLevel
    parent: None | str
    text_de: str
    description_de: None | str
    field_codes: list[str]
    local_field_label: None | str
    dimension: GoalInTreeDimensionType0 | None
    impact_level: GoalInTreeImpactLevelType0 | None
    concept_version: int | None
    aligned_with: list[Aligned]
    indicators: list[GoalIndicator]
    start: None | str
    end: None | str
    budget_product: BudgetProduct | None
    visibility: GoalInTreeVisibility
    note: None | str
    on: datetime.date
    status: GoalInTreeStatusType0 | None
    status_on: datetime.date | None
    depth: int
    path: list[str]

    def to_dict(self) -> dict[str, Any]:
        from ..models.budget_product import BudgetProduct  # noqa: PLC0415

        ags = self.ags

        key = self.key

        recorded_at = self.recorded_at.isoformat()

        level: str = self.level

        parent: None | str
        parent = self.parent

        text_de = self.text_de

        description_de: None | str
        description_de = self.description_de

        field_codes = self.field_codes

        local_field_label: None | str
        local_field_label = self.local_field_label

        dimension: None | str
        if isinstance(self.dimension, str):
            dimension = self.dimension
        else:
            dimension = self.dimension

        impact_level: None | str
        if isinstance(self.impact_level, str):
            impact_level = self.impact_level
        else:
            impact_level = self.impact_level

        concept_version: int | None
        concept_version = self.concept_version

        aligned_with = []
        for aligned_with_item_data in self.aligned_with:
            aligned_with_item = aligned_with_item_data.to_dict()
            aligned_with.append(aligned_with_item)

        indicators = []
        for indicators_item_data in self.indicators:
            indicators_item = indicators_item_data.to_dict()
            indicators.append(indicators_item)

        start: None | str
        start = self.start

        end: None | str
        end = self.end

        budget_product: dict[str, Any] | None
        if isinstance(self.budget_product, BudgetProduct):
            budget_product = self.budget_product.to_dict()
        else:
            budget_product = self.budget_product

        visibility: str = self.visibility

        note: None | str
        note = self.note

        on = self.on.isoformat()

        status: None | str
        if isinstance(self.status, str):
            status = self.status
        else:
            status = self.status

        status_on: None | str
        if isinstance(self.status_on, datetime.date):
            status_on = self.status_on.isoformat()
        else:
            status_on = self.status_on

        depth = self.depth

        path = self.path

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "ags": ags,
                "key": key,
                "recorded_at": recorded_at,
                "level": level,
                "parent": parent,
                "text_de": text_de,
                "description_de": description_de,
                "field_codes": field_codes,
                "local_field_label": local_field_label,
                "dimension": dimension,
                "impact_level": impact_level,
                "concept_version": concept_version,
                "aligned_with": aligned_with,
                "indicators": indicators,
                "start": start,
                "end": end,
                "budget_product": budget_product,
                "visibility": visibility,
                "note": note,
                "on": on,
                "status": status,
                "status_on": status_on,
                "depth": depth,
                "path": path,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.aligned import Aligned  # noqa: PLC0415
        from ..models.budget_product import BudgetProduct  # noqa: PLC0415
        from ..models.goal_indicator import GoalIndicator  # noqa: PLC0415

        d = dict(src_dict)
        ags = d.pop("ags")

        key = d.pop("key")

        recorded_at = datetime.datetime.fromisoformat(d.pop("recorded_at"))

        level = check_goal_in_tree_level(d.pop("level"))

        def _parse_parent(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        parent = _parse_parent(d.pop("parent"))

        text_de = d.pop("text_de")

        def _parse_description_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        description_de = _parse_description_de(d.pop("description_de"))

        field_codes = cast(list[str], d.pop("field_codes"))

        def _parse_local_field_label(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        local_field_label = _parse_local_field_label(d.pop("local_field_label"))

        def _parse_dimension(data: object) -> GoalInTreeDimensionType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                dimension_type_0 = check_goal_in_tree_dimension_type_0(data)

                return dimension_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(GoalInTreeDimensionType0 | None, data)

        dimension = _parse_dimension(d.pop("dimension"))

        def _parse_impact_level(data: object) -> GoalInTreeImpactLevelType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                impact_level_type_0 = check_goal_in_tree_impact_level_type_0(data)

                return impact_level_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(GoalInTreeImpactLevelType0 | None, data)

        impact_level = _parse_impact_level(d.pop("impact_level"))

        def _parse_concept_version(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        concept_version = _parse_concept_version(d.pop("concept_version"))

        aligned_with = []
        _aligned_with = d.pop("aligned_with")
        for aligned_with_item_data in _aligned_with:
            aligned_with_item = Aligned.from_dict(aligned_with_item_data)

            aligned_with.append(aligned_with_item)

        indicators = []
        _indicators = d.pop("indicators")
        for indicators_item_data in _indicators:
            indicators_item = GoalIndicator.from_dict(indicators_item_data)

            indicators.append(indicators_item)

        def _parse_start(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        start = _parse_start(d.pop("start"))

        def _parse_end(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        end = _parse_end(d.pop("end"))

        def _parse_budget_product(data: object) -> BudgetProduct | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                budget_product_type_0 = BudgetProduct.from_dict(data)

                return budget_product_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(BudgetProduct | None, data)

        budget_product = _parse_budget_product(d.pop("budget_product"))

        visibility = check_goal_in_tree_visibility(d.pop("visibility"))

        def _parse_note(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        note = _parse_note(d.pop("note"))

        on = datetime.date.fromisoformat(d.pop("on"))

        def _parse_status(data: object) -> GoalInTreeStatusType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                status_type_0 = check_goal_in_tree_status_type_0(data)

                return status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(GoalInTreeStatusType0 | None, data)

        status = _parse_status(d.pop("status"))

        def _parse_status_on(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                status_on_type_0 = datetime.date.fromisoformat(data)

                return status_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        status_on = _parse_status_on(d.pop("status_on"))

        depth = d.pop("depth")

        path = cast(list[str], d.pop("path"))

        goal_in_tree = cls(
            ags=ags,
            key=key,
            recorded_at=recorded_at,
            level=level,
            parent=parent,
            text_de=text_de,
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
            on=on,
            status=status,
            status_on=status_on,
            depth=depth,
            path=path,
        )

        return goal_in_tree
