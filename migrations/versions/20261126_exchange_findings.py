"""Questions that are withdrawn by who asked them.

What changes for the reader of the data: a question can stand as withdrawn; nothing else changes.
"""

from alembic import op

revision = "20261126_exchange_findings"
down_revision = "20261125_release_files"

ROLE = "(SELECT current_setting('kreisspiegel.role', true))"
AGS = "(SELECT nullif(current_setting('kreisspiegel.ags', true), ''))"
ACCOUNT = "(SELECT nullif(current_setting('kreisspiegel.account', true), '')::uuid)"
PARTY = f"(CASE WHEN {ROLE} = 'district' THEN {AGS} ELSE {ROLE} END)"
ASKER = (
    "EXISTS (SELECT FROM question q WHERE q.id = question_id"
    f" AND q.asked_by = {PARTY} AND ({ROLE} = 'district' OR q.account_id = {ACCOUNT}))"
)
CONSTRAINT = "question_state_state_known_ck"


def _states(known: str) -> None:
    op.execute(f"ALTER TABLE question_state DROP CONSTRAINT {CONSTRAINT}")
    op.execute(f"ALTER TABLE question_state ADD CONSTRAINT {CONSTRAINT} CHECK (state IN ({known}))")


def upgrade() -> None:
    _states("'open', 'closed', 'withdrawn'")
    # Beside the policies there are: who is asked opens and closes, but does not withdraw, nor end that.
    op.execute(
        "CREATE POLICY question_state_withdrawn ON question_state AS RESTRICTIVE FOR INSERT"
        f" WITH CHECK (state <> 'withdrawn' OR {ASKER})"
    )
    op.execute(
        "CREATE POLICY question_state_standing ON question_state AS RESTRICTIVE FOR UPDATE"
        f" USING (state <> 'withdrawn' OR {ASKER})"
    )


def downgrade() -> None:
    op.execute("DROP POLICY question_state_withdrawn ON question_state")
    op.execute("DROP POLICY question_state_standing ON question_state")
    # Refused where a question stands as withdrawn: the form before has no word for it.
    _states("'open', 'closed'")
