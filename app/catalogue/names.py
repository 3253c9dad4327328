"""German names of codes that stand in no other view, and names that do not tell who is meant."""

from sqlalchemy import text

from app.auth.reading import Reading

# Whose state came first is at home here: pages show it unless another one is asked for.
STATES = text("SELECT code, name_de FROM state WHERE recorded_at <= :at ORDER BY recorded_at, code")
CATEGORIES = text("SELECT dimension, code, label_de FROM breakdown_category")
# A city and the district around it may have one name: Osnabrück.
NAMESAKES = text("""
SELECT DISTINCT ags, type FROM district_version
WHERE (left(ags, 2), name) IN (
    SELECT left(ags, 2), name FROM district_version GROUP BY 1, 2 HAVING count(DISTINCT ags) > 1)
""")
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


async def namesakes(reading: Reading) -> dict[str, str]:
    """The kind of every district whose name another one of its state has, too."""
    return {row.ags: row.type for row in await reading.session.execute(NAMESAKES)}
