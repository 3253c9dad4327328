"""Projects as tests send them; synthetic, like everything they say."""

from typing import Any

import httpx

from tests.factories import World

OWN = "/v1/districts/16070/projects"
SYNTHETIC: dict[str, Any] = {
    "title_de": "Lesepaten (synthetisch)",
    "project_type": "project",
    "field_codes": ["education"],
    "target_groups": ["children"],
    "goals_de": "Kinder lesen gern.",
    "obstacles_de": [{"text_de": "Der Raum fehlte; erst | dann kam einer.", "changed_de": None}],
    "success_factors_de": ["Ein fester Tag.", "Eine Stelle, die hilft."],
    "outputs": [
        {"label_de": "Paten", "value": 12.5, "unit_de": "Köpfe", "precision": "approx"},
        {"label_de": "Leitfaden"},
    ],
    "partners": [{"name": "Schule", "type": "public"}, {"name": "Verein"}],
    "funding": [{"programme": "Probe"}],
    "links": [{"title": "Leitfaden", "url": "https://example.org/leitfaden"}],
    "source": {"title": "Synthetisch", "year": 2026},
    "start": "2025-09",
    "staff_fte": 1.5,
    "volunteers": 12,
    "includes_native_population": True,
    "visibility": "public",
}


async def put(
    world: World, key: str, said: dict[str, Any], ags: str = "16070", **headers: str
) -> httpx.Response:
    """A district stores one of its projects."""
    sent = {**await world.key("district", ags), **headers}
    return await world.client.put(f"/v1/districts/{ags}/projects/{key}", json=said, headers=sent)


async def stored(
    world: World, key: str, said: dict[str, Any], ags: str = "16070", **headers: str
) -> Any:
    """The same where it is expected to work."""
    answer = await put(world, key, said, ags, **headers)
    assert answer.status_code in (200, 201), answer.text
    return answer.json()
