"""A monitoring plan on the wire, and what can be said about it without the database."""

import re
from collections.abc import Iterator, Sequence
from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints

from app.catalogue.codes import at_member
from app.catalogue.local_shape import Line
from app.models.base import IndicatorCode, Shape
from app.models.monitoring import FROM_PATTERN

Deviation = Literal["source", "population", "reference_date", "territory", "method", "other"]
# An address, or digits enough for a telephone number: both lead to a person.
PERSONAL = re.compile(r"@|(?:\d[ /().-]*){6,}|\b(?:Herr|Herrn|Frau)\s", re.IGNORECASE)


class PlanEntry(Shape):
    """Ab einem Zeitraum: welche Quelle ein Kreis für einen Indikator wirklich nutzt."""

    indicator: IndicatorCode
    valid_from: Annotated[
        str,
        StringConstraints(pattern=FROM_PATTERN),
        Field(description="Erster Zeitraum; gilt bis zum nächsten Eintrag desselben Indikators."),
    ]
    source_de: Annotated[Line, Field(description="Die wirklich genutzte Quelle.")]
    deviations: Annotated[
        list[Deviation],
        Field(
            description="Worin die Werte von der Definition abweichen; leer heißt: in nichts.",
            max_length=6,
        ),
    ]
    deviation_de: Annotated[
        Line | None, Field(description="Worin genau; nötig, wenn etwas abweicht.")
    ] = None
    contact_function: Annotated[
        Line | None,
        Field(description="Wer gefragt werden kann: eine Funktion, nie eine Person."),
    ] = None


class Plan(Shape):
    """Der ganze Monitoringplan eines Kreises."""

    entries: Annotated[list[PlanEntry], Field(max_length=1000)]


def faults(entries: Sequence[PlanEntry]) -> Iterator[dict[str, Any]]:
    """Everything that entries alone can break, each at its place."""
    seen: dict[tuple[str, str], int] = {}
    for place, entry in enumerate(entries):
        yield from _of_one(f"/entries/{place}", entry)
        first = seen.setdefault((entry.indicator, entry.valid_from), place)
        if first < place:
            yield at_member(
                f"/entries/{place}",
                "duplicate_entry",
                f"{entry.indicator} ab {entry.valid_from} steht schon in Eintrag {first + 1}.",
                f"{entry.indicator} from {entry.valid_from} stands in entry {first + 1} already.",
            )


def _of_one(pointer: str, entry: PlanEntry) -> Iterator[dict[str, Any]]:
    if bool(entry.deviations) != (entry.deviation_de is not None):
        yield at_member(
            f"{pointer}/deviation_de",
            "deviation_unexplained" if entry.deviations else "nothing_deviates",
            "Eine Abweichung braucht eine Erläuterung."
            if entry.deviations
            else "Ohne Abweichung gibt es nichts zu erläutern.",
            "A deviation needs an explanation."
            if entry.deviations
            else "Without a deviation there is nothing to explain.",
        )
    if len(set(entry.deviations)) < len(entry.deviations):
        yield at_member(f"{pointer}/deviations", "given_twice", "Doppelt genannt.", "Named twice.")
    if entry.contact_function and PERSONAL.search(entry.contact_function):
        yield at_member(
            f"{pointer}/contact_function",
            "contact_is_personal",
            "Bitte eine Funktion nennen, zum Beispiel „Stabsstelle Integration“: keine Person,"
            " keine E-Mail-Adresse, keine Telefonnummer.",
            "Please name a function, such as “integration office”: no person, no e-mail"
            " address, no telephone number.",
        )
