"""The rules that this package ships, one file per edition of the rule pack."""

import re
from functools import cache
from importlib.resources import files
from typing import Any

from kreisspiegel_rules.canonical import parsed

NAME = re.compile(r"([0-9]{4})\.([0-9]+)\.json")


@cache
def editions() -> tuple[str, ...]:
    """The editions shipped, in their order."""
    found = (NAME.fullmatch(one.name) for one in (files(__package__) / "packs").iterdir())
    pairs = sorted((int(one[1]), int(one[2])) for one in found if one)
    return tuple(f"{year}.{number}" for year, number in pairs)


def edition_for(framework: str) -> str:
    """Which edition of the rules judges a framework edition: its own, else the one before it."""
    # An edition of one state ends with the state's key, as in 2026.1-03.
    year, _, number = framework.partition("-")[0].partition(".")
    asked = (int(year), int(number))
    shipped = [(int(one[:4]), int(one[5:])) for one in editions()]
    before = [one for one in shipped if one <= asked] or shipped[:1]
    return "{}.{}".format(*max(before))


@cache
def rules(edition: str) -> tuple[dict[str, Any], ...]:
    """The rules of an edition as data: who is found faulty, how gravely, in which words."""
    content = (files(__package__) / "packs" / f"{edition}.json").read_bytes()
    return tuple(parsed(content)["rules"])
