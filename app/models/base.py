"""Types, enumerations and the constraint naming that tables and wire shapes share."""

import re
from collections.abc import Iterable
from datetime import date, datetime
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticKnownError
from sqlalchemy import CheckConstraint, Column, Computed, Date, DateTime, Numeric, Text, text
from sqlalchemy.dialects.postgresql import ARRAY, DATERANGE
from sqlmodel import SQLModel

SQLModel.metadata.naming_convention = {
    "pk": "%(table_name)s_pk",
    "fk": "%(table_name)s_%(column_0_N_name)s_fk",
    "uq": "%(table_name)s_%(column_0_N_name)s_uq",
    "ck": "%(table_name)s_%(constraint_name)s_ck",
    "ix": "%(table_name)s_%(column_0_N_name)s_ix",
}

Ags = Annotated[str, StringConstraints(pattern=r"^[0-9]{5}$")]
StateCode = Annotated[str, StringConstraints(pattern=r"^[0-9]{2}$")]
# Of the shared set (DEM-03), or of one district and named after it (L16070-01).
INDICATOR_PATTERN = "^([A-Z]{3}|L[0-9]{5})-[0-9]{2}$"
IndicatorCode = Annotated[str, StringConstraints(pattern=INDICATOR_PATTERN)]
# Cuts the owner out of a local code, in SQL; NULL for a shared one.
OWNER_IN_CODE = "^L([0-9]{5})-"
# An edition that one state alone decided ends with the state's key (2026.1-03).
EDITION_PATTERN = "^[0-9]{4}\\.[0-9]+(-[0-9]{2})?$"
Edition = Annotated[str, StringConstraints(pattern=EDITION_PATTERN)]
PERIOD_PATTERN = "^[0-9]{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?$"
Period = Annotated[str, StringConstraints(pattern=PERIOD_PATTERN)]
DAY_FORM = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _in_form(told: Any) -> Any:
    if isinstance(told, date) or (isinstance(told, str) and DAY_FORM.fullmatch(told)):
        return told
    raise PydanticKnownError("date_from_datetime_parsing", {"error": "not YYYY-MM-DD"})


# Left alone, the library takes numbers for days, too: 0 would be 1 January 1970.
# Years that are meant, and that the calendar of every language has.
CalendarDay = Annotated[
    date, BeforeValidator(_in_form), Field(ge=date(1900, 1, 1), le=date(2199, 12, 31))
]
# The same for what is sent as exactly as it is known: 2018, 2018-05 or 2018-05-31.
PartialDay = Annotated[
    str,
    StringConstraints(
        pattern="^(19|20|21)[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"
    ),
]

DISTRICT_TYPES = ("landkreis", "kreisfreie_stadt")
REGION_SYSTEMS = ("planning_region", "statistical_region")
CHANGE_KINDS = ("merger", "partial_transfer", "separation")
FIELD_KINDS = ("field", "context", "management")
MATCHES = ("exact", "close", "narrower", "broader")
KINDS = ("count", "share", "rate", "ratio", "difference")
DIRECTIONS = ("higher_better", "lower_better", "neutral")
DIMENSIONS = ("structural", "cultural", "social", "identificational", "context")
PERIODICITIES = ("annual", "quarterly", "monthly", "irregular")
TIERS = ("core", "extended", "local")
BREAK_KINDS = ("census", "definition", "law", "territory", "source", "basis")
BASES = (
    "azr",
    "fortschreibung",
    "zensus2011",
    "zensus2022",
    "own_register",
    "survey",
    "specialised_statistics",
)
SUPPLIERS = ("district", "official")
PRECISIONS = ("exact", "rounded", "approx", "lower_bound", "upper_bound", "range")
STATUSES = ("final", "provisional", "estimated")
MISSING_REASONS = (
    "not_yet_available",
    "not_collected",
    "not_applicable",
    "unreliable",
    "confidential",
    "refused",
)
DEVIATIONS = ("source", "population", "reference_date", "territory", "method", "other")
VISIBILITIES = ("internal", "working_group", "public")
ROLES = ("district", "provider", "working_group", "ministry", "steward", "operator")
CONCEPT_STATUSES = (
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
)
PHASES = (
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
)


class Shape(BaseModel):
    """What crosses the wire: validated, immutable, and closed to unknown members."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def one_of(column: str, values: Iterable[str]) -> CheckConstraint:
    """A CHECK that admits only `values`; NULL passes, as in every CHECK."""
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=f"{column}_known")


def subset_of(column: str, values: Iterable[str]) -> CheckConstraint:
    """A CHECK that an array column holds nothing but `values`."""
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} <@ ARRAY[{listed}]", name=f"{column}_known")


def matches(column: str, pattern: str) -> CheckConstraint:
    """A CHECK that a text column follows `pattern`."""
    return CheckConstraint(f"{column} ~ '{pattern}'", name=f"{column}_form")


def not_blank(column: str) -> CheckConstraint:
    """A CHECK that refuses a text of nothing but white space."""
    return CheckConstraint(f"btrim({column}) <> ''", name=f"{column}_not_blank")


def finite(column: str) -> CheckConstraint:
    """A CHECK against numeric's NaN and infinities; NaN sorts above Infinity."""
    return CheckConstraint(
        f"{column} > '-Infinity' AND {column} < 'Infinity'", name=f"{column}_finite"
    )


def moment(*, nullable: bool = False, stamped: bool = True) -> Any:
    """A `timestamptz` column; `stamped` fills it with the transaction's instant."""
    default = text("now()") if stamped and not nullable else None
    return Column(DateTime(timezone=True), nullable=nullable, server_default=default)


def day(*, nullable: bool = True) -> Any:
    return Column(Date, nullable=nullable)


def span() -> Any:
    """A `daterange` column `[from, to)`; the upper end is open while the fact holds."""
    return Column(DATERANGE, nullable=False)


def number(*, nullable: bool = True) -> Any:
    """An exact decimal without declared scale: what was sent is what is kept."""
    return Column(Numeric, nullable=nullable)


def derived(expression: str, kind: Any = Text) -> Any:
    """A column that PostgreSQL works out from others of its row and keeps; a text, or a `kind`."""
    return Column(kind, Computed(expression, persisted=True))


def texts(*, nullable: bool = False) -> Any:
    return Column(ARRAY(Text), nullable=nullable, server_default=text("'{}'"))


Day = date
Instant = datetime
