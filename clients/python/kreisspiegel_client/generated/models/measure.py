from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.measure_carrier_type_type_0 import (
    MeasureCarrierTypeType0,
    check_measure_carrier_type_type_0,
)
from ..models.measure_funding_state_type_0 import (
    MeasureFundingStateType0,
    check_measure_funding_state_type_0,
)
from ..models.measure_legal_status_scope_item import (
    MeasureLegalStatusScopeItem,
    check_measure_legal_status_scope_item,
)
from ..models.measure_measure_class_type_0 import (
    MeasureMeasureClassType0,
    check_measure_measure_class_type_0,
)
from ..models.measure_orientation_type_0 import (
    MeasureOrientationType0,
    check_measure_orientation_type_0,
)
from ..models.measure_priority_type_0 import (
    MeasurePriorityType0,
    check_measure_priority_type_0,
)
from ..models.measure_spatial_scope_type_0 import (
    MeasureSpatialScopeType0,
    check_measure_spatial_scope_type_0,
)
from ..models.measure_status_type_0 import (
    MeasureStatusType0,
    check_measure_status_type_0,
)
from ..models.measure_structure_type_0 import (
    MeasureStructureType0,
    check_measure_structure_type_0,
)
from ..models.measure_visibility import MeasureVisibility, check_measure_visibility

if TYPE_CHECKING:
    from ..models.access_barrier import AccessBarrier
    from ..models.budget_product import BudgetProduct
    from ..models.measure_place import MeasurePlace
    from ..models.milestone import Milestone
    from ..models.project_output import ProjectOutput
    from ..models.project_partner import ProjectPartner
    from ..models.resource import Resource


T = TypeVar("T", bound="Measure")


