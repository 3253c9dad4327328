"""What of the exchange is a change: what districts tell of adoptions, questions, answers.

Whom it concerns is whose adoption it is, and who is asked.
"""

from app.changes.statements import Source, about, revisions, says, standing
from app.words import WORDS

_STATE = " ".join(f"WHEN '{code}' THEN '{said}'" for code, said in WORDS["adoption_state"].items())
# As the project stood when this could be known.
_PROJECT = (
    "(SELECT {0} FROM project_revision x WHERE x.project_id = {1} AND x.recorded_at <= {2}"
    " AND (x.superseded_at IS NULL OR x.superseded_at > {2}))"
)
_THEN = _PROJECT.format("x.{0}", "r.project_id", "r.came")
_TITLE = _THEN.format("title_de")
_LABEL = f"'„' || coalesce({_TITLE}, 'Projekt') || '“ – ' || CASE r.state {_STATE} END"
_ADOPTION = says(
    "r.adoption_id::text",
    label=_LABEL,
    reason="r.reason",
    periods="ARRAY[r.on_date]",
    fields=_THEN.format("field_codes"),
)

# What belongs to a question, with what that is about.
_OF_QUESTION = (
    "(SELECT t.*, q.project_id, q.ags, q.indicator, coalesce(q.ags, n.owner, i.owner) AS asked"
    " FROM {0} t LEFT JOIN question q ON q.id = t.question_id"
    " LEFT JOIN project n ON n.id = q.project_id LEFT JOIN indicator i ON i.code = q.indicator)"
)
_WHOSE = about("r.asked", "r.indicator")
_ABOUT = (
    "CASE WHEN r.ags IS NOT NULL THEN 'zum Integrationskonzept ' || coalesce("
    "(SELECT d.name FROM district_version d WHERE d.ags = r.ags ORDER BY d.version DESC LIMIT 1),"
    " r.ags) WHEN r.indicator IS NOT NULL THEN 'zum Indikator ' || r.indicator"
    f" ELSE 'zu „' || coalesce({_TITLE}, 'Projekt') || '“' END"
)
_ASKED = says(
    "r.question_id::text",
    label=_ABOUT,
    reason="r.reason",
    fields=f"coalesce({{0}}, {_THEN.format('field_codes')})",
)
_STATED = _ASKED.replace(
    " AS label",
    " || CASE r.state WHEN 'closed' THEN ': geschlossen'"
    " WHEN 'withdrawn' THEN ': zurückgezogen' ELSE ': wieder offen' END AS label",
)
_OWN_FIELD = "CASE WHEN r.field_code IS NOT NULL THEN ARRAY[r.field_code] END"
_ITS_FIELD = (
    "(SELECT ARRAY[x.field_code] FROM question_revision x"
    " WHERE x.question_id = r.question_id AND x.superseded_at IS NULL AND x.field_code IS NOT NULL)"
)

# Since when a reader sees the project of an adoption, and what a question is about; of what
# belongs to a question, since when also the question itself.
_WITH_PROJECT = (
    "(SELECT min(p.recorded_at) FROM project_revision p WHERE p.project_id = {0}.project_id)"
)
_WITH_SUBJECT = (
    f"greatest({_WITH_PROJECT},"
    " (SELECT min(l.recorded_at) FROM local_indicator l WHERE l.code = {0}.indicator))"
)
_WITH_QUESTION = (
    f"greatest({_WITH_SUBJECT}, (SELECT min(s.recorded_at) FROM question_revision s"
    f" WHERE s.question_id = {{0}}.question_id AND {standing('s')}))"
)

EXCHANGE: dict[str, Source] = {
    "adoption": Source(
        revisions(
            "adoption_event",
            ("project_id", "ags", "number"),
            f"{about('r.ags')}, {_ADOPTION}",
            "r.withdrawn",
            _WITH_PROJECT,
        ),
        "{name}: Nachnutzung von {label}{undone}",
        "/v1/adoptions/{subject}",
    ),
    "question": Source(
        revisions(
            _OF_QUESTION.format("question_revision"),
            ("question_id",),
            f"{_WHOSE}, {_ASKED.replace('{0}', _OWN_FIELD)}",
            seen=_WITH_SUBJECT,
        ),
        "Frage {label} {done}",
        "/v1/questions/{subject}",
    ),
    "answer": Source(
        revisions(
            _OF_QUESTION.format("question_answer"),
            ("question_id", "answered_by"),
            f"{_WHOSE}, {_ASKED.replace('{0}', _ITS_FIELD)}",
            seen=_WITH_QUESTION,
        ),
        "Antwort {label} {done}",
        "/v1/questions/{subject}",
    ),
    "question_state": Source(
        revisions(
            _OF_QUESTION.format("question_state"),
            ("question_id",),
            f"{_WHOSE}, {_STATED.replace('{0}', _ITS_FIELD)}",
            seen=_WITH_QUESTION,
        ),
        "Frage {label}",
        "/v1/questions/{subject}",
    ),
}
