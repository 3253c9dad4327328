"""The Python client beside a running service, as a district and as the steward."""

import subprocess
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from kreisspiegel_client import AsyncKreisspiegel, Kreisspiegel

from tests.access.callers import PROVIDER


@pytest.fixture(scope="session")
def district(service: Any) -> Iterator[Kreisspiegel]:
    with Kreisspiegel(service.address, service.keys["district"]) as client:
        yield client


@pytest.fixture(scope="session")
def steward(service: Any) -> Iterator[Kreisspiegel]:
    with Kreisspiegel(service.address, service.keys["steward"]) as client:
        yield client


@pytest.fixture(scope="session")
def moderator(service: Any) -> Iterator[Kreisspiegel]:
    with Kreisspiegel(service.address, service.keys["working_group"]) as client:
        yield client


@pytest.fixture
async def waiting(service: Any) -> Any:
    async with AsyncKreisspiegel(service.address, service.keys["district"]) as client:
        yield client


@pytest.fixture
def provider(service: Any, run: Callable[..., subprocess.CompletedProcess[str]]) -> str:
    """The name of a provider (synthetic) that has an account."""
    made = run("key", "create", "--role", "provider", "--name", PROVIDER, home=service.home)
    assert made.returncode == 0, made.stderr
    return PROVIDER
