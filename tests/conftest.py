"""How tests are handed out to processes; what they stand on is in tests/worlds.py."""

import gc
from typing import Any

import pytest
from xdist.scheduler import LoadFileScheduling

# Folders of files that take a moment each.
SHORT = ("rules", "stats")


# What takes seconds to start: the service of tests/running.py, and the process that draws.
SHARED = {
    "service": ("tests/cli/", "tests/clients/"),
    "drawing": ("tests/charts/", "tests/comparison/test_territory.py"),
}


class Together(LoadFileScheduling):  # type: ignore[misc]  # xdist ships no types
    """A file's tests stay in one process; so do all that share what takes long to start."""

    def _split_scope(self, nodeid: str) -> str:
        file: str = super()._split_scope(nodeid)
        return next((name for name, those in SHARED.items() if file.startswith(those)), file)


# As `kreisspiegel serve` does: rows come and go by the thousand, and hold no cycles.
gc.set_threshold(50_000, 20, 50)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Many short files at the end, so that no process waits for long for the last of another."""
    items.sort(key=lambda item: item.path.parent.name in SHORT)


def pytest_collection_finish() -> None:
    """What is imported and collected stays to the end; no later collection looks through it."""
    gc.collect()
    gc.freeze()


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
        config.pluginmanager.import_plugin("tests.worlds")
