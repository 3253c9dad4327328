"""Examples of delegations and of the trail for the published document; names are synthetic."""

from typing import Any

_PROVIDER = {"id": "0b0f5c9e-6f0e-4a53-8d7a-3c0a4f115b1c", "name": "Rechenzentrum (Beispiel)"}
_DISTRICT = {"id": "5b1c8a52-6f0e-4f0c-9a53-0d7a3c0a4f11", "name": "district-16070"}
_ID = "9a530d7a-3c0a-4f11-8a52-5b1c6f0e4f0c"

GRANT: dict[str, Any] = {
    "two_indicators": {
        "summary": "Ilm-Kreis: zwei Indikatoren, zwei Jahre",
        "value": {
            "provider": _PROVIDER["name"],
            "indicators": ["DEM-01", "DEM-02"],
            "valid_until": "2028-12-31",
            "note": "Vereinbarung vom 1. Dezember 2026",
        },
    },
    "one_field": {
        "summary": "Ein Handlungsfeld, Zeiträume ab 2026",
        "value": {
            "provider": _PROVIDER["name"],
            "field": "language",
            "period_from": "2026",
            "valid_until": "2028-12-31",
        },
    },
}

DELEGATION: dict[str, Any] = {
    "id": _ID,
    "district": "16070",
    "provider": _PROVIDER,
    "resource": "observations",
    "usable": True,
    "indicators": ["DEM-01", "DEM-02"],
    "field": None,
    "period_from": None,
    "period_until": None,
    "valid_from": "2026-12-01",
    "valid_until": "2028-12-31",
    "state": "in_force",
    "note": "Vereinbarung vom 1. Dezember 2026",
    "granted_at": "2026-12-01T09:00:00.000001Z",
    "granted_by": _DISTRICT,
    "revoked_at": None,
    "revoked_by": None,
}

EVENTS: dict[str, Any] = {
    "items": [
        {
            "id": "412",
            "at": "2026-12-02T06:00:00.000001Z",
            "action": "submission_accepted",
            "subject": "3c0a4f11-5b1c-4a52-8f0e-6f0e9a530d7a",
            "district": "16070",
            "account": {**_PROVIDER, "role": "provider"},
            "request_id": "lauf-7",
            "detail": {"counts": {"received": 2, "created": 2}, "delegations": [_ID]},
        }
    ],
    "next": None,
}
