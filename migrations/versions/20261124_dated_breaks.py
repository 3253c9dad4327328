"""Since when a break of a definition is known.

What changes for the reader of the data: a break that is declared later, about years long past, is
not told in answers as of a day before. All that stand until now came with their definition.
"""

from alembic import op

revision = "20261124_dated_breaks"
down_revision = "20261123_release_peers"

STATEMENTS = (
    "ALTER TABLE indicator_break ADD COLUMN recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now()",
    """
    UPDATE indicator_break k SET recorded_at = v.recorded_at FROM indicator_version v
    WHERE v.indicator = k.indicator AND v.version = k.version
    """,
    "ALTER TABLE indicator_break ALTER COLUMN recorded_at SET NOT NULL",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
