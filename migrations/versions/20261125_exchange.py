"""Exchange: adoptions, questions, answers and follow lists.

What changes for the reader of the data: beside a project stands how many districts adopted it. That
number is told by a function of the owner to whoever sees the project, also where the adoptions
themselves are the working group's; it counts no internal one and names nobody.
"""

from alembic import op

revision = "20261125_exchange"
down_revision = "20261125_search"

APP = "kreisspiegel_app"
ROLE = "(SELECT current_setting('kreisspiegel.role', true))"
AGS = "(SELECT nullif(current_setting('kreisspiegel.ags', true), ''))"
ACCOUNT = "(SELECT nullif(current_setting('kreisspiegel.account', true), '')::uuid)"
MEMBER = f"{ROLE} IN ('district', 'working_group', 'ministry', 'steward')"
IN_ITS_NAME = f"account_id = {ACCOUNT}"
# A district is a party by its key, everybody else by role.
PARTY = f"(CASE WHEN {ROLE} = 'district' THEN {AGS} ELSE {ROLE} END)"
MINE = f"({ROLE} = 'district' AND ags = {AGS})"
# Who sees a project sees what was said of it; the policies of that table apply here.
SEEN = "EXISTS (SELECT FROM project_revision r WHERE r.project_id = {0}.project_id)"
SUBJECT_SEEN = (
    f"(project_id IS NULL OR {SEEN.format('question')})"
    " AND (indicator IS NULL OR EXISTS (SELECT FROM indicator i WHERE i.code = question.indicator))"
)
# Among those who share a role without being a district, the account tells who asked.
ASKER = (
    "EXISTS (SELECT FROM question q WHERE q.id = question_id"
    f" AND q.asked_by = {PARTY} AND ({ROLE} = 'district' OR q.account_id = {ACCOUNT}))"
)
ASKED = f"""EXISTS (
    SELECT FROM question q
    LEFT JOIN project p ON p.id = q.project_id LEFT JOIN indicator i ON i.code = q.indicator
    WHERE q.id = question_id AND CASE
        WHEN q.ags IS NOT NULL THEN q.ags = {PARTY}
        WHEN q.indicator IS NOT NULL THEN coalesce(i.owner, 'steward') = {PARTY}
        ELSE (p.owner IS NULL AND {ROLE} = 'working_group')
             OR ({ROLE} = 'district' AND EXISTS (
                 SELECT FROM project_revision r WHERE r.project_id = q.project_id
                 AND r.superseded_at IS NULL AND {AGS} = ANY (r.leads))) END)"""
# Of a question that was hidden before this was written, what was shown earlier opens nothing.
SHOWN = (
    "EXISTS (SELECT FROM {1} s WHERE s.question_id = {0}.question_id"
    " AND (s.superseded_at IS NULL OR s.superseded_at > {0}.recorded_at))"
)

ABOUT_REVISIONS = """
        reason TEXT,
        account_id UUID NOT NULL,
        recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
        superseded_at TIMESTAMP WITH TIME ZONE,
        CONSTRAINT {0}_pk PRIMARY KEY (id),
        CONSTRAINT {0}_superseded_later_ck CHECK (superseded_at > recorded_at),
        CONSTRAINT {0}_account_id_fk FOREIGN KEY(account_id) REFERENCES account (id)
"""
OF_A_QUESTION = "CONSTRAINT {0}_question_id_fk FOREIGN KEY(question_id) REFERENCES question (id)"
PARTY_FORM = "'^([0-9]{5}|working_group|ministry|steward)$'"

