"""German labels of the columns of a release's tables, for its workbooks."""

_DISTRICT = {
    "state": "Land",
    "ags": "Kreisschlüssel",
    "district": "Kreisschlüssel",
    "name": "Kreis",
    "type": "Art",
    "source": "Quelle",
}
_INDICATOR = {
    "indicator": "Indikator",
    "version": "Fassung der Definition",
    "label_de": "Bezeichnung",
    "unit": "Einheit",
    "breakdown": "Aufgliederung",
    "period": "Zeitraum",
    "basis": "Grundlage",
    "territory_date": "Gebietsstand",
    "state_value": "Landeswert",
    "state_method": "Wie der Landeswert entsteht",
    "state_districts": "Kreise im Landeswert",
    "state_of": "Kreise im Land",
    "state_population_share": "Anteil der Bevölkerung im Landeswert",
    "state_published": "Landeswert der Quelle",
}

CONCEPT = {"state": "Land", "on": "Tag"}

DELIVERY = _DISTRICT | {
    **{name: _INDICATOR[name] for name in ("indicator", "label_de", "breakdown", "period")},
    "tier": "Stufe",
    "duty": "Pflicht",
    "due_on": "Fällig am",
    "status": "Stand der Lieferung",
    "reason": "Grund",
    "delivered_on": "Geliefert am",
    "submission": "Lieferung",
    "warnings": "Warnungen",
}

INDICATOR = (
    _INDICATOR
    | {"state": "Land"}
    | {
        "state_ci95_lower": "Landeswert: Intervall von",
        "state_ci95_upper": "Landeswert: Intervall bis",
        "n": "Kreise in der Verteilung",
        "min": "Kleinster Wert",
        "q1": "Erstes Quartil",
        "median": "Median",
        "q3": "Drittes Quartil",
        "max": "Größter Wert",
        "mean_unweighted": "Mittel der Kreise, ungewichtet",
        "notes": "Beim Zitieren zu beachten",
    }
)

COMPARISON = (
    _DISTRICT
    | _INDICATOR
    | {
        "value": "Wert",
        "value_min": "Wert mindestens",
        "value_max": "Wert höchstens",
        "numerator": "Zähler",
        "denominator": "Nenner",
        "ci95_lower": "95-%-Intervall von",
        "ci95_upper": "95-%-Intervall bis",
        "quartile": "Quartil",
        "percentile": "Perzentil",
        "versus_state": "Gegenüber dem Land",
        "signal": "Trichtergrenzen",
        "precision": "Genauigkeit",
        "status": "Vorläufigkeit",
        "supplier": "Lieferant",
        "value_territory_date": "Gebietsstand des Werts",
        "flags": "Kennzeichen",
        "deviation": "Abweichung von der Definition",
        "missing": "Warum kein Wert",
        "detail": "Warum kein Wert, in Worten",
        "population": "Bevölkerung",
        "size_band": "Größenklasse",
        "concept_status": "Stand des Konzepts",
        "concept_status_on": "Stand des Konzepts vom",
        "rank": "Rang",
        "p_value": "p-Wert gegenüber dem Land",
        "significant_after_bh": "Auffällig nach Benjamini–Hochberg",
        "estimated": "Geschätzt",
        "quality": "Güte der Schätzung",
    }
)