@_attrs_define
class Measure:
    """Eine Maßnahme, wie sie zu einem Zeitpunkt beschrieben war, mit ihrem Stand an einem Tag.

    Attributes:
        ags (str):
        key (str):
        recorded_at (datetime.datetime):
        title_de (str):
        description_de (None | str):
        goals (list[str]): ihre Ziele, soweit Sie sie sehen
        field_codes (list[str]):
        local_field_label (None | str):
        measure_class (MeasureMeasureClassType0 | None):
        structure (MeasureStructureType0 | None):
        priority (MeasurePriorityType0 | None):
        carrier_name (None | str):
        carrier_type (MeasureCarrierTypeType0 | None):
        partners (list[ProjectPartner]):
        responsible_role (None | str):
        start (None | str):
        end (None | str):
        milestones (list[Milestone]):
        adopted_on (datetime.date | None):
        feasibility_checked_on (datetime.date | None):
        target_groups (list[str]):
        target_groups_de (None | str):
        includes_native_population (bool | None):
        spatial_scope (MeasureSpatialScopeType0 | None):
        places (list[MeasurePlace]):
        access_barriers (list[AccessBarrier]):
        legal_status_scope (list[MeasureLegalStatusScopeItem]):
        inclusive (bool | None):
        culture_and_language_sensitive (bool | None):
        orientation (MeasureOrientationType0 | None):
        gender_perspective (None | str):
        resources (list[Resource]):
        funding_state (MeasureFundingStateType0 | None):
        outputs (list[ProjectOutput]):
        effects_de (None | str):
        concept_version (int | None):
        budget_product (BudgetProduct | None):
        visibility (MeasureVisibility):
        note (None | str): nur für den Kreis
        on (datetime.date): der Tag, auf den sich `status` bezieht
        status (MeasureStatusType0 | None): null: noch nichts gemeldet
        status_on (datetime.date | None):
    """

    ags: str
    key: str
    recorded_at: datetime.datetime
    title_de: str
    description_de: None | str
    goals: list[str]
    field_codes: list[str]
    local_field_label: None | str
    measure_class: MeasureMeasureClassType0 | None
    structure: MeasureStructureType0 | None
    priority: MeasurePriorityType0 | None
    carrier_name: None | str
    carrier_type: MeasureCarrierTypeType0 | None
    partners: list[ProjectPartner]
    responsible_role: None | str
    start: None | str
    end: None | str
    milestones: list[Milestone]
    adopted_on: datetime.date | None
    feasibility_checked_on: datetime.date | None
    target_groups: list[str]
    target_groups_de: None | str
    includes_native_population: bool | None
    spatial_scope: MeasureSpatialScopeType0 | None
    places: list[MeasurePlace]
    access_barriers: list[AccessBarrier]
    legal_status_scope: list[MeasureLegalStatusScopeItem]
    inclusive: bool | None
    culture_and_language_sensitive: bool | None
    orientation: MeasureOrientationType0 | None
    gender_perspective: None | str
    resources: list[Resource]
    funding_state: MeasureFundingStateType0 | None
    outputs: list[ProjectOutput]
    effects_de: None | str
    concept_version: int | None
    budget_product: BudgetProduct | None
    visibility: MeasureVisibility
    note: None | str
    on: datetime.date
    status: MeasureStatusType0 | None
    status_on: datetime.date | None

    def to_dict(self) -> dict[str, Any]:
        from ..models.budget_product import BudgetProduct  # noqa: PLC0415

        ags = self.ags

        key = self.key

        recorded_at = self.recorded_at.isoformat()

        title_de = self.title_de

        description_de: None | str
        description_de = self.description_de

        goals = self.goals

        field_codes = self.field_codes

        local_field_label: None | str
        local_field_label = self.local_field_label

        measure_class: None | str
        if isinstance(self.measure_class, str):
            measure_class = self.measure_class
        else:
            measure_class = self.measure_class

        structure: None | str
        if isinstance(self.structure, str):
            structure = self.structure
        else:
            structure = self.structure

        priority: None | str
        if isinstance(self.priority, str):
            priority = self.priority
        else:
            priority = self.priority

        carrier_name: None | str
        carrier_name = self.carrier_name

        carrier_type: None | str
        if isinstance(self.carrier_type, str):
            carrier_type = self.carrier_type
        else:
            carrier_type = self.carrier_type

        partners = []
        for partners_item_data in self.partners:
            partners_item = partners_item_data.to_dict()
            partners.append(partners_item)

        responsible_role: None | str
        responsible_role = self.responsible_role

        start: None | str
        start = self.start

        end: None | str
        end = self.end

        milestones = []
        for milestones_item_data in self.milestones:
            milestones_item = milestones_item_data.to_dict()
            milestones.append(milestones_item)

        adopted_on: None | str
        if isinstance(self.adopted_on, datetime.date):
            adopted_on = self.adopted_on.isoformat()
        else:
            adopted_on = self.adopted_on

        feasibility_checked_on: None | str
        if isinstance(self.feasibility_checked_on, datetime.date):
            feasibility_checked_on = self.feasibility_checked_on.isoformat()
        else:
            feasibility_checked_on = self.feasibility_checked_on

        target_groups = self.target_groups

        target_groups_de: None | str
        target_groups_de = self.target_groups_de

        includes_native_population: bool | None
        includes_native_population = self.includes_native_population

        spatial_scope: None | str
        if isinstance(self.spatial_scope, str):
            spatial_scope = self.spatial_scope
        else:
            spatial_scope = self.spatial_scope

        places = []
        for places_item_data in self.places:
            places_item = places_item_data.to_dict()
            places.append(places_item)

        access_barriers = []
        for access_barriers_item_data in self.access_barriers:
            access_barriers_item = access_barriers_item_data.to_dict()
            access_barriers.append(access_barriers_item)

        legal_status_scope = []
        for legal_status_scope_item_data in self.legal_status_scope:
            legal_status_scope_item: str = legal_status_scope_item_data
            legal_status_scope.append(legal_status_scope_item)

        inclusive: bool | None
        inclusive = self.inclusive

        culture_and_language_sensitive: bool | None
        culture_and_language_sensitive = self.culture_and_language_sensitive

        orientation: None | str
        if isinstance(self.orientation, str):
            orientation = self.orientation
        else:
            orientation = self.orientation

        gender_perspective: None | str
        gender_perspective = self.gender_perspective

        resources = []
        for resources_item_data in self.resources:
            resources_item = resources_item_data.to_dict()
            resources.append(resources_item)

        funding_state: None | str
        if isinstance(self.funding_state, str):
            funding_state = self.funding_state
        else:
            funding_state = self.funding_state

        outputs = []
        for outputs_item_data in self.outputs:
            outputs_item = outputs_item_data.to_dict()
            outputs.append(outputs_item)

        effects_de: None | str
        effects_de = self.effects_de

        concept_version: int | None
        concept_version = self.concept_version

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

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "ags": ags,
                "key": key,
                "recorded_at": recorded_at,
                "title_de": title_de,
                "description_de": description_de,
                "goals": goals,
                "field_codes": field_codes,
                "local_field_label": local_field_label,
                "measure_class": measure_class,
                "structure": structure,
                "priority": priority,
                "carrier_name": carrier_name,
                "carrier_type": carrier_type,
                "partners": partners,
                "responsible_role": responsible_role,
                "start": start,
                "end": end,
                "milestones": milestones,
                "adopted_on": adopted_on,
                "feasibility_checked_on": feasibility_checked_on,
                "target_groups": target_groups,
                "target_groups_de": target_groups_de,
                "includes_native_population": includes_native_population,
                "spatial_scope": spatial_scope,
                "places": places,
                "access_barriers": access_barriers,
                "legal_status_scope": legal_status_scope,
                "inclusive": inclusive,
                "culture_and_language_sensitive": culture_and_language_sensitive,
                "orientation": orientation,
                "gender_perspective": gender_perspective,
                "resources": resources,
                "funding_state": funding_state,
                "outputs": outputs,
                "effects_de": effects_de,
                "concept_version": concept_version,
                "budget_product": budget_product,
                "visibility": visibility,
                "note": note,
                "on": on,
                "status": status,
                "status_on": status_on,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.access_barrier import AccessBarrier  # noqa: PLC0415
        from ..models.budget_product import BudgetProduct  # noqa: PLC0415
        from ..models.measure_place import MeasurePlace  # noqa: PLC0415
        from ..models.milestone import Milestone  # noqa: PLC0415
        from ..models.project_output import ProjectOutput  # noqa: PLC0415
        from ..models.project_partner import ProjectPartner  # noqa: PLC0415
        from ..models.resource import Resource  # noqa: PLC0415

        d = dict(src_dict)
        ags = d.pop("ags")

        key = d.pop("key")

        recorded_at = datetime.datetime.fromisoformat(d.pop("recorded_at"))

        title_de = d.pop("title_de")

        def _parse_description_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        description_de = _parse_description_de(d.pop("description_de"))

        goals = cast(list[str], d.pop("goals"))

        field_codes = cast(list[str], d.pop("field_codes"))

        def _parse_local_field_label(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        local_field_label = _parse_local_field_label(d.pop("local_field_label"))

        def _parse_measure_class(data: object) -> MeasureMeasureClassType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                measure_class_type_0 = check_measure_measure_class_type_0(data)

                return measure_class_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MeasureMeasureClassType0 | None, data)

        measure_class = _parse_measure_class(d.pop("measure_class"))

        def _parse_structure(data: object) -> MeasureStructureType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                structure_type_0 = check_measure_structure_type_0(data)

                return structure_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MeasureStructureType0 | None, data)

        structure = _parse_structure(d.pop("structure"))

        def _parse_priority(data: object) -> MeasurePriorityType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                priority_type_0 = check_measure_priority_type_0(data)

                return priority_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MeasurePriorityType0 | None, data)

        priority = _parse_priority(d.pop("priority"))

        def _parse_carrier_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        carrier_name = _parse_carrier_name(d.pop("carrier_name"))

        def _parse_carrier_type(data: object) -> MeasureCarrierTypeType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                carrier_type_type_0 = check_measure_carrier_type_type_0(data)

                return carrier_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MeasureCarrierTypeType0 | None, data)

        carrier_type = _parse_carrier_type(d.pop("carrier_type"))

        partners = []
        _partners = d.pop("partners")
        for partners_item_data in _partners:
            partners_item = ProjectPartner.from_dict(partners_item_data)

            partners.append(partners_item)

        def _parse_responsible_role(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        responsible_role = _parse_responsible_role(d.pop("responsible_role"))

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

        milestones = []
        _milestones = d.pop("milestones")
        for milestones_item_data in _milestones:
            milestones_item = Milestone.from_dict(milestones_item_data)

            milestones.append(milestones_item)

        def _parse_adopted_on(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                adopted_on_type_0 = datetime.date.fromisoformat(data)

                return adopted_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        adopted_on = _parse_adopted_on(d.pop("adopted_on"))

        def _parse_feasibility_checked_on(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                feasibility_checked_on_type_0 = datetime.date.fromisoformat(data)

                return feasibility_checked_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        feasibility_checked_on = _parse_feasibility_checked_on(
            d.pop("feasibility_checked_on")
        )

        target_groups = cast(list[str], d.pop("target_groups"))

        def _parse_target_groups_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        target_groups_de = _parse_target_groups_de(d.pop("target_groups_de"))

        def _parse_includes_native_population(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        includes_native_population = _parse_includes_native_population(
            d.pop("includes_native_population")
        )

        def _parse_spatial_scope(data: object) -> MeasureSpatialScopeType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                spatial_scope_type_0 = check_measure_spatial_scope_type_0(data)

                return spatial_scope_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MeasureSpatialScopeType0 | None, data)

        spatial_scope = _parse_spatial_scope(d.pop("spatial_scope"))

        places = []
        _places = d.pop("places")
        for places_item_data in _places:
            places_item = MeasurePlace.from_dict(places_item_data)

            places.append(places_item)

        access_barriers = []
        _access_barriers = d.pop("access_barriers")
        for access_barriers_item_data in _access_barriers:
            access_barriers_item = AccessBarrier.from_dict(access_barriers_item_data)

            access_barriers.append(access_barriers_item)

        legal_status_scope = []
        _legal_status_scope = d.pop("legal_status_scope")
        for legal_status_scope_item_data in _legal_status_scope:
            legal_status_scope_item = check_measure_legal_status_scope_item(
                legal_status_scope_item_data
            )

            legal_status_scope.append(legal_status_scope_item)

        def _parse_inclusive(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        inclusive = _parse_inclusive(d.pop("inclusive"))

        def _parse_culture_and_language_sensitive(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        culture_and_language_sensitive = _parse_culture_and_language_sensitive(
            d.pop("culture_and_language_sensitive")
        )

        def _parse_orientation(data: object) -> MeasureOrientationType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                orientation_type_0 = check_measure_orientation_type_0(data)

                return orientation_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MeasureOrientationType0 | None, data)

        orientation = _parse_orientation(d.pop("orientation"))

        def _parse_gender_perspective(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        gender_perspective = _parse_gender_perspective(d.pop("gender_perspective"))

        resources = []
        _resources = d.pop("resources")
        for resources_item_data in _resources:
            resources_item = Resource.from_dict(resources_item_data)

            resources.append(resources_item)

        def _parse_funding_state(data: object) -> MeasureFundingStateType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                funding_state_type_0 = check_measure_funding_state_type_0(data)

                return funding_state_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MeasureFundingStateType0 | None, data)

        funding_state = _parse_funding_state(d.pop("funding_state"))

        outputs = []
        _outputs = d.pop("outputs")
        for outputs_item_data in _outputs:
            outputs_item = ProjectOutput.from_dict(outputs_item_data)

            outputs.append(outputs_item)

        def _parse_effects_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        effects_de = _parse_effects_de(d.pop("effects_de"))

        def _parse_concept_version(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        concept_version = _parse_concept_version(d.pop("concept_version"))

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

        visibility = check_measure_visibility(d.pop("visibility"))

        def _parse_note(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        note = _parse_note(d.pop("note"))

        on = datetime.date.fromisoformat(d.pop("on"))

        def _parse_status(data: object) -> MeasureStatusType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                status_type_0 = check_measure_status_type_0(data)

                return status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MeasureStatusType0 | None, data)

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

        measure = cls(
            ags=ags,
            key=key,
            recorded_at=recorded_at,
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
            on=on,
            status=status,
            status_on=status_on,
        )

        return measure
