"""The codes in which concepts are told, as the tables have them too."""

from typing import Literal

ConceptStatus = Literal[
    "unknown",
    "none",
    "mandated",
    "in_preparation",
    "draft",
    "in_resolution",
    "adopted",
    "under_revision",
    "superseded",
    "expired",
]
Phase = Literal[
    "mandate",
    "needs_analysis",
    "offer_analysis",
    "vision",
    "planning",
    "resolution",
    "implementation",
    "monitoring",
    "evaluation",
    "revision",
]
ConceptSupplier = Literal["district", "documented"]
DatePrecision = Literal["day", "month", "year"]
SectionState = Literal["present", "partial", "absent"]
FieldMatch = Literal["exact", "close", "narrower", "broader"]
GuidingQuestion = Literal[
    "why",
    "principles",
    "priority_fields",
    "goals",
    "approach",
    "target_groups",
    "responsibilities",
    "impact_tracking",
    "resources",
]
DocumentKind = Literal[
    "concept",
    "summary",
    "draft",
    "guiding_statement",
    "resolution",
    "report",
    "annex",
    "other",
]
ResolutionKind = Literal["mandate", "adoption", "update", "stance", "thematic"]
AuthorType = Literal["municipality", "political_group", "other"]
Vote = Literal["unanimous", "broad_consensus", "majority"]
Visibility = Literal["internal", "working_group", "public"]
Standing = Literal["in_force", "in_preparation", "ended", "none", "unknown"]
