"""A change as a message: a CloudEvent 1.0 in structured mode, the same bytes at each attempt."""

import hashlib
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from app.formats.tree import json_bytes

MEDIA_TYPE = "application/cloudevents+json; charset=utf-8"
TYPE = "de.kreisspiegel"
PING = f"{TYPE}.ping"
SOURCE = "/v1/changes"


def kind_of(item: Mapping[str, Any]) -> str:
    """The CloudEvents type of a change."""
    return f"{TYPE}.{item['kind']}.{item['outcome']}"


def message_id(webhook: str, about: str) -> str:
    """`webhook-id`: by it a receiver knows a message that it has had before."""
    return "msg_" + hashlib.sha256(f"{webhook} {about}".encode()).hexdigest()[:32]


def event(item: Mapping[str, Any]) -> bytes:
    """The message about an item of the feed."""
    at: datetime = item["at"]
    return json_bytes(
        {
            "specversion": "1.0",
            "id": item["id"],
            "source": SOURCE,
            "type": kind_of(item),
            "subject": item["path"],
            "time": at,
            "datacontenttype": "application/json",
            "data": item,
        }
    )


def ping(message: str, at: datetime) -> bytes:
    """A message that tells nothing, to see whether messages arrive."""
    return json_bytes(
        {
            "specversion": "1.0",
            "id": message,
            "source": "/v1/webhooks",
            "type": PING,
            "time": at,
            "datacontenttype": "application/json",
            "data": {"title_de": "Probenachricht von Kreisspiegel"},
        }
    )
