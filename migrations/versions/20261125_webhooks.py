"""Webhooks: who is told where of what has changed, and the log of what was sent.

What changes for the reader of the data: nothing; an account can be told of what it may read.
"""

from alembic import op

revision = "20261125_webhooks"
down_revision = "20261124_dated_breaks"

APP = "kreisspiegel_app"
ROLE = "(SELECT current_setting('kreisspiegel.role', true))"
ACCOUNT = "(SELECT nullif(current_setting('kreisspiegel.account', true), '')::uuid)"
# No account can have this role: it is what the service calls itself while it sends.
SENDER = f"{ROLE} = 'sender'"
MINE = f"account_id = {ACCOUNT}"
EITHER = f"{MINE} OR {SENDER}"
# Those who may read notices of revisions (20261122_notice_comments).
READERS = f"{ROLE} IN ('district', 'working_group', 'ministry', 'steward', 'provider')"

TABLES = (
    r"""
    CREATE TABLE webhook (
        id UUID DEFAULT gen_random_uuid() NOT NULL,
        account_id UUID NOT NULL,
        created_at TIMESTAMP WITH TIME ZONE NOT NULL,
        position_at TIMESTAMP WITH TIME ZONE NOT NULL,
        position_kind TEXT NOT NULL,
        position_id TEXT NOT NULL,
        failing_since TIMESTAMP WITH TIME ZONE,
        CONSTRAINT webhook_pk PRIMARY KEY (id),
        CONSTRAINT webhook_account_id_fk FOREIGN KEY(account_id) REFERENCES account (id)
    )
    """,
    "CREATE INDEX webhook_account_id_ix ON webhook (account_id)",
    r"""
    CREATE TABLE webhook_revision (
        id BIGINT GENERATED ALWAYS AS IDENTITY,
        webhook_id UUID NOT NULL,
        url TEXT NOT NULL,
        label TEXT,
        kinds TEXT[] DEFAULT '{}' NOT NULL,
        districts TEXT[] DEFAULT '{}' NOT NULL,
        indicators TEXT[] DEFAULT '{}' NOT NULL,
        fields TEXT[] DEFAULT '{}' NOT NULL,
        states TEXT[] DEFAULT '{}' NOT NULL,
        ordered BOOLEAN NOT NULL,
        active BOOLEAN NOT NULL,
        paused_because TEXT,
        key_id TEXT NOT NULL,
        secret_turn INTEGER NOT NULL,
        secret_since TIMESTAMP WITH TIME ZONE NOT NULL,
        withdrawn BOOLEAN NOT NULL,
        reason TEXT,
        account_id UUID NOT NULL,
        recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
        superseded_at TIMESTAMP WITH TIME ZONE,
        CONSTRAINT webhook_revision_pk PRIMARY KEY (id),
        CONSTRAINT webhook_revision_url_form_ck CHECK (url ~ '^https?://'),
        CONSTRAINT webhook_revision_label_not_blank_ck CHECK (btrim(label) <> ''),
        CONSTRAINT webhook_revision_paused_because_known_ck CHECK (paused_because IN ('owner', 'dead_letters', 'gone')),
        CONSTRAINT webhook_revision_pause_has_cause_ck CHECK (active = (paused_because IS NULL)),
        CONSTRAINT webhook_revision_withdrawn_rests_ck CHECK (NOT (withdrawn AND active)),
        CONSTRAINT webhook_revision_secret_turn_positive_ck CHECK (secret_turn >= 1),
        CONSTRAINT webhook_revision_superseded_later_ck CHECK (superseded_at > recorded_at),
        CONSTRAINT webhook_revision_webhook_id_fk FOREIGN KEY(webhook_id) REFERENCES webhook (id),
        CONSTRAINT webhook_revision_account_id_fk FOREIGN KEY(account_id) REFERENCES account (id)
    )
    """,
    "CREATE UNIQUE INDEX webhook_revision_current_uq ON webhook_revision (webhook_id) WHERE superseded_at IS NULL",
    r"""
    CREATE TABLE webhook_delivery (
        id BIGINT GENERATED ALWAYS AS IDENTITY,
        webhook_id UUID NOT NULL,
        account_id UUID NOT NULL,
        message_id TEXT NOT NULL,
        type TEXT NOT NULL,
        body TEXT NOT NULL,
        attempts_most INTEGER NOT NULL,
        replay_of BIGINT,
        created_at TIMESTAMP WITH TIME ZONE NOT NULL,
        state TEXT NOT NULL,
        attempts INTEGER NOT NULL,
        due_at TIMESTAMP WITH TIME ZONE,
        finished_at TIMESTAMP WITH TIME ZONE,
        CONSTRAINT webhook_delivery_pk PRIMARY KEY (id),
        CONSTRAINT webhook_delivery_message_id_form_ck CHECK (message_id ~ '^msg_[0-9a-f]{32}$'),
        CONSTRAINT webhook_delivery_state_known_ck CHECK (state IN ('pending', 'delivered', 'dead')),
        CONSTRAINT webhook_delivery_attempts_not_negative_ck CHECK (attempts >= 0),
        CONSTRAINT webhook_delivery_attempts_most_positive_ck CHECK (attempts_most >= 1),
        CONSTRAINT webhook_delivery_pending_is_due_ck CHECK ((state = 'pending') = (due_at IS NOT NULL)),
        CONSTRAINT webhook_delivery_finished_is_over_ck CHECK ((state = 'pending') = (finished_at IS NULL)),
        CONSTRAINT webhook_delivery_replay_later_ck CHECK (replay_of < id),
        CONSTRAINT webhook_delivery_webhook_id_fk FOREIGN KEY(webhook_id) REFERENCES webhook (id),
        CONSTRAINT webhook_delivery_account_id_fk FOREIGN KEY(account_id) REFERENCES account (id),
        CONSTRAINT webhook_delivery_replay_of_fk FOREIGN KEY(replay_of) REFERENCES webhook_delivery (id)
    )
    """,
    "CREATE INDEX webhook_delivery_pending_ix ON webhook_delivery (webhook_id, id) WHERE state = 'pending'",
    "CREATE INDEX webhook_delivery_webhook_id_ix ON webhook_delivery (webhook_id, id)",
    r"""
    CREATE TABLE webhook_attempt (
        delivery_id BIGINT NOT NULL,
        number INTEGER NOT NULL,
        account_id UUID NOT NULL,
        request_id TEXT NOT NULL,
        begun_at TIMESTAMP WITH TIME ZONE NOT NULL,
        ended_at TIMESTAMP WITH TIME ZONE,
        outcome TEXT,
        status INTEGER,
        failure TEXT,
        excerpt TEXT,
        duration_ms INTEGER,
        CONSTRAINT webhook_attempt_pk PRIMARY KEY (delivery_id, number),
        CONSTRAINT webhook_attempt_number_positive_ck CHECK (number >= 1),
        CONSTRAINT webhook_attempt_outcome_known_ck CHECK (outcome IN ('delivered', 'failed', 'interrupted')),
        CONSTRAINT webhook_attempt_outcome_at_the_end_ck CHECK ((outcome IS NULL) = (ended_at IS NULL)),
        CONSTRAINT webhook_attempt_status_known_ck CHECK (status BETWEEN 100 AND 599),
        CONSTRAINT webhook_attempt_duration_not_negative_ck CHECK (duration_ms >= 0),
        CONSTRAINT webhook_attempt_delivery_id_fk FOREIGN KEY(delivery_id) REFERENCES webhook_delivery (id),
        CONSTRAINT webhook_attempt_account_id_fk FOREIGN KEY(account_id) REFERENCES account (id)
    )
    """,
    "CREATE INDEX webhook_attempt_open_ix ON webhook_attempt (delivery_id) WHERE outcome IS NULL",
    "CREATE INDEX observation_recorded_ix ON observation USING brin (recorded_at)",
    "CREATE INDEX observation_withdrawn_at_ix ON observation (superseded_at) WHERE withdrawn_by IS NOT NULL",
)

