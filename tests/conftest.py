"""How tests are handed out to processes; what they stand on is in tests/worlds.py."""

import gc
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import uvloop
from xdist.scheduler import LoadFileScheduling

# Folders of files that take a moment each.
SHORT = ("rules", "stats")


# What takes seconds to start: the service of tests/running.py, a data folder, and what draws.
SHARED = {
    "service": ("tests/cli/", "tests/clients/"),
    "folder": ("tests/db/test_embedded.py", "tests/db/test_roles.py"),
    "drawing": ("tests/charts/", "tests/comparison/test_territory.py", "tests/web/test_pages.py"),
}


class Together(LoadFileScheduling):  # type: ignore[misc]  # xdist ships no types
    """A file's tests stay in one process; so do all that share what takes long to start."""

    def _split_scope(self, nodeid: str) -> str:
        file: str = super()._split_scope(nodeid)
        return next((name for name, those in SHARED.items() if file.startswith(those)), file)


# Nothing is sent to anybody outside: nobody is trusted, and no list of those who are is read, which
# takes 20 ms for each client of httpx.
os.environ.pop("SSL_CERT_FILE", None)
os.environ["SSL_CERT_DIR"] = str(Path(__file__).parent)

# As `kreisspiegel serve` does: rows come and go by the thousand, and hold no cycles.
gc.set_threshold(50_000, 20, 50)


@pytest.hookimpl(wrapper=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> Iterator[None]:
    """Many short files at the end, so that no process waits for long for the last of another."""
    order = sorted(items, key=lambda item: item.path.parent.name in SHORT)
    yield
    # pytest brings together what has the loop as its parameter; files stay as they are written.
    # What -k, -m or --lf leave out is gone by now.
    chosen = set(items)
    items[:] = [one for one in order if one in chosen]


def pytest_collection_finish() -> None:
    """What is imported and collected stays to the end; no later collection looks through it."""
    gc.collect()
    gc.freeze()
    gc.enable()


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Together:
    # In the order of the files, so that those with processes of their own are not last and alone.
    config.option.loadscopereorder = False
    return Together(config, log)


@pytest.hookimpl(tryfirst=True)
def pytest_collection(session: pytest.Session) -> None:
    # The process that hands tests out to others starts these, and needs no service itself. Not
    # before now: what is imported before the measuring of coverage begins looks unrun.
    config = session.config
    if hasattr(config, "workerinput") or config.getoption("dist", "no") == "no":
        gc.disable()
        config.pluginmanager.import_plugin("tests.worlds")


@pytest.hookimpl(tryfirst=True)
def pytest_unconfigure() -> None:
    """What was lost is found here and told of by pytest, which then looks twice more itself."""
    gc.collect()
    gc.freeze()


def pytest_asyncio_loop_factories() -> dict[str, Any]:
    """The loop on which uvicorn runs the service."""
    return {"uvloop": uvloop.new_event_loop}
