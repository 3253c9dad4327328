"""Meetings of the working group: agenda and minutes, what districts propose, what follows.

What changes for the reader of the data: meetings and follow-ups stand beside the values; nothing
else changes.
"""

from alembic import op

revision = "20261125_meetings"
down_revision = "20261125_exchange"

APP = "kreisspiegel_app"
ROLE = "(SELECT current_setting('kreisspiegel.role', true))"
AGS = "(SELECT nullif(current_setting('kreisspiegel.ags', true), ''))"
ACCOUNT = "(SELECT nullif(current_setting('kreisspiegel.account', true), '')::uuid)"
MEMBERS = "('district', 'working_group', 'ministry', 'steward')"
IN_ITS_NAME = f"account_id = {ACCOUNT}"
MODERATES = f"{ROLE} = 'working_group'"

# Who sees a meeting sees what belongs to it, if a member; the policies of that table apply here. Of
# a meeting that was hidden before a row was written, what was shown earlier does not open that row.
SINCE = "(m.superseded_at IS NULL OR m.superseded_at > {0}.recorded_at)"
MEETING_SEEN = (
    f"EXISTS (SELECT FROM meeting_revision m WHERE m.meeting_id = {{0}}.meeting_id AND {SINCE})"
)
TASK_SEEN = (
    "EXISTS (SELECT FROM follow_up f JOIN meeting_revision m ON m.meeting_id = f.meeting_id"
    f" WHERE f.id = {{0}}.follow_up_id AND {SINCE})"
)
OWNED = f"""
    EXISTS (SELECT FROM follow_up_revision u WHERE u.follow_up_id = follow_up_event.follow_up_id
            AND u.superseded_at IS NULL AND u.owner_ags = {AGS})
"""

