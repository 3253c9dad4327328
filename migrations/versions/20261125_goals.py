"""Goals and measures of a district and what is told of their course.

What changes for the reader of the data: nothing yet.
"""

revision = "20261125_goals"
down_revision = "20261125_concepts_full"


def upgrade() -> None:
    """Nothing yet."""


def downgrade() -> None:
    """Nothing yet."""
