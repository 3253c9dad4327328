"""Whatever login an operator names, the service acts as the bounded role or does not start."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
from pydantic import SecretStr
from sqlalchemy import text
from sqlalchemy.engine import make_url

from app.cli.database import open_database
from app.cli.refusals import MISUSED, exit_code, sentence
from app.db.engine import RUNTIME_ROLE, DatabaseUrls, open_app_engine
from app.db.rights import RuntimeRoleUnfit, require_runtime_role
from app.settings import Settings
from tests.factories import Server, World, placed

PASSWORD = uuid4().hex
INTERNAL = "SELECT count(*) AS n FROM observation WHERE visibility <> 'public'"


async def as_told(home: Path, app: str, owner: str | None) -> DatabaseUrls:
    """The URLs as the command line reads them from the settings."""
    settings = Settings(
        database_url=SecretStr(app), migration_url=SecretStr(owner) if owner else None
    )

    def read() -> DatabaseUrls:
        with open_database(settings, home, make=True) as urls:
            return urls

    return await asyncio.to_thread(read)


@asynccontextmanager
async def login(world: World, *rights: str) -> AsyncIterator[str]:
    """The URL of a new login on the database, which may take on the roles in `rights`."""
    name = f"spiegel_{uuid4().hex[:8]}"
    database = make_url(world.urls.app).database
    await world.sql(f"CREATE ROLE {name} LOGIN PASSWORD '{PASSWORD}'")
    await world.sql(f'GRANT CONNECT ON DATABASE "{database}" TO {name}')
    for role in rights:
        await world.sql(f"GRANT {role} TO {name}")
    try:
        made = make_url(world.urls.app).set(username=name, password=PASSWORD)
        yield made.render_as_string(hide_password=False)
    finally:
        await world.sql(f"DROP OWNED BY {name}")
        await world.sql(f"DROP ROLE {name}")


async def seen_by_nobody(urls: DatabaseUrls) -> int:
    """How many internal values a session of the service sees that was told no caller."""
    engine = open_app_engine(urls, pool_size=1)
    try:
        async with engine.connect() as connection:
            return int((await connection.execute(text(INTERNAL))).scalar_one())
    finally:
        await engine.dispose()


async def push_internally(world: World) -> None:
    row = {"indicator": "DEM-01", "period": "2019", "value": 106249, "visibility": "internal"}
    answer = await world.client.post(
        "/v1/districts/16070/submissions",
        json={"rows": [row]},
        headers=await world.key("district", "16070"),
    )
    assert answer.status_code == 201, answer.text
    (found,) = await world.sql(INTERNAL)
    assert found["n"]


async def test_a_superuser_as_the_services_login_sees_what_the_runtime_role_sees(
    fresh: World, server: Server, tmp_path: Path
) -> None:
    await push_internally(fresh)
    superuser = placed(server.superuser, str(make_url(fresh.urls.app).database))
    urls = await as_told(tmp_path, superuser, fresh.urls.owner)
    await require_runtime_role(urls)
    assert await seen_by_nobody(urls) == 0


async def test_one_login_for_both_acts_as_the_runtime_role(fresh: World, tmp_path: Path) -> None:
    await push_internally(fresh)
    async with login(fresh, RUNTIME_ROLE) as both:
        for urls in (await as_told(tmp_path, both, both), await as_told(tmp_path, both, None)):
            await require_runtime_role(urls)
            assert await seen_by_nobody(urls) == 0


async def test_a_login_without_the_role_is_told_how_to_get_it(fresh: World, tmp_path: Path) -> None:
    async with login(fresh) as stranger:
        urls = await as_told(tmp_path, stranger, fresh.urls.owner)
        with pytest.raises(RuntimeRoleUnfit) as refused:
            await require_runtime_role(urls)
    assert f"GRANT {RUNTIME_ROLE} TO" in sentence(refused.value)
    assert exit_code(refused.value) == MISUSED


async def test_a_login_that_does_not_take_on_the_role_is_refused(fresh: World) -> None:
    async with login(fresh, RUNTIME_ROLE) as other:
        with pytest.raises(RuntimeRoleUnfit, match="statt als kreisspiegel_app"):
            await require_runtime_role(replace(fresh.urls, app=other, set_role=False))


async def test_a_runtime_role_that_owns_the_tables_is_refused(fresh: World) -> None:
    await fresh.sql(f"ALTER TABLE observation OWNER TO {RUNTIME_ROLE}")
    with pytest.raises(RuntimeRoleUnfit, match="Tabellen gehören"):
        await require_runtime_role(fresh.urls)
