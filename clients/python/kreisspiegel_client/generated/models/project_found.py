from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.project_found_also_type_type_0 import (
    ProjectFoundAlsoTypeType0,
    check_project_found_also_type_type_0,
)
from ..models.project_found_carrier_type_type_0 import (
    ProjectFoundCarrierTypeType0,
    check_project_found_carrier_type_type_0,
)
from ..models.project_found_dimensions_item import (
    ProjectFoundDimensionsItem,
    check_project_found_dimensions_item,
)
from ..models.project_found_evaluation_type_0 import (
    ProjectFoundEvaluationType0,
    check_project_found_evaluation_type_0,
)
from ..models.project_found_impact_level_type_0 import (
    ProjectFoundImpactLevelType0,
    check_project_found_impact_level_type_0,
)
from ..models.project_found_legal_status_scope_item import (
    ProjectFoundLegalStatusScopeItem,
    check_project_found_legal_status_scope_item,
)
from ..models.project_found_orientation_type_0 import (
    ProjectFoundOrientationType0,
    check_project_found_orientation_type_0,
)
from ..models.project_found_project_type import (
    ProjectFoundProjectType,
    check_project_found_project_type,
)
from ..models.project_found_spatial_scope_type_0 import (
    ProjectFoundSpatialScopeType0,
    check_project_found_spatial_scope_type_0,
)
from ..models.project_found_status_type_0 import (
    ProjectFoundStatusType0,
    check_project_found_status_type_0,
)
from ..models.project_found_supplier import (
    ProjectFoundSupplier,
    check_project_found_supplier,
)
from ..models.project_found_sustainability_type_0 import (
    ProjectFoundSustainabilityType0,
    check_project_found_sustainability_type_0,
)
from ..models.project_found_visibility import (
    ProjectFoundVisibility,
    check_project_found_visibility,
)

if TYPE_CHECKING:
    from ..models.hit import Hit
    from ..models.project_funding import ProjectFunding
    from ..models.project_lead import ProjectLead
    from ..models.project_link import ProjectLink
    from ..models.project_obstacle import ProjectObstacle
    from ..models.project_output import ProjectOutput
    from ..models.project_partner import ProjectPartner
    from ..models.project_place import ProjectPlace
    from ..models.project_reviewed import ProjectReviewed
    from ..models.project_source import ProjectSource


T = TypeVar("T", bound="ProjectFound")


