"""Every change is announced, and the database says when time alone will change an answer.

What changes for the reader of the data: nothing but speed. Answers may be kept, because whoever
keeps them hears of every change, and knows until when there can be none.
"""

from alembic import op
from sqlalchemy import text

revision = "20261123_announced"
down_revision = "20261123_slices"

APP = "kreisspiegel_app"

# All of them, whatever they hold: a table that is forgotten would be a change nobody hears of.
TABLES = text(
    "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY relname"
)

STATEMENTS = (
    # Equal notes of one transaction are sent once, at its COMMIT, and not at all if it fails.
    """
    CREATE FUNCTION announce_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        PERFORM pg_notify('kreisspiegel_changed', '');
        RETURN NULL;
    END $$
    """,
    # Row security hides from a caller what is under embargo, and with it the instant at which that
    # ends. This function of the owner tells the next such instant and nothing else. It looks as
    # somebody to whom the policies show them (of values, see delivery_ledger): a caller by setting,
    # put back before it returns, because only a superuser may write `SET` into a function's head.
    # In a language that keeps its plans from one call to the next.
    """
    CREATE FUNCTION next_turn() RETURNS timestamptz
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    DECLARE
        caller CONSTANT text := coalesce(current_setting('kreisspiegel.role', true), '');
        of_values timestamptz;
        of_keys timestamptz;
        of_delegations timestamptz;
    BEGIN
        PERFORM set_config('kreisspiegel.role', 'steward', true);
        of_values := (SELECT min(o.embargo_until) FROM public.observation o WHERE o.embargo_until > now());
        PERFORM set_config('kreisspiegel.role', 'operator', true);
        of_delegations := (
            SELECT min(t.at) FROM public.delegation d
            CROSS JOIN LATERAL (VALUES (lower(d.valid)), (upper(d.valid))) AS t (at)
            WHERE t.at > now() AND d.revoked_at IS NULL);
        PERFORM set_config('kreisspiegel.role', caller, true);
        of_keys := (SELECT min(c.expires_at) FROM public.credential c WHERE c.expires_at > now());
        RETURN least(of_values, of_keys, of_delegations);
    END $$
    """,
    "REVOKE EXECUTE ON FUNCTION next_turn() FROM PUBLIC",
    f"GRANT EXECUTE ON FUNCTION next_turn() TO {APP}",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
    for table in op.get_bind().execute(TABLES).scalars().all():
        op.execute(
            f'CREATE TRIGGER {table}_announced AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "{table}"'
            " FOR EACH STATEMENT EXECUTE FUNCTION announce_change()"
        )
