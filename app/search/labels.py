"""The German names of fields of action and target groups, once per version of the data."""

from collections.abc import Mapping

from app.auth.reading import Reading
from app.catalogue.kept import kept
from app.projects.terms import labels

Labels = Mapping[tuple[str, str], str]


async def named(reading: Reading) -> Labels:
    """Kind (`field` or `target_group`) and code, and what it is called."""

    async def look_up() -> Labels:
        return await labels(reading.session)

    return await kept(reading, "labels of projects", look_up)
