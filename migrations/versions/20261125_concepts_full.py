"""Concepts in full: versions, sections, fields, documents and definitions beside status and resolutions.

What changes for the reader of the data: nothing yet.
"""

revision = "20261125_concepts_full"
down_revision = "20261125_projects"


def upgrade() -> None:
    """Nothing yet."""


def downgrade() -> None:
    """Nothing yet."""
