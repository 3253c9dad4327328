"""The revisions of one project are found without reading those of all.

What changes for the reader of the data: nothing but the time it takes among very many projects.
"""

from alembic import op

revision = "20261129_project_revisions"
down_revision = "20261128_descriptor"


def upgrade() -> None:
    op.execute("CREATE INDEX project_revision_project_id_ix ON project_revision (project_id)")


def downgrade() -> None:
    op.execute("DROP INDEX project_revision_project_id_ix")
