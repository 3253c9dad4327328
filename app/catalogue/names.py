"""German names of codes that stand in no other view: states, dimensions and categories."""

from sqlalchemy import text

from app.auth.reading import Reading

# Whose state came first is at home here: pages show it unless another one is asked for.
STATES = text("SELECT code, name_de FROM state WHERE recorded_at <= :at ORDER BY recorded_at, code")
CATEGORIES = text("SELECT dimension, code, label_de FROM breakdown_category")
DIMENSIONS = text("SELECT code, label_de FROM breakdown_dimension ORDER BY position")


async def states(reading: Reading) -> dict[str, str]:
    """Every state by its code."""
    found = await reading.session.execute(STATES, {"at": reading.at})
    return {row.code: row.name_de for row in found}


async def dimensions(reading: Reading) -> dict[str, str]:
    """Every dimension of the code lists, in their order."""
    return {row.code: row.label_de for row in await reading.session.execute(DIMENSIONS)}


async def categories(reading: Reading) -> dict[tuple[str, str], str]:
    """Every category by its dimension and code."""
    found = await reading.session.execute(CATEGORIES)
    return {(row.dimension, row.code): row.label_de for row in found}
