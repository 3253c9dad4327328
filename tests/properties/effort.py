"""How hard laws are tried: the same few examples in every run of the tests."""

from hypothesis import HealthCheck, settings


def effort(examples: int) -> settings:
    """So many examples, the same each time; the databases they meet are shared on purpose."""
    return settings(
        max_examples=examples,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    )
