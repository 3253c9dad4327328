"""Search: the terms of each project revision.

What changes for the reader of the data: nothing yet.
"""

revision = "20261125_search"
down_revision = "20261125_goals"


def upgrade() -> None:
    """Nothing yet."""


def downgrade() -> None:
    """Nothing yet."""
