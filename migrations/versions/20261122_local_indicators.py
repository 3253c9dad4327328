"""Indicators of one district, and the monitoring plan."""

revision = "20261122_local_indicators"
down_revision = "20261122_calendar"


def upgrade() -> None:
    """Nothing yet."""


def downgrade() -> None:
    """Nothing yet."""