@_attrs_define
class ProjectFound:
    """Ein Projekt in einer Liste.

    Attributes:
        id (str): bleibt für immer
        supplier (ProjectFoundSupplier): `documented`: aus der Literatur eingetragen, nicht vom Kreis
        owner (None | str): der Kreis, der den Eintrag schreibt
        key (str):
        recorded_at (datetime.datetime):
        title_de (str):
        title_en (None | str):
        project_type (ProjectFoundProjectType):
        also_type (None | ProjectFoundAlsoTypeType0):
        places (list[ProjectPlace]):
        districts (list[str]): Kreise der Orte, jeder einmal; eine Gemeinde gehört zu ihrem Kreis
        leads (list[ProjectLead]):
        spatial_scope (None | ProjectFoundSpatialScopeType0):
        field_codes (list[str]):
        local_field_label (None | str):
        carrier_name (None | str):
        carrier_type (None | ProjectFoundCarrierTypeType0):
        partners (list[ProjectPartner]):
        target_groups (list[str]):
        target_groups_de (None | str):
        includes_native_population (bool | None):
        goals_de (str):
        approach_de (None | str):
        results_de (None | str):
        outputs (list[ProjectOutput]):
        impact_level (None | ProjectFoundImpactLevelType0):
        obstacles_told (bool): ob Stolpersteine erzählt werden
        obstacles_de (list[ProjectObstacle]):
        success_factors_de (list[str]):
        transferability_de (None | str):
        preconditions_de (None | str):
        sustainability (None | ProjectFoundSustainabilityType0):
        sustainability_de (None | str):
        evaluation (None | ProjectFoundEvaluationType0):
        evaluation_de (None | str):
        start (None | str):
        end (None | str):
        status (None | ProjectFoundStatusType0):
        funding (list[ProjectFunding]):
        staff_fte (Decimal | None):
        volunteers (int | None):
        legal_status_scope (list[ProjectFoundLegalStatusScopeItem]):
        orientation (None | ProjectFoundOrientationType0):
        gender_perspective (None | str):
        contact_role (None | str):
        contact_email (None | str):
        links (list[ProjectLink]):
        source (None | ProjectSource):
        source_lines (None | str):
        source_code (None | str):
        licence (None | str):
        as_reported_on (None | str):
        dimensions (list[ProjectFoundDimensionsItem]):
        indicators (list[str]):
        visibility (ProjectFoundVisibility):
        note (None | str): nur für den Kreis und die Moderation
        review (ProjectReviewed): Was die Moderation des Arbeitskreises entschied.
        confirmed (bool): ob der Eintrag als bestätigt gelten kann
        confirmed_until (datetime.date | None):
        hit (Hit | None): nur mit `q`
    """

    id: str
    supplier: ProjectFoundSupplier
    owner: None | str
    key: str
    recorded_at: datetime.datetime
    title_de: str
    title_en: None | str
    project_type: ProjectFoundProjectType
    also_type: None | ProjectFoundAlsoTypeType0
    places: list[ProjectPlace]
    districts: list[str]
    leads: list[ProjectLead]
    spatial_scope: None | ProjectFoundSpatialScopeType0
    field_codes: list[str]
    local_field_label: None | str
    carrier_name: None | str
    carrier_type: None | ProjectFoundCarrierTypeType0
    partners: list[ProjectPartner]
    target_groups: list[str]
    target_groups_de: None | str
    includes_native_population: bool | None
    goals_de: str
    approach_de: None | str
    results_de: None | str
    outputs: list[ProjectOutput]
    impact_level: None | ProjectFoundImpactLevelType0
    obstacles_told: bool
    obstacles_de: list[ProjectObstacle]
    success_factors_de: list[str]
    transferability_de: None | str
    preconditions_de: None | str
    sustainability: None | ProjectFoundSustainabilityType0
    sustainability_de: None | str
    evaluation: None | ProjectFoundEvaluationType0
    evaluation_de: None | str
    start: None | str
    end: None | str
    status: None | ProjectFoundStatusType0
    funding: list[ProjectFunding]
    staff_fte: Decimal | None
    volunteers: int | None
    legal_status_scope: list[ProjectFoundLegalStatusScopeItem]
    orientation: None | ProjectFoundOrientationType0
    gender_perspective: None | str
    contact_role: None | str
    contact_email: None | str
    links: list[ProjectLink]
    source: None | ProjectSource
    source_lines: None | str
    source_code: None | str
    licence: None | str
    as_reported_on: None | str
    dimensions: list[ProjectFoundDimensionsItem]
    indicators: list[str]
    visibility: ProjectFoundVisibility
    note: None | str
    review: ProjectReviewed
    confirmed: bool
    confirmed_until: datetime.date | None
    hit: Hit | None

    def to_dict(self) -> dict[str, Any]:
        from ..models.hit import Hit  # noqa: PLC0415
        from ..models.project_source import ProjectSource  # noqa: PLC0415

        id = self.id

        supplier: str = self.supplier

        owner: None | str
        owner = self.owner

        key = self.key

        recorded_at = self.recorded_at.isoformat()

        title_de = self.title_de

        title_en: None | str
        title_en = self.title_en

        project_type: str = self.project_type

        also_type: None | str
        if isinstance(self.also_type, str):
            also_type = self.also_type
        else:
            also_type = self.also_type

        places = []
        for places_item_data in self.places:
            places_item = places_item_data.to_dict()
            places.append(places_item)

        districts = self.districts

        leads = []
        for leads_item_data in self.leads:
            leads_item = leads_item_data.to_dict()
            leads.append(leads_item)

        spatial_scope: None | str
        if isinstance(self.spatial_scope, str):
            spatial_scope = self.spatial_scope
        else:
            spatial_scope = self.spatial_scope

        field_codes = self.field_codes

        local_field_label: None | str
        local_field_label = self.local_field_label

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

        target_groups = self.target_groups

        target_groups_de: None | str
        target_groups_de = self.target_groups_de

        includes_native_population: bool | None
        includes_native_population = self.includes_native_population

        goals_de = self.goals_de

        approach_de: None | str
        approach_de = self.approach_de

        results_de: None | str
        results_de = self.results_de

        outputs = []
        for outputs_item_data in self.outputs:
            outputs_item = outputs_item_data.to_dict()
            outputs.append(outputs_item)

        impact_level: None | str
        if isinstance(self.impact_level, str):
            impact_level = self.impact_level
        else:
            impact_level = self.impact_level

        obstacles_told = self.obstacles_told

        obstacles_de = []
        for obstacles_de_item_data in self.obstacles_de:
            obstacles_de_item = obstacles_de_item_data.to_dict()
            obstacles_de.append(obstacles_de_item)

        success_factors_de = self.success_factors_de

        transferability_de: None | str
        transferability_de = self.transferability_de

        preconditions_de: None | str
        preconditions_de = self.preconditions_de

        sustainability: None | str
        if isinstance(self.sustainability, str):
            sustainability = self.sustainability
        else:
            sustainability = self.sustainability

        sustainability_de: None | str
        sustainability_de = self.sustainability_de

        evaluation: None | str
        if isinstance(self.evaluation, str):
            evaluation = self.evaluation
        else:
            evaluation = self.evaluation

        evaluation_de: None | str
        evaluation_de = self.evaluation_de

        start: None | str
        start = self.start

        end: None | str
        end = self.end

        status: None | str
        if isinstance(self.status, str):
            status = self.status
        else:
            status = self.status

        funding = []
        for funding_item_data in self.funding:
            funding_item = funding_item_data.to_dict()
            funding.append(funding_item)

        staff_fte: Decimal | None
        staff_fte = self.staff_fte

        volunteers: int | None
        volunteers = self.volunteers

        legal_status_scope = []
        for legal_status_scope_item_data in self.legal_status_scope:
            legal_status_scope_item: str = legal_status_scope_item_data
            legal_status_scope.append(legal_status_scope_item)

        orientation: None | str
        if isinstance(self.orientation, str):
            orientation = self.orientation
        else:
            orientation = self.orientation

        gender_perspective: None | str
        gender_perspective = self.gender_perspective

        contact_role: None | str
        contact_role = self.contact_role

        contact_email: None | str
        contact_email = self.contact_email

        links = []
        for links_item_data in self.links:
            links_item = links_item_data.to_dict()
            links.append(links_item)

        source: dict[str, Any] | None
        if isinstance(self.source, ProjectSource):
            source = self.source.to_dict()
        else:
            source = self.source

        source_lines: None | str
        source_lines = self.source_lines

        source_code: None | str
        source_code = self.source_code

        licence: None | str
        licence = self.licence

        as_reported_on: None | str
        as_reported_on = self.as_reported_on

        dimensions = []
        for dimensions_item_data in self.dimensions:
            dimensions_item: str = dimensions_item_data
            dimensions.append(dimensions_item)

        indicators = self.indicators

        visibility: str = self.visibility

        note: None | str
        note = self.note

        review = self.review.to_dict()

        confirmed = self.confirmed

        confirmed_until: None | str
        if isinstance(self.confirmed_until, datetime.date):
            confirmed_until = self.confirmed_until.isoformat()
        else:
            confirmed_until = self.confirmed_until

        hit: dict[str, Any] | None
        if isinstance(self.hit, Hit):
            hit = self.hit.to_dict()
        else:
            hit = self.hit

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "supplier": supplier,
                "owner": owner,
                "key": key,
                "recorded_at": recorded_at,
                "title_de": title_de,
                "title_en": title_en,
                "project_type": project_type,
                "also_type": also_type,
                "places": places,
                "districts": districts,
                "leads": leads,
                "spatial_scope": spatial_scope,
                "field_codes": field_codes,
                "local_field_label": local_field_label,
                "carrier_name": carrier_name,
                "carrier_type": carrier_type,
                "partners": partners,
                "target_groups": target_groups,
                "target_groups_de": target_groups_de,
                "includes_native_population": includes_native_population,
                "goals_de": goals_de,
                "approach_de": approach_de,
                "results_de": results_de,
                "outputs": outputs,
                "impact_level": impact_level,
                "obstacles_told": obstacles_told,
                "obstacles_de": obstacles_de,
                "success_factors_de": success_factors_de,
                "transferability_de": transferability_de,
                "preconditions_de": preconditions_de,
                "sustainability": sustainability,
                "sustainability_de": sustainability_de,
                "evaluation": evaluation,
                "evaluation_de": evaluation_de,
                "start": start,
                "end": end,
                "status": status,
                "funding": funding,
                "staff_fte": staff_fte,
                "volunteers": volunteers,
                "legal_status_scope": legal_status_scope,
                "orientation": orientation,
                "gender_perspective": gender_perspective,
                "contact_role": contact_role,
                "contact_email": contact_email,
                "links": links,
                "source": source,
                "source_lines": source_lines,
                "source_code": source_code,
                "licence": licence,
                "as_reported_on": as_reported_on,
                "dimensions": dimensions,
                "indicators": indicators,
                "visibility": visibility,
                "note": note,
                "review": review,
                "confirmed": confirmed,
                "confirmed_until": confirmed_until,
                "hit": hit,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.hit import Hit  # noqa: PLC0415
        from ..models.project_funding import ProjectFunding  # noqa: PLC0415
        from ..models.project_lead import ProjectLead  # noqa: PLC0415
        from ..models.project_link import ProjectLink  # noqa: PLC0415
        from ..models.project_obstacle import ProjectObstacle  # noqa: PLC0415
        from ..models.project_output import ProjectOutput  # noqa: PLC0415
        from ..models.project_partner import ProjectPartner  # noqa: PLC0415
        from ..models.project_place import ProjectPlace  # noqa: PLC0415
        from ..models.project_reviewed import ProjectReviewed  # noqa: PLC0415
        from ..models.project_source import ProjectSource  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        supplier = check_project_found_supplier(d.pop("supplier"))

        def _parse_owner(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        owner = _parse_owner(d.pop("owner"))

        key = d.pop("key")

        recorded_at = datetime.datetime.fromisoformat(d.pop("recorded_at"))

        title_de = d.pop("title_de")

        def _parse_title_en(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        title_en = _parse_title_en(d.pop("title_en"))

        project_type = check_project_found_project_type(d.pop("project_type"))

        def _parse_also_type(data: object) -> None | ProjectFoundAlsoTypeType0:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                also_type_type_0 = check_project_found_also_type_type_0(data)

                return also_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ProjectFoundAlsoTypeType0, data)

        also_type = _parse_also_type(d.pop("also_type"))

        places = []
        _places = d.pop("places")
        for places_item_data in _places:
            places_item = ProjectPlace.from_dict(places_item_data)

            places.append(places_item)

        districts = cast(list[str], d.pop("districts"))

        leads = []
        _leads = d.pop("leads")
        for leads_item_data in _leads:
            leads_item = ProjectLead.from_dict(leads_item_data)

            leads.append(leads_item)

        def _parse_spatial_scope(data: object) -> None | ProjectFoundSpatialScopeType0:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                spatial_scope_type_0 = check_project_found_spatial_scope_type_0(data)

                return spatial_scope_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ProjectFoundSpatialScopeType0, data)

        spatial_scope = _parse_spatial_scope(d.pop("spatial_scope"))

        field_codes = cast(list[str], d.pop("field_codes"))

        def _parse_local_field_label(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        local_field_label = _parse_local_field_label(d.pop("local_field_label"))

        def _parse_carrier_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        carrier_name = _parse_carrier_name(d.pop("carrier_name"))

        def _parse_carrier_type(data: object) -> None | ProjectFoundCarrierTypeType0:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                carrier_type_type_0 = check_project_found_carrier_type_type_0(data)

                return carrier_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ProjectFoundCarrierTypeType0, data)

        carrier_type = _parse_carrier_type(d.pop("carrier_type"))

        partners = []
        _partners = d.pop("partners")
        for partners_item_data in _partners:
            partners_item = ProjectPartner.from_dict(partners_item_data)

            partners.append(partners_item)

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

        goals_de = d.pop("goals_de")

        def _parse_approach_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        approach_de = _parse_approach_de(d.pop("approach_de"))

        def _parse_results_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        results_de = _parse_results_de(d.pop("results_de"))

        outputs = []
        _outputs = d.pop("outputs")
        for outputs_item_data in _outputs:
            outputs_item = ProjectOutput.from_dict(outputs_item_data)

            outputs.append(outputs_item)

        def _parse_impact_level(data: object) -> None | ProjectFoundImpactLevelType0:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                impact_level_type_0 = check_project_found_impact_level_type_0(data)

                return impact_level_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ProjectFoundImpactLevelType0, data)

        impact_level = _parse_impact_level(d.pop("impact_level"))

        obstacles_told = d.pop("obstacles_told")

        obstacles_de = []
        _obstacles_de = d.pop("obstacles_de")
        for obstacles_de_item_data in _obstacles_de:
            obstacles_de_item = ProjectObstacle.from_dict(obstacles_de_item_data)

            obstacles_de.append(obstacles_de_item)

        success_factors_de = cast(list[str], d.pop("success_factors_de"))

        def _parse_transferability_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        transferability_de = _parse_transferability_de(d.pop("transferability_de"))

        def _parse_preconditions_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        preconditions_de = _parse_preconditions_de(d.pop("preconditions_de"))

        def _parse_sustainability(
            data: object,
        ) -> None | ProjectFoundSustainabilityType0:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                sustainability_type_0 = check_project_found_sustainability_type_0(data)

                return sustainability_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ProjectFoundSustainabilityType0, data)

        sustainability = _parse_sustainability(d.pop("sustainability"))

        def _parse_sustainability_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        sustainability_de = _parse_sustainability_de(d.pop("sustainability_de"))

        def _parse_evaluation(data: object) -> None | ProjectFoundEvaluationType0:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                evaluation_type_0 = check_project_found_evaluation_type_0(data)

                return evaluation_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ProjectFoundEvaluationType0, data)

        evaluation = _parse_evaluation(d.pop("evaluation"))

        def _parse_evaluation_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        evaluation_de = _parse_evaluation_de(d.pop("evaluation_de"))

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

        def _parse_status(data: object) -> None | ProjectFoundStatusType0:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                status_type_0 = check_project_found_status_type_0(data)

                return status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ProjectFoundStatusType0, data)

        status = _parse_status(d.pop("status"))

        funding = []
        _funding = d.pop("funding")
        for funding_item_data in _funding:
            funding_item = ProjectFunding.from_dict(funding_item_data)

            funding.append(funding_item)

        def _parse_staff_fte(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                staff_fte_type_0 = Decimal(str(data))

                return staff_fte_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        staff_fte = _parse_staff_fte(d.pop("staff_fte"))

        def _parse_volunteers(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        volunteers = _parse_volunteers(d.pop("volunteers"))

        legal_status_scope = []
        _legal_status_scope = d.pop("legal_status_scope")
        for legal_status_scope_item_data in _legal_status_scope:
            legal_status_scope_item = check_project_found_legal_status_scope_item(
                legal_status_scope_item_data
            )

            legal_status_scope.append(legal_status_scope_item)

        def _parse_orientation(data: object) -> None | ProjectFoundOrientationType0:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                orientation_type_0 = check_project_found_orientation_type_0(data)

                return orientation_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ProjectFoundOrientationType0, data)

        orientation = _parse_orientation(d.pop("orientation"))

        def _parse_gender_perspective(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        gender_perspective = _parse_gender_perspective(d.pop("gender_perspective"))

        def _parse_contact_role(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        contact_role = _parse_contact_role(d.pop("contact_role"))

        def _parse_contact_email(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        contact_email = _parse_contact_email(d.pop("contact_email"))

        links = []
        _links = d.pop("links")
        for links_item_data in _links:
            links_item = ProjectLink.from_dict(links_item_data)

            links.append(links_item)

        def _parse_source(data: object) -> None | ProjectSource:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                source_type_0 = ProjectSource.from_dict(data)

                return source_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ProjectSource, data)

        source = _parse_source(d.pop("source"))

        def _parse_source_lines(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        source_lines = _parse_source_lines(d.pop("source_lines"))

        def _parse_source_code(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        source_code = _parse_source_code(d.pop("source_code"))

        def _parse_licence(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        licence = _parse_licence(d.pop("licence"))

        def _parse_as_reported_on(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        as_reported_on = _parse_as_reported_on(d.pop("as_reported_on"))

        dimensions = []
        _dimensions = d.pop("dimensions")
        for dimensions_item_data in _dimensions:
            dimensions_item = check_project_found_dimensions_item(dimensions_item_data)

            dimensions.append(dimensions_item)

        indicators = cast(list[str], d.pop("indicators"))

        visibility = check_project_found_visibility(d.pop("visibility"))

        def _parse_note(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        note = _parse_note(d.pop("note"))

        review = ProjectReviewed.from_dict(d.pop("review"))

        confirmed = d.pop("confirmed")

        def _parse_confirmed_until(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                confirmed_until_type_0 = datetime.date.fromisoformat(data)

                return confirmed_until_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        confirmed_until = _parse_confirmed_until(d.pop("confirmed_until"))

        def _parse_hit(data: object) -> Hit | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                hit_type_0 = Hit.from_dict(data)

                return hit_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Hit | None, data)

        hit = _parse_hit(d.pop("hit"))

        project_found = cls(
            id=id,
            supplier=supplier,
            owner=owner,
            key=key,
            recorded_at=recorded_at,
            title_de=title_de,
            title_en=title_en,
            project_type=project_type,
            also_type=also_type,
            places=places,
            districts=districts,
            leads=leads,
            spatial_scope=spatial_scope,
            field_codes=field_codes,
            local_field_label=local_field_label,
            carrier_name=carrier_name,
            carrier_type=carrier_type,
            partners=partners,
            target_groups=target_groups,
            target_groups_de=target_groups_de,
            includes_native_population=includes_native_population,
            goals_de=goals_de,
            approach_de=approach_de,
            results_de=results_de,
            outputs=outputs,
            impact_level=impact_level,
            obstacles_told=obstacles_told,
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
            review=review,
            confirmed=confirmed,
            confirmed_until=confirmed_until,
            hit=hit,
        )

        return project_found
