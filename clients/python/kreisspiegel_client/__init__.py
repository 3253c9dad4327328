"""Client of the Kreisspiegel API: typed, blocking or asynchronous, exact to the last digit."""

from .cache import Cache
from .client import AsyncKreisspiegel, Kreisspiegel
from .exchange import Retry
from .refusals import KreisspiegelError, Refused, Unreachable
from .upload import UnknownFormat

__all__ = [
    "AsyncKreisspiegel",
    "Cache",
    "Kreisspiegel",
    "KreisspiegelError",
    "Refused",
    "Retry",
    "UnknownFormat",
    "Unreachable",
]
