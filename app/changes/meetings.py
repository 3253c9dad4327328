"""What of meetings is a change: the meeting itself, proposals for it, and what follows from it."""

from app.changes.statements import Source, about, added, revisions, says, standing

# What a follow-up is about now, and how far it is, in words.
_TASK = (
    "(SELECT {0} FROM follow_up_revision u"
    " WHERE u.follow_up_id = r.follow_up_id AND u.superseded_at IS NULL)"
)
_MOVED = (
    f"{_TASK.format('left(u.task_de, 200)')} || '“: „' || CASE r.status WHEN 'open' THEN 'offen'"
    " WHEN 'in_progress' THEN 'in Arbeit' WHEN 'done' THEN 'erledigt' ELSE 'aufgegeben' END"
)

# Since when a reader sees the meeting to which a proposal or a follow-up belongs.
_WITH_MEETING = (
    "(SELECT min(m.recorded_at) FROM meeting_revision m"
    f" WHERE m.meeting_id = {{0}}.meeting_id AND {standing('m')})"
)
_OF_MEETING = (
    "(SELECT min(m.recorded_at) FROM follow_up f JOIN meeting_revision m"
    f" ON m.meeting_id = f.meeting_id WHERE f.id = {{0}}.follow_up_id AND {standing('m')})"
)

MEETINGS: dict[str, Source] = {
    "meeting": Source(
        revisions(
            "meeting_revision",
            ("meeting_id",),
            f"{about()}, {says('r.meeting_id::text', label='r.title_de', reason='r.reason')}",
        ),
        "Treffen „{label}“ {done}",
        "/v1/meetings/{subject}",
    ),
    "proposal": Source(
        added(
            "meeting_proposal",
            "r.id::text",
            f"{about('r.ags')}, {says('r.meeting_id::text', label='r.title_de')}",
            _WITH_MEETING,
        ),
        "{name}: Vorschlag „{label}“ für ein Treffen",
        "/v1/meetings/{subject}/proposals",
    ),
    "follow_up": Source(
        revisions(
            "follow_up_revision",
            ("follow_up_id",),
            f"{about('r.owner_ags')},"
            f" {says('r.follow_up_id::text', label='left(r.task_de, 200)', reason='r.reason')}",
            seen=_OF_MEETING,
        ),
        "Aufgabe „{label}“ {done}",
        "/v1/follow-ups/{subject}",
    ),
    "follow_up_event": Source(
        revisions(
            "follow_up_event",
            ("follow_up_id", "on_date"),
            f"{about(_TASK.format('u.owner_ags'))},"
            f" {says('r.follow_up_id::text', label=_MOVED, reason='r.note_de')}",
            seen=_OF_MEETING,
        ),
        "Aufgabe „{label}“",
        "/v1/follow-ups/{subject}",
    ),
}
