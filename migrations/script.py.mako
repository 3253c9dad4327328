"""${message}.

What changes for the reader of the data: (one sentence)
"""

from alembic import op

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}


def upgrade() -> None:
    op.execute("SELECT 1")
