"""Numbers and days as a German reader writes them. Pure: a value in, text out."""

from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import Any
from zoneinfo import ZoneInfo

NOTHING = "–"
MONTHS = (
    *("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli"),
    *("August", "September", "Oktober", "November", "Dezember"),
)
_SWAPPED = str.maketrans(",.-", ".,−")
Number = Decimal | int | float


def number(value: Number | None, places: int | None = None) -> str:
    """`106.402` and `6,11`; without `places` a decimal keeps the digits that its source gave."""
    if value is None:
        return NOTHING
    if places is None:
        places = _own_places(value)
    # Half a unit goes up, as everybody learnt it; a float stands for the digits it is written with.
    exact = Decimal(repr(float(value))) if isinstance(value, float) else Decimal(value)
    rounded = exact.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    # Adding nothing turns −0,0 into 0,0.
    return format(rounded + 0, f",.{places}f").translate(_SWAPPED)


def _own_places(value: Number) -> int:
    # Behind a float's sixth place stand artefacts of its binary form; no view goes that far.
    written = Decimal(repr(round(value, 6))).normalize() if isinstance(value, float) else value
    exponent = Decimal(written).as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def percent(share: float | None) -> str:
    """A share between 0 and 1 in percent with one place."""
    return NOTHING if share is None else f"{number(100 * share, 1)} %"


def day(value: date | None, precision: str | None = "day") -> str:
    """`31.05.2019`, or `Mai 2019` and `2019` where the source is no more precise than that."""
    if value is None:
        return NOTHING
    if precision == "year":
        return str(value.year)
    if precision == "month":
        return f"{MONTHS[value.month - 1]} {value.year}"
    # Years below 1000 have four digits, too; `%Y` writes them with fewer.
    return f"{value:%d.%m.}{value.year:04}"


def instant(value: datetime, zone: str) -> str:
    local = value.astimezone(ZoneInfo(zone))
    return f"{day(local)}, {local:%H:%M} Uhr"


SIGNS = {"approx": "ca. ", "lower_bound": "≥ ", "upper_bound": "≤ "}


def signed(row: dict[str, Any]) -> str:
    """A value with what its precision says: `≥ 3.000`, `ca. 90.100`, `10 bis 15`."""
    if row.get("value_min") is not None:
        return f"{number(row['value_min'])} bis {number(row['value_max'])}"
    if row["value"] is None:
        return NOTHING
    return SIGNS.get(row.get("precision") or "", "") + number(row["value"])
