"""One row per table that every constraint admits; tests change it until one of them refuses.

As JSON for jsonb_populate_record. Synthetic, never kept: keys are taken from outside Thüringen,
so that no loaded row is in the way.
"""

from hashlib import sha256
from typing import Any

Row = dict[str, Any]

NOBODY = "00000000-0000-4000-8000-000000000001"
SOMEBODY = "00000000-0000-4000-8000-000000000002"
EARLIER, NOW, LATER = (f"2026-11-21T{time}Z" for time in ("11:59:59", "12:00:00", "12:00:01"))
SHA256, TOO_SHORT = "\\x" + "ab" * 32, "\\xab"
ORIGIN = {"source": "synthetic", "licence": "none", "recorded_at": NOW}
LABELS = {"label_de": "Probe", "label_en": "Sample"}

VALID: dict[str, Row] = {
    "account": {"id": NOBODY, "name": "Probe", "role": "ministry", "created_at": NOW},
    "area": {"code": "99", "kind": "state"},
    "audit_event": {"id": -1, "at": NOW, "action": "tried", "subject": "x", "detail": {}},
    "breakdown_category": {
        "dimension": "sex", "code": "probe", "position": 9, "kind": "part", **LABELS,
    },
    "breakdown_dimension": {"code": "probe", "position": 99, **LABELS},
    "clock": {"single": True, "at": NOW, "version": 0, "submissions": 0},
    "concept_event": {
        "id": -1, "ags": "99999", "supplier": "district", "on_date": "2026-01-31",
        "date_precision": "day", "status": "adopted", "update_ongoing": False,
        "phases": ["monitoring"], "source": "synthetic", "visibility": "public",
        "withdrawn": False, "account_id": NOBODY, "recorded_at": NOW,
    },
    "concept_version": {
        "id": -1, "ags": "99999", "supplier": "district", "number": 1,
        "sections": {"fields": "absent"}, "valid_to": "2026-01-31", "fields_of_action": [],
        "guiding_answers": [], "documents": [],
        "programmes": [], "visibility": "public", "source": "synthetic", "withdrawn": False,
        "account_id": NOBODY, "recorded_at": NOW,
    },
    "credential": {
        "id": "0123456789ab", "account_id": NOBODY, "secret_sha256": SHA256, "created_at": NOW,
        "expires_at": "2027-11-21T12:00:00Z",
    },
    "delegation": {
        "id": NOBODY, "ags": "99999", "provider_id": SOMEBODY, "resource": "observations",
        "valid": "[2026-01-01,2031-01-01)", "granted_by": NOBODY, "granted_at": NOW,
    },
    "district": {"ags": "99999", "state_code": "99", "recorded_at": NOW},
    "district_context": {
        "ags": "99999", "reference_date": "2026-01-31", "population": 1, "precision": "exact",
        **ORIGIN,
    },
    "district_region": {
        "ags": "99999", "version": 1, "system": "planning_region", "code": "probe",
        "label_de": "Probe", "valid": "[2026-01-01,2027-01-01)", **ORIGIN,
    },
    "district_tile": {
        "ags": "99999", "version": 1, "tile_row": 0, "tile_column": 0,
        "valid": "[2026-01-01,2027-01-01)", **ORIGIN,
    },
    "district_version": {
        "ags": "99999", "version": 1, "name": "Probe", "type": "landkreis", "nuts3": "DEX99",
        "area_km2": 1, "valid": "[2026-01-01,2027-01-01)", **ORIGIN,
    },
    "field_mapping": {
        "list": "probe", "source_label_de": "Probe", "field_code": "language",
        "list_label_de": "Probe", "match": "exact",
    },
    "field_of_action": {
        "code": "probe", "position": 999, "kind": "field", "recorded_at": NOW, **LABELS,
    },
    "follow_up": {"id": NOBODY, "meeting_id": NOBODY, "recorded_at": NOW},
    "follow_up_event": {
        "id": -1, "follow_up_id": NOBODY, "on_date": "2026-01-31", "status": "open",
        "account_id": NOBODY, "recorded_at": NOW,
    },
    "follow_up_revision": {
        "id": -1, "follow_up_id": NOBODY, "task_de": "Probe", "owner_function": "Amt",
        "account_id": NOBODY, "recorded_at": NOW,
    },
    "framework": {
        "edition": "2099.1", "label_de": "Probe", "valid": "[2099-01-01,)", "decided_by": "x",
        "published_on": "2099-01-01", "source": "synthetic", "recorded_at": NOW,
    },
    "framework_indicator": {
        "edition": "2099.1", "indicator": "ZZZ-01", "version": "1.0", "tier": "core",
        "position": 1,
    },
    "framework_state": {
        "state_code": "99", "edition": "2099.1", "valid": "[2099-01-01,)", "recorded_at": NOW,
    },
    "goal": {
        "id": -1, "ags": "99999", "key": "probe", "level": "vision", "text_de": "Probe",
        "field_codes": [], "aligned_with": [], "indicators": [], "visibility": "public",
        "withdrawn": False, "account_id": NOBODY, "recorded_at": NOW,
    },
    "goal_event": {
        "id": -1, "ags": "99999", "key": "probe", "on_date": "2026-01-31",
        "date_precision": "day", "status": "open", "withdrawn": False, "account_id": NOBODY,
        "recorded_at": NOW,
    },
    "indicator": {
        "code": "ZZZ-01", "field_code": "language", "dimension": "structural",
        "recorded_at": NOW,
    },
    "indicator_break": {
        "indicator": "ZZZ-01", "version": "1.0", "period": "2026-Q4", "kind": "census",
        "label_de": "Probe", "recorded_at": NOW,
    },
    "indicator_version": {
        "indicator": "ZZZ-01", "version": "1.0", "kind": "share", "numerator_de": "Teil",
        "numerator_en": "part", "denominator_de": "Ganzes", "denominator_en": "whole",
        "factor": 100, "unit": "%", "decimals": 1, "direction": "neutral",
        "default_basis": "azr", "allowed_bases": ["azr"], "population_concept": "x",
        "periodicity": "annual", "period_forms": ["YYYY"], "reference_rule_de": "31.12.",
        "numerator_within_denominator": True, "default_breakdown": {},
        "recommended_source": "x", "recorded_at": NOW, **LABELS,
    },
    "local_indicator": {
        "id": -1, "code": "L99999-01", "owner": "99999", "version": "1.0", **LABELS,
        "visibility": "public", "retired": False, "account_id": NOBODY, "recorded_at": NOW,
    },
    "meeting": {"id": NOBODY, "recorded_at": NOW},
    "meeting_proposal": {
        "id": NOBODY, "meeting_id": NOBODY, "ags": "99999", "title_de": "Probe", "kind": "other",
        "links": [], "account_id": NOBODY, "recorded_at": NOW,
    },
    "meeting_revision": {
        "id": -1, "meeting_id": NOBODY, "quarter": "2026-Q4", "on_date": "2026-12-01",
        "starts": "10:00", "ends": "12:00", "online": True, "title_de": "Probe",
        "state": "planned", "items": [], "visibility": "public", "account_id": NOBODY,
        "recorded_at": NOW,
    },
    "measure": {
        "id": -1, "ags": "99999", "key": "probe", "title_de": "Probe", "goals": [],
        "field_codes": [], "partners": [], "milestones": [], "target_groups": [], "places": [],
        "access_barriers": [], "legal_status_scope": [], "resources": [], "outputs": [],
        "visibility": "public", "withdrawn": False, "account_id": NOBODY, "recorded_at": NOW,
    },
    "measure_event": {
        "id": -1, "ags": "99999", "key": "probe", "on_date": "2026-01-31",
        "date_precision": "day", "status": "planned", "withdrawn": False, "account_id": NOBODY,
        "recorded_at": NOW,
    },
    "monitoring_plan": {
        "id": -1, "ags": "99999", "indicator": "ZZZ-01", "valid_from": "2026-Q1",
        "starts_on": "2026-01-01", "deviations": ["source"], "account_id": NOBODY,
        "recorded_at": NOW,
    },
    "monitoring_plan_detail": {
        "entry_id": -1, "ags": "99999", "source_de": "Register", "deviation_de": "Probe",
        "contact_function": "Amt",
    },
    "kept_answer": {
        "account_id": NOBODY, "key": "once", "request_sha256": SHA256, "status": 201,
        "body": "\\x7b7d", "recorded_at": NOW,
    },
    "obligation": {
        "id": -1, "edition": "2099.1", "indicator": "ZZZ-01", "period": "2026", "breakdown": {},
        "due_on": "2027-01-31", "duty": "owed", "account_id": NOBODY, "recorded_at": NOW,
    },
    "observation": {
        "id": -1, "area": "99999", "indicator": "ZZZ-01", "version": "1.0", "period": "2026-12",
        "breakdown": {}, "basis": "azr", "territory_date": "2026-12-31", "territory_version": 1,
        "supplier": "district", "revision": 1, "value": 1, "precision": "exact",
        "status": "final", "undated": False, "visibility": "public", "recorded_at": NOW,
        "submission_id": NOBODY, "submission_row": 1,
    },
    "project": {
        "id": NOBODY, "supplier": "district", "owner": "99999", "key": "probe",
        "recorded_at": NOW,
    },
    "adoption_event": {
        "id": -1, "project_id": NOBODY, "ags": "99999", "number": 1, "state": "running",
        "on_date": "2026-05", "evidence": [], "visibility": "public", "withdrawn": False,
        "account_id": NOBODY, "recorded_at": NOW,
    },
    "question": {
        "id": NOBODY, "ags": "99999", "asked_by": "steward", "account_id": NOBODY,
        "recorded_at": NOW,
    },
    "question_revision": {
        "id": -1, "question_id": NOBODY, "text_de": "Probe", "visibility": "public",
        "account_id": NOBODY, "recorded_at": NOW,
    },
    "question_answer": {
        "id": -1, "question_id": NOBODY, "answered_by": "99999", "text_de": "Probe",
        "account_id": NOBODY, "recorded_at": NOW,
    },
    "question_state": {
        "id": -1, "question_id": NOBODY, "state": "closed", "account_id": NOBODY,
        "recorded_at": NOW,
    },
    "follow": {
        "id": -1, "kind": "field", "code": "probe", "withdrawn": False, "account_id": NOBODY,
        "recorded_at": NOW,
    },
    "project_confirmation": {
        "id": -1, "project_id": NOBODY, "ags": "99999", "state": "confirmed",
        "on_date": "2026-01-31", "account_id": NOBODY, "recorded_at": NOW,
    },
    "project_review": {
        "id": -1, "project_id": NOBODY, "state": "pool", "recheck_on": "2027-01-31",
        "revision_id": -1, "account_id": NOBODY, "recorded_at": NOW,
    },
    "project_revision": {
        "id": -1, "project_id": NOBODY, "title_de": "Probe", "project_type": "project",
        "places": [], "districts": [], "leads": [], "states": [], "field_codes": [],
        "partners": [], "target_groups": [], "goals_de": "Probe", "outputs": [],
        "obstacles_de": [], "success_factors_de": [], "funding": [], "legal_status_scope": [],
        "links": [], "dimensions": [], "indicators": [], "visibility": "public",
        "withdrawn": False, "account_id": NOBODY, "recorded_at": NOW,
    },
    "project_terms": {"revision_id": -1, "terms": "'prob':1A", "words": ["Probe"]},
    "release": {
        "id": NOBODY, "title": "Probe", "quarter": "2026-Q4", "as_of": EARLIER,
        "edition": "2099.1", "account_id": NOBODY, "recorded_at": NOW,
    },
    "release_file": {
        "release_id": NOBODY, "name": "probe.csv", "title_de": "Probe", "media_type": "text/csv",
        "rows": 1, "audience": "members", "sha256": sha256(b"x").hexdigest(), "content": "x",
    },
    "release_peer": {
        "release_id": NOBODY, "ags": "99999", "rank": 1, "peer": "99998", "distance": 0.5,
        "contributions": {}, "survives": {}, "features": [], "method": {}, "period": "2026",
        "territory_date": "2026-12-31",
    },
    "resolution": {
        "id": -1, "ags": "99999", "supplier": "district", "key": "adoption", "kind": "adoption",
        "body": "Kreistag", "visibility": "public", "source": "synthetic", "withdrawn": False,
        "account_id": NOBODY, "recorded_at": NOW,
    },
    "revision_notice": {
        "id": -1, "release_id": NOBODY, "area": "99999", "indicator": "ZZZ-01", "version": "1.0",
        "period": "2026", "breakdown": {}, "basis": "azr", "territory_date": "2026-12-31",
        "supplier": "district", "outcome": "corrected", "before_id": -1, "after_id": -2,
        "submission_id": NOBODY, "corrected_at": NOW, "recorded_at": NOW,
    },
    "state": {"code": "99", "name_de": "Probe", "name_en": "Sample", "nuts1": "DEX", **ORIGIN},
    "submission": {
        "id": NOBODY, "number": -1, "area": "99999", "supplier": "district",
        "account_id": NOBODY, "recorded_at": NOW, "rule_pack": "x", "mode": "partial",
        "payload_sha256": SHA256, "idempotency_key": "once", "received": 2, "created": 1,
        "updated": 0, "unchanged": 0, "rejected": 1, "withdrawn": 0, "outcomes": "cr",
        "findings": [], "receipt": {}, "request_sha256": SHA256, "row_numbers": [1, 2],
        "unchanged_ids": [], "findings_total": 0, "findings_summary": [], "layout": {},
    },
    "submission_coverage": {
        "id": -1, "submission_id": NOBODY, "area": "99", "indicator": "ZZZ-01", "version": "1.0",
    },
    "submission_finding": {
        "submission_id": NOBODY, "number": 1, "rule": "x", "severity": "info",
    },
    "submission_payload": {
        "submission_id": NOBODY, "media_type": "text/csv", "content": "\\xab",
    },
    "submission_rejected": {"submission_id": NOBODY, "row": 1},
    "target_group": {"code": "probe", "position": 999, "recorded_at": NOW, **LABELS},
    "term_edition": {"single": True, "edition": "0123456789abcdef"},
    "territorial_change": {
        "effective_on": "2026-01-01", "from_ags": "99998", "to_ags": "99999", "kind": "merger",
        **ORIGIN,
    },
    "webhook": {
        "id": NOBODY, "account_id": NOBODY, "created_at": NOW, "position_at": NOW,
        "position_kind": "", "position_id": "",
    },
    "webhook_attempt": {
        "delivery_id": -1, "number": 1, "account_id": NOBODY, "request_id": "x", "begun_at": NOW,
    },
    "webhook_delivery": {
        "id": -1, "webhook_id": NOBODY, "account_id": NOBODY, "message_id": "msg_" + "ab" * 16,
        "type": "x", "body": "{}", "attempts_most": 8, "created_at": NOW, "state": "pending",
        "attempts": 0, "due_at": NOW,
    },
    "webhook_revision": {
        "id": -1, "webhook_id": NOBODY, "url": "https://example.org", "kinds": [],
        "districts": [], "indicators": [], "fields": [], "states": [], "ordered": True,
        "active": True, "key_id": "x", "secret_turn": 1, "secret_since": NOW, "withdrawn": False,
        "account_id": NOBODY, "recorded_at": NOW,
    },
}  # fmt: skip
