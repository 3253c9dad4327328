"""The generated client reaches every operation of the running service, and understands it."""

import pkgutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from importlib import import_module
from inspect import signature
from types import ModuleType
from typing import Any

from kreisspiegel_client import AsyncKreisspiegel, Kreisspiegel
from kreisspiegel_client.generated import api
from kreisspiegel_client.generated.models import Problem
from kreisspiegel_client.generated.types import Response

from tests.clients.sent import (
    CONDITIONAL,
    ENDED,
    OF_THE_DISTRICT,
    OF_THE_MODERATOR,
    OTHERWISE,
    REAL,
    REMEMBERED,
    SENT,
)


def modules() -> dict[str, ModuleType]:
    """Every generated operation by its name."""
    found = pkgutil.walk_packages(api.__path__, f"{api.__name__}.")
    return {one.name.rpartition(".")[2]: import_module(one.name) for one in found if not one.ispkg}


def published(client: Kreisspiegel) -> Iterator[tuple[str, str]]:
    """Name and verb of every operation of the running service."""
    document = client.generated.get_httpx_client().get("/openapi.json").json()
    for item in document["paths"].values():
        for verb, operation in item.items():
            yield operation["operationId"], verb


def arguments(module: ModuleType, known: dict[str, Any]) -> dict[str, Any]:
    """What an operation cannot do without, and what it is asked besides."""
    name = module.__name__.rpartition(".")[2]
    asked = signature(module.sync_detailed).parameters
    needed = {n: known[n] for n, one in asked.items() if one.default is one.empty and n in known}
    if name in CONDITIONAL:
        needed["if_match"] = known["if_match"]
    needed |= OTHERWISE.get(name, {})
    if "body" in asked:
        needed["body"] = asked["body"].annotation.from_dict(known[name])
    return needed


def understood(name: str, answer: Response[Any]) -> Any:
    assert answer.status_code in (200, 201), (name, answer.content)
    assert answer.parsed is not None, name
    assert not isinstance(answer.parsed, Problem), name
    return answer.parsed


def bodies(steward: Kreisspiegel, provider: str) -> dict[str, dict[str, Any]]:
    """What is sent, with what the service itself has to say first."""
    until = (datetime.now(UTC) + timedelta(days=30)).date().isoformat()
    listed = modules()["list_obligations"].sync_detailed("2026.1", client=steward.generated)
    owed = ("indicator", "period", "due_on", "breakdown", "duty")
    rows = [one.to_dict() for one in understood("list_obligations", listed).items]
    return SENT | {
        "grant_delegation": {"provider": provider, "valid_until": until},
        # The calendar as it stands: other tests go by it.
        "set_obligations": {"rows": [{name: row[name] for name in owed} for row in rows]},
    }


def test_the_code_is_that_of_the_running_service(steward: Kreisspiegel) -> None:
    assert set(modules()) == {name for name, _ in published(steward)}


async def test_every_operation_answers_with_its_model(
    service: Any,
    steward: Kreisspiegel,
    district: Kreisspiegel,
    moderator: Kreisspiegel,
    provider: str,
) -> None:
    every = modules()
    caller = dict.fromkeys(OF_THE_DISTRICT, district) | dict.fromkeys(OF_THE_MODERATOR, moderator)
    reads = [name for name, verb in published(steward) if verb == "get"]
    sends = bodies(steward, provider)
    known: dict[str, Any] = REAL | sends
    # A plan is replaced by whoever has read it.
    plan = every["read_monitoring_plan"].sync_detailed("16070", client=district.generated)
    known["if_match"] = plan.headers["etag"]
    assert {*reads, *sends, *ENDED} == set(every)
    for name in (*sends, *reads):
        client = caller.get(name, steward)
        asked = arguments(every[name], known)
        found = understood(name, every[name].sync_detailed(client=client.generated, **asked))
        if name in REMEMBERED:
            known[REMEMBERED[name]] = found.id
    for role in ("district", "steward"):
        async with AsyncKreisspiegel(service.address, service.keys[role]) as waiting:
            for name in reads:
                if (name in OF_THE_DISTRICT) == (role == "district"):
                    ask = every[name].asyncio_detailed(
                        client=waiting.generated, **arguments(every[name], known)
                    )
                    understood(name, await ask)
    for name in ENDED:
        client = caller.get(name, steward)
        asked = arguments(every[name], known)
        understood(name, every[name].sync_detailed(client=client.generated, **asked))


def test_every_view_of_comparisons_is_a_method(district: Kreisspiegel) -> None:
    code, ags = "EDU-05", "16070"
    compared = district.comparison(code, period="2019")
    series = district.series(code, from_="2019", to="2019")
    assert series.state.points[0].value == compared.state.value
    assert district.gaps(code, group="female").reference == "male"
    profile = district.profile(ags, period="2019")
    (entry,) = [one for one in profile.indicators if one.indicator.code == code]
    column = district.matrix(indicator=[code], period="2019").indicators[0]
    assert entry.state == column.state == compared.state
    assert column.notes == entry.notes
    peers = district.similar(ags, k=2).peers
    assert [one.ags for one in district.learning(ags, k=2).peers] == [one.ags for one in peers]
