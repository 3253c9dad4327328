"""Brings a database to the newest schema, and makes sure the runtime role exists first."""

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from app.db.engine import RUNTIME_ROLE, DatabaseUrls, open_engine
from app.settings import ROOT

# Any number will do as long as every process that migrates takes the same one.
MIGRATION_LOCK = 7_301_994

# duplicate_object, unique_violation, and "tuple concurrently updated".
ALREADY_MADE = {"42710", "23505", "XX000"}

ROLE_MISSING = (
    "Die Laufzeitrolle {role} fehlt, und die Eigentümerrolle darf sie nicht anlegen."
    " Bitte einmal als Administrator ausführen:"
    " CREATE ROLE {role} NOLOGIN; GRANT {role} TO {owner};"
)


class RuntimeRoleMissing(Exception):
    """The database has no runtime role and the owner may not create one."""


def config(connection: Connection | None = None) -> Config:
    made = Config()
    made.set_main_option("script_location", str(ROOT / "migrations"))
    made.attributes["connection"] = connection
    return made


def newest_revision() -> str:
    head = ScriptDirectory.from_config(config()).get_current_head()
    if head is None:
        raise RuntimeError("there are no migrations")
    return head


async def migrate(urls: DatabaseUrls) -> None:
    """Run what is missing; a second caller waits and then finds nothing to do."""
    engine = open_engine(urls.owner, pool_size=2)
    try:
        async with engine.begin() as connection:
            await connection.run_sync(_ensure_runtime_role)
        async with engine.connect() as lock, engine.connect() as connection:
            await lock.execute(text("SELECT pg_advisory_lock(:id)"), {"id": MIGRATION_LOCK})
            await connection.run_sync(lambda sync: command.upgrade(config(sync), "head"))
            await connection.close()
    finally:
        await engine.dispose()


def _ensure_runtime_role(connection: Connection) -> None:
    known = text("SELECT 1 FROM pg_roles WHERE rolname = :role")
    if connection.execute(known, {"role": RUNTIME_ROLE}).first():
        return
    owner = connection.execute(text("SELECT current_user")).scalar_one()
    try:
        with connection.begin_nested():
            connection.execute(text(f"CREATE ROLE {RUNTIME_ROLE} NOLOGIN"))
            connection.execute(text(f'GRANT {RUNTIME_ROLE} TO "{owner}"'))
    except DBAPIError as refused:
        # Roles belong to the whole server: another service may have made it in this moment.
        if getattr(refused.orig, "sqlstate", None) in ALREADY_MADE:
            return
        raise RuntimeRoleMissing(ROLE_MISSING.format(role=RUNTIME_ROLE, owner=owner)) from refused
