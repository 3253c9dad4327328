"""Names as a picture needs them: no two districts share one, and groups have a word."""

from collections.abc import Mapping
from typing import Any

View = Mapping[str, Any]

KINDS = {"kreisfreie_stadt": "Stadt", "landkreis": "Landkreis"}
GROUPS = {
    "all": "alle anderen Kreise",
    "type": "Kreise derselben Art",
    "size": "Kreise derselben Größenklasse",
    "region": "Kreise derselben Region",
    "similar": "ähnliche Kreise",
    "list": "gewählte Kreise",
}


def told_apart(view: View, kinds: Mapping[str, str]) -> View:
    """The view with a name of its own for each district: `Osnabrück (Stadt)`.

    Rows are placed by their names: two of one name would be drawn on top of each other. `kinds`
    are those of the districts that share a name with another one, whether that is shown or not.
    """
    parts = {part: view[part] for part in ("districts", "missing") if kinds and part in view}
    named = {part: [{**row, "name": name(row, kinds)} for row in parts[part]] for part in parts}
    return {**view, **named}


def name(row: View, kinds: Mapping[str, str]) -> str:
    """The name of one district, with its kind where the name alone does not tell it."""
    kind = kinds.get(row["ags"])
    return f"{row['name']} ({KINDS.get(kind, kind)})" if kind else str(row["name"])


def group(peers: View) -> str:
    """`Kreise derselben Art (16)`; `all` of one kind or another, with how many they are."""
    return f"{GROUPS.get(peers['by'], peers['by'])} ({len(peers['members'])})"
