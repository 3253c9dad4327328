"""Everybody who may ask: the public, the district itself, its neighbour, every other role."""

from tests.factories import World
from tests.intake.pushes import GERA, ILM_KREIS

ROLES = ("working_group", "ministry", "steward", "operator")
PROVIDER = "Rechenzentrum Probe (synthetisch)"


async def callers(world: World) -> dict[str, dict[str, str]]:
    """The headers of each; `owner` is the Ilm-Kreis, and nobody delegated to `provider`."""
    return {
        "public": {},
        "owner": await world.key("district", ILM_KREIS),
        "neighbour": await world.key("district", GERA),
        "provider": await world.key("provider", name=PROVIDER),
        **{role: await world.key(role) for role in ROLES},
    }
