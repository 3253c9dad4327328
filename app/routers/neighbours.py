"""Similar districts, and what can be learnt from them."""

from collections.abc import Iterator
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, Path, Query, Response

from app.auth.caller import UnknownKey
from app.auth.reading import ReadTables
from app.auth.roles import RoleRefused
from app.catalogue.codes import UnknownCode
from app.catalogue.districts import UnknownDistrict
from app.comparison.columns import COVERAGE_COLUMNS, coverage_columns
from app.comparison.learning import learning
from app.comparison.peers import FeaturesDiffer, Likeness, similar_districts
from app.errors import problems
from app.formats.response import NotAcceptable, Table, WantedFormat, answer
from app.models.base import Ags, Edition, IndicatorCode, Period
from app.projects.near import practice
from app.releases.peers import frozen, require_alone
from app.releases.release import UnknownRelease
from app.routers.examples_neighbours import LEARNING, PEERS
from app.routers.parameters import Closed
from app.wire.comparisons.learning import Learning
from app.wire.comparisons.peers import SimilarDistricts

router = APIRouter(prefix="/v1", tags=["Werte und Vergleiche"], dependencies=[Closed])

MOST_PEERS = 50
MOST_ASKED = 10
PEER_COLUMNS = (
    *("district", "year", "rank", "ags", "name", "type", "state", "distance", "stable"),
    *("feature", "weight", "own_value", "value", "contribution", "survives"),
)
LEARNING_COLUMNS = (
    *("district", "indicator", "label_de", "period", "outcome", "detail_de", "value"),
    *("state_value", *COVERAGE_COLUMNS, "p_value", "difference_trend", "similar", "projects"),
)
District = Annotated[Ags, Path(description="Amtlicher Kreisschlüssel, zum Beispiel 16070.")]

Nearest = Annotated[int, Query(ge=1, le=MOST_PEERS, description="Wie viele ähnliche Kreise.")]


async def likeness(
    ags: District,
    feature: Annotated[
        list[str],
        Query(
            description="Merkmal: ein Indikator der Rahmenedition, `density` (Einwohner je km²)"
            " oder `type` (Art des Kreises); mehrfach möglich. Vorgabe: DEM-01, density, DEM-03,"
            " SOC-02, EMP-05, type."
        ),
    ] = [],
    weight: Annotated[
        list[str],
        Query(description="Gewicht eines Merkmals, zum Beispiel `DEM-01:2`; sonst 1."),
    ] = [],
    period: Annotated[
        Period | None,
        Query(
            description="Bezugsjahr; Vorgabe ist das neueste, in dem mindestens 90 % der Kreise"
            " alle Merkmale haben."
        ),
    ] = None,
    k: Nearest = 5,
    across_states: Annotated[
        bool, Query(description="Auch in anderen Ländern suchen, wo die Merkmale gleich sind.")
    ] = False,
    framework: Annotated[Edition | None, Query(description="Rahmenedition.")] = None,
) -> Likeness:
    return Likeness(ags, feature, weight, period, k, framework, across_states)


@router.get(
    "/comparisons/districts/{ags}/peers",
    response_class=Response,
    responses={
        **problems(
            *(UnknownKey, UnknownDistrict, UnknownCode, FeaturesDiffer, NotAcceptable),
            *(RoleRefused, UnknownRelease),
        ),
        200: {"description": "Ähnliche Kreise", "model": SimilarDistricts, "content": PEERS},
    },
)
async def compare_similar(
    reading: ReadTables,
    wanted: WantedFormat,
    asked: Annotated[Likeness, Depends(likeness)],
    release: Annotated[
        UUID | None,
        Query(
            description="So, wie es mit dieser Veröffentlichung eingefroren wurde; ohne weitere"
            " Angaben, für den Arbeitskreis."
        ),
    ] = None,
) -> Response:
    """Welche Kreise einem Kreis ähnlich sind: nach welchen Merkmalen, wie weit und wie sicher.

    Jeder Abstand nennt den Anteil jedes Merkmals und ob der Kreis auch ohne eines davon unter den
    ähnlichsten bliebe. Daneben stehen die festen Gruppen nach Art, Größenklasse und Region.
    """
    if release is None:
        view = await similar_districts(reading, asked)
    else:
        require_alone(asked)
        view = await frozen(reading, str(release), asked.ags)
    return answer(wanted, reading.etag, view, Table(PEER_COLUMNS, _flat(view)))


def _flat(view: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """One line per similar district and feature."""
    for peer in view["peers"]:
        about = {"district": view["district"]["ags"], "year": view["year"], **peer}
        for one in view["features"]:
            code = one["code"]
            yield {
                **about,
                "feature": code,
                "weight": one["weight"],
                "own_value": one["own_value"],
                "value": peer["values"][code],
                "contribution": peer["contributions"][code],
                "survives": peer["survives"].get(code),
            }


@router.get(
    "/comparisons/districts/{ags}/learning",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownDistrict, UnknownCode, NotAcceptable),
        200: {"description": "Ein Angebot zum Lernen", "model": Learning, "content": LEARNING},
    },
)
async def read_learning(
    ags: District,
    reading: ReadTables,
    wanted: WantedFormat,
    k: Nearest = 5,
    framework: Annotated[Edition | None, Query(description="Rahmenedition.")] = None,
    indicator: Annotated[
        list[IndicatorCode],
        Query(
            max_length=MOST_ASKED,
            description="Indikator, den Sie ansehen wollen, auch wenn kein Befund dorthin führt;"
            " mehrfach möglich.",
        ),
    ] = [],
) -> Response:
    """Von der Zahl zur Praxis: wo ein Austausch mit ähnlichen Kreisen einen Blick wert sein könnte.

    Genannt werden nur Indikatoren mit einer Richtung, bei denen der Kreis mehr als zufällig vom
    Landeswert abweicht oder der Abstand wächst; daneben ähnliche Kreise, deren Wert sich in die
    gewünschte Richtung bewegt hat, und Projekte, die auf den Indikator oder sein Handlungsfeld
    zielen: zuerst die ähnlicher Kreise, jedes mit dem Grund, warum es genannt ist. Jeder Schritt
    steht mit seinen Zahlen da, und unter `considered` jeder Indikator mit dem Grund, warum er
    genannt ist oder nicht.
    """
    view = await learning(reading, ags, k, framework, indicator)
    await practice(reading, ags, view["peers"], view["indicators"])
    return answer(wanted, reading.etag, view, Table(LEARNING_COLUMNS, _lines(view)))


def _lines(view: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """One line per indicator considered; who improved stands in one cell."""
    similar = {
        one["indicator"]["code"]: ", ".join(peer["ags"] for peer in one["similar"])
        for one in view["indicators"]
    }
    near = {
        one["indicator"]["code"]: ", ".join(project["id"] for project in one["projects"])
        for one in view["indicators"]
    }
    for one in view["considered"]:
        told = {
            "similar": similar.get(one["indicator"]) or None,
            "projects": near.get(one["indicator"]) or None,
        }
        coverage = one["state_coverage"]
        beside = coverage_columns({"coverage": coverage}) if coverage else {}
        yield {"district": view["district"]["ags"], **one, **beside, **told}
