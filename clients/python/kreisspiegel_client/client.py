"""The two clients: the same methods, the same rules; one blocks, the other is awaited."""

from .daily import Daily
from .senders import Blocking, Waiting


class Kreisspiegel(Daily, Blocking):
    """The service at an address, for programs that wait for each answer."""


class AsyncKreisspiegel(Daily, Waiting):
    """The same for asyncio: methods are awaited, lists are gone through with `async for`."""
