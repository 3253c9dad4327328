"""What of the exchange is a change: what districts tell of adoptions, questions, answers.

Whom it concerns is whose adoption it is, and who is asked.
"""

from app.changes.statements import Source, about, revisions, says
from app.words import WORDS

_STATE = " ".join(f"WHEN '{code}' THEN '{said}'" for code, said in WORDS["adoption_state"].items())
# As the project stood when this was told.
_PROJECT = (
    "(SELECT {0} FROM project_revision x WHERE x.project_id = {1} AND x.recorded_at <= {2}"
    " AND (x.superseded_at IS NULL OR x.superseded_at > {2}))"
)
_ADOPTED = _PROJECT.format("x.{0}", "r.project_id", "r.recorded_at")
_TITLE = _ADOPTED.format("title_de")
_LABEL = f"'„' || coalesce({_TITLE}, 'Projekt') || '“ – ' || CASE r.state {_STATE} END"
_ADOPTION = says(
    "r.adoption_id::text",
    label=_LABEL,
    reason="r.reason",
    periods="ARRAY[r.on_date]",
    fields=_ADOPTED.format("field_codes"),
)

_OF = (
    "(SELECT {0} FROM question q LEFT JOIN project n ON n.id = q.project_id"
    " LEFT JOIN indicator i ON i.code = q.indicator WHERE q.id = r.question_id)"
)
_WHOSE = about(_OF.format("coalesce(q.ags, n.owner, i.owner)"), _OF.format("q.indicator"))
_FIELDS = _PROJECT.format("x.field_codes", "q.project_id", "r.recorded_at")
_ABOUT = _OF.format(
    "CASE WHEN q.ags IS NOT NULL THEN 'zum Integrationskonzept ' || coalesce("
    "(SELECT d.name FROM district_version d WHERE d.ags = q.ags ORDER BY d.version DESC LIMIT 1),"
    " q.ags) WHEN q.indicator IS NOT NULL THEN 'zum Indikator ' || q.indicator"
    f" ELSE 'zu „' || coalesce({_PROJECT.format('x.title_de', 'q.project_id', 'r.recorded_at')},"
    " 'Projekt') || '“' END"
)
_ASKED = says(
    "r.question_id::text",
    label=_ABOUT,
    reason="r.reason",
    fields=f"coalesce({{0}}, {_OF.format(_FIELDS)})",
)
_STATED = _ASKED.replace(
    " AS label",
    " || CASE r.state WHEN 'closed' THEN ': geschlossen' ELSE ': wieder offen' END AS label",
)
_OWN_FIELD = "CASE WHEN r.field_code IS NOT NULL THEN ARRAY[r.field_code] END"
_ITS_FIELD = (
    "(SELECT ARRAY[x.field_code] FROM question_revision x"
    " WHERE x.question_id = r.question_id AND x.superseded_at IS NULL AND x.field_code IS NOT NULL)"
)

EXCHANGE: dict[str, Source] = {
    "adoption": Source(
        revisions(
            "adoption_event",
            ("project_id", "ags", "number"),
            f"{about('r.ags')}, {_ADOPTION}",
            "r.withdrawn",
        ),
        "{name}: Nachnutzung von {label}{undone}",
        "/v1/adoptions/{subject}",
    ),
    "question": Source(
        revisions(
            "question_revision",
            ("question_id",),
            f"{_WHOSE}, {_ASKED.replace('{0}', _OWN_FIELD)}",
        ),
        "Frage {label} {done}",
        "/v1/questions/{subject}",
    ),
    "answer": Source(
        revisions(
            "question_answer",
            ("question_id", "answered_by"),
            f"{_WHOSE}, {_ASKED.replace('{0}', _ITS_FIELD)}",
        ),
        "Antwort {label} {done}",
        "/v1/questions/{subject}",
    ),
    "question_state": Source(
        revisions(
            "question_state",
            ("question_id",),
            f"{_WHOSE}, {_STATED.replace('{0}', _ITS_FIELD)}",
        ),
        "Frage {label}",
        "/v1/questions/{subject}",
    ),
}
