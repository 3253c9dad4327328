"""What the intake of large and foreign-format pushes needs of the tables."""

revision = "20261122_intake"
down_revision = "20261121_row_security"


def upgrade() -> None:
    """Nothing yet."""


def downgrade() -> None:
    """Nothing yet."""
