"""Compare the concepts of all districts on a day, one by one and counted."""

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Query, Response

from app.auth.caller import UnknownKey
from app.auth.reading import Read, ReadTables
from app.catalogue.codes import UnknownCode
from app.comparison import concepts_summary
from app.comparison.concepts import COLUMNS, LABELS, concepts, lines
from app.concepts.spoken import CONCEPTS as CONCEPTS_DE
from app.errors import problems
from app.formats.book import Sheet, WantedBook, booked
from app.formats.response import NotAcceptable, Table, WantedFormat, answer
from app.routers.examples import CONCEPTS
from app.routers.examples_concepts import SUMMARY
from app.routers.parameters import Closed
from app.wire.comparisons.concepts import Concepts, ConceptSummary

router = APIRouter(prefix="/v1", tags=["Werte und Vergleiche"], dependencies=[Closed])

OnDay = Annotated[date | None, Query(description="Tag; Vorgabe ist heute.")]
OneState = Annotated[str | None, Query(description="Landesschlüssel.")]


@router.get(
    "/comparisons/concepts",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownCode, NotAcceptable),
        200: {
            "description": "Konzeptstand aller Kreise",
            "model": Concepts,
            "content": CONCEPTS,
        },
    },
)
async def compare_concepts(
    reading: Read, wanted: WantedBook, on: OnDay = None, state: OneState = None
) -> Response:
    """Der Stand der Integrationskonzepte aller Kreise an einem Tag (Tabelle 1 der Broschüre).

    Was ein Kreis selbst berichtet, geht vor; wo er bis zu dem Tag nichts berichtet hat, steht, was
    die Literatur sagt (`supplier`). Als Ausschnitt zum Einbinden: `/konzepte?fragment=1`.
    `xlsx` hat deutsche Wörter, wo `json` und `csv` Codes haben.
    """
    view = await concepts(reading, on, state)
    sheet = Sheet("Integrationskonzepte", COLUMNS, list(lines(view)), LABELS, words=CONCEPTS_DE)
    return booked(wanted, reading.etag, view, sheet, reading.at)


@router.get(
    "/comparisons/concepts/summary",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownCode, NotAcceptable),
        200: {"description": "Die Zählung", "model": ConceptSummary, "content": SUMMARY},
    },
)
async def count_concepts(
    reading: ReadTables, wanted: WantedFormat, on: OnDay = None, state: OneState = None
) -> Response:
    """Wie viele Kreise an einem Tag ein Konzept in Kraft hatten, in einem Aufruf.

    Jeder Kreis zählt einmal: in Kraft (auch, während es fortgeschrieben wird), in Vorbereitung,
    nicht mehr in Kraft, keines, oder kein Bericht; insgesamt, nach Art und nach Größenklasse.
    """
    view = await concepts_summary.summary(reading, on, state)
    table = Table(concepts_summary.COLUMNS, concepts_summary.lines(view))
    return answer(wanted, reading.etag, view, table)
