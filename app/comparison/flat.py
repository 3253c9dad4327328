"""The comparison of one indicator as lines of a table: one per district, those without a value too.

The same lines go out as CSV of the view, and into what a release seals.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from app.comparison import splits
from app.comparison.columns import STATE_COLUMNS, state_columns

COLUMNS = (
    *("indicator", "breakdown", "period", "basis", "territory_date", "ags", "name", "type"),
    *("value", "value_min", "value_max", "numerator", "denominator", "ci95_lower", "ci95_upper"),
    *("quartile", "percentile", "versus_state", "signal", "precision", "status", "supplier"),
    *("value_territory_date", "flags", "deviation", "missing", "detail", "population", "size_band"),
    *("concept_status", "concept_status_on", "source", "rank", "p_value", "significant_after_bh"),
    *("estimated", "quality", *STATE_COLUMNS),
)


def lines(view: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """One line per district, those without a value among them."""
    about = {
        "indicator": view["indicator"]["code"],
        "breakdown": splits.in_a_line(view["breakdown"]),
        "period": view["period"],
        "basis": view["basis"],
        **state_columns(view["state"]),
    }
    # The ground's date has the name it has everywhere; the day of the figure itself another.
    ground = {"territory_date": view["territory_date"]}
    for row in view["districts"]:
        lower, upper = row["ci95"] or (None, None)
        own = {"value_territory_date": row["territory_date"], "deviation": _told(row)}
        limits = {"ci95_lower": lower, "ci95_upper": upper}
        yield {**about, **row, **row["context"], **limits, **own, **ground}
    for gone in view["missing"]:
        yield {**about, **gone, **ground, "value": None, "missing": gone["reason"]}


def _told(row: Mapping[str, Any]) -> str | None:
    """What a district says of its deviation, where the caller may know it."""
    told: str | None = row["deviation"]["detail_de"] if row["deviation"] else None
    return told
