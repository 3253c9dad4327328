"""Projects near a number: those that name the indicator, then those of its field of action.

Those of similar districts come first, and of these the ones whose value moved as wished. That an
entry names an indicator is its writer's view of what it aims at; it proves no effect, and nothing
here says so. What is told of obstacles, results and evaluation decides among equals.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import text

from app.auth.reading import Reading
from app.projects.read import STANDING, asked

Row = dict[str, Any]

MOST = 5
# Who declined to lead does not.
NEAR = text(f"""
SELECT w.code, n.* FROM unnest(
    CAST(:codes AS text[]), CAST(:fields AS text[]), CAST(:improved AS text[])
) AS w(code, field, improved)
CROSS JOIN LATERAL (
    SELECT s.id, s.title_de AS title, s.owner, d.leads, s.places, s.confirmed, s.obstacles_told,
           s.results_told, s.evaluated,
           CASE WHEN w.code = ANY (s.indicators) THEN 'indicator' ELSE 'field' END AS via,
           CASE WHEN d.leads && string_to_array(w.improved, ',') THEN 'improved'
                WHEN d.leads && CAST(:peers AS text[]) THEN 'similar' END AS from_similar
    FROM ({STANDING}) s
    CROSS JOIN LATERAL (
        SELECT ARRAY (SELECT l FROM unnest(s.leads) l
                      WHERE s.said -> l ->> 'state' IS DISTINCT FROM 'declined') AS leads
    ) d
    WHERE (w.code = ANY (s.indicators) OR w.field = ANY (s.field_codes))
      AND NOT CAST(:ags AS text) = ANY (d.leads)
      AND coalesce(s.review_state, 'none') <> 'returned'
    ORDER BY array_position(ARRAY['improved', 'similar'], CASE
                 WHEN d.leads && string_to_array(w.improved, ',') THEN 'improved'
                 WHEN d.leads && CAST(:peers AS text[]) THEN 'similar' END),
             w.code = ANY (s.indicators) DESC, s.obstacles_told DESC,
             s.results_told DESC, s.evaluated DESC, s.sort_key, s.id
    LIMIT :most
) n
""")

SOME_DE = (
    "Zuerst stehen Projekte ähnlicher Kreise, dann Projekte, die diesen Indikator als Ziel nennen,"
    " dann andere desselben Handlungsfelds. Dass ein Projekt einen Wert bewegt hat, ist damit nicht"
    " gesagt."
)
NONE_DE = (
    "Zu diesem Indikator und seinem Handlungsfeld ist noch kein Projekt eines anderen Kreises"
    " eingetragen."
)


async def practice(
    reading: Reading, ags: str, peers: Sequence[Row], indicators: Sequence[Row]
) -> None:
    """Add to each indicator of an offer its `projects` and what is to be said of them.

    `peers` are the similar districts, each indicator's `similar` those whose value moved as wished.
    The district's own projects are left out: it knows them.
    """
    found: dict[str, list[Row]] = {one["indicator"]["code"]: [] for one in indicators}
    improved = {
        one["indicator"]["code"]: [peer["ags"] for peer in one["similar"]] for one in indicators
    }
    bound = {
        **asked(reading).bound,
        "codes": list(found),
        "fields": [one["indicator"]["field"] for one in indicators],
        "improved": [",".join(moved) for moved in improved.values()],
        "peers": [one["ags"] for one in peers],
        "ags": ags,
        "most": MOST,
    }
    if found:
        for row in (await reading.session.execute(NEAR, bound)).mappings():
            moved = row["from_similar"] == "improved"
            named = [one for one in peers if not moved or one["ags"] in improved[row["code"]]]
            found[row["code"]].append(_told(dict(row), {one["ags"]: one for one in named}))
    for one in indicators:
        one["projects"] = found[one["indicator"]["code"]]
        one["projects_note_de"] = SOME_DE if one["projects"] else NONE_DE


def _told(row: Mapping[str, Any], peers: Mapping[str, Row]) -> Row:
    named = ("id", "title", "leads", "via", "from_similar", "confirmed")
    evidence = ("obstacles_told", "results_told", "evaluated")
    return {
        **{name: row[name] for name in (*named, *evidence)},
        "district": row["owner"] or next(iter(row["leads"]), None),
        "places": [place["name"] for place in row["places"]],
        "reason_de": _reason(row, peers),
        "path": f"/v1/projects/{row['id']}",
    }


def _reason(row: Mapping[str, Any], peers: Mapping[str, Row]) -> str:
    """In one sentence or two, why the entry is shown; `peers` are those of which it is said."""
    said = []
    if row["from_similar"]:
        names = " und ".join(peers[ags]["name"] for ags in row["leads"] if ags in peers)
        moved = "; dort hat sich der Wert in die gewünschte Richtung bewegt"
        said.append(
            f"Aus einem ähnlichen Kreis ({names})"
            + (moved if row["from_similar"] == "improved" else "")
        )
    if row["via"] == "indicator":
        said.append("nennt diesen Indikator als Ziel")
    else:
        said.append("gleiches Handlungsfeld")
    told = (
        ("obstacles_told", "Stolpersteinen"),
        ("results_told", "Ergebnissen"),
        ("evaluated", "einer Auswertung"),
    )
    if has := [words for name, words in told if row[name]]:
        said.append("erzählt von " + " und ".join(has))
    if not row["confirmed"]:
        said.append("ob es noch läuft, hat niemand bestätigt")
    sentence = "; ".join(said)
    return f"{sentence[0].upper()}{sentence[1:]}."
