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
from .list_delegations_of_district_state_type_0 import (
    ListDelegationsOfDistrictStateType0,
)
from .list_delegations_state_type_0 import ListDelegationsStateType0
from .list_districts_type_type_0 import ListDistrictsTypeType0
from .list_indicators_tier_type_0 import ListIndicatorsTierType0
from .list_observations_basis_item import ListObservationsBasisItem
from .list_observations_supplier_item import ListObservationsSupplierItem
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
from .published_state import PublishedState
from .push import Push
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
    "ListDelegationsOfDistrictStateType0",
    "ListDelegationsStateType0",
    "ListDistrictsTypeType0",
    "ListIndicatorsTierType0",
    "ListObservationsBasisItem",
    "ListObservationsSupplierItem",
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
    "PublishedState",
    "Push",
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
    "WithoutFeatures",
    "WithoutFeaturesReason",
    "WithoutFeaturesType",
    "Wording",
    "YearBefore",
)
