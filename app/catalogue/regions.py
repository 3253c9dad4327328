"""Which districts of a state lie in one region on a day."""

from datetime import date

from sqlalchemy import text

from app.auth.reading import Reading

TOGETHER = text("""
SELECT other.ags FROM district_region own
JOIN district_region other ON other.system = own.system AND other.code = own.code
 AND other.valid @> CAST(:day AS date) AND other.recorded_at <= CAST(:at AS timestamptz)
WHERE own.ags = :ags AND own.valid @> CAST(:day AS date)
  AND own.recorded_at <= CAST(:at AS timestamptz)
  AND left(other.ags, 2) = left(own.ags, 2)
ORDER BY other.ags
""")


async def of_one_region(reading: Reading, ags: str, day: date) -> list[str]:
    """The districts of the same region, the district among them; none where it has no region."""
    bound = {"ags": ags, "day": day, "at": reading.at}
    return list((await reading.session.execute(TOGETHER, bound)).scalars())
