"""Concepts as tests send them; synthetic, like everything they say."""

from typing import Any

import httpx

from tests.factories import World

OWN = "/v1/districts/16070/concept"
FIRST: dict[str, Any] = {
    "number": 1,
    "concept_year": 2018,
    "valid_from": "2018-07-01",
    "valid_to": "2020-06-30",
    "visibility": "public",
}
SECOND: dict[str, Any] = {
    "number": 2,
    "target_year": 2021,
    "valid_from": "2020-07-01",
    "sections": {"foreword": "present", "goals_indicators": "partial", "transparency": "absent"},
    "fields": [
        {
            "local_label_de": "Sport und Kultur",
            "mapping": [
                {"field": "sport", "match": "broader"},
                {"field": "culture_religion", "match": "broader"},
            ],
            "priority": 2,
        },
        {"local_label_de": "Dorfleben", "mapping": [], "priority": None},
    ],
    "guiding_answers": [{"key": "why", "text_de": "Synthetisch."}],
    "documents": [
        {
            "kind": "concept",
            "title": "Synthetisch",
            "url": "https://example.org/konzept.pdf",
            "licence": "CC BY 4.0",
        }
    ],
    "definitions": {
        "integration_de": "Teilhabe (synthetisch).",
        "migration_background_de": "Selbst zugewandert (synthetisch).",
    },
    "programmes": [{"programme": "Probe", "valid_from": "2020-09", "valid_to": "2022"}],
    "author_type": "political_group",
    "orientation": "both",
    "gender_differentiated": True,
    "note_de": "Synthetisch.",
    "visibility": "public",
    "source": "Synthetisch",
}


async def put(
    world: World, path: str, said: dict[str, Any], ags: str = "16070", **headers: str
) -> httpx.Response:
    """A district writes something of its concept."""
    sent = {**await world.key("district", ags), **headers}
    return await world.client.put(path, json=said, headers=sent)


async def post(
    world: World, path: str, said: dict[str, Any], ags: str = "16070", **headers: str
) -> httpx.Response:
    """A district adds an event or a resolution."""
    sent = {**await world.key("district", ags), **headers}
    return await world.client.post(path, json=said, headers=sent)
