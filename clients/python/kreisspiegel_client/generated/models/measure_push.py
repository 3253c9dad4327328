from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.measure_push_carrier_type_type_0 import (
    MeasurePushCarrierTypeType0,
    check_measure_push_carrier_type_type_0,
)
from ..models.measure_push_funding_state_type_0 import (
    MeasurePushFundingStateType0,
    check_measure_push_funding_state_type_0,
)
from ..models.measure_push_legal_status_scope_item import (
    MeasurePushLegalStatusScopeItem,
    check_measure_push_legal_status_scope_item,
)
from ..models.measure_push_measure_class_type_0 import (
    MeasurePushMeasureClassType0,
    check_measure_push_measure_class_type_0,
)
from ..models.measure_push_orientation_type_0 import (
    MeasurePushOrientationType0,
    check_measure_push_orientation_type_0,
)
from ..models.measure_push_priority_type_0 import (
    MeasurePushPriorityType0,
    check_measure_push_priority_type_0,
)
from ..models.measure_push_spatial_scope_type_0 import (
    MeasurePushSpatialScopeType0,
    check_measure_push_spatial_scope_type_0,
)
from ..models.measure_push_structure_type_0 import (
    MeasurePushStructureType0,
    check_measure_push_structure_type_0,
)
from ..models.measure_push_visibility import (
    MeasurePushVisibility,
    check_measure_push_visibility,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.barrier_push import BarrierPush
    from ..models.budget_product_push import BudgetProductPush
    from ..models.measure_place_push import MeasurePlacePush
    from ..models.milestone_push import MilestonePush
    from ..models.output_push import OutputPush
    from ..models.partner_push import PartnerPush
    from ..models.resource_push import ResourcePush


T = TypeVar("T", bound="MeasurePush")


@_attrs_define
class MeasurePush:
    """Eine Maßnahme; sie darf laufen, bevor sie beschlossen ist.

    Attributes:
        title_de (str):
        description_de (None | str | Unset):
        goals (list[str] | Unset): Schlüssel ihrer Ziele
        field_codes (list[str] | Unset): Handlungsfelder
        local_field_label (None | str | Unset):
        measure_class (MeasurePushMeasureClassType0 | None | Unset): Regelangebot für die Zielgruppe, geöffnetes
            Regelangebot, Modell, anderes
        structure (MeasurePushStructureType0 | None | Unset): Regelstruktur oder befristet
        priority (MeasurePushPriorityType0 | None | Unset): vorrangig, zeitnah oder später
        carrier_name (None | str | Unset):
        carrier_type (MeasurePushCarrierTypeType0 | None | Unset):
        partners (list[PartnerPush] | Unset):
        responsible_role (None | str | Unset): Eine Funktion oder Stelle, keine Person.
        start (None | str | Unset):
        end (None | str | Unset):
        milestones (list[MilestonePush] | Unset):
        adopted_on (datetime.date | None | Unset): Tag des Beschlusses
        feasibility_checked_on (datetime.date | None | Unset):
        target_groups (list[str] | Unset): Codes aus `/v1/target-groups`
        target_groups_de (None | str | Unset):
        includes_native_population (bool | None | Unset):
        spatial_scope (MeasurePushSpatialScopeType0 | None | Unset): Kreis, Gemeinde oder Sozialraum
        places (list[MeasurePlacePush] | Unset):
        access_barriers (list[BarrierPush] | Unset):
        legal_status_scope (list[MeasurePushLegalStatusScopeItem] | Unset):
        inclusive (bool | None | Unset):
        culture_and_language_sensitive (bool | None | Unset):
        orientation (MeasurePushOrientationType0 | None | Unset):
        gender_perspective (None | str | Unset):
        resources (list[ResourcePush] | Unset):
        funding_state (MeasurePushFundingStateType0 | None | Unset): durch den Haushalt gesichert, zum Teil, offen
        outputs (list[OutputPush] | Unset):
        effects_de (None | str | Unset):
        concept_version (int | None | Unset):
        budget_product (BudgetProductPush | None | Unset):
        visibility (MeasurePushVisibility | Unset):  Default: 'internal'.
        note (None | str | Unset): Antwort auf Hinweise; liest nur der Kreis.
        reason (None | str | Unset): Begründung einer Änderung.
    """

    title_de: str
    description_de: None | str | Unset = UNSET
    goals: list[str] | Unset = UNSET
    field_codes: list[str] | Unset = UNSET
    local_field_label: None | str | Unset = UNSET
    measure_class: MeasurePushMeasureClassType0 | None | Unset = UNSET
    structure: MeasurePushStructureType0 | None | Unset = UNSET
    priority: MeasurePushPriorityType0 | None | Unset = UNSET
    carrier_name: None | str | Unset = UNSET
    carrier_type: MeasurePushCarrierTypeType0 | None | Unset = UNSET
    partners: list[PartnerPush] | Unset = UNSET
    responsible_role: None | str | Unset = UNSET
    start: None | str | Unset = UNSET
    end: None | str | Unset = UNSET
    milestones: list[MilestonePush] | Unset = UNSET
    adopted_on: datetime.date | None | Unset = UNSET
    feasibility_checked_on: datetime.date | None | Unset = UNSET
    target_groups: list[str] | Unset = UNSET
    target_groups_de: None | str | Unset = UNSET
    includes_native_population: bool | None | Unset = UNSET
    spatial_scope: MeasurePushSpatialScopeType0 | None | Unset = UNSET
    places: list[MeasurePlacePush] | Unset = UNSET
    access_barriers: list[BarrierPush] | Unset = UNSET
    legal_status_scope: list[MeasurePushLegalStatusScopeItem] | Unset = UNSET
    inclusive: bool | None | Unset = UNSET
    culture_and_language_sensitive: bool | None | Unset = UNSET
    orientation: MeasurePushOrientationType0 | None | Unset = UNSET
    gender_perspective: None | str | Unset = UNSET
    resources: list[ResourcePush] | Unset = UNSET
    funding_state: MeasurePushFundingStateType0 | None | Unset = UNSET
    outputs: list[OutputPush] | Unset = UNSET
    effects_de: None | str | Unset = UNSET
    concept_version: int | None | Unset = UNSET
    budget_product: BudgetProductPush | None | Unset = UNSET
    visibility: MeasurePushVisibility | Unset = "internal"
    note: None | str | Unset = UNSET
    reason: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.budget_product_push import BudgetProductPush  # noqa: PLC0415

        title_de = self.title_de

        description_de: None | str | Unset
        if isinstance(self.description_de, Unset):
            description_de = UNSET
        else:
            description_de = self.description_de

        goals: list[str] | Unset = UNSET
        if not isinstance(self.goals, Unset):
            goals = self.goals

        field_codes: list[str] | Unset = UNSET
        if not isinstance(self.field_codes, Unset):
            field_codes = self.field_codes

        local_field_label: None | str | Unset
        if isinstance(self.local_field_label, Unset):
            local_field_label = UNSET
        else:
            local_field_label = self.local_field_label

        measure_class: None | str | Unset
        if isinstance(self.measure_class, Unset):
            measure_class = UNSET
        elif isinstance(self.measure_class, str):
            measure_class = self.measure_class
        else:
            measure_class = self.measure_class

        structure: None | str | Unset
        if isinstance(self.structure, Unset):
            structure = UNSET
        elif isinstance(self.structure, str):
            structure = self.structure
        else:
            structure = self.structure

        priority: None | str | Unset
        if isinstance(self.priority, Unset):
            priority = UNSET
        elif isinstance(self.priority, str):
            priority = self.priority
        else:
            priority = self.priority

        carrier_name: None | str | Unset
        if isinstance(self.carrier_name, Unset):
            carrier_name = UNSET
        else:
            carrier_name = self.carrier_name

        carrier_type: None | str | Unset
        if isinstance(self.carrier_type, Unset):
            carrier_type = UNSET
        elif isinstance(self.carrier_type, str):
            carrier_type = self.carrier_type
        else:
            carrier_type = self.carrier_type

        partners: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.partners, Unset):
            partners = []
            for partners_item_data in self.partners:
                partners_item = partners_item_data.to_dict()
                partners.append(partners_item)

        responsible_role: None | str | Unset
        if isinstance(self.responsible_role, Unset):
            responsible_role = UNSET
        else:
            responsible_role = self.responsible_role

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

        milestones: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.milestones, Unset):
            milestones = []
            for milestones_item_data in self.milestones:
                milestones_item = milestones_item_data.to_dict()
                milestones.append(milestones_item)

        adopted_on: None | str | Unset
        if isinstance(self.adopted_on, Unset):
            adopted_on = UNSET
        elif isinstance(self.adopted_on, datetime.date):
            adopted_on = self.adopted_on.isoformat()
        else:
            adopted_on = self.adopted_on

        feasibility_checked_on: None | str | Unset
        if isinstance(self.feasibility_checked_on, Unset):
            feasibility_checked_on = UNSET
        elif isinstance(self.feasibility_checked_on, datetime.date):
            feasibility_checked_on = self.feasibility_checked_on.isoformat()
        else:
            feasibility_checked_on = self.feasibility_checked_on

        target_groups: list[str] | Unset = UNSET
        if not isinstance(self.target_groups, Unset):
            target_groups = self.target_groups

        target_groups_de: None | str | Unset
        if isinstance(self.target_groups_de, Unset):
            target_groups_de = UNSET
        else:
            target_groups_de = self.target_groups_de

        includes_native_population: bool | None | Unset
        if isinstance(self.includes_native_population, Unset):
            includes_native_population = UNSET
        else:
            includes_native_population = self.includes_native_population

        spatial_scope: None | str | Unset
        if isinstance(self.spatial_scope, Unset):
            spatial_scope = UNSET
        elif isinstance(self.spatial_scope, str):
            spatial_scope = self.spatial_scope
        else:
            spatial_scope = self.spatial_scope

        places: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.places, Unset):
            places = []
            for places_item_data in self.places:
                places_item = places_item_data.to_dict()
                places.append(places_item)

        access_barriers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.access_barriers, Unset):
            access_barriers = []
            for access_barriers_item_data in self.access_barriers:
                access_barriers_item = access_barriers_item_data.to_dict()
                access_barriers.append(access_barriers_item)

        legal_status_scope: list[str] | Unset = UNSET
        if not isinstance(self.legal_status_scope, Unset):
            legal_status_scope = []
            for legal_status_scope_item_data in self.legal_status_scope:
                legal_status_scope_item: str = legal_status_scope_item_data
                legal_status_scope.append(legal_status_scope_item)

        inclusive: bool | None | Unset
        if isinstance(self.inclusive, Unset):
            inclusive = UNSET
        else:
            inclusive = self.inclusive

        culture_and_language_sensitive: bool | None | Unset
        if isinstance(self.culture_and_language_sensitive, Unset):
            culture_and_language_sensitive = UNSET
        else:
            culture_and_language_sensitive = self.culture_and_language_sensitive

        orientation: None | str | Unset
        if isinstance(self.orientation, Unset):
            orientation = UNSET
        elif isinstance(self.orientation, str):
            orientation = self.orientation
        else:
            orientation = self.orientation

        gender_perspective: None | str | Unset
        if isinstance(self.gender_perspective, Unset):
            gender_perspective = UNSET
        else:
            gender_perspective = self.gender_perspective

        resources: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.resources, Unset):
            resources = []
            for resources_item_data in self.resources:
                resources_item = resources_item_data.to_dict()
                resources.append(resources_item)

        funding_state: None | str | Unset
        if isinstance(self.funding_state, Unset):
            funding_state = UNSET
        elif isinstance(self.funding_state, str):
            funding_state = self.funding_state
        else:
            funding_state = self.funding_state

        outputs: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.outputs, Unset):
            outputs = []
            for outputs_item_data in self.outputs:
                outputs_item = outputs_item_data.to_dict()
                outputs.append(outputs_item)

        effects_de: None | str | Unset
        if isinstance(self.effects_de, Unset):
            effects_de = UNSET
        else:
            effects_de = self.effects_de

        concept_version: int | None | Unset
        if isinstance(self.concept_version, Unset):
            concept_version = UNSET
        else:
            concept_version = self.concept_version

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
                "title_de": title_de,
            }
        )
        if description_de is not UNSET:
            field_dict["description_de"] = description_de
        if goals is not UNSET:
            field_dict["goals"] = goals
        if field_codes is not UNSET:
            field_dict["field_codes"] = field_codes
        if local_field_label is not UNSET:
            field_dict["local_field_label"] = local_field_label
        if measure_class is not UNSET:
            field_dict["measure_class"] = measure_class
        if structure is not UNSET:
            field_dict["structure"] = structure
        if priority is not UNSET:
            field_dict["priority"] = priority
        if carrier_name is not UNSET:
            field_dict["carrier_name"] = carrier_name
        if carrier_type is not UNSET:
            field_dict["carrier_type"] = carrier_type
        if partners is not UNSET:
            field_dict["partners"] = partners
        if responsible_role is not UNSET:
            field_dict["responsible_role"] = responsible_role
        if start is not UNSET:
            field_dict["start"] = start
        if end is not UNSET:
            field_dict["end"] = end
        if milestones is not UNSET:
            field_dict["milestones"] = milestones
        if adopted_on is not UNSET:
            field_dict["adopted_on"] = adopted_on
        if feasibility_checked_on is not UNSET:
            field_dict["feasibility_checked_on"] = feasibility_checked_on
        if target_groups is not UNSET:
            field_dict["target_groups"] = target_groups
        if target_groups_de is not UNSET:
            field_dict["target_groups_de"] = target_groups_de
        if includes_native_population is not UNSET:
            field_dict["includes_native_population"] = includes_native_population
        if spatial_scope is not UNSET:
            field_dict["spatial_scope"] = spatial_scope
        if places is not UNSET:
            field_dict["places"] = places
        if access_barriers is not UNSET:
            field_dict["access_barriers"] = access_barriers
        if legal_status_scope is not UNSET:
            field_dict["legal_status_scope"] = legal_status_scope
        if inclusive is not UNSET:
            field_dict["inclusive"] = inclusive
        if culture_and_language_sensitive is not UNSET:
            field_dict["culture_and_language_sensitive"] = (
                culture_and_language_sensitive
            )
        if orientation is not UNSET:
            field_dict["orientation"] = orientation
        if gender_perspective is not UNSET:
            field_dict["gender_perspective"] = gender_perspective
        if resources is not UNSET:
            field_dict["resources"] = resources
        if funding_state is not UNSET:
            field_dict["funding_state"] = funding_state
        if outputs is not UNSET:
            field_dict["outputs"] = outputs
        if effects_de is not UNSET:
            field_dict["effects_de"] = effects_de
        if concept_version is not UNSET:
            field_dict["concept_version"] = concept_version
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
        from ..models.barrier_push import BarrierPush  # noqa: PLC0415
        from ..models.budget_product_push import BudgetProductPush  # noqa: PLC0415
        from ..models.measure_place_push import MeasurePlacePush  # noqa: PLC0415
        from ..models.milestone_push import MilestonePush  # noqa: PLC0415
        from ..models.output_push import OutputPush  # noqa: PLC0415
        from ..models.partner_push import PartnerPush  # noqa: PLC0415
        from ..models.resource_push import ResourcePush  # noqa: PLC0415

        d = dict(src_dict)
        title_de = d.pop("title_de")

        def _parse_description_de(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description_de = _parse_description_de(d.pop("description_de", UNSET))

        goals = cast(list[str], d.pop("goals", UNSET))

        field_codes = cast(list[str], d.pop("field_codes", UNSET))

        def _parse_local_field_label(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        local_field_label = _parse_local_field_label(d.pop("local_field_label", UNSET))

        def _parse_measure_class(
            data: object,
        ) -> MeasurePushMeasureClassType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                measure_class_type_0 = check_measure_push_measure_class_type_0(data)

                return measure_class_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MeasurePushMeasureClassType0 | None | Unset, data)

        measure_class = _parse_measure_class(d.pop("measure_class", UNSET))

        def _parse_structure(data: object) -> MeasurePushStructureType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                structure_type_0 = check_measure_push_structure_type_0(data)

                return structure_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MeasurePushStructureType0 | None | Unset, data)

        structure = _parse_structure(d.pop("structure", UNSET))

        def _parse_priority(data: object) -> MeasurePushPriorityType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                priority_type_0 = check_measure_push_priority_type_0(data)

                return priority_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MeasurePushPriorityType0 | None | Unset, data)

        priority = _parse_priority(d.pop("priority", UNSET))

        def _parse_carrier_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        carrier_name = _parse_carrier_name(d.pop("carrier_name", UNSET))

        def _parse_carrier_type(
            data: object,
        ) -> MeasurePushCarrierTypeType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                carrier_type_type_0 = check_measure_push_carrier_type_type_0(data)

                return carrier_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MeasurePushCarrierTypeType0 | None | Unset, data)

        carrier_type = _parse_carrier_type(d.pop("carrier_type", UNSET))

        _partners = d.pop("partners", UNSET)
        partners: list[PartnerPush] | Unset = UNSET
        if _partners is not UNSET:
            partners = []
            for partners_item_data in _partners:
                partners_item = PartnerPush.from_dict(partners_item_data)

                partners.append(partners_item)

        def _parse_responsible_role(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        responsible_role = _parse_responsible_role(d.pop("responsible_role", UNSET))

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

        _milestones = d.pop("milestones", UNSET)
        milestones: list[MilestonePush] | Unset = UNSET
        if _milestones is not UNSET:
            milestones = []
            for milestones_item_data in _milestones:
                milestones_item = MilestonePush.from_dict(milestones_item_data)

                milestones.append(milestones_item)

        def _parse_adopted_on(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                adopted_on_type_0 = datetime.date.fromisoformat(data)

                return adopted_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        adopted_on = _parse_adopted_on(d.pop("adopted_on", UNSET))

        def _parse_feasibility_checked_on(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                feasibility_checked_on_type_0 = datetime.date.fromisoformat(data)

                return feasibility_checked_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        feasibility_checked_on = _parse_feasibility_checked_on(
            d.pop("feasibility_checked_on", UNSET)
        )

        target_groups = cast(list[str], d.pop("target_groups", UNSET))

        def _parse_target_groups_de(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        target_groups_de = _parse_target_groups_de(d.pop("target_groups_de", UNSET))

        def _parse_includes_native_population(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        includes_native_population = _parse_includes_native_population(
            d.pop("includes_native_population", UNSET)
        )

        def _parse_spatial_scope(
            data: object,
        ) -> MeasurePushSpatialScopeType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                spatial_scope_type_0 = check_measure_push_spatial_scope_type_0(data)

                return spatial_scope_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MeasurePushSpatialScopeType0 | None | Unset, data)

        spatial_scope = _parse_spatial_scope(d.pop("spatial_scope", UNSET))

        _places = d.pop("places", UNSET)
        places: list[MeasurePlacePush] | Unset = UNSET
        if _places is not UNSET:
            places = []
            for places_item_data in _places:
                places_item = MeasurePlacePush.from_dict(places_item_data)

                places.append(places_item)

        _access_barriers = d.pop("access_barriers", UNSET)
        access_barriers: list[BarrierPush] | Unset = UNSET
        if _access_barriers is not UNSET:
            access_barriers = []
            for access_barriers_item_data in _access_barriers:
                access_barriers_item = BarrierPush.from_dict(access_barriers_item_data)

                access_barriers.append(access_barriers_item)

        _legal_status_scope = d.pop("legal_status_scope", UNSET)
        legal_status_scope: list[MeasurePushLegalStatusScopeItem] | Unset = UNSET
        if _legal_status_scope is not UNSET:
            legal_status_scope = []
            for legal_status_scope_item_data in _legal_status_scope:
                legal_status_scope_item = check_measure_push_legal_status_scope_item(
                    legal_status_scope_item_data
                )

                legal_status_scope.append(legal_status_scope_item)

        def _parse_inclusive(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        inclusive = _parse_inclusive(d.pop("inclusive", UNSET))

        def _parse_culture_and_language_sensitive(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        culture_and_language_sensitive = _parse_culture_and_language_sensitive(
            d.pop("culture_and_language_sensitive", UNSET)
        )

        def _parse_orientation(
            data: object,
        ) -> MeasurePushOrientationType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                orientation_type_0 = check_measure_push_orientation_type_0(data)

                return orientation_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MeasurePushOrientationType0 | None | Unset, data)

        orientation = _parse_orientation(d.pop("orientation", UNSET))

        def _parse_gender_perspective(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        gender_perspective = _parse_gender_perspective(
            d.pop("gender_perspective", UNSET)
        )

        _resources = d.pop("resources", UNSET)
        resources: list[ResourcePush] | Unset = UNSET
        if _resources is not UNSET:
            resources = []
            for resources_item_data in _resources:
                resources_item = ResourcePush.from_dict(resources_item_data)

                resources.append(resources_item)

        def _parse_funding_state(
            data: object,
        ) -> MeasurePushFundingStateType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                funding_state_type_0 = check_measure_push_funding_state_type_0(data)

                return funding_state_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MeasurePushFundingStateType0 | None | Unset, data)

        funding_state = _parse_funding_state(d.pop("funding_state", UNSET))

        _outputs = d.pop("outputs", UNSET)
        outputs: list[OutputPush] | Unset = UNSET
        if _outputs is not UNSET:
            outputs = []
            for outputs_item_data in _outputs:
                outputs_item = OutputPush.from_dict(outputs_item_data)

                outputs.append(outputs_item)

        def _parse_effects_de(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        effects_de = _parse_effects_de(d.pop("effects_de", UNSET))

        def _parse_concept_version(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        concept_version = _parse_concept_version(d.pop("concept_version", UNSET))

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
        visibility: MeasurePushVisibility | Unset
        if isinstance(_visibility, Unset):
            visibility = UNSET
        else:
            visibility = check_measure_push_visibility(_visibility)

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

        measure_push = cls(
            title_de=title_de,
            description_de=description_de,
            goals=goals,
            field_codes=field_codes,
            local_field_label=local_field_label,
            measure_class=measure_class,
            structure=structure,
            priority=priority,
            carrier_name=carrier_name,
            carrier_type=carrier_type,
            partners=partners,
            responsible_role=responsible_role,
            start=start,
            end=end,
            milestones=milestones,
            adopted_on=adopted_on,
            feasibility_checked_on=feasibility_checked_on,
            target_groups=target_groups,
            target_groups_de=target_groups_de,
            includes_native_population=includes_native_population,
            spatial_scope=spatial_scope,
            places=places,
            access_barriers=access_barriers,
            legal_status_scope=legal_status_scope,
            inclusive=inclusive,
            culture_and_language_sensitive=culture_and_language_sensitive,
            orientation=orientation,
            gender_perspective=gender_perspective,
            resources=resources,
            funding_state=funding_state,
            outputs=outputs,
            effects_de=effects_de,
            concept_version=concept_version,
            budget_product=budget_product,
            visibility=visibility,
            note=note,
            reason=reason,
        )

        return measure_push
