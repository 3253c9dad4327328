"""Meetings as appointments of a calendar, with their agenda and where to read more."""

from collections.abc import Mapping
from typing import Any

from app.formats.ics import Appointment


def appointment(row: Mapping[str, Any], agenda: list[str], base: str) -> Appointment:
    """A meeting as it stands; `base` is where its path leads."""
    url = f"{base}/v1/meetings/{row['id']}"
    points = [f"{number}. {title}" for number, title in enumerate(agenda, 1)]
    where = [row["place_de"], "online" if row["online"] else None]
    return Appointment(
        id=row["id"],
        day=row["on_date"],
        starts=row["starts"],
        ends=row["ends"],
        title=row["title_de"],
        place=", ".join(one for one in where if one),
        text="\n".join([*points, url]),
        url=url,
        cancelled=row["state"] == "cancelled",
        changed=row["recorded_at"],
    )
