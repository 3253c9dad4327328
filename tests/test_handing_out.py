"""Tests are run in the order of their files, and only those that were chosen."""

import pytest

from tests.conftest import pytest_collection_modifyitems


def test_what_was_not_chosen_stays_out(request: pytest.FixtureRequest) -> None:
    order = request.session.items[:3]
    items = [*order]
    ordering = pytest_collection_modifyitems(items)
    next(ordering)
    # As pytest does for -k, -m and --lf, and for tests with a parameter in common.
    items[:] = items[::-1][:-1]
    assert next(ordering, None) is None
    assert items == order[1:]