# Who may read, add and change the rows of each, and which columns may change at all.
SECURED = {
    "webhook": (
        EITHER,
        MINE,
        (EITHER, EITHER),
        ("position_at", "position_kind", "position_id", "failing_since"),
    ),
    "webhook_revision": (
        EITHER,
        MINE,
        (f"{MINE} AND superseded_at IS NULL", f"{MINE} AND superseded_at IS NOT NULL"),
        ("superseded_at",),
    ),
    "webhook_delivery": (
        EITHER,
        MINE,
        (SENDER, SENDER),
        ("state", "attempts", "due_at", "finished_at"),
    ),
    "webhook_attempt": (
        EITHER,
        SENDER,
        (f"{SENDER} AND outcome IS NULL", SENDER),
        ("ended_at", "outcome", "status", "failure", "excerpt", "duration_ms"),
    ),
}

FUNCTIONS = (
    # Why a value was taken back is said by the delivery that did. Told of a value and not of a
    # delivery, and only where the caller sees the value (the owner is bound by the same policies).
    f"""
    CREATE FUNCTION comment_of_withdrawal(asked bigint) RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER
    BEGIN ATOMIC
        SELECT s.comment FROM observation o JOIN submission s ON s.id = o.withdrawn_by
        WHERE o.id = asked AND {READERS};
    END
    """,
    "REVOKE EXECUTE ON FUNCTION comment_of_withdrawal(bigint) FROM PUBLIC",
    f"GRANT EXECUTE ON FUNCTION comment_of_withdrawal(bigint) TO {APP}",
)


def _secure(table: str, reads: str, adds: str, changes: tuple[str, str]) -> None:
    using, check = changes
    op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
    op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY {table}_read ON {table} FOR SELECT USING ({reads})")
    op.execute(f"CREATE POLICY {table}_insert ON {table} FOR INSERT WITH CHECK ({adds})")
    op.execute(
        f"CREATE POLICY {table}_update ON {table} FOR UPDATE USING ({using}) WITH CHECK ({check})"
    )


def upgrade() -> None:
    for statement in (*TABLES, *FUNCTIONS):
        op.execute(statement)
    for table, (reads, adds, changes, columns) in SECURED.items():
        op.execute(f"GRANT SELECT, INSERT, UPDATE ({', '.join(columns)}) ON {table} TO {APP}")
        _secure(table, reads, adds, changes)
        op.execute(
            f"CREATE TRIGGER {table}_announced AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON {table}"
            " FOR EACH STATEMENT EXECUTE FUNCTION announce_change()"
        )
