"""Providers, and what districts allow them to deliver."""

revision = "20261122_delegation"
down_revision = "20261122_intake"


def upgrade() -> None:
    """Nothing yet."""


def downgrade() -> None:
    """Nothing yet."""
