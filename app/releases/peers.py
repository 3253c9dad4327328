"""Similar districts as a release has kept them, in the shape of the view of today."""

from typing import Any

from sqlalchemy import text

from app.auth.reading import Reading
from app.catalogue.districts import known_district
from app.comparison.peers import Likeness
from app.errors import InvalidRequest, at_parameter
from app.releases.release import release

READ = text("""
SELECT rp.*, v.name, v.type, d.state_code AS state
FROM release_peer rp
JOIN district d ON d.ags = rp.peer
JOIN district_version v ON v.ags = rp.peer AND v.valid @> rp.territory_date
WHERE rp.release_id = CAST(:release AS uuid) AND rp.ags = :ags
ORDER BY rp.rank
""")
FROZEN_DE = (
    "So eingefroren mit der Veröffentlichung „{title}“ ({quarter}); spätere Berichtigungen ändern"
    " daran nichts. Feste Gruppen und fehlende Kreise sind nicht eingefroren."
)
NOT_FROZEN_DE = (
    "Mit dieser Veröffentlichung wurden für den Kreis keine ähnlichen Kreise eingefroren."
)


def require_alone(asked: Likeness) -> None:
    """Refuse a choice of features beside a release: what was frozen leaves none."""
    open_choice = Likeness(asked.ags)
    names = ("features", "weights", "period", "k", "across_states", "framework")
    wire = {"features": "feature", "weights": "weight"}
    given = [
        wire.get(name, name)
        for name in names
        if (getattr(asked, name) or None) != (getattr(open_choice, name) or None)
    ]
    if given:
        said = (
            f"Neben release gibt es keine Wahl: {', '.join(given)}.",
            f"There is no choice beside release: {', '.join(given)}.",
        )
        raise InvalidRequest(
            *said, errors=[at_parameter(name, "not_with_release", *said) for name in given]
        )


async def frozen(reading: Reading, wanted: str, ags: str) -> dict[str, Any]:
    """The peers of a district as a release has kept them, in the shape of the view of today."""
    about = await release(reading, wanted)
    who = await known_district(reading, ags)
    found = await reading.session.execute(READ, {"release": wanted, "ags": ags})
    rows = [dict(row) for row in found.mappings()]
    named = {name: who[name] for name in ("ags", "name", "type", "state")}
    first = rows[0] if rows else dict.fromkeys(("period", "territory_date", "method"))
    absent = {**named, "reason": "not_in_release", "features": []}
    said = FROZEN_DE if rows else NOT_FROZEN_DE
    return {
        "district": named,
        "framework": about["framework"],
        "as_of": reading.at,
        "release": wanted,
        "year": first["period"],
        "territory_date": first["territory_date"],
        "features": [_without_peer(one) for one in rows[0]["features"]] if rows else [],
        "peers": [_peer(row) for row in rows],
        "fixed_sets": None,
        "method": first["method"],
        "missing": [] if rows else [absent],
        "notes": [said.format(title=about["title"], quarter=about["quarter"])],
    }


def _without_peer(feature: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in feature.items() if name != "peer_value"}


def _peer(row: dict[str, Any]) -> dict[str, Any]:
    survives = row["survives"]
    return {
        "ags": row["peer"],
        **{name: row[name] for name in ("name", "type", "state", "distance", "rank")},
        "contributions": row["contributions"],
        "values": {one["code"]: one["peer_value"] for one in row["features"]},
        "stable": all(survives.values()) if survives else None,
        "survives": survives,
    }
