"""What comes of goals and measures: a district's own controlling, and counts over all districts."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Response

from app.auth.caller import UnknownKey
from app.auth.reading import Read
from app.catalogue.codes import UnknownCode
from app.catalogue.districts import UnknownDistrict
from app.concepts import measures_counted
from app.concepts.controlling import STATUSES, UnknownControlling, controlling
from app.concepts.spoken import controlling as spoken
from app.errors import problems
from app.formats.book import Sheet, WantedBook, book
from app.formats.response import (
    XLSX,
    NotAcceptable,
    Table,
    WantedFormat,
    answer,
    validators,
)
from app.models.base import Ags, StateCode
from app.routers.goals import On, flat
from app.routers.local import InDistrict
from app.routers.parameters import Closed
from app.wire.measures import Controlling, CountedMeasures

router = APIRouter(prefix="/v1", tags=["Ziele und Maßnahmen"], dependencies=[Closed])

QUARTER = 92
DistrictKey = Annotated[Ags, Path(description="Amtlicher Kreisschlüssel, fünf Ziffern.")]
GOALS = (
    *("goal", "depth", "level", "text_de", "field_codes", "end", "status", "status_on"),
    *(f"measures_{status}" for status in STATUSES),
    *("due", "overdue", "indicator", "label_de", "unit", "baseline_value", "baseline_period"),
    *("target_value", "target_period", "current_value", "current_period", "current_ci95_lower"),
    *("current_ci95_upper", "share", "share_ci95_lower", "share_ci95_upper", "time_share"),
    *("verdict", "reason", "detail_de"),
)
FIELDS = (
    *("field", "label_de", "goals", *STATUSES, "due", "overdue", "indicators", "reached"),
    "without_progress",
)
ENTRIES = (
    *("key", "title_de", "goals", "field_codes", "priority", "start", "end", "status"),
    "status_on",
)
DUE = ("day", "due", "measure", "milestone")
LABELS = {
    "goal": "Ziel",
    "key": "Schlüssel",
    "depth": "Tiefe im Baum",
    "level": "Ebene",
    "text_de": "Wortlaut",
    "title_de": "Maßnahme",
    "field": "Handlungsfeld",
    "field_codes": "Handlungsfelder",
    "end": "bis",
    "start": "ab",
    "status": "Stand",
    "status_on": "Stand seit",
    "due": "fällig",
    "overdue": "überfällig",
    "indicator": "Indikator",
    "label_de": "Bezeichnung",
    "unit": "Einheit",
    "baseline_value": "Ausgangswert",
    "baseline_period": "Ausgangszeitraum",
    "target_value": "Soll",
    "target_period": "Soll bis",
    "current_value": "Ist",
    "current_period": "Ist aus",
    "current_ci95_lower": "Ist, untere Grenze",
    "current_ci95_upper": "Ist, obere Grenze",
    "share": "Anteil des Weges",
    "share_ci95_lower": "Anteil, untere Grenze",
    "share_ci95_upper": "Anteil, obere Grenze",
    "time_share": "Anteil der Zeit",
    "verdict": "Aussage",
    "reason": "Grund",
    "detail_de": "in Worten",
    "goals": "Ziele",
    "measure": "Maßnahme",
    "milestone": "Meilenstein",
    "day": "Tag",
    "priority": "Rang",
    "indicators": "Indikatoren",
    "reached": "davon erreicht",
    "without_progress": "davon ohne Fortschritt",
    **STATUSES,
    **{f"measures_{code}": f"Maßnahmen: {word}" for code, word in STATUSES.items()},
}


@router.get(
    "/districts/{ags}/controlling",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownDistrict, UnknownControlling, NotAcceptable),
        200: {"description": "Ist und Soll je Ziel und Handlungsfeld", "model": Controlling},
    },
)
async def read_controlling(
    ags: DistrictKey,
    reading: InDistrict,
    wanted: WantedBook,
    on: On = None,
    due_within: Annotated[
        int, Query(ge=0, le=1000, description="Fällig ist, was in so vielen Tagen endet.")
    ] = QUARTER,
) -> Response:
    """Ziel- und Maßnahmencontrolling: nur für den Kreis selbst, mit seinem eigenen Schlüssel.

    Je Ziel und Handlungsfeld die Maßnahmen nach ihrem Stand, was fällig oder überfällig ist, und
    das Ist jedes Indikators gegen das Soll. Als Tabelle eine Zeile je Ziel und Indikator; `xlsx`
    hat Blätter für Ziele, Handlungsfelder, Maßnahmen und Termine, mit Wörtern an Stelle der Codes.
    """
    view = await controlling(reading, ags, on, due_within)
    if wanted != "xlsx":
        return answer(wanted, reading.etag, view, Table(GOALS, _goal_lines(view)))
    fields = [{**one, **one["measures"]} for one in view["fields"]]
    words = spoken({one["field"]: one["label_de"] for one in fields if one["field"]})
    sheets = [
        Sheet(name, columns, rows, LABELS | more, words=words[name])
        for name, columns, rows, more in (
            ("Ziele", GOALS, _goal_lines(view), {}),
            ("Handlungsfelder", FIELDS, fields, {}),
            ("Maßnahmen", ENTRIES, view["entries"], {}),
            ("Termine", DUE, view["due"], {"due": "Art"}),
        )
    ]
    named = {"Content-Disposition": f'attachment; filename="controlling-{ags}-{view["on"]}.xlsx"'}
    headers = {**validators(reading.etag), **named}
    return Response(book(sheets, reading.at), headers=headers, media_type=XLSX)


def _goal_lines(view: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """One line per goal and indicator; a goal without any has a line, too."""
    for goal in view["goals"]:
        late = [one["due"] != "due" for one in goal["due"]]
        about = {
            **{name: goal[name] for name in ("depth", "level", "text_de", "field_codes", "end")},
            **{name: goal[name] for name in ("status", "status_on")},
            **{f"measures_{status}": count for status, count in goal["measures"].items()},
            "goal": goal["key"],
            "due": late.count(False),
            "overdue": late.count(True),
        }
        yield from _with_progress(about, goal["indicators"])


def _with_progress(
    about: Mapping[str, Any], made: Iterable[Mapping[str, Any]]
) -> Iterator[dict[str, Any]]:
    lines = list(flat({}, made))
    yield from ({**one, **about} for one in lines) if lines else [dict(about)]


@router.get(
    "/comparisons/measures",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownCode, NotAcceptable),
        200: {"description": "Zahlen über alle Kreise", "model": CountedMeasures},
    },
)
async def count_measures(
    reading: Read,
    wanted: WantedFormat,
    on: On = None,
    state: Annotated[StateCode | None, Query(description="Landesschlüssel")] = None,
) -> Response:
    """Wie viele Maßnahmen es in einem Land gibt, je Handlungsfeld und Stand.

    Gezählt sind die, die Sie sehen können. Interne anderer Kreise erscheinen nur als Zahl
    (`unseen`), und nur wo mindestens drei Kreise dahinter stehen.
    """
    view = await measures_counted.counted(reading, state, on)
    table = Table(measures_counted.COLUMNS, measures_counted.lines(view))
    return answer(wanted, reading.etag, view, table)
