"""Makes the terms of all projects anew when the service brings other word lists than before."""

from app.db.engine import DatabaseUrls, open_engine, session_factory
from app.projects.terms import rebuild


async def made_anew(urls: DatabaseUrls) -> bool:
    """Whether there was anything to do; a second time there is not."""
    owner = open_engine(urls.owner, pool_size=1)
    try:
        async with session_factory(owner).begin() as session:
            return await rebuild(session)
    finally:
        await owner.dispose()
