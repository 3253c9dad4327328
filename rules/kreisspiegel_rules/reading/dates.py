"""Days and instants as workbooks hold them, given as the text that a push would have."""

from datetime import UTC, date, datetime, timedelta

_HOUR = timedelta(hours=1)
# 9999-12-31: the last day that Excel, PostgreSQL's texts and Python agree on.
_LAST = 2_958_465


def from_serial(text: str, *, since_1904: bool) -> str | None:
    """A day of Excel's count as ISO text, with its time if it has one; None when it is no day."""
    serial = float(text) + (1_462 if since_1904 else 0)
    if not 1 <= serial < _LAST + 1:
        return None
    # Excel counts a 29 February 1900 that never was; the days before it are one behind.
    epoch = datetime(1899, 12, 31 if serial < 60 else 30, tzinfo=UTC)
    # Times are kept to the second: the binary fraction of a day holds no more.
    moment = epoch + timedelta(seconds=round(serial * 86_400))
    return _shown(moment)


def _shown(moment: datetime) -> str:
    if (moment.hour, moment.minute, moment.second) == (0, 0, 0):
        return moment.date().isoformat()
    return moment.replace(tzinfo=None).isoformat()


def german_instant(text: str) -> str:
    """A day or time of a workbook as an instant in German legal time; other text as it is."""
    try:
        local = datetime.fromisoformat(text)
    except ValueError:
        return text
    if local.tzinfo is not None:
        return text
    return f"{local.isoformat()}+0{1 + _summer(local)}:00"


def _summer(local: datetime) -> bool:
    """Summer time runs from the last Sunday of March, 2 o'clock, to that of October, 3 o'clock.

    Counted here because not every Python knows the world's time zones.
    """
    begin = datetime.combine(_last_sunday(local.year, 3), datetime.min.time()) + 2 * _HOUR
    end = datetime.combine(_last_sunday(local.year, 10), datetime.min.time()) + 3 * _HOUR
    return begin <= local < end


def _last_sunday(year: int, month: int) -> date:
    last = date(year, month, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7)
