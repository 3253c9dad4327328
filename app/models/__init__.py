"""Tables and shared types; importing this module fills the metadata that migrations see."""

from app.models.access import Account, AuditEvent, Credential
from app.models.concept import Concept, ConceptEvent, ConceptVersion, Resolution
from app.models.delegation import Delegation, KeptAnswer
from app.models.district import (
    Area,
    District,
    DistrictContext,
    DistrictRegion,
    DistrictTile,
    DistrictVersion,
    State,
    TerritorialChange,
)
from app.models.exchange import (
    AdoptionEvent,
    Follow,
    Question,
    QuestionAnswer,
    QuestionRevision,
    QuestionState,
)
from app.models.goal import Goal, GoalEvent, Measure, MeasureEvent
from app.models.indicator import (
    BreakdownCategory,
    BreakdownDimension,
    FieldMapping,
    FieldOfAction,
    Framework,
    FrameworkIndicator,
    FrameworkState,
    Indicator,
    IndicatorBreak,
    IndicatorBreakdown,
    IndicatorCrosswalk,
    IndicatorVersion,
)
from app.models.local_indicator import LocalIndicator
from app.models.meeting import (
    FollowUp,
    FollowUpEvent,
    FollowUpRevision,
    Meeting,
    MeetingProposal,
    MeetingRevision,
)
from app.models.monitoring import MonitoringPlan, MonitoringPlanDetail
from app.models.obligation import Obligation
from app.models.observation import Observation
from app.models.project import (
    Project,
    ProjectConfirmation,
    ProjectReview,
    ProjectRevision,
    TargetGroup,
)
from app.models.release import Release, ReleasePeer, RevisionNotice
from app.models.search import ProjectTerms, TermEdition
from app.models.submission import (
    Clock,
    Submission,
    SubmissionCoverage,
    SubmissionFinding,
    SubmissionPayload,
    SubmissionRejected,
)
from app.models.webhook import Webhook, WebhookAttempt, WebhookDelivery, WebhookRevision

__all__ = [
    "Account",
    "AdoptionEvent",
    "Area",
    "AuditEvent",
    "BreakdownCategory",
    "BreakdownDimension",
    "Clock",
    "Concept",
    "ConceptEvent",
    "ConceptVersion",
    "Credential",
    "Delegation",
    "District",
    "DistrictContext",
    "DistrictRegion",
    "DistrictTile",
    "DistrictVersion",
    "FieldMapping",
    "FieldOfAction",
    "Follow",
    "FollowUp",
    "FollowUpEvent",
    "FollowUpRevision",
    "Framework",
    "FrameworkIndicator",
    "FrameworkState",
    "Goal",
    "GoalEvent",
    "Indicator",
    "IndicatorBreak",
    "IndicatorBreakdown",
    "IndicatorCrosswalk",
    "IndicatorVersion",
    "KeptAnswer",
    "LocalIndicator",
    "Measure",
    "MeasureEvent",
    "Meeting",
    "MeetingProposal",
    "MeetingRevision",
    "MonitoringPlan",
    "MonitoringPlanDetail",
    "Obligation",
    "Observation",
    "Project",
    "ProjectConfirmation",
    "ProjectReview",
    "ProjectRevision",
    "ProjectTerms",
    "Question",
    "QuestionAnswer",
    "QuestionRevision",
    "QuestionState",
    "Release",
    "ReleasePeer",
    "Resolution",
    "RevisionNotice",
    "State",
    "Submission",
    "SubmissionCoverage",
    "SubmissionFinding",
    "SubmissionPayload",
    "SubmissionRejected",
    "TargetGroup",
    "TermEdition",
    "TerritorialChange",
    "Webhook",
    "WebhookAttempt",
    "WebhookDelivery",
    "WebhookRevision",
]
