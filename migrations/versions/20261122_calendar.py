"""Who owes what until when, releases, and notices of revisions."""

revision = "20261122_calendar"
down_revision = "20261122_delegation"


def upgrade() -> None:
    """Nothing yet."""


def downgrade() -> None:
    """Nothing yet."""