TABLES = {
    "adoption_event": r"""
        id BIGINT GENERATED ALWAYS AS IDENTITY,
        adoption_id UUID GENERATED ALWAYS AS (md5(project_id::text || '/'::text || ags)::uuid) STORED,
        project_id UUID NOT NULL,
        ags TEXT NOT NULL,
        number INTEGER NOT NULL,
        state TEXT NOT NULL,
        on_date TEXT NOT NULL,
        changed_de TEXT,
        obstacles_de TEXT,
        result_de TEXT,
        evidence JSONB DEFAULT '[]' NOT NULL,
        visibility TEXT NOT NULL,
        withdrawn BOOLEAN NOT NULL,
        CONSTRAINT adoption_event_number_positive_ck CHECK (number >= 1),
        CONSTRAINT adoption_event_state_known_ck CHECK (state IN ('interested', 'adapting', 'running', 'ended')),
        CONSTRAINT adoption_event_on_date_form_ck CHECK (on_date ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'),
        CONSTRAINT adoption_event_visibility_known_ck CHECK (visibility IN ('internal', 'working_group', 'public')),
        CONSTRAINT adoption_event_project_id_fk FOREIGN KEY(project_id) REFERENCES project (id),
        CONSTRAINT adoption_event_ags_fk FOREIGN KEY(ags) REFERENCES district (ags),
    """,
    "question": f"""
        id UUID DEFAULT gen_random_uuid() NOT NULL,
        project_id UUID,
        ags TEXT,
        indicator TEXT,
        asked_by TEXT NOT NULL,
        account_id UUID NOT NULL,
        recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT question_pk PRIMARY KEY (id),
        CONSTRAINT question_about_one_thing_ck CHECK (num_nonnulls(project_id, ags, indicator) = 1),
        CONSTRAINT question_asked_by_form_ck CHECK (asked_by ~ {PARTY_FORM}),
        CONSTRAINT question_project_id_fk FOREIGN KEY(project_id) REFERENCES project (id),
        CONSTRAINT question_ags_fk FOREIGN KEY(ags) REFERENCES district (ags),
        CONSTRAINT question_indicator_fk FOREIGN KEY(indicator) REFERENCES indicator (code),
        CONSTRAINT question_account_id_fk FOREIGN KEY(account_id) REFERENCES account (id)
    """,
    "question_revision": f"""
        id BIGINT GENERATED ALWAYS AS IDENTITY,
        question_id UUID NOT NULL,
        text_de TEXT NOT NULL,
        field_code TEXT,
        visibility TEXT NOT NULL,
        CONSTRAINT question_revision_text_de_not_blank_ck CHECK (btrim(text_de) <> ''),
        CONSTRAINT question_revision_visibility_known_ck CHECK (visibility IN ('working_group', 'public')),
        {OF_A_QUESTION.format("question_revision")},
        CONSTRAINT question_revision_field_code_fk FOREIGN KEY(field_code) REFERENCES field_of_action (code),
    """,
    "question_answer": f"""
        id BIGINT GENERATED ALWAYS AS IDENTITY,
        question_id UUID NOT NULL,
        answered_by TEXT NOT NULL,
        text_de TEXT NOT NULL,
        CONSTRAINT question_answer_text_de_not_blank_ck CHECK (btrim(text_de) <> ''),
        CONSTRAINT question_answer_answered_by_form_ck CHECK (answered_by ~ {PARTY_FORM}),
        {OF_A_QUESTION.format("question_answer")},
    """,
    "question_state": f"""
        id BIGINT GENERATED ALWAYS AS IDENTITY,
        question_id UUID NOT NULL,
        state TEXT NOT NULL,
        CONSTRAINT question_state_state_known_ck CHECK (state IN ('open', 'closed')),
        {OF_A_QUESTION.format("question_state")},
    """,
    "follow": r"""
        id BIGINT GENERATED ALWAYS AS IDENTITY,
        kind TEXT NOT NULL,
        code TEXT NOT NULL,
        withdrawn BOOLEAN NOT NULL,
        CONSTRAINT follow_kind_known_ck CHECK (kind IN ('field', 'indicator', 'project', 'district')),
        CONSTRAINT follow_code_not_blank_ck CHECK (btrim(code) <> ''),
    """,
}
# Whose one row stands at a time; all but the question itself keep revisions.
CURRENT = {
    "adoption_event": "project_id, ags, number",
    "question_revision": "question_id",
    "question_answer": "question_id, answered_by",
    "question_state": "question_id",
    "follow": "account_id, kind, code",
}
# Who reads and who adds; revisions are closed by whoever may add.
READ_WRITE = {
    "adoption_event": (
        f"(visibility = 'public' OR (visibility = 'working_group' AND {MEMBER}) OR {MINE})"
        f" AND {SEEN.format('adoption_event')}",
        f"{MINE} AND {SEEN.format('adoption_event')}",
    ),
    # Whom it is about, which says nothing without a revision.
    "question": (SUBJECT_SEEN, f"{MEMBER} AND asked_by = {PARTY} AND {SUBJECT_SEEN}"),
    "question_revision": (
        f"(visibility = 'public' OR {MEMBER})"
        " AND EXISTS (SELECT FROM question q WHERE q.id = question_id)",
        ASKER,
    ),
    "question_answer": (
        SHOWN.format("question_answer", "question_revision"),
        f"answered_by = {PARTY} AND {ASKED}",
    ),
    "question_state": (
        SHOWN.format("question_state", "question_revision"),
        f"({ASKER} OR {ASKED})",
    ),
    "follow": (IN_ITS_NAME, IN_ITS_NAME),
}
COUNTS = """
    CREATE FUNCTION adoption_counts(asked uuid, asked_at timestamptz) RETURNS jsonb
    LANGUAGE sql STABLE SECURITY DEFINER
    BEGIN ATOMIC
        SELECT jsonb_build_object(
            'interested', count(*) FILTER (WHERE l.state = 'interested'),
            'adapting', count(*) FILTER (WHERE l.state = 'adapting'),
            'running', count(*) FILTER (WHERE l.state = 'running'),
            'ended', count(*) FILTER (WHERE l.state = 'ended'))
        FROM (
            SELECT DISTINCT ON (e.ags) e.state FROM adoption_event e
            WHERE e.project_id = asked AND e.visibility <> 'internal' AND NOT e.withdrawn
              AND e.recorded_at <= asked_at
              AND (e.superseded_at IS NULL OR e.superseded_at > asked_at)
            ORDER BY e.ags, e.on_date COLLATE "C" DESC, e.number DESC
        ) l;
    END
"""


