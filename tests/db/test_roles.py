"""The two logins of the service: what they may do, and that provisioning can be repeated."""

import asyncio
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import ProgrammingError

from app.db.cluster_files import postgres_folder
from app.db.embedded import Cluster
from app.db.engine import open_engine
from app.db.roles import known_urls, provision

Ask = Callable[..., Any]


def test_neither_login_can_do_more_than_its_work(cluster: Cluster, home: Path, ask: Ask) -> None:
    endpoint = cluster.start()
    urls = asyncio.run(provision(home, endpoint))
    assert asyncio.run(provision(home, endpoint)) == urls == known_urls(home, endpoint)
    assert stat.S_IMODE((postgres_folder(home) / "roles.json").stat().st_mode) == 0o600
    assert (
        ask(
            home,
            endpoint,
            "SELECT string_agg(rolname, ' ' ORDER BY rolname) FROM pg_roles WHERE rolcanlogin"
            " AND NOT (rolsuper OR rolcreaterole OR rolcreatedb OR rolbypassrls OR rolreplication)",
        )
        == "kreisspiegel_app kreisspiegel_owner"
    )

    async def work() -> None:
        owner, app = open_engine(urls.owner), open_engine(urls.app)
        async with owner.begin() as connection:
            await connection.execute(text("CREATE TABLE IF NOT EXISTS made_by_owner (n int)"))
        async with app.connect() as connection:
            await connection.execute(text("CREATE TEMPORARY TABLE staging (n int)"))
            with pytest.raises(ProgrammingError, match="permission denied for schema public"):
                await connection.execute(text("CREATE TABLE made_by_app (n int)"))
        await owner.dispose()
        await app.dispose()

    asyncio.run(work())
