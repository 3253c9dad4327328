"""Projects beside a number: whose come first, and whose do not show."""

from typing import Any

from tests.asking import got
from tests.factories import World
from tests.projects.pushes import SYNTHETIC, stored

LEARNING = "/v1/comparisons/districts/16069/learning"
# Of the similar districts of Hildburghausen, one whose value moved as wished, and another.
MOVED, SIMILAR, OTHER = "16075", "16072", "16053"


async def test_similar_districts_come_first_and_nobody_meets_his_own(kept: World) -> None:
    before = await _projects(kept)
    peers = {one["ags"] for one in (await got(kept, LEARNING))["peers"]}
    assert {MOVED, SIMILAR} <= peers
    assert OTHER not in peers
    for ags in (OTHER, SIMILAR, MOVED, "16069"):
        sent = SYNTHETIC | {"field_codes": ["education"], "indicators": ["EDU-06"]}
        if ags == MOVED:
            both = {MOVED: "Saale-Orla-Kreis", SIMILAR: "Sonneberg"}.items()
            led = [{"kind": "district", "ags": a, "name": n, "lead": True} for a, n in both]
            sent |= {"places": led}
        await stored(kept, "beispiel", sent, ags)
    found = await _projects(kept)
    assert [(one["district"], one["from_similar"]) for one in found[:2]] == [
        (MOVED, "improved"),
        (SIMILAR, "similar"),
    ]
    # Of both that lead it, the one whose value moved.
    assert "(Saale-Orla-Kreis); dort hat sich der Wert" in found[0]["reason_de"]
    assert "bewegt" not in found[1]["reason_de"]
    assert "16069" not in [one["district"] for one in found]
    assert len(before) == len(found)


async def _projects(world: World) -> list[dict[str, Any]]:
    (one,) = (await got(world, LEARNING))["indicators"]
    found: list[dict[str, Any]] = one["projects"]
    return found
