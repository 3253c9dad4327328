"""Examples of profile and matrix for the published document, from the real data."""

from typing import Any

JSON = "application/json"
_FOREIGN_SHARE = {"code": "DEM-03", "unit": "%", "direction": "neutral", "tier": "core"}
_GROUND = {"period": "2018", "basis": "fortschreibung", "territory_date": "2021-12-31"}

PROFILE: dict[str, Any] = {
    JSON: {
        "example": {
            "district": {"ags": "16070", "name": "Ilm-Kreis", "type": "landkreis"},
            "state": "16",
            "territory": "as_reported",
            "indicators": [
                {
                    "indicator": _FOREIGN_SHARE,
                    **_GROUND,
                    "cell": {
                        "ags": "16070",
                        "value": 6.11,
                        "numerator": 6504,
                        "denominator": 106402,
                        "ci95": [5.970302, 6.258201],
                        "versus_state": "higher",
                        "supplier": "district",
                    },
                    "missing": None,
                    "favourable": None,
                    "significant_after_bh": True,
                }
            ],
            "local": [],
        }
    }
}

MATRIX: dict[str, Any] = {
    JSON: {
        "example": {
            "state": "16",
            "territory": "as_reported",
            "indicators": [{**_FOREIGN_SHARE, **_GROUND}],
            "districts": [{"ags": "16070", "name": "Ilm-Kreis", "type": "landkreis"}],
            "cells": [[{"value": 6.11, "ci95": [5.970302, 6.258201], "versus_state": "higher"}]],
            "missing": [],
        }
    }
}
