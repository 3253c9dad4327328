"""Accounts, credentials and the audit trail.

What changes for the reader of the data: callers get names and keys; keys are kept as SHA-256 only.
"""

from alembic import op

revision = "20261121_access"
down_revision = "20261121_catalogue"

STATEMENTS = (
    r"""
    CREATE TABLE account (
        id UUID DEFAULT gen_random_uuid() NOT NULL,
        name TEXT NOT NULL,
        role TEXT NOT NULL,
        ags TEXT,
        created_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
        CONSTRAINT account_pk PRIMARY KEY (id),
        CONSTRAINT account_role_known_ck CHECK (role IN ('district', 'working_group', 'ministry', 'steward', 'operator')),
        CONSTRAINT account_name_not_blank_ck CHECK (btrim(name) <> ''),
        CONSTRAINT account_district_has_ags_ck CHECK ((role = 'district') = (ags IS NOT NULL)),
        CONSTRAINT account_name_uq UNIQUE (name),
        CONSTRAINT account_ags_fk FOREIGN KEY(ags) REFERENCES district (ags)
    )
    """,
    r"""
    CREATE TABLE credential (
        id TEXT NOT NULL,
        account_id UUID NOT NULL,
        secret_sha256 BYTEA NOT NULL,
        created_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
        expires_at TIMESTAMP WITH TIME ZONE NOT NULL,
        revoked_at TIMESTAMP WITH TIME ZONE,
        CONSTRAINT credential_pk PRIMARY KEY (id),
        CONSTRAINT credential_id_form_ck CHECK (id ~ '^[0-9a-f]{12}$'),
        CONSTRAINT credential_secret_is_sha256_ck CHECK (octet_length(secret_sha256) = 32),
        CONSTRAINT credential_expires_after_creation_ck CHECK (expires_at > created_at),
        CONSTRAINT credential_revoked_after_creation_ck CHECK (revoked_at >= created_at),
        CONSTRAINT credential_account_id_fk FOREIGN KEY(account_id) REFERENCES account (id)
    )
    """,
    r"""
    CREATE TABLE audit_event (
        id BIGINT GENERATED ALWAYS AS IDENTITY,
        at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
        account_id UUID,
        action TEXT NOT NULL,
        subject TEXT NOT NULL,
        request_id TEXT,
        detail JSONB DEFAULT '{}' NOT NULL,
        CONSTRAINT audit_event_pk PRIMARY KEY (id),
        CONSTRAINT audit_event_action_not_blank_ck CHECK (btrim(action) <> ''),
        CONSTRAINT audit_event_account_id_fk FOREIGN KEY(account_id) REFERENCES account (id)
    )
    """,
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
