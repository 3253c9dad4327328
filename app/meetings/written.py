"""A digest as a text for a mail, in German: Markdown, or the same as a fragment of HTML.

Whatever somebody wrote is shown as it is and never as markup.
"""

import re
from collections.abc import Sequence
from html import escape

from app.meetings.digest import counted
from app.meetings.read import Row
from app.numerals import number

# What means something wherever it stands; nothing that somebody wrote begins a line.
MARKUP = re.compile(r"([\\`*_\[\]<>&~])")
MEDIA = {"md": "text/markdown; charset=utf-8", "html": "text/html; charset=utf-8"}
NOTHING = "Es hat sich nichts geändert."


def markdown(digest: Row, items: Sequence[Row], base: str) -> str:
    """The digest as Markdown; `base` is where its paths lead."""
    parts = [f"## {_plain(_heading(digest))}", _plain(_span(digest))]
    for title, counts in _tables(digest):
        lines = [f"- {_plain(one)}" for one in counts]
        parts.append("\n".join([f"### {title}", "", *lines]))
    if items:
        lines = [f"- [{_plain(one['title_de'])}]({base}{one['path']})" for one in items]
        parts.append("\n".join(["### Im Einzelnen", "", *lines]))
    return "\n\n".join([*parts, *_rest(digest, items)]) + "\n"


def fragment(digest: Row, items: Sequence[Row], base: str) -> str:
    """The same as HTML, to be put into the body of a mail."""
    parts = [f"<h2>{escape(_heading(digest))}</h2>", f"<p>{escape(_span(digest))}</p>"]
    for title, counts in _tables(digest):
        lines = "".join(f"<li>{escape(one)}</li>" for one in counts)
        parts.append(f"<h3>{title}</h3>\n<ul>{lines}</ul>")
    if items:
        lines = "".join(
            f'<li><a href="{escape(base + one["path"])}">{escape(one["title_de"])}</a></li>'
            for one in items
        )
        parts.append(f"<h3>Im Einzelnen</h3>\n<ul>{lines}</ul>")
    return "\n".join([*parts, *(f"<p>{escape(one)}</p>" for one in _rest(digest, items))]) + "\n"


def _plain(said: str) -> str:
    return MARKUP.sub(r"\\\1", " ".join(said.split()))


def _heading(digest: Row) -> str:
    return f"Neues zum Treffen „{digest['meeting']['title_de']}“"


def _span(digest: Row) -> str:
    here = f"Treffen am {digest['meeting']['on_date']:%d.%m.%Y} ({digest['meeting']['quarter']})"
    if digest["before"] is None:
        return f"{here}; davor gab es keines."
    return f"{here}; seit dem Treffen am {digest['before']['on_date']:%d.%m.%Y}."


def _tables(digest: Row) -> list[tuple[str, list[str]]]:
    stock = [f"{one['label_de']}: {number(one['created'])}" for one in digest["stock"]]
    tables = [
        ("Bestand bei Beginn", stock),
        ("Nach Art", [_counts(one) for one in digest["kinds"]]),
        ("Nach Handlungsfeld", [_counts(one) for one in digest["fields"]]),
    ]
    return [(title, counts) for title, counts in tables if counts]


def _counts(one: Row) -> str:
    several = "Eintrag" if one["entries"] == 1 else "Einträge"
    return f"{one['label_de']}: {one['entries']} {several} ({counted(one)})"


def _rest(digest: Row, items: Sequence[Row]) -> list[str]:
    if not digest["entries"]:
        return [NOTHING]
    left = len(digest["items"]) - len(items)
    return [f"Und {left} weitere."] if left > 0 else []
