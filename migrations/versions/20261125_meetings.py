"""Meetings of the working group: agenda, items, follow-ups.

What changes for the reader of the data: nothing yet.
"""

revision = "20261125_meetings"
down_revision = "20261125_exchange"


def upgrade() -> None:
    """Nothing yet."""


def downgrade() -> None:
    """Nothing yet."""
