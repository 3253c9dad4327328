"""Where a district stands in the tile map of its state.

What changes for the reader of the data: a comparison can be asked for as a map in which every
district has the same room. A state without such an arrangement says so.
"""

from alembic import op

revision = "20261123_tiles"
down_revision = "20261122_notice_comments"

APP = "kreisspiegel_app"

STATEMENTS = (
    r"""
    CREATE TABLE district_tile (
        ags TEXT NOT NULL,
        version INTEGER NOT NULL,
        valid DATERANGE NOT NULL,
        tile_row INTEGER NOT NULL,
        tile_column INTEGER NOT NULL,
        source TEXT NOT NULL,
        licence TEXT NOT NULL,
        recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
        CONSTRAINT district_tile_pk PRIMARY KEY (ags, version),
        CONSTRAINT district_tile_version_positive_ck CHECK (version >= 1),
        CONSTRAINT district_tile_valid_not_empty_ck CHECK (NOT isempty(valid)),
        CONSTRAINT district_tile_place_in_grid_ck CHECK (tile_row BETWEEN 0 AND 99 AND tile_column BETWEEN 0 AND 99),
        CONSTRAINT district_tile_one_place_ex EXCLUDE USING gist (int4range(ags::integer, ags::integer, '[]') WITH &&, valid WITH &&),
        CONSTRAINT district_tile_one_district_ex EXCLUDE USING gist (int4range(left(ags, 2)::integer, left(ags, 2)::integer, '[]') WITH &&, int4range(tile_row, tile_row, '[]') WITH &&, int4range(tile_column, tile_column, '[]') WITH &&, valid WITH &&),
        CONSTRAINT district_tile_ags_fk FOREIGN KEY(ags) REFERENCES district (ags)
    )
    """,
    f"GRANT SELECT ON district_tile TO {APP}",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
