"""States, districts in their validity, territorial change and context."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import CheckConstraint, Text, text
from sqlalchemy.dialects.postgresql import ExcludeConstraint
from sqlmodel import Field, SQLModel

from app.models.base import (
    CHANGE_KINDS,
    DISTRICT_TYPES,
    REGION_SYSTEMS,
    derived,
    matches,
    moment,
    not_blank,
    number,
    one_of,
    span,
)


class Area(SQLModel, table=True):
    """Anything a value can belong to: a state (two digits) or a district (five)."""

    __tablename__ = "area"
    __table_args__ = (
        one_of("kind", ("state", "district")),
        CheckConstraint(
            "(kind = 'state' AND code ~ '^[0-9]{2}$')"
            " OR (kind = 'district' AND code ~ '^[0-9]{5}$')",
            name="code_fits_kind",
        ),
    )

    code: str = Field(primary_key=True, sa_type=Text)
    kind: str = Field(sa_type=Text)


class State(SQLModel, table=True):
    """A Land: the scope of everything."""

    __tablename__ = "state"
    __table_args__ = (matches("code", "^[0-9]{2}$"), not_blank("name_de"))

    code: str = Field(primary_key=True, foreign_key="area.code", sa_type=Text)
    name_de: str = Field(sa_type=Text)
    name_en: str = Field(sa_type=Text)
    nuts1: str = Field(sa_type=Text)
    source: str = Field(sa_type=Text)
    licence: str = Field(sa_type=Text)
    recorded_at: datetime = Field(sa_column=moment())


class District(SQLModel, table=True):
    """A Landkreis or kreisfreie Stadt; what it was on a day stands in its versions."""

    __tablename__ = "district"
    __table_args__ = (
        matches("ags", "^[0-9]{5}$"),
        CheckConstraint("left(ags, 2) = state_code", name="state_matches"),
    )

    ags: str = Field(primary_key=True, foreign_key="area.code", sa_type=Text)
    state_code: str = Field(foreign_key="state.code", sa_type=Text)
    recorded_at: datetime = Field(sa_column=moment())


class DistrictVersion(SQLModel, table=True):
    """A district between two changes of its territory, type or name."""

    __tablename__ = "district_version"
    __table_args__ = (
        one_of("type", DISTRICT_TYPES),
        not_blank("name"),
        CheckConstraint("version >= 1", name="version_positive"),
        CheckConstraint("area_km2 > 0", name="area_positive"),
        CheckConstraint("NOT isempty(valid)", name="valid_not_empty"),
        matches("nuts3", "^[A-Z]{2}[0-9A-Z]{3}$"),
        # Core PostgreSQL has no gist operator class for text, so the key is an int range.
        ExcludeConstraint(
            (text("int4range(ags::integer, ags::integer, '[]')"), "&&"),
            ("valid", "&&"),
            name="district_version_valid_no_overlap_ex",
            using="gist",
        ),
    )

    ags: str = Field(primary_key=True, foreign_key="district.ags", sa_type=Text)
    version: int = Field(primary_key=True)
    name: str = Field(sa_type=Text)
    type: str = Field(sa_type=Text)
    nuts3: str = Field(sa_type=Text)
    area_km2: Decimal = Field(sa_column=number(nullable=False))
    valid: Any = Field(sa_column=span())
    change_de: str | None = Field(default=None, sa_type=Text)
    source: str = Field(sa_type=Text)
    licence: str = Field(sa_type=Text)
    recorded_at: datetime = Field(sa_column=moment())
    # The German order of names: an umlaut sorts with its base letter.
    sort_key: str | None = Field(
        default=None,
        sa_column=derived(
            "regexp_replace(normalize(lower(name), NFKD), '[\\u0300-\\u036f]', '', 'g')"
        ),
    )


class DistrictTile(SQLModel, table=True):
    """Where a district stands in the tile map of its state: one place each, rows from the top."""

    __tablename__ = "district_tile"
    __table_args__ = (
        CheckConstraint("version >= 1", name="version_positive"),
        CheckConstraint("NOT isempty(valid)", name="valid_not_empty"),
        CheckConstraint(
            "tile_row BETWEEN 0 AND 99 AND tile_column BETWEEN 0 AND 99", name="place_in_grid"
        ),
        ExcludeConstraint(
            (text("int4range(ags::integer, ags::integer, '[]')"), "&&"),
            ("valid", "&&"),
            name="district_tile_one_place_ex",
            using="gist",
        ),
        ExcludeConstraint(
            (text("int4range(left(ags, 2)::integer, left(ags, 2)::integer, '[]')"), "&&"),
            (text("int4range(tile_row, tile_row, '[]')"), "&&"),
            (text("int4range(tile_column, tile_column, '[]')"), "&&"),
            ("valid", "&&"),
            name="district_tile_one_district_ex",
            using="gist",
        ),
    )

    ags: str = Field(primary_key=True, foreign_key="district.ags", sa_type=Text)
    version: int = Field(primary_key=True)
    valid: Any = Field(sa_column=span())
    tile_row: int
    tile_column: int
    source: str = Field(sa_type=Text)
    licence: str = Field(sa_type=Text)
    recorded_at: datetime = Field(sa_column=moment())


class DistrictRegion(SQLModel, table=True):
    """The region of its state that a district lies in: one on each day, of whichever system."""

    __tablename__ = "district_region"
    __table_args__ = (
        CheckConstraint("version >= 1", name="version_positive"),
        one_of("system", REGION_SYSTEMS),
        matches("code", "^[a-z0-9_]+$"),
        not_blank("label_de"),
        CheckConstraint("NOT isempty(valid)", name="valid_not_empty"),
        ExcludeConstraint(
            (text("int4range(ags::integer, ags::integer, '[]')"), "&&"),
            ("valid", "&&"),
            name="district_region_one_region_ex",
            using="gist",
        ),
    )

    ags: str = Field(primary_key=True, foreign_key="district.ags", sa_type=Text)
    version: int = Field(primary_key=True)
    system: str = Field(sa_type=Text)
    code: str = Field(sa_type=Text)
    label_de: str = Field(sa_type=Text)
    valid: Any = Field(sa_column=span())
    source: str = Field(sa_type=Text)
    licence: str = Field(sa_type=Text)
    recorded_at: datetime = Field(sa_column=moment())


class TerritorialChange(SQLModel, table=True):
    """What went from one district into another, with the weights to carry figures over."""

    __tablename__ = "territorial_change"
    __table_args__ = (
        one_of("kind", CHANGE_KINDS),
        CheckConstraint("from_ags <> to_ags", name="two_districts"),
        *(
            CheckConstraint(f"{weight} BETWEEN 0 AND 1", name=f"{weight}_share")
            for weight in ("weight_area", "weight_population", "weight_employment")
        ),
    )

    effective_on: date = Field(primary_key=True)
    from_ags: str = Field(primary_key=True, foreign_key="district.ags", sa_type=Text)
    to_ags: str = Field(primary_key=True, foreign_key="district.ags", sa_type=Text)
    kind: str = Field(sa_type=Text)
    weight_area: Decimal | None = Field(default=None, sa_column=number())
    weight_population: Decimal | None = Field(default=None, sa_column=number())
    weight_employment: Decimal | None = Field(default=None, sa_column=number())
    note_de: str | None = Field(default=None, sa_type=Text)
    source: str = Field(sa_type=Text)
    licence: str = Field(sa_type=Text)
    recorded_at: datetime = Field(sa_column=moment())


class DistrictContext(SQLModel, table=True):
    """How large a district was on a day; shown beside every compared value."""

    __tablename__ = "district_context"
    __table_args__ = (
        CheckConstraint("population > 0", name="population_positive"),
        one_of("precision", ("exact", "rounded")),
        one_of(
            "organisational_form",
            (
                "staff_unit",
                "line_department",
                "project_organisation",
                "service_centre",
                "other",
            ),
        ),
    )

    ags: str = Field(primary_key=True, foreign_key="district.ags", sa_type=Text)
    reference_date: date = Field(primary_key=True)
    population: int
    precision: str = Field(sa_type=Text)
    organisational_form: str | None = Field(default=None, sa_type=Text)
    source: str = Field(sa_type=Text)
    licence: str = Field(sa_type=Text)
    recorded_at: datetime = Field(sa_column=moment())
