"""Contains all the data models used in inputs/outputs"""

from .account import Account
from .account_name import AccountName
from .account_role import AccountRole
from .accounts import Accounts
from .acting_account import ActingAccount
from .acting_account_role import ActingAccountRole
from .audit_event import AuditEvent
from .audit_event_detail import AuditEventDetail
from .audit_events import AuditEvents
from .break_in_series import BreakInSeries
from .break_in_series_kind import BreakInSeriesKind
from .break_in_series_severity import BreakInSeriesSeverity
from .breakdown import Breakdown
from .calendar import Calendar
from .calendar_change import CalendarChange
from .calendar_change_counts import CalendarChangeCounts
from .calendar_entry import CalendarEntry
from .calendar_entry_breakdown import CalendarEntryBreakdown
from .calendar_entry_duty_type_0 import CalendarEntryDutyType0
from .calendar_item import CalendarItem
from .calendar_item_breakdown import CalendarItemBreakdown
from .calendar_item_duty import CalendarItemDuty
from .calendar_item_tier import CalendarItemTier
from .calendar_push import CalendarPush
from .category import Category
from .cell_context import CellContext
from .change import Change
from .change_counts import ChangeCounts
from .change_outcome import ChangeOutcome
from .changes import Changes
from .check_by_rules_mode import CheckByRulesMode
from .check_counts import CheckCounts
from .checked import Checked
from .checked_mode import CheckedMode
from .compare_groups_basis_type_0 import CompareGroupsBasisType0
from .compare_groups_supplier import CompareGroupsSupplier
from .compare_groups_territory import CompareGroupsTerritory
from .compare_indicator_basis_type_0 import CompareIndicatorBasisType0
from .compare_indicator_chart_type_0 import CompareIndicatorChartType0
from .compare_indicator_supplier import CompareIndicatorSupplier
from .compare_indicator_territory import CompareIndicatorTerritory
from .compare_over_time_basis_type_0 import CompareOverTimeBasisType0
from .compare_over_time_supplier import CompareOverTimeSupplier
from .compare_over_time_territory import CompareOverTimeTerritory
from .compared_district import ComparedDistrict
from .compared_district_quality_type_0 import ComparedDistrictQualityType0
from .compared_district_signal_type_0 import ComparedDistrictSignalType0
from .compared_district_supplier import ComparedDistrictSupplier
from .compared_district_type import ComparedDistrictType
from .compared_district_versus_state_type_0 import ComparedDistrictVersusStateType0
from .compared_indicator import ComparedIndicator
from .comparison import Comparison
from .comparison_breakdown import ComparisonBreakdown
from .concepts import Concepts
from .concepts_counts import ConceptsCounts
from .confirmation_push import ConfirmationPush
from .confirmation_push_state import ConfirmationPushState
from .considered import Considered
from .considered_difference_trend_type_0 import ConsideredDifferenceTrendType0
from .considered_outcome import ConsideredOutcome
from .counts import Counts
from .coverage import Coverage
from .credential import Credential
from .credential_state import CredentialState
from .credentials import Credentials
from .crosswalk import Crosswalk
from .definition import Definition
from .delegation import Delegation
from .delegation_resource import DelegationResource
from .delegation_state import DelegationState
from .delegations import Delegations
from .delivery import Delivery
from .delivery_breakdown import DeliveryBreakdown
from .delivery_counts import DeliveryCounts
from .delivery_duty import DeliveryDuty
from .delivery_status import DeliveryStatus
from .delivery_status_value import DeliveryStatusValue
from .delivery_tier import DeliveryTier
from .delivery_totals import DeliveryTotals
from .deviation import Deviation
from .directed_indicator import DirectedIndicator
from .directed_indicator_direction import DirectedIndicatorDirection
from .directed_indicator_tier import DirectedIndicatorTier
from .distribution import Distribution
from .district import District
from .district_concept import DistrictConcept
from .district_concept_type import DistrictConceptType
from .district_context import DistrictContext
from .district_deliveries import DistrictDeliveries
from .district_detail import DistrictDetail
from .district_detail_type import DistrictDetailType
from .district_indicator import DistrictIndicator
from .district_indicator_default_breakdown import DistrictIndicatorDefaultBreakdown
from .district_indicator_visibility import DistrictIndicatorVisibility
from .district_indicators import DistrictIndicators
from .district_type import DistrictType
from .districts import Districts
from .evidence import Evidence
from .evidence_signal_type_0 import EvidenceSignalType0
from .evidence_versus_state_type_0 import EvidenceVersusStateType0
from .field_mapping import FieldMapping
from .field_of_action import FieldOfAction
from .fields_of_action import FieldsOfAction
from .finding import Finding
from .finding_severity import FindingSeverity
from .findings import Findings
from .fixed_sets import FixedSets
from .framework import Framework
from .framework_detail import FrameworkDetail
from .framework_state import FrameworkState
from .frameworks import Frameworks
from .gap_convergence import GapConvergence
from .gap_convergence_verdict_type_0 import GapConvergenceVerdictType0
from .gap_district import GapDistrict
from .gap_district_type import GapDistrictType
from .gap_method import GapMethod
from .gap_method_difference import GapMethodDifference
from .gap_method_ratio import GapMethodRatio
from .gap_point import GapPoint
from .gap_side import GapSide
from .gap_side_supplier import GapSideSupplier
from .gap_state import GapState
from .gaps import Gaps
from .gaps_breakdown import GapsBreakdown
from .grant_delegation_body import GrantDelegationBody
from .grant_delegation_body_resource import GrantDelegationBodyResource
from .ground import Ground
from .improved_district import ImprovedDistrict
from .improvement import Improvement
from .indicator import Indicator
from .indicator_default_breakdown import IndicatorDefaultBreakdown
from .indicator_deliveries import IndicatorDeliveries
from .indicator_history import IndicatorHistory
from .indicators import Indicators
from .judged_breakdown import JudgedBreakdown
from .judged_category import JudgedCategory
from .judged_district import JudgedDistrict
from .judged_indicator import JudgedIndicator
from .judged_version import JudgedVersion
from .learning import Learning
from .learning_indicator import LearningIndicator
from .learning_indicator_why import LearningIndicatorWhy
from .learning_project import LearningProject
from .list_accounts_role_type_0 import ListAccountsRoleType0
from .list_changes_kind_item import ListChangesKindItem
from .list_changes_order_type_0 import ListChangesOrderType0
from .list_delegations_of_district_state_type_0 import (
    ListDelegationsOfDistrictStateType0,
)
from .list_delegations_state_type_0 import ListDelegationsStateType0
from .list_districts_type_type_0 import ListDistrictsTypeType0
from .list_indicators_tier_type_0 import ListIndicatorsTierType0
from .list_observations_basis_item import ListObservationsBasisItem
from .list_observations_supplier_item import ListObservationsSupplierItem
from .list_projects_carrier_type_item import ListProjectsCarrierTypeItem
from .list_projects_dimension_item import ListProjectsDimensionItem
from .list_projects_evaluation_item import ListProjectsEvaluationItem
from .list_projects_has_item import ListProjectsHasItem
from .list_projects_review_item import ListProjectsReviewItem
from .list_projects_status_item import ListProjectsStatusItem
from .list_projects_supplier_item import ListProjectsSupplierItem
from .list_projects_sustainability_item import ListProjectsSustainabilityItem
from .list_projects_type_item import ListProjectsTypeItem
from .list_webhook_deliveries_state_type_0 import ListWebhookDeliveriesStateType0
from .live_response_200 import LiveResponse200
from .local_definition import LocalDefinition
from .local_definition_allowed_bases_type_0_item import (
    LocalDefinitionAllowedBasesType0Item,
)
from .local_definition_default_basis import LocalDefinitionDefaultBasis
from .local_definition_dimension import LocalDefinitionDimension
from .local_definition_direction import LocalDefinitionDirection
from .local_definition_kind import LocalDefinitionKind
from .local_definition_periodicity import LocalDefinitionPeriodicity
from .local_definition_visibility import LocalDefinitionVisibility
from .local_entry import LocalEntry
from .local_entry_breakdown import LocalEntryBreakdown
from .local_indicator_shown import LocalIndicatorShown
from .matrix import Matrix
from .matrix_cell import MatrixCell
from .matrix_cell_signal_type_0 import MatrixCellSignalType0
from .matrix_cell_supplier import MatrixCellSupplier
from .matrix_cell_versus_state_type_0 import MatrixCellVersusStateType0
from .matrix_district import MatrixDistrict
from .matrix_district_type import MatrixDistrictType
from .matrix_gap import MatrixGap
from .matrix_indicator import MatrixIndicator
from .matrix_indicator_breakdown import MatrixIndicatorBreakdown
from .missing_district import MissingDistrict
from .missing_gap import MissingGap
from .missing_gap_side_type_0 import MissingGapSideType0
from .missing_point import MissingPoint
from .missing_value import MissingValue
from .monitoring_plan import MonitoringPlan
from .monitoring_plan_entry import MonitoringPlanEntry
from .named_district import NamedDistrict
from .named_district_type import NamedDistrictType
from .not_checked import NotChecked
from .observation import Observation
from .observation_breakdown import ObservationBreakdown
from .observation_supplier import ObservationSupplier
from .observations import Observations
from .other_basis import OtherBasis
from .other_supplier import OtherSupplier
from .other_supplier_supplier import OtherSupplierSupplier
from .owed import Owed
from .owed_item import OwedItem
from .owed_item_breakdown import OwedItemBreakdown
from .owed_item_status import OwedItemStatus
from .owed_item_tier import OwedItemTier
from .own_value import OwnValue
from .peer import Peer
from .peer_contributions import PeerContributions
from .peer_feature import PeerFeature
from .peer_feature_measure_type_0 import PeerFeatureMeasureType0
from .peer_feature_own_value_type_1 import PeerFeatureOwnValueType1
from .peer_group import PeerGroup
from .peer_group_by import PeerGroupBy
from .peer_method import PeerMethod
from .peer_method_distance import PeerMethodDistance
from .peer_survives import PeerSurvives
from .peer_type import PeerType
from .peer_values import PeerValues
from .peer_values_additional_property_type_1 import PeerValuesAdditionalPropertyType1
from .plan import Plan
from .plan_entry import PlanEntry
from .plan_entry_deviations_item import PlanEntryDeviationsItem
from .problem import Problem
from .problem_errors_item import ProblemErrorsItem
from .problem_errors_item_severity import ProblemErrorsItemSeverity
from .profile import Profile
from .profile_context import ProfileContext
from .profile_entry import ProfileEntry
from .profile_entry_breakdown import ProfileEntryBreakdown
from .profile_entry_favourable_type_0 import ProfileEntryFavourableType0
from .profiled_district import ProfiledDistrict
from .profiled_district_type import ProfiledDistrictType
from .profiled_indicator import ProfiledIndicator
from .project import Project
from .project_also_type_type_0 import ProjectAlsoTypeType0
from .project_carrier_type_type_0 import ProjectCarrierTypeType0
from .project_confirmation import ProjectConfirmation
from .project_confirmation_state import ProjectConfirmationState
from .project_counts import ProjectCounts
from .project_detail import ProjectDetail
from .project_detail_also_type_type_0 import ProjectDetailAlsoTypeType0
from .project_detail_carrier_type_type_0 import ProjectDetailCarrierTypeType0
from .project_detail_dimensions_item import ProjectDetailDimensionsItem
from .project_detail_evaluation_type_0 import ProjectDetailEvaluationType0
from .project_detail_impact_level_type_0 import ProjectDetailImpactLevelType0
from .project_detail_legal_status_scope_item import ProjectDetailLegalStatusScopeItem
from .project_detail_orientation_type_0 import ProjectDetailOrientationType0
from .project_detail_project_type import ProjectDetailProjectType
from .project_detail_spatial_scope_type_0 import ProjectDetailSpatialScopeType0
from .project_detail_status_type_0 import ProjectDetailStatusType0
from .project_detail_supplier import ProjectDetailSupplier
from .project_detail_sustainability_type_0 import ProjectDetailSustainabilityType0
from .project_detail_visibility import ProjectDetailVisibility
from .project_dimensions_item import ProjectDimensionsItem
from .project_evaluation_type_0 import ProjectEvaluationType0
from .project_funding import ProjectFunding
from .project_funding_push import ProjectFundingPush
from .project_history import ProjectHistory
from .project_impact_level_type_0 import ProjectImpactLevelType0
from .project_lead import ProjectLead
from .project_lead_state import ProjectLeadState
from .project_legal_status_scope_item import ProjectLegalStatusScopeItem
from .project_link import ProjectLink
from .project_link_push import ProjectLinkPush
from .project_obstacle import ProjectObstacle
from .project_obstacle_push import ProjectObstaclePush
from .project_orientation_type_0 import ProjectOrientationType0
from .project_outcome import ProjectOutcome
from .project_outcome_outcome import ProjectOutcomeOutcome
from .project_output import ProjectOutput
from .project_output_precision_type_0 import ProjectOutputPrecisionType0
from .project_output_push import ProjectOutputPush
from .project_output_push_precision_type_0 import ProjectOutputPushPrecisionType0
from .project_partner import ProjectPartner
from .project_partner_push import ProjectPartnerPush
from .project_partner_push_type_type_0 import ProjectPartnerPushTypeType0
from .project_partner_type_type_0 import ProjectPartnerTypeType0
from .project_place import ProjectPlace
from .project_place_kind import ProjectPlaceKind
from .project_place_push import ProjectPlacePush
from .project_place_push_kind import ProjectPlacePushKind
from .project_project_type import ProjectProjectType
from .project_push import ProjectPush
from .project_push_also_type_type_0 import ProjectPushAlsoTypeType0
from .project_push_carrier_type_type_0 import ProjectPushCarrierTypeType0
from .project_push_dimensions_item import ProjectPushDimensionsItem
from .project_push_evaluation_type_0 import ProjectPushEvaluationType0
from .project_push_impact_level_type_0 import ProjectPushImpactLevelType0
from .project_push_legal_status_scope_item import ProjectPushLegalStatusScopeItem
from .project_push_orientation_type_0 import ProjectPushOrientationType0
from .project_push_project_type import ProjectPushProjectType
from .project_push_spatial_scope_type_0 import ProjectPushSpatialScopeType0
from .project_push_status_type_0 import ProjectPushStatusType0
from .project_push_sustainability_type_0 import ProjectPushSustainabilityType0
from .project_push_visibility import ProjectPushVisibility
from .project_reviewed import ProjectReviewed
from .project_reviewed_state import ProjectReviewedState
from .project_revision_entry import ProjectRevisionEntry
from .project_revision_entry_outcome import ProjectRevisionEntryOutcome
from .project_row import ProjectRow
from .project_row_also_type_type_0 import ProjectRowAlsoTypeType0
from .project_row_carrier_type_type_0 import ProjectRowCarrierTypeType0
from .project_row_dimensions_item import ProjectRowDimensionsItem
from .project_row_evaluation_type_0 import ProjectRowEvaluationType0
from .project_row_impact_level_type_0 import ProjectRowImpactLevelType0
from .project_row_legal_status_scope_item import ProjectRowLegalStatusScopeItem
from .project_row_orientation_type_0 import ProjectRowOrientationType0
from .project_row_project_type import ProjectRowProjectType
from .project_row_spatial_scope_type_0 import ProjectRowSpatialScopeType0
from .project_row_status_type_0 import ProjectRowStatusType0
from .project_row_sustainability_type_0 import ProjectRowSustainabilityType0
from .project_row_visibility import ProjectRowVisibility
from .project_source import ProjectSource
from .project_source_push import ProjectSourcePush
from .project_spatial_scope_type_0 import ProjectSpatialScopeType0
from .project_status_type_0 import ProjectStatusType0
from .project_supplier import ProjectSupplier
from .project_sustainability_type_0 import ProjectSustainabilityType0
from .project_visibility import ProjectVisibility
from .projects import Projects
from .projects_push import ProjectsPush
from .projects_receipt import ProjectsReceipt
from .projects_verdict import ProjectsVerdict
from .projects_verdict_format import ProjectsVerdictFormat
from .projects_verdict_mode import ProjectsVerdictMode
from .published_state import PublishedState
from .push import Push
from .push_projects_mode import PushProjectsMode
from .push_values_findings import PushValuesFindings
from .push_values_mode import PushValuesMode
from .push_values_of_several_findings import PushValuesOfSeveralFindings
from .push_values_of_several_mode import PushValuesOfSeveralMode
from .ranking import Ranking
from .read_matrix_supplier import ReadMatrixSupplier
from .read_matrix_territory import ReadMatrixTerritory
from .read_profile_supplier import ReadProfileSupplier
from .read_profile_territory import ReadProfileTerritory
from .read_profile_tier_type_0 import ReadProfileTierType0
from .ready_response_200 import ReadyResponse200
from .receipt import Receipt
from .receipt_counts import ReceiptCounts
from .receipt_key import ReceiptKey
from .receipt_keys import ReceiptKeys
from .receipt_supplier_type_0 import ReceiptSupplierType0
from .region import Region
from .region_system import RegionSystem
from .release import Release
from .release_push import ReleasePush
from .releases import Releases
from .replay_push import ReplayPush
from .review_push import ReviewPush
from .review_push_state import ReviewPushState
from .revision import Revision
from .revision_breakdown import RevisionBreakdown
from .revision_outcome import RevisionOutcome
from .revision_side import RevisionSide
from .revision_supplier import RevisionSupplier
from .revisions import Revisions
from .row_after import RowAfter
from .row_before import RowBefore
from .row_outcome import RowOutcome
from .row_outcome_breakdown_type_0 import RowOutcomeBreakdownType0
from .row_outcome_outcome import RowOutcomeOutcome
from .row_shape import RowShape
from .row_shape_basis_type_0 import RowShapeBasisType0
from .row_shape_breakdown import RowShapeBreakdown
from .row_shape_missing_type_0 import RowShapeMissingType0
from .row_shape_precision import RowShapePrecision
from .row_shape_status import RowShapeStatus
from .row_shape_visibility_type_0 import RowShapeVisibilityType0
from .rows import Rows
from .rule import Rule
from .rule_checked import RuleChecked
from .rule_pack import RulePack
from .rule_pack_codes import RulePackCodes
from .rule_pack_listed import RulePackListed
from .rule_packs import RulePacks
from .rule_parameters import RuleParameters
from .rule_severity import RuleSeverity
from .rule_summary import RuleSummary
from .rule_summary_severity import RuleSummarySeverity
from .scope import Scope
from .scope_shape import ScopeShape
from .series import Series
from .series_break import SeriesBreak
from .series_breakdown import SeriesBreakdown
from .series_district import SeriesDistrict
from .series_district_type import SeriesDistrictType
from .series_point import SeriesPoint
from .series_point_quality_type_0 import SeriesPointQualityType0
from .series_point_signal_type_0 import SeriesPointSignalType0
from .series_point_supplier import SeriesPointSupplier
from .series_point_versus_state_type_0 import SeriesPointVersusStateType0
from .series_state import SeriesState
from .signature import Signature
from .similar_district import SimilarDistrict
from .similar_district_type import SimilarDistrictType
from .similar_districts import SimilarDistricts
from .state_point import StatePoint
from .state_value import StateValue
from .submission import Submission
from .submission_mode import SubmissionMode
from .submission_supplier import SubmissionSupplier
from .submissions import Submissions
from .target_group import TargetGroup
from .target_groups import TargetGroups
from .territorial_change import TerritorialChange
from .territorial_change_kind import TerritorialChangeKind
from .territory_version import TerritoryVersion
from .territory_version_type import TerritoryVersionType
from .trend import Trend
from .trend_direction_type_0 import TrendDirectionType0
from .trend_method_type_0 import TrendMethodType0
from .trend_refusal import TrendRefusal
from .trend_refusal_reason import TrendRefusalReason
from .verdict import Verdict
from .verdict_format import VerdictFormat
from .verdict_mode import VerdictMode
from .verdict_supplier import VerdictSupplier
from .verdicts import Verdicts
from .webhook import Webhook
from .webhook_attempt import WebhookAttempt
from .webhook_attempt_failure_type_0 import WebhookAttemptFailureType0
from .webhook_attempt_outcome_type_0 import WebhookAttemptOutcomeType0
from .webhook_deliveries import WebhookDeliveries
from .webhook_delivery import WebhookDelivery
from .webhook_delivery_event import WebhookDeliveryEvent
from .webhook_delivery_state import WebhookDeliveryState
from .webhook_patch import WebhookPatch
from .webhook_paused_because_type_0 import WebhookPausedBecauseType0
from .webhook_push import WebhookPush
from .webhook_replay import WebhookReplay
from .webhook_with_secret import WebhookWithSecret
from .webhook_with_secret_paused_because_type_0 import (
    WebhookWithSecretPausedBecauseType0,
)
from .webhooks import Webhooks
from .without_features import WithoutFeatures
from .without_features_reason import WithoutFeaturesReason
from .without_features_type import WithoutFeaturesType
from .wording import Wording
from .year_before import YearBefore

