"""What of goals and measures is a change: the entries themselves, and each step of their course."""

from collections.abc import Mapping

from app.changes.statements import Source, about, revisions, says, standing
from app.words import WORDS


def _entry(label: str) -> str:
    told = says("r.key", label=label, reason="r.reason", fields="r.field_codes")
    return f"{about('r.ags')}, {told}"


def _step(table: str, name: str, words: Mapping[str, str]) -> str:
    """An event is told with what the entry was called then, as far as the reader may see it."""
    then = (
        f"(SELECT {{}} FROM {table} u WHERE u.ags = r.ags AND u.key = r.key"
        " AND u.recorded_at <= r.came AND (u.superseded_at IS NULL OR u.superseded_at > r.came))"
    )
    status = " ".join(f"WHEN '{code}' THEN '{word}'" for code, word in words.items())
    label = f"coalesce({then.format(name)}, r.key) || '“: „' || CASE r.status {status} END"
    told = says("r.key", label=label, reason="r.reason", fields=then.format("u.field_codes"))
    return f"{about('r.ags')}, {told}"


def _with(table: str) -> str:
    """Since when a reader sees what an event tells of."""
    return (
        f"(SELECT min(u.recorded_at) FROM {table} u"
        f" WHERE u.ags = {{0}}.ags AND u.key = {{0}}.key AND {standing('u')})"
    )


GOALS: dict[str, Source] = {
    "goal": Source(
        revisions("goal", ("ags", "key"), _entry("left(r.text_de, 200)"), "r.withdrawn"),
        "{name}: Ziel „{label}“ {done}",
        "/v1/districts/{district}/goals/{subject}",
    ),
    "goal_event": Source(
        revisions(
            "goal_event",
            ("ags", "key", "on_date"),
            _step("goal", "left(u.text_de, 200)", WORDS["goal_status"]),
            "r.withdrawn",
            _with("goal"),
        ),
        "{name}: Ziel „{label}“{undone}",
        "/v1/districts/{district}/goals/{subject}/events",
    ),
    "measure": Source(
        revisions("measure", ("ags", "key"), _entry("left(r.title_de, 200)"), "r.withdrawn"),
        "{name}: Maßnahme „{label}“ {done}",
        "/v1/districts/{district}/measures/{subject}",
    ),
    "measure_event": Source(
        revisions(
            "measure_event",
            ("ags", "key", "on_date"),
            _step("measure", "left(u.title_de, 200)", WORDS["measure_status"]),
            "r.withdrawn",
            _with("measure"),
        ),
        "{name}: Maßnahme „{label}“{undone}",
        "/v1/districts/{district}/measures/{subject}/events",
    ),
}
