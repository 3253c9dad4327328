"""The calls of daily use, declared once for both clients: parameters, and what comes back."""

import json
from collections.abc import (
    AsyncIterator,
    Awaitable,
    Callable,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
)
from pathlib import Path
from typing import Any, Literal, Protocol
from uuid import uuid4

from .call import KEY, Call, content, typed
from .generated.api.comparisons import compare_concepts, compare_indicator
from .generated.api.delivery_status import read_delivery_status
from .generated.api.districts import (
    list_districts,
    list_submissions,
    push_values,
    read_district,
    read_owed,
)
from .generated.api.frameworks import list_frameworks, read_framework
from .generated.api.indicators import list_indicators, read_indicator
from .generated.api.observations import list_observations
from .generated.api.releases import list_releases, list_revisions, read_release
from .generated.api.submissions import read_submission
