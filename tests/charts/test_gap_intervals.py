"""Gaps with counts: both sides and the difference keep their intervals, parts are no state."""

from datetime import UTC, date, datetime
from typing import Any

from app.charts.gaps import gaps
from app.charts.told import Names
from tests.charts.seen import caption, values

NAMES = Names({"16": "Thüringen"}, {}, {("sex", "female"): "weiblich", ("sex", "male"): "männlich"})


def gap(name: str, difference: float | None, **members: Any) -> dict[str, Any]:
    """A synthetic district of the gaps view."""
    sides = {"group": {"value": 40.0, "ci95": [35, 45]}, "reference": {"value": 50, "ci95": None}}
    told = {"difference": difference, "difference_ci95": [-18.0, -2.0], "flags": []}
    return {"name": name, **sides, **told, "source": "synthetisch", **members}


def view(rows: list[dict[str, Any]]) -> dict[str, Any]:
    """A synthetic answer of the gaps view, as far as it is drawn."""
    coverage = {"districts": 2, "of": 22}
    return {
        "indicator": {"label_de": "Anteil", "unit": "%", "kind": "share"},
        "period": "2019",
        "dimension": "sex",
        "group": "female",
        "reference": "male",
        "breakdown": {},
        "framework": "2026.1",
        "territory": "current",
        "basis": "survey",
        "territory_date": date(2021, 12, 31),
        "as_of": datetime(2026, 11, 22, tzinfo=UTC),
        "state": {"code": "16", "difference": -9.5, "method": None, "coverage": coverage},
        "districts": rows,
        "missing": [{"name": "Suhl", "reason": "confidential"}],
    }


def test_intervals_of_sides_and_difference_are_drawn() -> None:
    rows = [gap("A", -10.5), gap("B", -9.0, flags=["small_base"]), gap("C", None)]
    spec = gaps(view(rows), NAMES)
    drawn = {row["name"]: row for row in values(spec) if "group" in row}
    assert [*drawn] == ["A", "B"]
    assert (drawn["A"]["low"], drawn["A"]["high"], drawn["A"]["firm"]) == (-18, -2, True)
    assert drawn["B"]["firm"] is False
    sides = [row for row in values(spec) if row.get("who") == "weiblich"]
    assert [(row["low"], row["high"]) for row in sides] == [(35, 45), (35, 45)] * 2
    said = caption(spec)
    assert "schließt das der Differenz die Null ein" in said
    assert "Nicht gezeichnet, weil keine Differenz: C." in said
    assert "kleine Grundzahl (unter 100): B" in said
    assert "geheim zu halten: Suhl" in said
    assert "umgerechnet auf den Gebietsstand 31.12.2021" in spec["title"]["subtitle"][0]
    lines = {row["said"] for row in values(spec) if "said" in row and "name" not in row}
    assert lines == {"0", "2 von 22 Kreisen zusammen −9,5"}
