"""What everybody reads alike and only a write can change is looked up once per version of the data.

Kept are definitions and code lists of the shared set, never a value. What depends on who asks has
the caller in its name. A read as of an earlier instant looks everything up itself.
"""

from collections.abc import Awaitable, Callable, Hashable
from dataclasses import dataclass, field
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

from sqlalchemy.engine import Engine

from app.auth.reading import Reading

Made = TypeVar("Made")
# Of a kind whose names callers choose (days), there could be any number.
MOST = 1000


@dataclass(slots=True)
class _Kept:
    version: int = -1
    made: dict[Hashable, Any] = field(default_factory=dict)


# One per database that this process speaks to.
_KEPT: WeakKeyDictionary[Engine, _Kept] = WeakKeyDictionary()


async def kept(reading: Reading, name: Hashable, make: Callable[[], Awaitable[Made]]) -> Made:
    """What `make` answers, or what it answered before under `name` for the same data and day.

    Nobody may change what is given back: others are given the same.
    """
    if not reading.latest:
        return await make()
    engine = reading.session.get_bind().engine
    store = _KEPT.setdefault(engine, _Kept())
    # An older snapshot may still be reading; it neither uses nor replaces what is newer.
    if reading.version < store.version:
        return await make()
    if reading.version > store.version:
        store = _KEPT[engine] = _Kept(reading.version)
    key = (reading.today, name)
    if key not in store.made:
        made = await make()
        if len(store.made) >= MOST:
            store.made.clear()
        store.made[key] = made
    found: Made = store.made[key]
    return found
