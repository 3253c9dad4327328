from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.project_push_also_type_type_0 import (
    ProjectPushAlsoTypeType0,
    check_project_push_also_type_type_0,
)
from ..models.project_push_carrier_type_type_0 import (
    ProjectPushCarrierTypeType0,
    check_project_push_carrier_type_type_0,
)
from ..models.project_push_dimensions_item import (
    ProjectPushDimensionsItem,
    check_project_push_dimensions_item,
)
from ..models.project_push_evaluation_type_0 import (
    ProjectPushEvaluationType0,
    check_project_push_evaluation_type_0,
)
from ..models.project_push_impact_level_type_0 import (
    ProjectPushImpactLevelType0,
    check_project_push_impact_level_type_0,
)
from ..models.project_push_legal_status_scope_item import (
    ProjectPushLegalStatusScopeItem,
    check_project_push_legal_status_scope_item,
)
from ..models.project_push_orientation_type_0 import (
    ProjectPushOrientationType0,
    check_project_push_orientation_type_0,
)
from ..models.project_push_project_type import (
    ProjectPushProjectType,
    check_project_push_project_type,
)
from ..models.project_push_spatial_scope_type_0 import (
    ProjectPushSpatialScopeType0,
    check_project_push_spatial_scope_type_0,
)
from ..models.project_push_status_type_0 import (
    ProjectPushStatusType0,
    check_project_push_status_type_0,
)
from ..models.project_push_sustainability_type_0 import (
    ProjectPushSustainabilityType0,
    check_project_push_sustainability_type_0,
)
from ..models.project_push_visibility import (
    ProjectPushVisibility,
    check_project_push_visibility,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.project_funding_push import ProjectFundingPush
    from ..models.project_link_push import ProjectLinkPush
    from ..models.project_obstacle_push import ProjectObstaclePush
    from ..models.project_output_push import ProjectOutputPush
    from ..models.project_partner_push import ProjectPartnerPush
    from ..models.project_place_push import ProjectPlacePush
    from ..models.project_source_push import ProjectSourcePush


T = TypeVar("T", bound="ProjectPush")


@_attrs_define
class ProjectPush:
    """Ein Projekt, eine Struktur, ein Netzwerk, ein Werkzeug oder eine Veranstaltung.

    Attributes:
        title_de (str):
        project_type (ProjectPushProjectType):
        goals_de (str):
        title_en (None | str | Unset):
        also_type (None | ProjectPushAlsoTypeType0 | Unset):
        places (list[ProjectPlacePush] | None | Unset): Vorgabe: der eigene Kreis, federführend.
        spatial_scope (None | ProjectPushSpatialScopeType0 | Unset):
        field_codes (list[str] | Unset): Handlungsfelder, gemeinsame Liste
        local_field_label (None | str | Unset): Wie der Kreis das Feld selbst nennt.
        carrier_name (None | str | Unset):
        carrier_type (None | ProjectPushCarrierTypeType0 | Unset):
        partners (list[ProjectPartnerPush] | Unset):
        target_groups (list[str] | Unset): Codes aus `/v1/target-groups`
        target_groups_de (None | str | Unset):
        includes_native_population (bool | None | Unset): Richtet sich auch an Menschen ohne Zuwanderungsgeschichte.
        approach_de (None | str | Unset):
        results_de (None | str | Unset):
        outputs (list[ProjectOutputPush] | Unset):
        impact_level (None | ProjectPushImpactLevelType0 | Unset):
        obstacles_de (list[ProjectObstaclePush] | Unset): Stolpersteine: am meisten gesucht, am seltensten erzählt.
        success_factors_de (list[str] | Unset):
        transferability_de (None | str | Unset):
        preconditions_de (None | str | Unset):
        sustainability (None | ProjectPushSustainabilityType0 | Unset):
        sustainability_de (None | str | Unset):
        evaluation (None | ProjectPushEvaluationType0 | Unset):
        evaluation_de (None | str | Unset):
        start (None | str | Unset): So genau wie bekannt: 2018-05
        end (None | str | Unset):
        status (None | ProjectPushStatusType0 | Unset):
        funding (list[ProjectFundingPush] | Unset):
        staff_fte (Decimal | None | str | Unset):
        volunteers (int | None | Unset):
        legal_status_scope (list[ProjectPushLegalStatusScopeItem] | Unset):
        orientation (None | ProjectPushOrientationType0 | Unset):
        gender_perspective (None | str | Unset):
        contact_role (None | str | Unset): Eine Funktion oder Stelle, keine Person.
        contact_email (None | str | Unset): Postfach der Stelle, etwa integration@…
        links (list[ProjectLinkPush] | Unset):
        source (None | ProjectSourcePush | Unset):
        source_lines (None | str | Unset):
        source_code (None | str | Unset):
        licence (None | str | Unset):
        as_reported_on (None | str | Unset): Stand der Angaben
        dimensions (list[ProjectPushDimensionsItem] | Unset):
        indicators (list[str] | Unset): Was es bewegen soll.
        visibility (ProjectPushVisibility | Unset):  Default: 'working_group'.
        note (None | str | Unset): Antwort auf Warnungen, etwa warum ein Name dasteht; lesen nur der Kreis und die
            Moderation.
        reason (None | str | Unset): Begründung einer Änderung.
    """

    title_de: str
    project_type: ProjectPushProjectType
    goals_de: str
    title_en: None | str | Unset = UNSET
    also_type: None | ProjectPushAlsoTypeType0 | Unset = UNSET
    places: list[ProjectPlacePush] | None | Unset = UNSET
    spatial_scope: None | ProjectPushSpatialScopeType0 | Unset = UNSET
    field_codes: list[str] | Unset = UNSET
    local_field_label: None | str | Unset = UNSET
    carrier_name: None | str | Unset = UNSET
    carrier_type: None | ProjectPushCarrierTypeType0 | Unset = UNSET
    partners: list[ProjectPartnerPush] | Unset = UNSET
    target_groups: list[str] | Unset = UNSET
    target_groups_de: None | str | Unset = UNSET
    includes_native_population: bool | None | Unset = UNSET
    approach_de: None | str | Unset = UNSET
    results_de: None | str | Unset = UNSET
    outputs: list[ProjectOutputPush] | Unset = UNSET
    impact_level: None | ProjectPushImpactLevelType0 | Unset = UNSET
    obstacles_de: list[ProjectObstaclePush] | Unset = UNSET
    success_factors_de: list[str] | Unset = UNSET
    transferability_de: None | str | Unset = UNSET
    preconditions_de: None | str | Unset = UNSET
    sustainability: None | ProjectPushSustainabilityType0 | Unset = UNSET
    sustainability_de: None | str | Unset = UNSET
    evaluation: None | ProjectPushEvaluationType0 | Unset = UNSET
    evaluation_de: None | str | Unset = UNSET
    start: None | str | Unset = UNSET
    end: None | str | Unset = UNSET
    status: None | ProjectPushStatusType0 | Unset = UNSET
    funding: list[ProjectFundingPush] | Unset = UNSET
    staff_fte: Decimal | None | str | Unset = UNSET
    volunteers: int | None | Unset = UNSET
    legal_status_scope: list[ProjectPushLegalStatusScopeItem] | Unset = UNSET
    orientation: None | ProjectPushOrientationType0 | Unset = UNSET
    gender_perspective: None | str | Unset = UNSET
    contact_role: None | str | Unset = UNSET
    contact_email: None | str | Unset = UNSET
    links: list[ProjectLinkPush] | Unset = UNSET
    source: None | ProjectSourcePush | Unset = UNSET
    source_lines: None | str | Unset = UNSET
    source_code: None | str | Unset = UNSET
    licence: None | str | Unset = UNSET
    as_reported_on: None | str | Unset = UNSET
    dimensions: list[ProjectPushDimensionsItem] | Unset = UNSET
    indicators: list[str] | Unset = UNSET
    visibility: ProjectPushVisibility | Unset = "working_group"
    note: None | str | Unset = UNSET
    reason: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.project_source_push import ProjectSourcePush  # noqa: PLC0415

        title_de = self.title_de

        project_type: str = self.project_type

        goals_de = self.goals_de

        title_en: None | str | Unset
        if isinstance(self.title_en, Unset):
            title_en = UNSET
        else:
            title_en = self.title_en

        also_type: None | str | Unset
        if isinstance(self.also_type, Unset):
            also_type = UNSET
        elif isinstance(self.also_type, str):
            also_type = self.also_type
        else:
            also_type = self.also_type

        places: list[dict[str, Any]] | None | Unset
        if isinstance(self.places, Unset):
            places = UNSET
        elif isinstance(self.places, list):
            places = []
            for places_type_0_item_data in self.places:
                places_type_0_item = places_type_0_item_data.to_dict()
                places.append(places_type_0_item)

        else:
            places = self.places

        spatial_scope: None | str | Unset
        if isinstance(self.spatial_scope, Unset):
            spatial_scope = UNSET
        elif isinstance(self.spatial_scope, str):
            spatial_scope = self.spatial_scope
        else:
            spatial_scope = self.spatial_scope

        field_codes: list[str] | Unset = UNSET
        if not isinstance(self.field_codes, Unset):
            field_codes = self.field_codes

        local_field_label: None | str | Unset
        if isinstance(self.local_field_label, Unset):
            local_field_label = UNSET
        else:
            local_field_label = self.local_field_label

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

        approach_de: None | str | Unset
        if isinstance(self.approach_de, Unset):
            approach_de = UNSET
        else:
            approach_de = self.approach_de

        results_de: None | str | Unset
        if isinstance(self.results_de, Unset):
            results_de = UNSET
        else:
            results_de = self.results_de

        outputs: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.outputs, Unset):
            outputs = []
            for outputs_item_data in self.outputs:
                outputs_item = outputs_item_data.to_dict()
                outputs.append(outputs_item)

        impact_level: None | str | Unset
        if isinstance(self.impact_level, Unset):
            impact_level = UNSET
        elif isinstance(self.impact_level, str):
            impact_level = self.impact_level
        else:
            impact_level = self.impact_level

        obstacles_de: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.obstacles_de, Unset):
            obstacles_de = []
            for obstacles_de_item_data in self.obstacles_de:
                obstacles_de_item = obstacles_de_item_data.to_dict()
                obstacles_de.append(obstacles_de_item)

        success_factors_de: list[str] | Unset = UNSET
        if not isinstance(self.success_factors_de, Unset):
            success_factors_de = self.success_factors_de

        transferability_de: None | str | Unset
        if isinstance(self.transferability_de, Unset):
            transferability_de = UNSET
        else:
            transferability_de = self.transferability_de

        preconditions_de: None | str | Unset
        if isinstance(self.preconditions_de, Unset):
            preconditions_de = UNSET
        else:
            preconditions_de = self.preconditions_de

        sustainability: None | str | Unset
        if isinstance(self.sustainability, Unset):
            sustainability = UNSET
        elif isinstance(self.sustainability, str):
            sustainability = self.sustainability
        else:
            sustainability = self.sustainability

        sustainability_de: None | str | Unset
        if isinstance(self.sustainability_de, Unset):
            sustainability_de = UNSET
        else:
            sustainability_de = self.sustainability_de

        evaluation: None | str | Unset
        if isinstance(self.evaluation, Unset):
            evaluation = UNSET
        elif isinstance(self.evaluation, str):
            evaluation = self.evaluation
        else:
            evaluation = self.evaluation

        evaluation_de: None | str | Unset
        if isinstance(self.evaluation_de, Unset):
            evaluation_de = UNSET
        else:
            evaluation_de = self.evaluation_de

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

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, str):
            status = self.status
        else:
            status = self.status

        funding: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.funding, Unset):
            funding = []
            for funding_item_data in self.funding:
                funding_item = funding_item_data.to_dict()
                funding.append(funding_item)

        staff_fte: Decimal | None | str | Unset
        if isinstance(self.staff_fte, Unset):
            staff_fte = UNSET
        else:
            staff_fte = self.staff_fte

        volunteers: int | None | Unset
        if isinstance(self.volunteers, Unset):
            volunteers = UNSET
        else:
            volunteers = self.volunteers

        legal_status_scope: list[str] | Unset = UNSET
        if not isinstance(self.legal_status_scope, Unset):
            legal_status_scope = []
            for legal_status_scope_item_data in self.legal_status_scope:
                legal_status_scope_item: str = legal_status_scope_item_data
                legal_status_scope.append(legal_status_scope_item)

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

        contact_role: None | str | Unset
        if isinstance(self.contact_role, Unset):
            contact_role = UNSET
        else:
            contact_role = self.contact_role

        contact_email: None | str | Unset
        if isinstance(self.contact_email, Unset):
            contact_email = UNSET
        else:
            contact_email = self.contact_email

        links: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.links, Unset):
            links = []
            for links_item_data in self.links:
                links_item = links_item_data.to_dict()
                links.append(links_item)

        source: dict[str, Any] | None | Unset
        if isinstance(self.source, Unset):
            source = UNSET
        elif isinstance(self.source, ProjectSourcePush):
            source = self.source.to_dict()
        else:
            source = self.source

        source_lines: None | str | Unset
        if isinstance(self.source_lines, Unset):
            source_lines = UNSET
        else:
            source_lines = self.source_lines

        source_code: None | str | Unset
        if isinstance(self.source_code, Unset):
            source_code = UNSET
        else:
            source_code = self.source_code

        licence: None | str | Unset
        if isinstance(self.licence, Unset):
            licence = UNSET
        else:
            licence = self.licence

        as_reported_on: None | str | Unset
        if isinstance(self.as_reported_on, Unset):
            as_reported_on = UNSET
        else:
            as_reported_on = self.as_reported_on

        dimensions: list[str] | Unset = UNSET
        if not isinstance(self.dimensions, Unset):
            dimensions = []
            for dimensions_item_data in self.dimensions:
                dimensions_item: str = dimensions_item_data
                dimensions.append(dimensions_item)

        indicators: list[str] | Unset = UNSET
        if not isinstance(self.indicators, Unset):
            indicators = self.indicators

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
                "project_type": project_type,
                "goals_de": goals_de,
            }
        )
        if title_en is not UNSET:
            field_dict["title_en"] = title_en
        if also_type is not UNSET:
            field_dict["also_type"] = also_type
        if places is not UNSET:
            field_dict["places"] = places
        if spatial_scope is not UNSET:
            field_dict["spatial_scope"] = spatial_scope
        if field_codes is not UNSET:
            field_dict["field_codes"] = field_codes
        if local_field_label is not UNSET:
            field_dict["local_field_label"] = local_field_label
        if carrier_name is not UNSET:
            field_dict["carrier_name"] = carrier_name
        if carrier_type is not UNSET:
            field_dict["carrier_type"] = carrier_type
        if partners is not UNSET:
            field_dict["partners"] = partners
        if target_groups is not UNSET:
            field_dict["target_groups"] = target_groups
        if target_groups_de is not UNSET:
            field_dict["target_groups_de"] = target_groups_de
        if includes_native_population is not UNSET:
            field_dict["includes_native_population"] = includes_native_population
        if approach_de is not UNSET:
            field_dict["approach_de"] = approach_de
        if results_de is not UNSET:
            field_dict["results_de"] = results_de
        if outputs is not UNSET:
            field_dict["outputs"] = outputs
        if impact_level is not UNSET:
            field_dict["impact_level"] = impact_level
        if obstacles_de is not UNSET:
            field_dict["obstacles_de"] = obstacles_de
        if success_factors_de is not UNSET:
            field_dict["success_factors_de"] = success_factors_de
        if transferability_de is not UNSET:
            field_dict["transferability_de"] = transferability_de
        if preconditions_de is not UNSET:
            field_dict["preconditions_de"] = preconditions_de
        if sustainability is not UNSET:
            field_dict["sustainability"] = sustainability
        if sustainability_de is not UNSET:
            field_dict["sustainability_de"] = sustainability_de
        if evaluation is not UNSET:
            field_dict["evaluation"] = evaluation
        if evaluation_de is not UNSET:
            field_dict["evaluation_de"] = evaluation_de
        if start is not UNSET:
            field_dict["start"] = start
        if end is not UNSET:
            field_dict["end"] = end
        if status is not UNSET:
            field_dict["status"] = status
        if funding is not UNSET:
            field_dict["funding"] = funding
        if staff_fte is not UNSET:
            field_dict["staff_fte"] = staff_fte
        if volunteers is not UNSET:
            field_dict["volunteers"] = volunteers
        if legal_status_scope is not UNSET:
            field_dict["legal_status_scope"] = legal_status_scope
        if orientation is not UNSET:
            field_dict["orientation"] = orientation
        if gender_perspective is not UNSET:
            field_dict["gender_perspective"] = gender_perspective
        if contact_role is not UNSET:
            field_dict["contact_role"] = contact_role
        if contact_email is not UNSET:
            field_dict["contact_email"] = contact_email
        if links is not UNSET:
            field_dict["links"] = links
        if source is not UNSET:
            field_dict["source"] = source
        if source_lines is not UNSET:
            field_dict["source_lines"] = source_lines
        if source_code is not UNSET:
            field_dict["source_code"] = source_code
        if licence is not UNSET:
            field_dict["licence"] = licence
        if as_reported_on is not UNSET:
            field_dict["as_reported_on"] = as_reported_on
        if dimensions is not UNSET:
            field_dict["dimensions"] = dimensions
        if indicators is not UNSET:
            field_dict["indicators"] = indicators
        if visibility is not UNSET:
            field_dict["visibility"] = visibility
        if note is not UNSET:
            field_dict["note"] = note
        if reason is not UNSET:
            field_dict["reason"] = reason

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.project_funding_push import ProjectFundingPush  # noqa: PLC0415
        from ..models.project_link_push import ProjectLinkPush  # noqa: PLC0415
        from ..models.project_obstacle_push import ProjectObstaclePush  # noqa: PLC0415
        from ..models.project_output_push import ProjectOutputPush  # noqa: PLC0415
        from ..models.project_partner_push import ProjectPartnerPush  # noqa: PLC0415
        from ..models.project_place_push import ProjectPlacePush  # noqa: PLC0415
        from ..models.project_source_push import ProjectSourcePush  # noqa: PLC0415

        d = dict(src_dict)
        title_de = d.pop("title_de")

        project_type = check_project_push_project_type(d.pop("project_type"))

        goals_de = d.pop("goals_de")

        def _parse_title_en(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        title_en = _parse_title_en(d.pop("title_en", UNSET))

        def _parse_also_type(data: object) -> None | ProjectPushAlsoTypeType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                also_type_type_0 = check_project_push_also_type_type_0(data)

                return also_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ProjectPushAlsoTypeType0 | Unset, data)

        also_type = _parse_also_type(d.pop("also_type", UNSET))

        def _parse_places(data: object) -> list[ProjectPlacePush] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                places_type_0 = []
                _places_type_0 = data
                for places_type_0_item_data in _places_type_0:
                    places_type_0_item = ProjectPlacePush.from_dict(
                        places_type_0_item_data
                    )

                    places_type_0.append(places_type_0_item)

                return places_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[ProjectPlacePush] | None | Unset, data)

        places = _parse_places(d.pop("places", UNSET))

        def _parse_spatial_scope(
            data: object,
        ) -> None | ProjectPushSpatialScopeType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                spatial_scope_type_0 = check_project_push_spatial_scope_type_0(data)

                return spatial_scope_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ProjectPushSpatialScopeType0 | Unset, data)

        spatial_scope = _parse_spatial_scope(d.pop("spatial_scope", UNSET))

        field_codes = cast(list[str], d.pop("field_codes", UNSET))

        def _parse_local_field_label(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        local_field_label = _parse_local_field_label(d.pop("local_field_label", UNSET))

        def _parse_carrier_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        carrier_name = _parse_carrier_name(d.pop("carrier_name", UNSET))

        def _parse_carrier_type(
            data: object,
        ) -> None | ProjectPushCarrierTypeType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                carrier_type_type_0 = check_project_push_carrier_type_type_0(data)

                return carrier_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ProjectPushCarrierTypeType0 | Unset, data)

        carrier_type = _parse_carrier_type(d.pop("carrier_type", UNSET))

        _partners = d.pop("partners", UNSET)
        partners: list[ProjectPartnerPush] | Unset = UNSET
        if _partners is not UNSET:
            partners = []
            for partners_item_data in _partners:
                partners_item = ProjectPartnerPush.from_dict(partners_item_data)

                partners.append(partners_item)

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

        def _parse_approach_de(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        approach_de = _parse_approach_de(d.pop("approach_de", UNSET))

        def _parse_results_de(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        results_de = _parse_results_de(d.pop("results_de", UNSET))

        _outputs = d.pop("outputs", UNSET)
        outputs: list[ProjectOutputPush] | Unset = UNSET
        if _outputs is not UNSET:
            outputs = []
            for outputs_item_data in _outputs:
                outputs_item = ProjectOutputPush.from_dict(outputs_item_data)

                outputs.append(outputs_item)

        def _parse_impact_level(
            data: object,
        ) -> None | ProjectPushImpactLevelType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                impact_level_type_0 = check_project_push_impact_level_type_0(data)

                return impact_level_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ProjectPushImpactLevelType0 | Unset, data)

        impact_level = _parse_impact_level(d.pop("impact_level", UNSET))

        _obstacles_de = d.pop("obstacles_de", UNSET)
        obstacles_de: list[ProjectObstaclePush] | Unset = UNSET
        if _obstacles_de is not UNSET:
            obstacles_de = []
            for obstacles_de_item_data in _obstacles_de:
                obstacles_de_item = ProjectObstaclePush.from_dict(
                    obstacles_de_item_data
                )

                obstacles_de.append(obstacles_de_item)

        success_factors_de = cast(list[str], d.pop("success_factors_de", UNSET))

        def _parse_transferability_de(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        transferability_de = _parse_transferability_de(
            d.pop("transferability_de", UNSET)
        )

        def _parse_preconditions_de(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        preconditions_de = _parse_preconditions_de(d.pop("preconditions_de", UNSET))

        def _parse_sustainability(
            data: object,
        ) -> None | ProjectPushSustainabilityType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                sustainability_type_0 = check_project_push_sustainability_type_0(data)

                return sustainability_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ProjectPushSustainabilityType0 | Unset, data)

        sustainability = _parse_sustainability(d.pop("sustainability", UNSET))

        def _parse_sustainability_de(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        sustainability_de = _parse_sustainability_de(d.pop("sustainability_de", UNSET))

        def _parse_evaluation(
            data: object,
        ) -> None | ProjectPushEvaluationType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                evaluation_type_0 = check_project_push_evaluation_type_0(data)

                return evaluation_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ProjectPushEvaluationType0 | Unset, data)

        evaluation = _parse_evaluation(d.pop("evaluation", UNSET))

        def _parse_evaluation_de(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        evaluation_de = _parse_evaluation_de(d.pop("evaluation_de", UNSET))

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

        def _parse_status(data: object) -> None | ProjectPushStatusType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                status_type_0 = check_project_push_status_type_0(data)

                return status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ProjectPushStatusType0 | Unset, data)

        status = _parse_status(d.pop("status", UNSET))

        _funding = d.pop("funding", UNSET)
        funding: list[ProjectFundingPush] | Unset = UNSET
        if _funding is not UNSET:
            funding = []
            for funding_item_data in _funding:
                funding_item = ProjectFundingPush.from_dict(funding_item_data)

                funding.append(funding_item)

        def _parse_staff_fte(data: object) -> Decimal | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                staff_fte_type_0 = Decimal(str(data))

                return staff_fte_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None | str | Unset, data)

        staff_fte = _parse_staff_fte(d.pop("staff_fte", UNSET))

        def _parse_volunteers(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        volunteers = _parse_volunteers(d.pop("volunteers", UNSET))

        _legal_status_scope = d.pop("legal_status_scope", UNSET)
        legal_status_scope: list[ProjectPushLegalStatusScopeItem] | Unset = UNSET
        if _legal_status_scope is not UNSET:
            legal_status_scope = []
            for legal_status_scope_item_data in _legal_status_scope:
                legal_status_scope_item = check_project_push_legal_status_scope_item(
                    legal_status_scope_item_data
                )

                legal_status_scope.append(legal_status_scope_item)

        def _parse_orientation(
            data: object,
        ) -> None | ProjectPushOrientationType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                orientation_type_0 = check_project_push_orientation_type_0(data)

                return orientation_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ProjectPushOrientationType0 | Unset, data)

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

        def _parse_contact_role(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        contact_role = _parse_contact_role(d.pop("contact_role", UNSET))

        def _parse_contact_email(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        contact_email = _parse_contact_email(d.pop("contact_email", UNSET))

        _links = d.pop("links", UNSET)
        links: list[ProjectLinkPush] | Unset = UNSET
        if _links is not UNSET:
            links = []
            for links_item_data in _links:
                links_item = ProjectLinkPush.from_dict(links_item_data)

                links.append(links_item)

        def _parse_source(data: object) -> None | ProjectSourcePush | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                source_type_0 = ProjectSourcePush.from_dict(data)

                return source_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ProjectSourcePush | Unset, data)

        source = _parse_source(d.pop("source", UNSET))

        def _parse_source_lines(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        source_lines = _parse_source_lines(d.pop("source_lines", UNSET))

        def _parse_source_code(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        source_code = _parse_source_code(d.pop("source_code", UNSET))

        def _parse_licence(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        licence = _parse_licence(d.pop("licence", UNSET))

        def _parse_as_reported_on(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        as_reported_on = _parse_as_reported_on(d.pop("as_reported_on", UNSET))

        _dimensions = d.pop("dimensions", UNSET)
        dimensions: list[ProjectPushDimensionsItem] | Unset = UNSET
        if _dimensions is not UNSET:
            dimensions = []
            for dimensions_item_data in _dimensions:
                dimensions_item = check_project_push_dimensions_item(
                    dimensions_item_data
                )

                dimensions.append(dimensions_item)

        indicators = cast(list[str], d.pop("indicators", UNSET))

        _visibility = d.pop("visibility", UNSET)
        visibility: ProjectPushVisibility | Unset
        if isinstance(_visibility, Unset):
            visibility = UNSET
        else:
            visibility = check_project_push_visibility(_visibility)

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

        project_push = cls(
            title_de=title_de,
            project_type=project_type,
            goals_de=goals_de,
            title_en=title_en,
            also_type=also_type,
            places=places,
            spatial_scope=spatial_scope,
            field_codes=field_codes,
            local_field_label=local_field_label,
            carrier_name=carrier_name,
            carrier_type=carrier_type,
            partners=partners,
            target_groups=target_groups,
            target_groups_de=target_groups_de,
            includes_native_population=includes_native_population,
            approach_de=approach_de,
            results_de=results_de,
            outputs=outputs,
            impact_level=impact_level,
            obstacles_de=obstacles_de,
            success_factors_de=success_factors_de,
            transferability_de=transferability_de,
            preconditions_de=preconditions_de,
            sustainability=sustainability,
            sustainability_de=sustainability_de,
            evaluation=evaluation,
            evaluation_de=evaluation_de,
            start=start,
            end=end,
            status=status,
            funding=funding,
            staff_fte=staff_fte,
            volunteers=volunteers,
            legal_status_scope=legal_status_scope,
            orientation=orientation,
            gender_perspective=gender_perspective,
            contact_role=contact_role,
            contact_email=contact_email,
            links=links,
            source=source,
            source_lines=source_lines,
            source_code=source_code,
            licence=licence,
            as_reported_on=as_reported_on,
            dimensions=dimensions,
            indicators=indicators,
            visibility=visibility,
            note=note,
            reason=reason,
        )

        return project_push
