"""What the service must not be able to do: checked once at the start, never on a request.

Row security binds neither a superuser nor a role that bypasses it, and a table's owner may
switch it off. A service that runs as one of these would show every value to everybody.
"""

from typing import Any

import asyncpg
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from app.db.engine import RUNTIME_ROLE, DatabaseUrls, open_app_engine

# What PostgreSQL answers to a role that a login may not take on, and to one that is not there.
NOT_GRANTED, NO_SUCH_ROLE = "42501", "22023"

HELD = text("""
SELECT current_user AS name, session_user AS login, r.rolsuper AS super, r.rolbypassrls AS bypasses,
       EXISTS (SELECT FROM pg_class c WHERE c.oid = to_regclass('public.observation')
               AND pg_has_role(r.oid, c.relowner, 'MEMBER')) AS owns
FROM pg_roles r WHERE r.rolname = current_user
""")


class RuntimeRoleUnfit(Exception):
    """The service would not run as the bounded role; the text is German and says what to do."""


async def require_runtime_role(urls: DatabaseUrls) -> None:
    """Raise `RuntimeRoleUnfit` unless sessions of the service are bound by row security."""
    engine = open_app_engine(urls, pool_size=1)
    try:
        async with engine.connect() as connection:
            held = (await connection.execute(HELD)).one()
    except (DBAPIError, asyncpg.PostgresError) as refused:
        said = _of_the_refusal(refused)
        if said is None:
            raise
        raise RuntimeRoleUnfit(said) from refused
    finally:
        await engine.dispose()
    if said := _of_the_role(held):
        raise RuntimeRoleUnfit(said)


def _of_the_refusal(refused: DBAPIError | asyncpg.PostgresError) -> str | None:
    cause: Any = refused.orig if isinstance(refused, DBAPIError) else refused
    state, words = getattr(cause, "sqlstate", None), str(cause)
    if state == NOT_GRANTED and "set role" in words:
        return (
            f"Die Anmeldung aus KREISSPIEGEL_DATABASE_URL darf die Rolle {RUNTIME_ROLE} nicht"
            " annehmen. Bitte einmal als Administrator ausführen:"
            f" GRANT {RUNTIME_ROLE} TO <diese Anmeldung>;"
        )
    if state == NO_SUCH_ROLE and RUNTIME_ROLE in words:
        return (
            f"Die Rolle {RUNTIME_ROLE} gibt es auf diesem Server noch nicht. Legen Sie sie und die"
            " Tabellen mit `kreisspiegel migrate` an."
        )
    return None


def _of_the_role(held: Any) -> str | None:
    if held.name != RUNTIME_ROLE:
        return (
            f"Der Dienst liefe als Rolle {held.name} statt als {RUNTIME_ROLE}. Bitte einmal als"
            f" Administrator ausführen: GRANT {RUNTIME_ROLE} TO {held.login};"
        )
    if held.super or held.bypasses:
        return (
            f"Die Rolle {RUNTIME_ROLE} steht über dem Zeilenschutz. Bitte einmal als Administrator"
            f" ausführen: ALTER ROLE {RUNTIME_ROLE} NOSUPERUSER NOBYPASSRLS;"
        )
    if held.owns:
        return (
            f"Die Tabellen gehören der Rolle {RUNTIME_ROLE}, die sie nur lesen und beschreiben"
            " soll. Geben Sie sie einer anderen Rolle (REASSIGN OWNED), und nennen Sie diese in"
            " KREISSPIEGEL_MIGRATION_URL."
        )
    return None
