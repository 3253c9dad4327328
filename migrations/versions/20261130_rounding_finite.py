"""A value is rounded to a number: neither infinity nor nothing in particular is one.

What changes for the reader of the data: nothing. Intake never took such a base; now the table does
not either, as a base counts when small numbers are protected.
"""

from alembic import op

revision = "20261130_rounding_finite"
down_revision = "20261129_project_revisions"

CONSTRAINT = "observation_rounding_base_finite_ck"


def upgrade() -> None:
    op.execute(
        f"ALTER TABLE observation ADD CONSTRAINT {CONSTRAINT}"
        " CHECK (rounding_base > '-Infinity' AND rounding_base < 'Infinity')"
    )


def downgrade() -> None:
    op.execute(f"ALTER TABLE observation DROP CONSTRAINT {CONSTRAINT}")
