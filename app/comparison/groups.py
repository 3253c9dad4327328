"""Peers: the other districts beside which one district is read, and what they make together.

A group never holds the district it is for: a sum that contains it would compare it with itself in
part. A list that the caller names is taken as it is.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from app.auth.reading import Reading
from app.catalogue.codes import known, refusal, require
from app.catalogue.regions import of_one_region
from app.comparison.bands import size_bands
from app.comparison.figures import floats, law_of
from app.comparison.neighbours import of_similar
from app.comparison.numbers import distribution
from app.comparison.remarks import of_the_group
from app.comparison.states import together
from app.comparison.tables import Table
from app.errors import InvalidRequest, at_parameter
from app.numerals import day

# Named by a word; any other name is taken for a district's key.
KINDS = ("all", "type", "size", "region", "similar")
OF_A_DISTRICT = ("type", "size", "region", "similar")
GONE_DE = "Nicht in der Vergleichsgruppe, weil es sie am {day} nicht gab: {gone}."
# The districts of a kind for one of them; the district itself may be among them.
Finder = Callable[[Reading, Table, str], Awaitable[list[str]]]


@dataclass(frozen=True, slots=True)
class Peers:
    """Which group is meant: a kind with the district it is for, or a list of districts."""

    by: str
    district: str | None = None
    listed: tuple[str, ...] = ()


async def peers(reading: Reading, sent: Sequence[str], district: str | None) -> Peers | None:
    """What `peers` and `district` mean together; refuses by name what does not fit."""
    kinds = [one for one in sent if one in KINDS]
    if not kinds or kinds[0] not in OF_A_DISTRICT:
        _refuse_district(district)
    if not sent:
        return None
    if not kinds:
        districts = await known(reading, "district")
        if strangers := [one for one in sent if one not in districts]:
            raise refusal("peers", strangers, [*KINDS, *districts])
        return Peers("list", None, tuple(dict.fromkeys(sent)))
    if len(sent) > 1:
        raise _refusal(
            "peers",
            "one_kind",
            f"„{kinds[0]}“ steht allein, ohne weitere Gruppen oder Kreise.",
            f"“{kinds[0]}” stands alone, without other groups or districts.",
        )
    (by,) = kinds
    if by == "all":
        return Peers(by)
    return Peers(by, await _reference(reading, by, district))


async def _reference(reading: Reading, by: str, district: str | None) -> str:
    """The district that the group is for: the one named, else the caller's own."""
    if district is not None:
        await require(reading, "district", [district])
        return district
    if reading.caller.ags is not None:
        return reading.caller.ags
    raise _refusal(
        "district",
        "missing",
        f"peers={by} braucht einen Kreis, dessen Vergleichsgruppe gemeint ist (district).",
        f"peers={by} needs the district whose peers are meant (district).",
    )


def _refuse_district(district: str | None) -> None:
    if district is not None:
        listed = ", ".join(OF_A_DISTRICT)
        raise _refusal(
            "district",
            "needs_peers",
            f"district nennt hier, für wen die Vergleichsgruppe gilt: mit peers={listed}.",
            f"district names whose peers are meant here: with peers={listed}.",
        )


async def members(reading: Reading, asked: Peers, table: Table) -> list[str]:
    """The districts of the group that stand on the table, by name."""
    there = table.fetched["ags"]
    if asked.by == "all":
        return list(there)
    if asked.district is None:
        return [one for one in there if one in asked.listed]
    if asked.district not in there:
        raise _refusal(
            "district",
            "not_on_this_ground",
            f"Den Kreis {asked.district} gibt es auf diesem Gebietsstand nicht.",
            f"There is no district {asked.district} on this territory.",
        )
    found = set(await FINDERS[asked.by](reading, table, asked.district))
    return [one for one in there if one in found and one != asked.district]


async def told(reading: Reading, asked: Peers | None, table: Table) -> dict[str, Any] | None:
    """The group as it is shown beside the state: who is in it, and what they make together."""
    if asked is None:
        return None
    who = await members(reading, asked, table)
    within = np.isin(np.array(table.fetched["ags"], dtype=np.str_), who)
    definition = table.slice.definition
    made = together(law_of(definition), float(definition["factor"]), table.cols, within)
    values = np.where(within & table.cols.comparable, table.cols.value, np.nan)
    named = {"by": asked.by, "district": asked.district, "members": who}
    return {**named, **made, "distribution": distribution(values)}


def remarks(asked: Peers | None, group: Mapping[str, Any] | None, table: Table) -> list[str]:
    """What has to be known of the group before its value is cited, in German sentences."""
    if asked is None or group is None:
        return []
    places = (table.places[ags] for ags in group["members"])
    valued = sum(bool(table.cols.comparable[place]) for place in places)
    gone = [ags for ags in asked.listed if ags not in table.places]
    on = day(table.ground.territory_date)
    said = [GONE_DE.format(day=on, gone=", ".join(gone))] if gone else []
    return said + of_the_group(group, valued=valued)


async def _of_type(_: Reading, table: Table, ags: str) -> list[str]:
    kinds = table.fetched["type"]
    own = kinds[table.places[ags]]
    return [one for one, kind in zip(table.fetched["ags"], kinds, strict=True) if kind == own]


async def _of_size(_: Reading, table: Table, ags: str) -> list[str]:
    """The same KGSt size band, which is one of towns or one of counties."""
    kinds, people = table.fetched["type"], table.fetched["population"]
    bands = list(zip(kinds, size_bands(kinds, floats(people)), strict=True))
    own = bands[table.places[ags]]
    if own[1] is None:
        raise _refusal(
            "district",
            "no_size_band",
            f"Der Kreis {ags} gehört zu keiner Größenklasse der KGSt.",
            f"District {ags} belongs to no size band of the KGSt.",
        )
    return [one for one, band in zip(table.fetched["ags"], bands, strict=True) if band == own]


async def _of_region(reading: Reading, table: Table, ags: str) -> list[str]:
    """The region of its state on the day of the table's territory."""
    found = await of_one_region(reading, ags, table.ground.territory_date)
    if not found:
        raise _refusal(
            "district",
            "no_region",
            f"Für den Kreis {ags} ist an diesem Tag keine Region hinterlegt.",
            f"No region is known of district {ags} on that day.",
        )
    return found


FINDERS: dict[str, Finder] = {
    "type": _of_type,
    "size": _of_size,
    "region": _of_region,
    "similar": of_similar,
}


def _refusal(parameter: str, code: str, german: str, english: str) -> InvalidRequest:
    return InvalidRequest(german, english, errors=[at_parameter(parameter, code, german, english)])