TABLES = (
    r"""
    CREATE TABLE meeting (
        id UUID DEFAULT gen_random_uuid() NOT NULL,
        recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT meeting_pk PRIMARY KEY (id)
    )
    """,
    r"""
    CREATE TABLE meeting_revision (
        id BIGINT GENERATED ALWAYS AS IDENTITY,
        meeting_id UUID NOT NULL,
        quarter TEXT NOT NULL,
        on_date DATE NOT NULL,
        starts TEXT,
        ends TEXT,
        place_de TEXT,
        online BOOLEAN NOT NULL,
        title_de TEXT NOT NULL,
        state TEXT NOT NULL,
        note_de TEXT,
        items JSONB DEFAULT '[]' NOT NULL,
        visibility TEXT NOT NULL,
        reason TEXT,
        account_id UUID NOT NULL,
        recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
        superseded_at TIMESTAMP WITH TIME ZONE,
        CONSTRAINT meeting_revision_pk PRIMARY KEY (id),
        CONSTRAINT meeting_revision_quarter_form_ck CHECK (quarter ~ '^[0-9]{4}-Q[1-4]$'),
        CONSTRAINT meeting_revision_starts_form_ck CHECK (starts ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
        CONSTRAINT meeting_revision_ends_form_ck CHECK (ends ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
        CONSTRAINT meeting_revision_title_de_not_blank_ck CHECK (btrim(title_de) <> ''),
        CONSTRAINT meeting_revision_state_known_ck CHECK (state IN ('planned', 'held', 'cancelled')),
        CONSTRAINT meeting_revision_visibility_known_ck CHECK (visibility IN ('internal', 'working_group', 'public')),
        CONSTRAINT meeting_revision_somewhere_ck CHECK (online OR place_de IS NOT NULL),
        CONSTRAINT meeting_revision_ends_later_ck CHECK (ends > starts),
        CONSTRAINT meeting_revision_starts_known_ck CHECK (ends IS NULL OR starts IS NOT NULL),
        CONSTRAINT meeting_revision_items_array_ck CHECK (jsonb_typeof(items) = 'array'),
        CONSTRAINT meeting_revision_superseded_later_ck CHECK (superseded_at > recorded_at),
        CONSTRAINT meeting_revision_meeting_id_fk FOREIGN KEY(meeting_id) REFERENCES meeting (id),
        CONSTRAINT meeting_revision_account_id_fk FOREIGN KEY(account_id) REFERENCES account (id)
    )
    """,
    "CREATE UNIQUE INDEX meeting_revision_current_uq ON meeting_revision (meeting_id) WHERE superseded_at IS NULL",
    r"""
    CREATE TABLE meeting_proposal (
        id UUID DEFAULT gen_random_uuid() NOT NULL,
        meeting_id UUID NOT NULL,
        ags TEXT NOT NULL,
        title_de TEXT NOT NULL,
        text_de TEXT,
        kind TEXT NOT NULL,
        links JSONB DEFAULT '[]' NOT NULL,
        account_id UUID NOT NULL,
        recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT meeting_proposal_pk PRIMARY KEY (id),
        CONSTRAINT meeting_proposal_title_de_not_blank_ck CHECK (btrim(title_de) <> ''),
        CONSTRAINT meeting_proposal_kind_known_ck CHECK (kind IN ('comparison', 'project', 'concept', 'document', 'other')),
        CONSTRAINT meeting_proposal_links_array_ck CHECK (jsonb_typeof(links) = 'array'),
        CONSTRAINT meeting_proposal_meeting_id_fk FOREIGN KEY(meeting_id) REFERENCES meeting (id),
        CONSTRAINT meeting_proposal_ags_fk FOREIGN KEY(ags) REFERENCES district (ags),
        CONSTRAINT meeting_proposal_account_id_fk FOREIGN KEY(account_id) REFERENCES account (id)
    )
    """,
    "CREATE INDEX meeting_proposal_meeting_ix ON meeting_proposal (meeting_id)",
    r"""
    CREATE TABLE follow_up (
        id UUID DEFAULT gen_random_uuid() NOT NULL,
        meeting_id UUID NOT NULL,
        recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT follow_up_pk PRIMARY KEY (id),
        CONSTRAINT follow_up_meeting_id_fk FOREIGN KEY(meeting_id) REFERENCES meeting (id)
    )
    """,
    r"""
    CREATE TABLE follow_up_revision (
        id BIGINT GENERATED ALWAYS AS IDENTITY,
        follow_up_id UUID NOT NULL,
        task_de TEXT NOT NULL,
        owner_ags TEXT,
        owner_function TEXT,
        due_on DATE,
        reason TEXT,
        account_id UUID NOT NULL,
        recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
        superseded_at TIMESTAMP WITH TIME ZONE,
        CONSTRAINT follow_up_revision_pk PRIMARY KEY (id),
        CONSTRAINT follow_up_revision_task_de_not_blank_ck CHECK (btrim(task_de) <> ''),
        CONSTRAINT follow_up_revision_owner_function_not_blank_ck CHECK (btrim(owner_function) <> ''),
        CONSTRAINT follow_up_revision_one_owner_ck CHECK ((owner_ags IS NULL) <> (owner_function IS NULL)),
        CONSTRAINT follow_up_revision_superseded_later_ck CHECK (superseded_at > recorded_at),
        CONSTRAINT follow_up_revision_follow_up_id_fk FOREIGN KEY(follow_up_id) REFERENCES follow_up (id),
        CONSTRAINT follow_up_revision_owner_ags_fk FOREIGN KEY(owner_ags) REFERENCES district (ags),
        CONSTRAINT follow_up_revision_account_id_fk FOREIGN KEY(account_id) REFERENCES account (id)
    )
    """,
    "CREATE UNIQUE INDEX follow_up_revision_current_uq ON follow_up_revision (follow_up_id) WHERE superseded_at IS NULL",
    r"""
    CREATE TABLE follow_up_event (
        id BIGINT GENERATED ALWAYS AS IDENTITY,
        follow_up_id UUID NOT NULL,
        on_date DATE NOT NULL,
        status TEXT NOT NULL,
        note_de TEXT,
        reason TEXT,
        account_id UUID NOT NULL,
        recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
        superseded_at TIMESTAMP WITH TIME ZONE,
        CONSTRAINT follow_up_event_pk PRIMARY KEY (id),
        CONSTRAINT follow_up_event_status_known_ck CHECK (status IN ('open', 'in_progress', 'done', 'dropped')),
        CONSTRAINT follow_up_event_superseded_later_ck CHECK (superseded_at > recorded_at),
        CONSTRAINT follow_up_event_follow_up_id_fk FOREIGN KEY(follow_up_id) REFERENCES follow_up (id),
        CONSTRAINT follow_up_event_account_id_fk FOREIGN KEY(account_id) REFERENCES account (id)
    )
    """,
    "CREATE UNIQUE INDEX follow_up_event_current_uq ON follow_up_event (follow_up_id, on_date) WHERE superseded_at IS NULL",
)

