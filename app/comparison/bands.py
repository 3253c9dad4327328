"""The KGSt size bands of districts: towns and counties have bands of their own."""

from collections.abc import Sequence

import numpy as np

from app.comparison.figures import Floats

TOWN = "kreisfreie_stadt"
# More inhabitants than this make the smaller and the larger band.
OF_TOWNS, OF_COUNTIES = (50_000, 200_000), (0, 150_000)
BANDS = np.array((None, "3-4", "1-2"), dtype=np.object_)


def size_bands(kinds: Sequence[str], people: Floats) -> list[str | None]:
    """Per district its band; None for towns of up to 50,000 and where nobody was counted."""
    town = np.array([kind == TOWN for kind in kinds], dtype=np.bool_)
    passed = (people > np.where(town, *least) for least in zip(OF_TOWNS, OF_COUNTIES, strict=True))
    found: list[str | None] = BANDS[np.sum(list(passed), axis=0, dtype=np.intp)].tolist()
    return found
