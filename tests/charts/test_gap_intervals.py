"""Gaps with counts: both sides and the difference keep their intervals, parts are no state."""

from datetime import UTC, date, datetime
from typing import Any

from app.charts.gaps import gaps
from app.charts.told import Names
from tests.charts.seen import caption, nodes, values

NAMES = Names({"16": "Thüringen"}, {}, {("sex", "female"): "weiblich", ("sex", "male"): "männlich"})


def gap(name: str, difference: float | None, **members: Any) -> dict[str, Any]:
    """A synthetic district of the gaps view."""
    sides: dict[str, Any] = {
        "group": {"value": 40.0, "ci95": [35, 45]},
        "reference": {"value": 50, "ci95": None},
    }
    told: dict[str, Any] = {"difference": difference, "difference_ci95": [-18.0, -2.0], "flags": []}
    told |= {"source": "synthetisch", "convergence": None}
    return {"name": name, **sides, **told, **members}


def view(rows: list[dict[str, Any]]) -> dict[str, Any]:
    """A synthetic answer of the gaps view, as far as it is drawn."""
    coverage = {"districts": 2, "of": 22, "population_share": 0.6}
    state = {"group_value": 40.0, "reference_value": 49.5, "difference": -9.5}
    how = {"method": {"difference": "newcombe"}, "difference_ci95": [-12, -7]}
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
        "state": {"code": "16", "coverage": coverage, **state, **how},
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
    assert "Schließt das Intervall der Differenz sie ein" in said
    assert "Nicht gezeichnet, weil keine Differenz: C." in said
    assert "kleine Grundzahl (unter 100): B" in said
    assert "geheim zu halten: Suhl" in said
    assert "umgerechnet auf den Gebietsstand 31.12.2021" in spec["title"]["subtitle"][0]
    titles = [node.get("title") for node in nodes(spec)]
    assert ["Differenz in Prozentpunkten: weiblich minus männlich"] in titles
    # Two overlapping intervals are two lines, one above the other.
    assert {node["yOffset"] for node in nodes(spec) if "yOffset" in node} == {-4, 4}


def test_what_stands_for_some_only_is_no_line_of_the_state() -> None:
    told = view([gap("A", -10.5, convergence={"verdict": "converging"}), gap("B", -9.0)])
    spec = gaps(told, NAMES)
    lines = {row["said"] for row in values(spec) if "said" in row and "name" not in row}
    assert lines == {"", "2 von 22 Kreisen zusammen −9,5"}
    said = caption(spec)
    assert "2 von 22 Kreisen zusammen: weiblich 40,0 und männlich 49,5, Differenz −9,5" in said
    assert "Ob sich die Gruppen annähern – nähern sich an: A." in said
    told["state"]["coverage"]["population_share"] = 0.3
    spec = gaps(told, NAMES)
    assert {row["said"] for row in values(spec) if "said" in row and "name" not in row} == {""}
    assert "das ist kein Wert des Landes." in spec["description"]
    told["state"]["difference"] = None
    assert "Kein Landeswert: Zähler und Nenner fehlen" in caption(gaps(told, NAMES))