# Who reads and who adds; the tables below CLOSABLE are closed by whoever may add.
READ_WRITE = {
    # The moderator names a meeting before it says anything of it.
    "meeting": (
        f"{MODERATES} OR EXISTS (SELECT FROM meeting_revision m WHERE m.meeting_id = meeting.id)",
        MODERATES,
    ),
    # What is internal, the moderator is still preparing.
    "meeting_revision": (
        f"visibility = 'public' OR (visibility = 'working_group' AND {ROLE} IN {MEMBERS})"
        f" OR {MODERATES}",
        f"{MODERATES} AND {IN_ITS_NAME}",
    ),
    "meeting_proposal": (
        f"{ROLE} IN {MEMBERS} AND {MEETING_SEEN.format('meeting_proposal')}",
        f"{ROLE} = 'district' AND ags = {AGS} AND {MEETING_SEEN.format('meeting_proposal')}"
        f" AND {IN_ITS_NAME}",
    ),
    "follow_up": (
        f"{ROLE} IN {MEMBERS} AND {MEETING_SEEN.format('follow_up')}",
        f"{MODERATES} AND {MEETING_SEEN.format('follow_up')}",
    ),
    "follow_up_revision": (
        TASK_SEEN.format("follow_up_revision"),
        f"{MODERATES} AND {IN_ITS_NAME}",
    ),
    # The owner says itself how far it is, and the moderator for everybody.
    "follow_up_event": (
        TASK_SEEN.format("follow_up_event"),
        f"({MODERATES} OR ({ROLE} = 'district' AND {OWNED})) AND {IN_ITS_NAME}",
    ),
}
CLOSABLE = {
    "meeting_revision": MODERATES,
    "follow_up_revision": MODERATES,
    "follow_up_event": f"{MODERATES} OR ({ROLE} = 'district' AND {OWNED})",
}


def _secure(table: str, may_read: str, may_write: str) -> None:
    op.execute(f"GRANT SELECT, INSERT ON {table} TO {APP}")
    op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
    op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY {table}_read ON {table} FOR SELECT USING ({may_read})")
    op.execute(f"CREATE POLICY {table}_insert ON {table} FOR INSERT WITH CHECK ({may_write})")
    if closer := CLOSABLE.get(table):
        op.execute(f"GRANT UPDATE (superseded_at) ON {table} TO {APP}")
        op.execute(
            f"CREATE POLICY {table}_close ON {table} FOR UPDATE"
            f" USING (({closer}) AND superseded_at IS NULL)"
            f" WITH CHECK (({closer}) AND superseded_at IS NOT NULL)"
        )


def upgrade() -> None:
    for statement in TABLES:
        op.execute(statement)
    for table, (may_read, may_write) in READ_WRITE.items():
        _secure(table, may_read, may_write)
        op.execute(
            f"CREATE TRIGGER {table}_announced AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON {table}"
            " FOR EACH STATEMENT EXECUTE FUNCTION announce_change()"
        )


def downgrade() -> None:
    # At once, as a policy of one table looks into another; grants and triggers go with them.
    op.execute(f"DROP TABLE {', '.join(reversed(READ_WRITE))}")
