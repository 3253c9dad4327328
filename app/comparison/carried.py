"""One cell put together from the parts of a district's territory: a sum, or the reason for none."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import cached_property
from typing import Any

from app.comparison.figures import Off, columns
from app.comparison.tables import CELL, CONVERTED, Fetched
from app.numerals import day, number, percent
from app.stats.transfer import BACK, Part

# Where more than this of a figure is uncertain, weights by people do not make it a good one.
MOVED = Decimal("0.1")
USABLE = ("exact", "rounded", "approx")
DRAFTS = ("final", "provisional", "estimated")
WAYS_DE = {
    "population": "nach Einwohnern",
    "employment": "nach Beschäftigten",
    "area": "nach Fläche",
    BACK: "nach den Einwohnern vor der Änderung",
}
# The parts of a district: where each stands in what was found, and how much of it goes over.
Parts = Sequence[tuple[int, Part]]


@dataclass(frozen=True)
class Cell:
    """What all cells of one conversion share."""

    definition: Mapping[str, Any]
    start: date
    target: date
    found: Fetched

    @cached_property
    def off(self) -> Off:
        """By how much each count may be off because somebody rounded."""
        return columns(self.found, float(self.definition["factor"])).off


def empty() -> dict[str, Any]:
    """No cell at all: nothing was reported on any part of the territory."""
    names = (*CELL, *CONVERTED, "value", "numerator", "denominator", "deviation", "reworked")
    return dict.fromkeys(names)


def people(found: Fetched, parts: Parts) -> float | None:
    """The inhabitants of the parts; None where one of them is not known."""
    counts = [
        float(found["population"][place]) * float(part.weight)
        for place, part in parts
        if found["population"][place] is not None and part.weight is not None
    ]
    return sum(counts) if counts and len(counts) == len(parts) else None


def carried(cell: Cell, parts: Parts) -> dict[str, Any]:
    """The columns of one district made of `parts`; `missing` and `why` where there is no sum."""
    refused = _refused(cell, parts)
    if refused is not None:
        return {**empty(), "missing": refused[0], "why": refused[1]}
    figures = _figures(cell, parts)
    if figures["value_text"] is None:
        return {**empty(), "missing": "not_applicable", "why": None}
    told = {**figures, **_told(cell, parts), **_grade(cell, parts)}
    if told["estimated"] and cell.definition["kind"] == "count":
        # A count has no interval that could show how far the estimate may be off.
        told["note"] += _ends(figures["value"], figures["carried"][0] + figures["carried"][2])
    return {**empty(), **told}


def _refused(cell: Cell, parts: Parts) -> tuple[str | None, str | None] | None:
    """The reason for which there is no sum, with its sentence; None where there is one."""
    found = cell.found
    reasons = [found["missing"][place] for place, _ in parts]
    bare = [place for place, _ in parts if not _usable(found, place)]
    on = f"auf dem Gebietsstand {day(cell.start)}"
    if "confidential" in reasons:
        where = [place for place, _ in parts if found["missing"][place] == "confidential"]
        return "confidential", (
            f"Die Angabe für {_names(found, where)} ist geheim zu halten, deshalb auch die Summe."
        )
    if any(part.weight is None for _, part in parts):
        return "unknown_weight", (
            f"Welcher Teil von {_names(found, [place for place, _ in parts])} überging, nennt keine"
            " Quelle; geschätzt wird er nicht."
        )
    if len(bare) == len(parts) and len(set(reasons)) == 1:
        return reasons[0], None
    if bare:
        return "incomplete_territory", (
            f"Zum Gebiet gehört ein Teil ohne verwendbare Angabe {on}: {_names(found, bare)}."
        )
    without = [place for place, _ in parts if not _addable(cell, place)]
    if without:
        return "not_additive", (
            f"Für {_names(found, without)} liegen {on} nur Quoten vor, keine Zähler und Nenner."
        )
    return None


def _usable(found: Fetched, place: int) -> bool:
    sound = found["value"][place] is not None and found["precision"][place] in USABLE
    return sound and not found["undated"][place]


def _addable(cell: Cell, place: int) -> bool:
    if cell.definition["kind"] == "count":
        return True
    both = (cell.found["numerator"][place], cell.found["denominator"][place])
    return cell.definition["kind"] != "difference" and None not in both


def _names(found: Fetched, places: Sequence[int]) -> str:
    return ", ".join(found["name"][place] for place in places)


def _figures(cell: Cell, parts: Parts) -> dict[str, Any]:
    """Sums of what can be added, and the share or rate that follows from them."""
    found = cell.found
    names = ("value",) if cell.definition["kind"] == "count" else ("numerator", "denominator")
    sums = {name: sum(_amounts(found, name, parts), Decimal(0)) for name in names}
    if "value" not in sums and sums["denominator"]:
        rate = Decimal(str(cell.definition["factor"])) * sums["numerator"] / sums["denominator"]
        # As many digits as a rate has that a district hands in by its counts.
        digit = Decimal(1).scaleb(-int(cell.definition["decimals"]))
        sums["value"] = rate.quantize(digit, ROUND_HALF_UP)
    derived = [found["computed"][place] for place, _ in parts]
    return {
        **{name: float(sums[name]) if name in sums else None for name in FIGURES},
        **{f"{name}_text": _written(sums.get(name)) for name in FIGURES},
        "carried": _off(cell, parts),
        "computed": next((one for one in ("numerator", "denominator") if one in derived), None),
    }


FIGURES = ("value", "numerator", "denominator")


def _off(cell: Cell, parts: Parts) -> tuple[float, float, float]:
    """By how much the sums may be off, in the order of `Off`; a count is its own numerator.

    Whatever went over: between none of the part and twice as much of it.
    """
    amount = "value" if cell.definition["kind"] == "count" else "numerator"
    count, base, moved = 0.0, 0.0, 0.0
    for place, part in parts:
        count += float(part.weight or 0) * float(cell.off.count[place])
        base += float(part.weight or 0) * float(cell.off.base[place])
        moved += float(part.moved) * abs(cell.found[amount][place])
    return count, base, moved


def _amounts(found: Fetched, name: str, parts: Parts) -> list[Decimal]:
    weighed = [(found[f"{name}_text"][place], part.weight) for place, part in parts]
    return [Decimal(written) * (weight or 0) for written, weight in weighed]


def _written(amount: Decimal | None) -> str | None:
    """Six decimals at most, like every figure that is worked out; whole numbers without any."""
    if amount is None:
        return None
    text = format(round(amount, 6), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def _told(cell: Cell, parts: Parts) -> dict[str, Any]:
    """Where the sum comes from: what all parts share, else the weakest, else nothing."""
    found, places = cell.found, [place for place, _ in parts]
    precisions = {found["precision"][place] for place in places}
    if any(part.ways for _, part in parts):
        precisions.add("approx")
    statuses = [found["status"][place] for place in places]
    sources = dict.fromkeys(found["source"][place] for place in places)
    return {
        "supplier": _shared(found["supplier"], places) or "mixed",
        "precision": next(one for one in reversed(USABLE) if one in precisions),
        "status": max(statuses, key=DRAFTS.index),
        "source": "; ".join(one for one in sources if one) or None,
        "note": _note(cell, parts),
        # Who may see one part alone must not have it in a sum that others compare with theirs.
        "hidden": any(found["hidden"][place] for place in places),
        "unseen": _unseen(found, places),
        "reworked": any(found["reworked"][place] for place in places),
        "undated": False,
        "territory_date": cell.target,
        "reference_date": _shared(found["reference_date"], places),
        "deviation": _deviation([found["deviation"][place] for place in places]),
    }


def _unseen(found: Fetched, places: Sequence[int]) -> bool:
    """Whether others find nothing there; one confidential part makes the sum so for them."""
    hidden = [place for place in places if found["hidden"][place]]
    return bool(hidden) and all(found["unseen"][place] for place in hidden)


def _shared(column: Sequence[Any], places: Sequence[int]) -> Any:
    (first, *others) = {column[place] for place in places}
    return None if others else first


def _note(cell: Cell, parts: Parts) -> str:
    """How the sum was made, then what the districts or sources say of its parts."""
    found = cell.found
    made = ", ".join(f"{found['name'][place]} {_share(part)}" for place, part in parts)
    said = dict.fromkeys(found["note"][place] for place, _ in parts)
    told = f"Umgerechnet vom Gebietsstand {day(cell.start)}: {made}."
    return " ".join([told, *(one for one in said if one)])


def _ends(value: float, error: float) -> str:
    low, high = (number(end, 0) for end in (value - error, value + error))
    return f" Ging nichts oder doppelt so viel über, sind es {low} oder {high}."


def _share(part: Part) -> str:
    if not part.ways:
        return "ganz"
    ways = " und ".join(WAYS_DE[way] for way in WAYS_DE if way in part.ways)
    return f"zu {percent(float(part.weight or 0))} ({ways})"


def _deviation(declared: Sequence[Mapping[str, Any] | None]) -> dict[str, Any] | None:
    """What the parts deviate in, taken together."""
    known = [one for one in declared if one]
    if not known:
        return None
    return {
        "valid_from": min(one["valid_from"] for one in known),
        "kinds": list(dict.fromkeys(kind for one in known for kind in one["kinds"])),
        **{
            name: " ".join(dict.fromkeys(one[name] for one in known if one[name])) or None
            for name in ("source_de", "detail_de")
        },
    }


def _grade(cell: Cell, parts: Parts) -> dict[str, Any]:
    """A for sums of whole districts, C where land was measured or much is uncertain, else B."""
    ways = frozenset[str]().union(*(part.ways for _, part in parts))
    base = "value" if cell.definition["kind"] == "count" else "denominator"
    amounts = _amounts(cell.found, base, parts)
    total = sum((abs(one) for one in amounts), Decimal(0))
    uncertain = sum(
        (
            abs(amount) * part.moved / part.weight
            for amount, (_, part) in zip(amounts, parts, strict=True)
            if part.weight
        ),
        Decimal(0),
    )
    weak = bool(ways & {"area", BACK}) or uncertain > MOVED * total
    quality = "A" if not ways else "C" if weak else "B"
    return {"harmonised": True, "estimated": bool(ways), "quality": quality}
