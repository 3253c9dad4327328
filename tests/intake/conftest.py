"""A district for each test that pushes beside others, so that one database serves a whole file."""

from collections.abc import Iterator

import pytest

# Of them the shipped data hold official figures only, and their territory has not changed of late.
DISTRICTS = (
    *("16051", "16053", "16054", "16055", "16061", "16062", "16064", "16065", "16066", "16067"),
    *("16068", "16069", "16071", "16072", "16073", "16074", "16075", "16076", "16077"),
)


@pytest.fixture(scope="module")
def districts() -> Iterator[str]:
    return iter(DISTRICTS)


@pytest.fixture
def ags(districts: Iterator[str]) -> str:
    """A district for which no other test of the file has pushed."""
    return next(districts)
