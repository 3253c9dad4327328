"""What to say of a code that was not known yet at the instant asked for: since when it is.

Who asks as of a day before the first load should not look for a misspelt code.
"""

from datetime import UTC, datetime

from sqlalchemy import text

from app.auth.reading import Reading
from app.numerals import day

FIRST = {
    "indicator": text("""
SELECT min(f.recorded_at) FROM framework_indicator fi JOIN framework f ON f.edition = fi.edition
WHERE fi.indicator = :code"""),
    "district": text("SELECT min(recorded_at) FROM district_version WHERE ags = :code"),
    "state": text("""
SELECT min(recorded_at) FROM state WHERE CAST(:code AS text) IS NULL OR code = :code"""),
}
NOT_YET_DE = "{what} war am {at} (as_of) noch nicht eingetragen, sondern erst seit dem {since}."
NOT_YET_EN = "{what} was not recorded yet as of {at} (as_of), but only since {since}."


async def not_yet(
    reading: Reading, kind: str, code: str | None, german: str, english: str
) -> tuple[str, str] | None:
    """Both sentences about something that became known later; None where that is not the reason.

    `german` and `english` name it at the beginning of a sentence.
    """
    if reading.latest:
        return None
    since = (await reading.session.execute(FIRST[kind], {"code": code})).scalar()
    if since is None or since <= reading.at:
        return None
    return (
        NOT_YET_DE.format(what=german, at=_told(reading.at), since=_told(since)),
        NOT_YET_EN.format(what=english, at=reading.at.isoformat(), since=since.isoformat()),
    )


def _told(at: datetime) -> str:
    instant = at.astimezone(UTC)
    return f"{day(instant)}, {instant:%H:%M:%S} UTC"
