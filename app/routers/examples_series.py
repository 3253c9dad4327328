"""Examples of views over time and of gaps, from the real data that the service is filled with."""

from typing import Any

JSON = "application/json"

SERIES: dict[str, Any] = {
    JSON: {
        "example": {
            "indicator": {"code": "DEM-03", "unit": "%", "direction": "neutral"},
            "basis": "fortschreibung",
            "territory": "as_reported",
            "breaks": [
                {
                    "period": "2011",
                    "kind": "census",
                    "severity": "hard",
                    "label_de": "Zensus 2011: Bevölkerungszahl neu festgestellt, Quoten springen.",
                    "districts": None,
                }
            ],
            "districts": [
                {
                    "ags": "16070",
                    "name": "Ilm-Kreis",
                    "type": "landkreis",
                    "points": [
                        {
                            "period": "2019",
                            "segment": 2,
                            "value": 6.21,
                            "numerator": 6598,
                            "denominator": 106249,
                            "ci95": [6.061459, 6.361698],
                            "versus_state": "higher",
                            "precision": "rounded",
                            "supplier": "official",
                            "flags": ["derived_count", "rounded"],
                        }
                    ],
                    "missing": [],
                    "trend": {
                        "method": "weighted_slope",
                        "points": 5,
                        "from": "2015",
                        "to": "2019",
                        "slope": 0.488728,
                        "slope_ci95": [0.444935, 0.532521],
                        "significant": True,
                        "direction": "rising",
                        "survives_leave_one_out": True,
                        "refused": None,
                    },
                }
            ],
            "other_grounds": [],
        }
    }
}

GAPS: dict[str, Any] = {
    JSON: {
        "example": {
            "indicator": {"code": "EDU-05", "unit": "%", "direction": "lower_better"},
            "period": "2019",
            "dimension": "sex",
            "group": "female",
            "reference": "male",
            "basis": "specialised_statistics",
            "territory_date": "2021-12-31",
            "districts": [
                {
                    "ags": "16070",
                    "name": "Ilm-Kreis",
                    "type": "landkreis",
                    "group": {"value": 6.38, "numerator": None, "denominator": None},
                    "reference": {"value": 14.49, "numerator": None, "denominator": None},
                    "difference": -8.11,
                    "difference_ci95": None,
                    "ratio": 0.440304,
                    "significant": None,
                    "flags": ["rounded"],
                }
            ],
            "missing": [],
        }
    }
}
