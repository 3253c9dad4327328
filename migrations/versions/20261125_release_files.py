"""Sealed files of a release.

What changes for the reader of the data: nothing yet.
"""

revision = "20261125_release_files"
down_revision = "20261125_meetings"


def upgrade() -> None:
    """Nothing yet."""


def downgrade() -> None:
    """Nothing yet."""
