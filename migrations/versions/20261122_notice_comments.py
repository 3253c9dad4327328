"""Notices of revisions say why.

What changes for the reader of the data: whoever reads a release also learns the comment of the
delivery that corrected or withdrew something in it. A function of the owner tells it of one notice;
submissions themselves stay as closed as they were.
"""

from alembic import op

revision = "20261122_notice_comments"
down_revision = "20261122_second_state"

APP = "kreisspiegel_app"
ROLE = "(SELECT current_setting('kreisspiegel.role', true))"
# Those who may read notices (20261122_calendar).
READERS = f"{ROLE} IN ('district', 'working_group', 'ministry', 'steward', 'provider')"

STATEMENTS = (
    # The owner itself is bound by row security; this lets the function below look.
    f"""
    CREATE POLICY submission_notices ON submission FOR SELECT TO CURRENT_USER USING ({READERS})
    """,
    # By the number of a notice, and never by that of a submission.
    f"""
    CREATE FUNCTION comment_of_notice(asked bigint) RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER
    BEGIN ATOMIC
        SELECT s.comment FROM revision_notice n JOIN submission s ON s.id = n.submission_id
        WHERE n.id = asked AND {READERS};
    END
    """,
    "REVOKE EXECUTE ON FUNCTION comment_of_notice(bigint) FROM PUBLIC",
    f"GRANT EXECUTE ON FUNCTION comment_of_notice(bigint) TO {APP}",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