def _secure(table: str) -> None:
    may_read, may_write = READ_WRITE[table]
    op.execute(f"GRANT SELECT, INSERT ON {table} TO {APP}")
    op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
    op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY {table}_read ON {table} FOR SELECT USING ({may_read})")
    op.execute(
        f"CREATE POLICY {table}_insert ON {table} FOR INSERT"
        f" WITH CHECK ({IN_ITS_NAME} AND {may_write})"
    )
    if table in CURRENT:
        op.execute(f"GRANT UPDATE (superseded_at) ON {table} TO {APP}")
        op.execute(
            f"CREATE POLICY {table}_close ON {table} FOR UPDATE"
            f" USING (({may_write}) AND superseded_at IS NULL)"
            f" WITH CHECK (({may_write}) AND superseded_at IS NOT NULL)"
        )


def upgrade() -> None:
    for table, columns in TABLES.items():
        kept = ABOUT_REVISIONS.format(table) if table in CURRENT else ""
        op.execute(f"CREATE TABLE {table} ({columns}{kept})")
    for table, key in CURRENT.items():
        op.execute(
            f"CREATE UNIQUE INDEX {table}_current_uq ON {table} ({key}) WHERE superseded_at IS NULL"
        )
    op.execute("CREATE INDEX adoption_event_adoption_id_ix ON adoption_event (adoption_id)")
    for table in TABLES:
        _secure(table)
        op.execute(
            f"CREATE TRIGGER {table}_announced AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON {table}"
            " FOR EACH STATEMENT EXECUTE FUNCTION announce_change()"
        )
    op.execute(
        "CREATE POLICY adoption_event_counted ON adoption_event FOR SELECT TO CURRENT_USER"
        " USING (visibility <> 'internal')"
    )
    op.execute(COUNTS)
    op.execute("REVOKE EXECUTE ON FUNCTION adoption_counts(uuid, timestamptz) FROM PUBLIC")
    op.execute(f"GRANT EXECUTE ON FUNCTION adoption_counts(uuid, timestamptz) TO {APP}")


def downgrade() -> None:
    op.execute("DROP FUNCTION adoption_counts(uuid, timestamptz)")
    for table in reversed(TABLES):
        op.execute(f"DROP TABLE {table}")
