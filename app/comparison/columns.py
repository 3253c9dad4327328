"""Columns that the tables of several views share: the state's value never without its coverage."""

from collections.abc import Mapping
from typing import Any

COVERAGE_COLUMNS = ("state_districts", "state_of", "state_population_share")
STATE_COLUMNS = ("state_value", "state_method", *COVERAGE_COLUMNS, "state_published")
TREND_COLUMNS = ("trend", "trend_slope", "trend_p_value", "trend_from", "trend_to")


def state_columns(state: Mapping[str, Any] | None) -> dict[str, Any]:
    """What stands for the state, from how many districts, and what the source publishes."""
    if state is None:
        return {}
    published = state["published"]
    return {
        "state_value": state["value"],
        "state_method": state["method"],
        **coverage_columns(state),
        "state_published": published["value"] if published else None,
    }


def coverage_columns(state: Mapping[str, Any]) -> dict[str, Any]:
    coverage = state["coverage"]
    told = (coverage["districts"], coverage["of"], coverage["population_share"])
    return dict(zip(COVERAGE_COLUMNS, told, strict=True))


def trend_columns(trend: Mapping[str, Any]) -> dict[str, Any]:
    """A trend on every line of its district; why there is none stands in its place."""
    refused = trend["refused"]
    told = (
        refused["reason"] if refused else trend["direction"],
        *(trend[name] for name in ("slope", "p_value", "from", "to")),
    )
    return dict(zip(TREND_COLUMNS, told, strict=True))
