"""Feeds as the readers of news know them: Atom (RFC 4287) and JSON Feed 1.1. Pure writers."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import NAMESPACE_URL, uuid5
from xml.etree import ElementTree

from app.formats.tree import json_bytes

ATOM = "application/atom+xml"
JSON_FEED = "application/feed+json"
NAMESPACE = "http://www.w3.org/2005/Atom"
VERSION = "https://jsonfeed.org/version/1.1"
# XML has no way to write these, not even escaped.
UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Entry:
    """One piece of news; `about` is what a JSON Feed carries beside it for programs."""

    id: str
    title: str
    text: str
    at: datetime
    url: str
    tags: Sequence[str]
    about: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Feed:
    """What a feed says of itself, with absolute addresses; `id` is the same on all its pages."""

    id: str
    title: str
    author: str
    updated: datetime
    home: str
    here: str
    following: str | None
    entries: Sequence[Entry]


def atom(feed: Feed) -> bytes:
    """The feed as an Atom document."""
    root = ElementTree.Element("feed", {"xmlns": NAMESPACE, "xml:lang": "de"})
    _put(root, "id", urn(feed.id))
    _put(root, "title", feed.title)
    _put(root, "updated", _instant(feed.updated))
    _put(ElementTree.SubElement(root, "author"), "name", feed.author)
    links = {"self": feed.here, "alternate": feed.home, "next": feed.following}
    for rel, href in links.items():
        if href:
            ElementTree.SubElement(root, "link", {"rel": rel, "href": href})
    for one in feed.entries:
        entry = ElementTree.SubElement(root, "entry")
        _put(entry, "id", urn(one.id))
        _put(entry, "title", one.title)
        _put(entry, "updated", _instant(one.at))
        _put(entry, "published", _instant(one.at))
        ElementTree.SubElement(entry, "link", {"rel": "alternate", "href": one.url})
        for tag in one.tags:
            ElementTree.SubElement(entry, "category", {"term": tag})
        _put(entry, "summary", one.text)
    written: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return written


def json_feed(feed: Feed) -> bytes:
    """The feed as a JSON Feed; what is told of an entry for programs is its `_kreisspiegel`."""
    more = {"next_url": feed.following} if feed.following else {}
    return json_bytes(
        {
            "version": VERSION,
            "title": feed.title,
            "home_page_url": feed.home,
            "feed_url": feed.here,
            **more,
            "language": "de",
            "authors": [{"name": feed.author}],
            "items": [
                {
                    "id": urn(one.id),
                    "url": one.url,
                    "title": one.title,
                    "content_text": one.text,
                    "date_published": one.at,
                    "tags": list(one.tags),
                    "_kreisspiegel": one.about,
                }
                for one in feed.entries
            ],
        }
    )


def urn(said: str) -> str:
    """An id that is the same for the same text for ever, wherever the service runs."""
    return f"urn:uuid:{uuid5(NAMESPACE_URL, said)}"


def _put(parent: ElementTree.Element, name: str, said: str) -> None:
    ElementTree.SubElement(parent, name).text = UNWRITABLE.sub("\ufffd", said)


def _instant(at: datetime) -> str:
    return at.isoformat().replace("+00:00", "Z")
