"""Framework editions belong to states."""

revision = "20261122_second_state"
down_revision = "20261122_local_indicators"


def upgrade() -> None:
    """Nothing yet."""


def downgrade() -> None:
    """Nothing yet."""
