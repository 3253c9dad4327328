"""A comparison's rows as they go out: values with their flags, absences with their reason."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from app.comparison.numbers import Columns, Numbers, pair, plain

SIZE_BANDS = {
    "kreisfreie_stadt": ((200_000, "1-2"), (50_000, "3-4")),
    "landkreis": ((150_000, "1-2"), (0, "3-4")),
}
ABSENT_DE = "Für {period} liegt auf dieser Grundlage keine Angabe vor."
REASONS_DE = {
    "not_yet_available": "Die Angabe liegt noch nicht vor.",
    "not_collected": "Die Angabe wird nicht erhoben.",
    "not_applicable": "Die Angabe trifft hier nicht zu.",
    "unreliable": "Die Angabe ist nicht sicher genug.",
    "confidential": "Die Angabe ist geheim zu halten.",
    "refused": "Die Angabe wurde verweigert.",
    "undated": "Die Quelle nennt keinen Stichtag; der Wert wird gezeigt, aber nicht verglichen.",
    "other_ground": "Nur auf anderer Grundlage: {grounds}.",
}

DEVIATES = {
    "source": "source_deviates",
    "population": "population_deviates",
    "reference_date": "reference_date_deviates",
    "territory": "territory_deviates",
    "method": "method_deviates",
    "other": "definition_deviates",
}


def size_band(kind: str, population: float | None) -> str | None:
    """The KGSt size band; None for towns of up to 50,000 and where nobody was counted."""
    if population is None:
        return None
    bands = SIZE_BANDS[kind]
    return next((band for least, band in bands if population > least), None)


def _shown(row: Mapping[str, Any]) -> bool:
    return (row["value"] is not None or row["value_min"] is not None) and not row["undated"]


def _flags(row: Mapping[str, Any]) -> list[str]:
    told = {
        "derived_count": row["computed"] in ("numerator", "denominator"),
        "approximate": row["precision"] == "approx",
        "bound_only": row["precision"] in ("lower_bound", "upper_bound"),
        "range": row["precision"] == "range",
        row["status"]: row["status"] in ("provisional", "estimated"),
        "suppliers_differ": row["other_value"] is not None and row["other_value"] != row["value"],
        "other_ground_available": row["elsewhere"] is not None,
        "hidden_from_others": bool(row["hidden"]),
    }
    # A difference that the district itself declares is told like one that we found.
    declared = row["deviation"]["kinds"] if row["deviation"] else []
    return [name for name, holds in told.items() if holds] + [DEVIATES[kind] for kind in declared]


def compared(
    found: Sequence[Mapping[str, Any]], cols: Columns, numbers: Numbers
) -> list[dict[str, Any]]:
    """The districts with a value, in the order of `found` (by name)."""
    return [
        {
            **{name: row[name] for name in ("ags", "name", "type", "value", "numerator")},
            "denominator": row["denominator"],
            "value_min": row["value_min"],
            "value_max": row["value_max"],
            "ci95": pair(numbers.lower[i], numbers.upper[i]),
            "quartile": plain(numbers.quartile[i]),
            "percentile": plain(numbers.percentile[i]),
            "versus_state": str(numbers.versus_state[i]) or None,
            "signal": str(numbers.signal[i]) or None,
            **{name: row[name] for name in ("precision", "status", "supplier", "source")},
            "territory_date": row["territory_date"],
            "reference_date": row["reference_date"],
            "revision": row["revision"],
            "comparable": bool(cols.comparable[i]),
            "flags": _flags(row),
            "deviation": row["deviation"],
            "other_supplier": _other(row),
            "note": row["note"],
            "context": context(row),
        }
        for i, row in enumerate(found)
        if _shown(row)
    ]


def context(row: Mapping[str, Any]) -> dict[str, Any]:
    """What must be seen beside a value: how large the district is, how far its concept."""
    people = row["population"]
    return {
        "population": None if people is None else int(people),
        "density": None if people is None else plain(round(float(people / row["area_km2"]), 1)),
        "size_band": size_band(row["type"], None if people is None else float(people)),
        "concept_status": row["concept_status"],
        "concept_status_on": row["concept_status_on"],
    }


def _other(row: Mapping[str, Any]) -> dict[str, Any] | None:
    if row["other_value"] is None:
        return None
    return {"supplier": row["other_supplier"], "value": row["other_value"]}


def left_out(found: Sequence[Mapping[str, Any]], period: str) -> list[dict[str, Any]]:
    """The districts without a comparable value, each with its reason."""
    return [_absence(row, period) for row in found if not _shown(row)]


def _absence(row: Mapping[str, Any], period: str) -> dict[str, Any]:
    reason = row["missing"]
    if row["undated"] and (row["value"] is not None or row["value_min"] is not None):
        reason = "undated"
    elif reason is None and row["elsewhere"] is not None:
        reason = "other_ground"
    detail = REASONS_DE[reason] if reason else ABSENT_DE
    return {
        "ags": row["ags"],
        "name": row["name"],
        "reason": reason or "not_yet_available",
        "detail": detail.format(grounds=row["elsewhere"], period=period),
        "value": row["value"] if row["undated"] else None,
        "precision": row["precision"] if row["undated"] else None,
        "other_grounds": row["elsewhere"],
    }


def notes(
    definition: Mapping[str, Any], found: Sequence[Mapping[str, Any]], numbers: Numbers, period: str
) -> list[str]:
    """What a reader has to know before citing the table, in German sentences."""
    said = [
        f"{one['label_de']} Werte ab {one['period']} sind mit früheren nicht gleich."
        for one in definition["breaks"]
        if one["period"] <= period < str(int(one["period"][:4]) + 2)
    ]
    state = numbers.state
    if state["method"] == "source":
        said.append("Der Landeswert ist der veröffentlichte; die Kreiswerte haben keinen Nenner.")
    if state["coverage"]["districts"] < state["coverage"]["of"]:
        said.append("Nicht alle Kreise sind enthalten; wer fehlt, steht unter missing.")
    if any(row["computed"] == "numerator" and _shown(row) for row in found):
        said.append(
            "Zähler mit dem Kennzeichen derived_count sind aus Anteil und Nenner berechnet; ihr"
            " Rundungsfehler steckt im Intervall."
        )
    if any(row["deviation"] and _shown(row) for row in found):
        said.append(
            "Werte mit einem Kennzeichen auf _deviates weichen nach Angabe ihres Kreises von der"
            " Definition ab; worin, steht unter deviation."
        )
    if np.isin(numbers.signal, ("beyond_95", "beyond_99_8")).any():
        said.append(
            "Bei großen Nennern liegt fast jeder Kreis außerhalb der Trichtergrenzen, weil sich"
            " Kreise stärker unterscheiden, als der Zufall erklärt. Das ist kein Urteil."
        )
    if warned := definition["definition"]["comparability_note_de"]:
        said.append(str(warned))
    return said
