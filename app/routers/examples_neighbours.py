"""Examples of similar districts and of what can be learnt, from the real data."""

from typing import Any

JSON = "application/json"
PEERS: dict[str, Any] = {
    JSON: {
        "example": {
            "district": {
                "ags": "16070",
                "name": "Ilm-Kreis",
                "type": "landkreis",
                "state": "16",
            },
            "year": "2019",
            "territory_date": "2021-12-31",
            "features": [
                {
                    "code": "SOC-02",
                    "label_de": "SGB-II-Quote insgesamt",
                    "unit": "%",
                    "weight": 1.0,
                    "transform": None,
                    "own_value": 7.5,
                    "median": 6.655,
                    "scale": 2.601967,
                    "measure": "mad",
                    "period": "2019",
                    "basis": "specialised_statistics",
                }
            ],
            "peers": [
                {
                    "ags": "16067",
                    "name": "Gotha",
                    "distance": 0.059011,
                    "rank": 1,
                    "contributions": {
                        "DEM-01": 0.431518,
                        "density": 0.183392,
                        "DEM-03": 0.151316,
                        "SOC-02": 0.144959,
                        "EMP-05": 0.088816,
                        "type": 0,
                    },
                    "stable": True,
                }
            ],
            "method": {"standardisation": "median_mad", "distance": "gower"},
            "missing": [],
        }
    }
}
LEARNING: dict[str, Any] = {
    JSON: {
        "example": {
            "district": {
                "ags": "16069",
                "name": "Hildburghausen",
                "type": "landkreis",
                "state": "16",
            },
            "indicators": [
                {
                    "indicator": {
                        "code": "EDU-06",
                        "label_de": "Abgänge mit Hochschulreife",
                        "direction": "higher_better",
                    },
                    "period": "2019",
                    "why": "gap_widening",
                    "evidence": {"value": 18.1, "state_value": 32.73, "state_method": "source"},
                    "similar": [
                        {
                            "ags": "16075",
                            "name": "Saale-Orla-Kreis",
                            "improvement": {"from_value": 27.54, "to_value": 31.02},
                        }
                    ],
                    "projects": [
                        {
                            "title": "SELF – Fuß fassen durch Bildungserfolg",
                            "via": "indicator",
                            "obstacles_told": True,
                            "reason_de": "Nennt diesen Indikator als Ziel; erzählt von"
                            " Stolpersteinen und Ergebnissen; ob es noch läuft, hat niemand"
                            " bestätigt.",
                        }
                    ],
                }
            ],
            "considered": [
                {"indicator": "DEM-03", "outcome": "neutral"},
                {"indicator": "EDU-06", "period": "2019", "outcome": "gap_widening"},
            ],
        }
    }
}
