"""Tables and shared types; importing this module fills the metadata that migrations see."""

from app.models.access import Account, AuditEvent, Credential
from app.models.concept import Concept, ConceptEvent, ConceptVersion, Resolution
from app.models.district import (
    Area,
    District,
    DistrictContext,
    DistrictVersion,
    State,
    TerritorialChange,
)
from app.models.indicator import (
    BreakdownCategory,
    BreakdownDimension,
    FieldMapping,
    FieldOfAction,
    Framework,
    FrameworkIndicator,
    Indicator,
    IndicatorBreak,
    IndicatorBreakdown,
    IndicatorCrosswalk,
    IndicatorVersion,
)
from app.models.observation import Observation
from app.models.submission import (
    Clock,
    Submission,
    SubmissionCoverage,
    SubmissionFinding,
    SubmissionPayload,
    SubmissionRejected,
)

__all__ = [
    "Account",
    "Area",
    "AuditEvent",
    "BreakdownCategory",
    "BreakdownDimension",
    "Clock",
    "Concept",
    "ConceptEvent",
    "ConceptVersion",
    "Credential",
    "District",
    "DistrictContext",
    "DistrictVersion",
    "FieldMapping",
    "FieldOfAction",
    "Framework",
    "FrameworkIndicator",
    "Indicator",
    "IndicatorBreak",
    "IndicatorBreakdown",
    "IndicatorCrosswalk",
    "IndicatorVersion",
    "Observation",
    "Resolution",
    "State",
    "Submission",
    "SubmissionCoverage",
    "SubmissionFinding",
    "SubmissionPayload",
    "SubmissionRejected",
    "TerritorialChange",
]
