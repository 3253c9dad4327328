"""Exchange: adoptions, questions, answers and follow lists.

What changes for the reader of the data: nothing yet.
"""

revision = "20261125_exchange"
down_revision = "20261125_search"


def upgrade() -> None:
    """Nothing yet."""


def downgrade() -> None:
    """Nothing yet."""
