"""The similar districts of a release, kept as they were when it was made.

What changes for the reader of the data: a report that names similar districts can be read again
with the same ones, whatever is corrected afterwards and however they will be reckoned then.
"""

from alembic import op

revision = "20261123_release_peers"
down_revision = "20261123_regions"

APP = "kreisspiegel_app"
ROLE = "(SELECT current_setting('kreisspiegel.role', true))"
ACCOUNT = "(SELECT nullif(current_setting('kreisspiegel.account', true), '')::uuid)"
MEMBERS = f"{ROLE} IN ('district', 'working_group', 'ministry', 'steward')"
KEEPERS = f"{ROLE} IN ('steward', 'working_group')"
MY_RELEASE = f"EXISTS (SELECT FROM release r WHERE r.id = release_id AND r.account_id = {ACCOUNT})"

STATEMENTS = (
    r"""
    CREATE TABLE release_peer (
        release_id UUID NOT NULL,
        ags TEXT NOT NULL,
        rank INTEGER NOT NULL,
        peer TEXT NOT NULL,
        distance NUMERIC NOT NULL,
        contributions JSONB NOT NULL,
        survives JSONB NOT NULL,
        features JSONB NOT NULL,
        method JSONB NOT NULL,
        period TEXT NOT NULL,
        territory_date DATE NOT NULL,
        CONSTRAINT release_peer_pk PRIMARY KEY (release_id, ags, rank),
        CONSTRAINT release_peer_release_id_ags_peer_uq UNIQUE (release_id, ags, peer),
        CONSTRAINT release_peer_rank_positive_ck CHECK (rank >= 1),
        CONSTRAINT release_peer_another_ck CHECK (peer <> ags),
        CONSTRAINT release_peer_distance_not_negative_ck CHECK (distance >= 0 AND distance < 'Infinity'),
        CONSTRAINT release_peer_contributions_object_ck CHECK (jsonb_typeof(contributions) = 'object'),
        CONSTRAINT release_peer_survives_object_ck CHECK (jsonb_typeof(survives) = 'object'),
        CONSTRAINT release_peer_features_array_ck CHECK (jsonb_typeof(features) = 'array'),
        CONSTRAINT release_peer_method_object_ck CHECK (jsonb_typeof(method) = 'object'),
        CONSTRAINT release_peer_period_form_ck CHECK (period ~ '^[0-9]{4}$'),
        CONSTRAINT release_peer_release_id_fk FOREIGN KEY(release_id) REFERENCES release (id),
        CONSTRAINT release_peer_ags_fk FOREIGN KEY(ags) REFERENCES district (ags),
        CONSTRAINT release_peer_peer_fk FOREIGN KEY(peer) REFERENCES district (ags)
    )
    """,
    f"GRANT SELECT, INSERT ON release_peer TO {APP}",
    "ALTER TABLE release_peer ENABLE ROW LEVEL SECURITY",
    "ALTER TABLE release_peer FORCE ROW LEVEL SECURITY",
    f"CREATE POLICY release_peer_read ON release_peer FOR SELECT USING ({MEMBERS})",
    f"CREATE POLICY release_peer_insert ON release_peer FOR INSERT WITH CHECK ({KEEPERS} AND {MY_RELEASE})",
    "CREATE TRIGGER release_peer_announced AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON release_peer FOR EACH STATEMENT EXECUTE FUNCTION announce_change()",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
