"""Runs migrations on the connection it is handed, or on the URL of `alembic.ini`'s caller."""

from alembic import context
from sqlalchemy import Connection, text
from sqlmodel import SQLModel

import app.models  # noqa: F401  -- importing fills the metadata


def migrate(connection: Connection) -> None:
    # A migration that cannot get its lock gives up, so that traffic does not queue.
    connection.execute(text("SET lock_timeout = '4s'"))
    connection.commit()
    context.configure(connection=connection, target_metadata=SQLModel.metadata)
    with context.begin_transaction():
        context.run_migrations()


migrate(context.config.attributes["connection"])