__all__ = (
    "Account",
    "AccountName",
    "AccountRole",
    "Accounts",
    "ActingAccount",
    "ActingAccountRole",
    "AuditEvent",
    "AuditEventDetail",
    "AuditEvents",
    "Breakdown",
    "BreakInSeries",
    "BreakInSeriesKind",
    "BreakInSeriesSeverity",
    "Calendar",
    "CalendarChange",
    "CalendarChangeCounts",
    "CalendarEntry",
    "CalendarEntryBreakdown",
    "CalendarEntryDutyType0",
    "CalendarItem",
    "CalendarItemBreakdown",
    "CalendarItemDuty",
    "CalendarItemTier",
    "CalendarPush",
    "Category",
    "CellContext",
    "Change",
    "ChangeCounts",
    "ChangeOutcome",
    "Changes",
    "CheckByRulesMode",
    "CheckCounts",
    "Checked",
    "CheckedMode",
    "ComparedDistrict",
    "ComparedDistrictQualityType0",
    "ComparedDistrictSignalType0",
    "ComparedDistrictSupplier",
    "ComparedDistrictType",
    "ComparedDistrictVersusStateType0",
    "ComparedIndicator",
    "CompareGroupsBasisType0",
    "CompareGroupsSupplier",
    "CompareGroupsTerritory",
    "CompareIndicatorBasisType0",
    "CompareIndicatorChartType0",
    "CompareIndicatorSupplier",
    "CompareIndicatorTerritory",
    "CompareOverTimeBasisType0",
    "CompareOverTimeSupplier",
    "CompareOverTimeTerritory",
    "Comparison",
    "ComparisonBreakdown",
    "Concepts",
    "ConceptsCounts",
    "ConfirmationPush",
    "ConfirmationPushState",
    "Considered",
    "ConsideredDifferenceTrendType0",
    "ConsideredOutcome",
    "Counts",
    "Coverage",
    "Credential",
    "Credentials",
    "CredentialState",
    "Crosswalk",
    "Definition",
    "Delegation",
    "DelegationResource",
    "Delegations",
    "DelegationState",
    "Delivery",
    "DeliveryBreakdown",
    "DeliveryCounts",
    "DeliveryDuty",
    "DeliveryStatus",
    "DeliveryStatusValue",
    "DeliveryTier",
    "DeliveryTotals",
    "Deviation",
    "DirectedIndicator",
    "DirectedIndicatorDirection",
    "DirectedIndicatorTier",
    "Distribution",
    "District",
    "DistrictConcept",
    "DistrictConceptType",
    "DistrictContext",
    "DistrictDeliveries",
    "DistrictDetail",
    "DistrictDetailType",
    "DistrictIndicator",
    "DistrictIndicatorDefaultBreakdown",
    "DistrictIndicators",
    "DistrictIndicatorVisibility",
    "Districts",
    "DistrictType",
    "Evidence",
    "EvidenceSignalType0",
    "EvidenceVersusStateType0",
    "FieldMapping",
    "FieldOfAction",
    "FieldsOfAction",
    "Finding",
    "Findings",
    "FindingSeverity",
    "FixedSets",
    "Framework",
    "FrameworkDetail",
    "Frameworks",
    "FrameworkState",
    "GapConvergence",
    "GapConvergenceVerdictType0",
    "GapDistrict",
    "GapDistrictType",
    "GapMethod",
    "GapMethodDifference",
    "GapMethodRatio",
    "GapPoint",
    "Gaps",
    "GapsBreakdown",
    "GapSide",
    "GapSideSupplier",
    "GapState",
    "GrantDelegationBody",
    "GrantDelegationBodyResource",
    "Ground",
    "ImprovedDistrict",
    "Improvement",
    "Indicator",
    "IndicatorDefaultBreakdown",
    "IndicatorDeliveries",
    "IndicatorHistory",
    "Indicators",
    "JudgedBreakdown",
    "JudgedCategory",
    "JudgedDistrict",
    "JudgedIndicator",
    "JudgedVersion",
    "Learning",
    "LearningIndicator",
    "LearningIndicatorWhy",
    "LearningProject",
    "ListAccountsRoleType0",
    "ListChangesKindItem",
    "ListChangesOrderType0",
    "ListDelegationsOfDistrictStateType0",
    "ListDelegationsStateType0",
    "ListDistrictsTypeType0",
    "ListIndicatorsTierType0",
    "ListObservationsBasisItem",
    "ListObservationsSupplierItem",
    "ListProjectsCarrierTypeItem",
    "ListProjectsDimensionItem",
    "ListProjectsEvaluationItem",
    "ListProjectsHasItem",
    "ListProjectsReviewItem",
    "ListProjectsStatusItem",
    "ListProjectsSupplierItem",
    "ListProjectsSustainabilityItem",
    "ListProjectsTypeItem",
    "ListWebhookDeliveriesStateType0",
    "LiveResponse200",
    "LocalDefinition",
    "LocalDefinitionAllowedBasesType0Item",
    "LocalDefinitionDefaultBasis",
    "LocalDefinitionDimension",
    "LocalDefinitionDirection",
    "LocalDefinitionKind",
    "LocalDefinitionPeriodicity",
    "LocalDefinitionVisibility",
    "LocalEntry",
    "LocalEntryBreakdown",
    "LocalIndicatorShown",
    "Matrix",
    "MatrixCell",
    "MatrixCellSignalType0",
    "MatrixCellSupplier",
    "MatrixCellVersusStateType0",
    "MatrixDistrict",
    "MatrixDistrictType",
    "MatrixGap",
    "MatrixIndicator",
    "MatrixIndicatorBreakdown",
    "MissingDistrict",
    "MissingGap",
    "MissingGapSideType0",
    "MissingPoint",
    "MissingValue",
    "MonitoringPlan",
    "MonitoringPlanEntry",
    "NamedDistrict",
    "NamedDistrictType",
    "NotChecked",
    "Observation",
    "ObservationBreakdown",
    "Observations",
    "ObservationSupplier",
    "OtherBasis",
    "OtherSupplier",
    "OtherSupplierSupplier",
    "Owed",
    "OwedItem",
    "OwedItemBreakdown",
    "OwedItemStatus",
    "OwedItemTier",
    "OwnValue",
    "Peer",
    "PeerContributions",
    "PeerFeature",
    "PeerFeatureMeasureType0",
    "PeerFeatureOwnValueType1",
    "PeerGroup",
    "PeerGroupBy",
    "PeerMethod",
    "PeerMethodDistance",
    "PeerSurvives",
    "PeerType",
    "PeerValues",
    "PeerValuesAdditionalPropertyType1",
    "Plan",
    "PlanEntry",
    "PlanEntryDeviationsItem",
    "Problem",
    "ProblemErrorsItem",
    "ProblemErrorsItemSeverity",
    "Profile",
    "ProfileContext",
    "ProfiledDistrict",
    "ProfiledDistrictType",
    "ProfiledIndicator",
    "ProfileEntry",
    "ProfileEntryBreakdown",
    "ProfileEntryFavourableType0",
    "Project",
    "ProjectAlsoTypeType0",
    "ProjectCarrierTypeType0",
    "ProjectConfirmation",
    "ProjectConfirmationState",
    "ProjectCounts",
    "ProjectDetail",
    "ProjectDetailAlsoTypeType0",
    "ProjectDetailCarrierTypeType0",
    "ProjectDetailDimensionsItem",
    "ProjectDetailEvaluationType0",
    "ProjectDetailImpactLevelType0",
    "ProjectDetailLegalStatusScopeItem",
    "ProjectDetailOrientationType0",
    "ProjectDetailProjectType",
    "ProjectDetailSpatialScopeType0",
    "ProjectDetailStatusType0",
    "ProjectDetailSupplier",
    "ProjectDetailSustainabilityType0",
    "ProjectDetailVisibility",
    "ProjectDimensionsItem",
    "ProjectEvaluationType0",
    "ProjectFunding",
    "ProjectFundingPush",
    "ProjectHistory",
    "ProjectImpactLevelType0",
    "ProjectLead",
    "ProjectLeadState",
    "ProjectLegalStatusScopeItem",
    "ProjectLink",
    "ProjectLinkPush",
    "ProjectObstacle",
    "ProjectObstaclePush",
    "ProjectOrientationType0",
    "ProjectOutcome",
    "ProjectOutcomeOutcome",
    "ProjectOutput",
    "ProjectOutputPrecisionType0",
    "ProjectOutputPush",
    "ProjectOutputPushPrecisionType0",
    "ProjectPartner",
    "ProjectPartnerPush",
    "ProjectPartnerPushTypeType0",
    "ProjectPartnerTypeType0",
    "ProjectPlace",
    "ProjectPlaceKind",
    "ProjectPlacePush",
    "ProjectPlacePushKind",
    "ProjectProjectType",
    "ProjectPush",
    "ProjectPushAlsoTypeType0",
    "ProjectPushCarrierTypeType0",
    "ProjectPushDimensionsItem",
    "ProjectPushEvaluationType0",
    "ProjectPushImpactLevelType0",
    "ProjectPushLegalStatusScopeItem",
    "ProjectPushOrientationType0",
    "ProjectPushProjectType",
    "ProjectPushSpatialScopeType0",
    "ProjectPushStatusType0",
    "ProjectPushSustainabilityType0",
    "ProjectPushVisibility",
    "ProjectReviewed",
    "ProjectReviewedState",
    "ProjectRevisionEntry",
    "ProjectRevisionEntryOutcome",
    "ProjectRow",
    "ProjectRowAlsoTypeType0",
    "ProjectRowCarrierTypeType0",
    "ProjectRowDimensionsItem",
    "ProjectRowEvaluationType0",
    "ProjectRowImpactLevelType0",
    "ProjectRowLegalStatusScopeItem",
    "ProjectRowOrientationType0",
    "ProjectRowProjectType",
    "ProjectRowSpatialScopeType0",
    "ProjectRowStatusType0",
    "ProjectRowSustainabilityType0",
    "ProjectRowVisibility",
    "Projects",
    "ProjectSource",
    "ProjectSourcePush",
    "ProjectSpatialScopeType0",
    "ProjectsPush",
    "ProjectsReceipt",
    "ProjectStatusType0",
    "ProjectSupplier",
    "ProjectSustainabilityType0",
    "ProjectsVerdict",
    "ProjectsVerdictFormat",
    "ProjectsVerdictMode",
    "ProjectVisibility",
    "PublishedState",
    "Push",
    "PushProjectsMode",
    "PushValuesFindings",
    "PushValuesMode",
    "PushValuesOfSeveralFindings",
    "PushValuesOfSeveralMode",
    "Ranking",
    "ReadMatrixSupplier",
    "ReadMatrixTerritory",
    "ReadProfileSupplier",
    "ReadProfileTerritory",
    "ReadProfileTierType0",
    "ReadyResponse200",
    "Receipt",
    "ReceiptCounts",
    "ReceiptKey",
    "ReceiptKeys",
    "ReceiptSupplierType0",
    "Region",
    "RegionSystem",
    "Release",
    "ReleasePush",
    "Releases",
    "ReplayPush",
    "ReviewPush",
    "ReviewPushState",
    "Revision",
    "RevisionBreakdown",
    "RevisionOutcome",
    "Revisions",
    "RevisionSide",
    "RevisionSupplier",
    "RowAfter",
    "RowBefore",
    "RowOutcome",
    "RowOutcomeBreakdownType0",
    "RowOutcomeOutcome",
    "Rows",
    "RowShape",
    "RowShapeBasisType0",
    "RowShapeBreakdown",
    "RowShapeMissingType0",
    "RowShapePrecision",
    "RowShapeStatus",
    "RowShapeVisibilityType0",
    "Rule",
    "RuleChecked",
    "RulePack",
    "RulePackCodes",
    "RulePackListed",
    "RulePacks",
    "RuleParameters",
    "RuleSeverity",
    "RuleSummary",
    "RuleSummarySeverity",
    "Scope",
    "ScopeShape",
    "Series",
    "SeriesBreak",
    "SeriesBreakdown",
    "SeriesDistrict",
    "SeriesDistrictType",
    "SeriesPoint",
    "SeriesPointQualityType0",
    "SeriesPointSignalType0",
    "SeriesPointSupplier",
    "SeriesPointVersusStateType0",
    "SeriesState",
    "Signature",
    "SimilarDistrict",
    "SimilarDistricts",
    "SimilarDistrictType",
    "StatePoint",
    "StateValue",
    "Submission",
    "SubmissionMode",
    "Submissions",
    "SubmissionSupplier",
    "TargetGroup",
    "TargetGroups",
    "TerritorialChange",
    "TerritorialChangeKind",
    "TerritoryVersion",
    "TerritoryVersionType",
    "Trend",
    "TrendDirectionType0",
    "TrendMethodType0",
    "TrendRefusal",
    "TrendRefusalReason",
    "Verdict",
    "VerdictFormat",
    "VerdictMode",
    "Verdicts",
    "VerdictSupplier",
    "Webhook",
    "WebhookAttempt",
    "WebhookAttemptFailureType0",
    "WebhookAttemptOutcomeType0",
    "WebhookDeliveries",
    "WebhookDelivery",
    "WebhookDeliveryEvent",
    "WebhookDeliveryState",
    "WebhookPatch",
    "WebhookPausedBecauseType0",
    "WebhookPush",
    "WebhookReplay",
    "Webhooks",
    "WebhookWithSecret",
    "WebhookWithSecretPausedBecauseType0",
    "WithoutFeatures",
    "WithoutFeaturesReason",
    "WithoutFeaturesType",
    "Wording",
    "YearBefore",
)
