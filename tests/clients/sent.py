"""What every operation is asked and sent, by whom, and in which order; synthetic."""

from datetime import date
from typing import Any

LOCAL = "L16070-77"
REAL = {
    "ags": "16070",
    "edition": "2026.1",
    "code": "DEM-03",
    "slug": "not-yours",
    "period": "2025",
    "key": "erstes",
    "name": "manifest.json",
    "goal": "erstes",
    "measure": "erste",
    "field": "language",
    "kind": "indicator",
    "number": 1,
    "day": date(2026, 1, 31),
}
# What is asked beside what must be: groups, ranks, trends and distances of comparisons.
OTHERWISE: dict[str, dict[str, Any]] = {
    "read_district_indicator": {"code": LOCAL},
    "define_local_indicator": {"code": LOCAL},
    "withdraw_project": {"if_match": "*"},
    "change_meeting": {"if_match": "*"},
    "change_follow_up": {"if_match": "*"},
    "withdraw_concept_event": {"if_match": "*"},
    "withdraw_resolution": {"if_match": "*"},
    "take_back_of_goal": {"if_match": "*"},
    "take_back_of_measure": {"if_match": "*"},
    "withdraw_goal": {"if_match": "*"},
    "withdraw_measure": {"if_match": "*"},
    # A project that others lead: he-2012-h27, documented.
    "adopt_project": {"project": "446f030d-2a33-5fb8-8cc3-1ea334666144"},
    "correct_adoption": {"if_match": "*"},
    "withdraw_adoption_event": {"if_match": "*"},
    "reword_question": {"if_match": "*"},
    "compare_indicator": {"code": "EMP-05", "peers": ["type"], "district": "16070", "rank": True},
    "compare_over_time": {"code": "EMP-05", "district": ["16070"]},
    "compare_groups": {"code": "EDU-05", "from_": "2014"},
    "compare_similar": {"k": 2},
    "read_learning": {"ags": "16069"},
    "read_matrix": {"indicator": ["DEM-02", "DEM-03"], "territory_date": date(2018, 12, 31)},
    "read_profile": {"peers": ["region"], "trend": True},
}
# These name what they replace.
CONDITIONAL = ("replace_monitoring_plan",)
# Whose business it is; everything else is asked by the steward, who may read it all.
OF_THE_DISTRICT = {
    *("push_values", "push_values_of_several", "read_template", "read_owed"),
    *("list_submissions", "read_submission", "list_rows", "list_findings"),
    *("define_local_indicator", "read_district_indicator", "list_local_indicators"),
    *("replace_monitoring_plan", "grant_delegation", "revoke_delegation"),
    *("list_delegations_of_district", "store_project", "push_projects", "confirm_project"),
    *("read_project_of_district", "withdraw_project", "propose_item", "move_follow_up"),
    *("store_concept", "add_concept_event", "store_concept_event", "read_concept_event"),
    *("withdraw_concept_event", "add_resolution", "store_resolution", "read_resolution"),
    "withdraw_resolution",
    *("store_goal", "tell_of_goal", "take_back_of_goal", "withdraw_goal", "store_measure"),
    *("tell_of_measure", "take_back_of_measure", "withdraw_measure", "read_controlling"),
    *("adopt_project", "tell_of_adoption", "correct_adoption", "withdraw_adoption_event"),
    *("ask_on_project", "reword_question", "answer_to_question", "close_question"),
}
OF_THE_MODERATOR = {
    *("review_project", "add_meeting", "change_meeting", "add_follow_up", "change_follow_up"),
}
# What is sent, synthetic, in this order: later calls need what earlier ones made.
PUSHED = {
    "indicator": "DEM-03",
    "basis": "zensus2022",
    "period": "2003",
    "numerator": 7,
    "denominator": 90,
}
DEFINED = {
    "label_de": "Auslastung der Schwimmkurse",
    "field": "sport",
    "dimension": "social",
    "kind": "share",
    "unit": "%",
    "recommended_source": "Sportamt",
    "definition": {
        "numerator_de": "belegte Plätze",
        "denominator_de": "angebotene Plätze",
        "reference_rule_de": "Kalenderjahr",
    },
}
PROJECT = {"title_de": "synthetisch", "project_type": "tool", "goals_de": "synthetisch"}
GOAL = {
    "level": "vision",
    "text_de": "synthetisch",
    "indicators": [{"indicator": "DEM-03", "baseline": {"value": 3, "period": "2014"}}],
    "visibility": "public",
}
REPORTED = {"status": "none", "visibility": "internal"}
DECIDED = {"kind": "stance", "body": "synthetisch", "visibility": "internal"}
MEETING = {
    "quarter": "2099-Q4",
    "on_date": "2099-12-01",
    "online": True,
    "title_de": "synthetisch",
}
TASK = {"task_de": "synthetisch", "owner_ags": "16070"}
ASKED = {"text_de": "synthetisch"}
RELEASED = {"title": "synthetisch", "quarter": "2026-Q4", "framework": "2026.1"}
SENT: dict[str, dict[str, Any]] = {
    "push_values": {"rows": [PUSHED]},
    "push_values_of_several": {"rows": [PUSHED | {"district": "16070"}]},
    "check_by_rules": {"rows": [PUSHED]},
    "define_local_indicator": DEFINED,
    "add_release": RELEASED,
    "grant_delegation": {},
    "replace_monitoring_plan": {"entries": []},
    "set_obligations": {},
    "store_concept": {"versions": [{"number": 7, "visibility": "internal"}]},
    "add_concept_event": REPORTED | {"on_date": "2026-01-30"},
    "store_concept_event": REPORTED,
    "add_resolution": DECIDED | {"key": "zweites"},
    "store_resolution": DECIDED,
    "store_goal": GOAL,
    "tell_of_goal": {"status": "open"},
    "store_measure": {"title_de": "synthetisch", "goals": ["erstes"], "visibility": "public"},
    "tell_of_measure": {"status": "planned"},
    "store_project": PROJECT,
    "push_projects": {"rows": [PROJECT | {"key": "zweites"}]},
    "confirm_project": {},
    "review_project": {"state": "pool"},
    # A name that nobody has: nothing is sent anywhere.
    "add_webhook": {"url": "https://empfaenger.invalid/hook"},
    "change_webhook": {"active": False},
    "probe_webhook": {},
    "turn_webhook_secret": {},
    "replay_webhook": {"dead": True},
    "add_meeting": MEETING,
    "change_meeting": MEETING,
    "propose_item": {"title_de": "synthetisch"},
    "add_follow_up": TASK,
    "change_follow_up": TASK,
    "move_follow_up": {"status": "open"},
    "adopt_project": {"state": "interested"},
    "tell_of_adoption": {"state": "adapting"},
    "correct_adoption": {"state": "running"},
    "ask_on_concept": ASKED,
    "ask_on_indicator": ASKED,
    "ask_on_project": ASKED,
    "reword_question": {"text_de": "synthetisch, anders"},
    "answer_to_question": ASKED,
    "close_question": {"state": "closed"},
    "follow_subject": {},
}
# What ends what others need comes last.
ENDED = (
    "revoke_delegation",
    "end_webhook",
    "withdraw_project",
    "withdraw_concept_event",
    "withdraw_resolution",
    "take_back_of_measure",
    "take_back_of_goal",
    "withdraw_measure",
    "withdraw_goal",
    "withdraw_adoption_event",
    "unfollow_subject",
)
# Under these names, what one call answers is asked for by others.
REMEMBERED = {
    "push_values": "submission",
    "add_release": "release_id",
    "grant_delegation": "delegation",
    "add_webhook": "webhook",
    "store_project": "project",
    "add_meeting": "meeting",
    "add_follow_up": "follow_up",
    "adopt_project": "adoption",
    "ask_on_project": "question",
}
