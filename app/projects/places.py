"""Which districts a project belongs to: each counted once, a municipality as part of its own."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from app.catalogue.codes import at_member
from app.projects.shape import ProjectPlacePush

DIGITS = {"state": 2, "district": 5, "municipality": 8}
NAMES_DE = {"state": "ein Land", "district": "einen Kreis", "municipality": "eine Gemeinde"}


def completed(places: Iterable[ProjectPlacePush]) -> list[dict[str, Any]]:
    """The places as they are kept: a municipality names the district that it lies in."""
    return [
        {**one.model_dump(), "parent_ags": one.parent_ags or (one.ags or "")[:5]}
        if one.kind == "municipality"
        else one.model_dump()
        for one in places
    ]


def districts(places: Iterable[Mapping[str, Any]], *, leading: bool = False) -> list[str]:
    """The districts of the places, each once: Hanau inside of Main-Kinzig-Kreis adds none.

    Whatever is counted by district is counted over these, so a member municipality is never
    summed with the district around it.
    """
    found = {
        one["parent_ags"] if one["kind"] == "municipality" else one["ags"]
        for one in places
        if one["kind"] in ("district", "municipality") and (one["lead"] or not leading)
    }
    # A place without a key is refused with all other faults, and has no district until then.
    return sorted(filter(None, found))


def states(places: Iterable[Mapping[str, Any]]) -> list[str]:
    return sorted({one["ags"][:2] for one in places if one["ags"]})


def place_faults(places: Iterable[ProjectPlacePush]) -> Iterator[dict[str, Any]]:
    """Places whose key does not fit their kind, all of them."""
    seen: set[str] = set()
    for at, one in enumerate(places):
        pointer = f"/places/{at}/ags"
        if one.kind == "none":
            if one.ags or one.lead or one.parent_ags:
                yield _fault(pointer, "place_without_key", _NONE, one.ags)
            continue
        ags, length = one.ags or "", DIGITS[one.kind]
        if not (ags.isascii() and ags.isdigit() and len(ags) == length):
            said = (
                f"Der Schlüssel für {NAMES_DE[one.kind]} hat {length} Ziffern.",
                f"The key of a {one.kind} has {length} digits.",
            )
            yield _fault(pointer, "key_fits_kind", said, one.ags)
        elif ags in seen:
            yield _fault(pointer, "given_twice", _TWICE, ags)
        elif one.parent_ags and (one.kind != "municipality" or one.parent_ags != ags[:5]):
            yield _fault(f"/places/{at}/parent_ags", "parent_fits_key", _PARENT, one.parent_ags)
        seen.add(ags)


_NONE = (
    "Ein Ort der Art none hat weder Schlüssel noch Federführung.",
    "A place of kind none has no key and does not lead.",
)
_TWICE = ("Der Ort ist doppelt genannt.", "The place is named twice.")
_PARENT = (
    "Der Kreis einer Gemeinde sind die ersten fünf Ziffern ihres Schlüssels; andere Orte haben"
    " keinen.",
    "The district of a municipality is the first five digits of its key; other places have none.",
)


def _fault(pointer: str, code: str, said: tuple[str, str], found: object) -> dict[str, Any]:
    return at_member(pointer, code, *said, found=found)
