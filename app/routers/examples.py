"""Examples for the published document, from the real data that the service is filled with."""

from typing import Any

JSON = "application/json"

_ROW = {
    "indicator": "DEM-03",
    "period": "2018",
    "numerator": 6504,
    "denominator": 106402,
    "territory_date": "2021-12-31",
}
_EISENACH = {
    "indicator": "DEM-02",
    "period": "2018",
    "basis": "azr",
    "territory_date": "2018-12-31",
}

PUSH: dict[str, Any] = {
    "ilm_kreis": {
        "summary": "Ilm-Kreis: Ausländeranteil 2018 aus Zähler und Nenner",
        "value": {"rows": [_ROW], "comment": "Broschüre 2019, Zahl F10"},
    },
    "eisenach": {
        "summary": "Eisenach: 2.028 + 1.542 ist nicht 3.571 (eine Warnung)",
        "value": {
            "rows": [
                {**_EISENACH, "value": 3571},
                {**_EISENACH, "value": 2028, "breakdown": {"sex": "male"}},
                {**_EISENACH, "value": 1542, "breakdown": {"sex": "female"}},
            ]
        },
    },
}

PUSH_OF_SEVERAL: dict[str, Any] = {
    "ilm_kreis_and_eisenach": {
        "summary": "Zwei Kreise in einer Lieferung; jede Zeile nennt den ihren",
        "value": {
            "rows": [
                {**_ROW, "district": "16070"},
                {**_EISENACH, "district": "16056", "value": 3571},
            ]
        },
    },
}

VERDICT: dict[str, Any] = {
    "id": "5b1c8a52-6f0e-4f0c-9a53-0d7a3c0a4f11",
    "district": "16056",
    "supplier": "district",
    "recorded_at": "2026-11-21T12:00:00.000001Z",
    "dry_run": False,
    "mode": "atomic",
    "format": "json",
    "rule_pack": "2026.1",
    "comment": None,
    "scope": None,
    "counts": {
        "received": 3,
        "created": 3,
        "updated": 0,
        "unchanged": 0,
        "rejected": 0,
        "withdrawn": 0,
    },
    "findings": [
        {
            "row": 1,
            "pointer": "/rows/0/value",
            "rule": "breakdown_sum",
            "code": "breakdown_sum",
            "severity": "warning",
            "message": "Die Teile (Gliederung sex) ergeben 3.570, die Gesamtzahl ist 3.571:"
            " Differenz 1.",
            "expected": "3571",
            "found": "3570",
            "silenced_by": None,
        }
    ],
}

VERDICTS: dict[str, Any] = {"submissions": [VERDICT], "counts": VERDICT["counts"]}

DISTRICT: dict[str, Any] = {
    JSON: {
        "example": {
            "items": [
                {
                    "ags": "16056",
                    "name": "Eisenach",
                    "type": "kreisfreie_stadt",
                    "state": "16",
                    "nuts3": "DEG0N",
                    "area_km2": 104.17,
                    "valid_from": "1998-01-01",
                    "valid_to": "2021-06-30",
                    "territory_version": 1,
                    "region": {
                        "system": "planning_region",
                        "code": "suedwest",
                        "label_de": "Südwestthüringen",
                    },
                }
            ],
            "next": None,
        }
    }
}

INDICATOR: dict[str, Any] = {
    JSON: {
        "example": {
            "code": "DEM-03",
            "version": "1.0",
            "label_de": "Ausländeranteil (Fortschreibung)",
            "kind": "share",
            "unit": "%",
            "direction": "neutral",
            "default_basis": "fortschreibung",
        }
    }
}

OBSERVATIONS: dict[str, Any] = {
    JSON: {
        "example": {
            "items": [
                {
                    "district": "16056",
                    "state": "16",
                    "indicator": "DEM-02",
                    "version": "1.0",
                    "period": "2018",
                    "breakdown": {"sex": "female"},
                    "basis": "azr",
                    "territory_date": "2018-12-31",
                    "supplier": "district",
                    "value": 1542,
                    "precision": "exact",
                    "status": "final",
                    "missing": None,
                    "revision": 1,
                }
            ],
            "next": None,
            "as_of": "2026-11-21T12:00:00Z",
        }
    }
}

COMPARISON: dict[str, Any] = {
    JSON: {
        "example": {
            "indicator": {"code": "DEM-03", "unit": "%", "direction": "neutral"},
            "period": "2018",
            "basis": "fortschreibung",
            "territory_date": "2021-12-31",
            "districts": [
                {
                    "ags": "16070",
                    "name": "Ilm-Kreis",
                    "type": "landkreis",
                    "value": 6.11,
                    "numerator": 6504,
                    "denominator": 106402,
                    "ci95": [5.970302, 6.258201],
                    "precision": "exact",
                    "status": "final",
                    "supplier": "district",
                    "flags": ["suppliers_differ", "source_differs", "basis_assumed"],
                }
            ],
            "missing": [],
        }
    }
}

CONCEPTS: dict[str, Any] = {
    JSON: {
        "example": {
            "on": "2019-05-31",
            "counts": {"adopted": 8, "in_preparation": 6, "unknown": 9},
            "districts": [
                {
                    "ags": "16070",
                    "name": "Ilm-Kreis",
                    "status": "adopted",
                    "update_ongoing": True,
                    "concept_year": 2018,
                    "target_year": None,
                    "phases": [],
                    "as_reported_on": "2019-05-31",
                }
            ],
        }
    }
}

RECEIPT_KEYS = {
    "keys": [
        {
            "kty": "OKP",
            "crv": "Ed25519",
            "use": "sig",
            "alg": "EdDSA",
            "kid": "k3Jq0m1vP9aZ",
            "x": "k3Jq0m1vP9aZ7cXn2w0mU5h8s4t1y6b3e9r2i5o8p1M",
        }
    ]
}
