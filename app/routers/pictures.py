"""Views as pictures: the specification of the chart that was asked for, or none for figures."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from fastapi import Depends, Query

from app.auth.reading import Reading
from app.catalogue.names import categories, dimensions, namesakes, states
from app.catalogue.tiles import tiles
from app.charts.dots import dots
from app.charts.funnel import counted, funnel
from app.charts.gaps import gaps
from app.charts.paper import Spec
from app.charts.profile import profile
from app.charts.refusals import PictureNotPossible
from app.charts.series import series
from app.charts.tiles import tile_map, unplaced
from app.charts.told import Names
from app.errors import InvalidRequest, at_parameter
from app.formats.pictures import WantedPicture, is_picture
from app.formats.press import PictureNotDrawn

View = Mapping[str, Any]
Chart = Literal["dots", "funnel", "map"]

# What a route with pictures may answer besides its own refusals.
REFUSALS = (PictureNotPossible, PictureNotDrawn, InvalidRequest)


async def chosen_chart(
    wanted: WantedPicture,
    chart: Annotated[
        Chart | None,
        Query(
            description="Welches Bild: `dots` (Vorgabe; Punkte mit Intervallen, nach Namen),"
            " `funnel` (Trichter: Wert und Größe) oder `map` (Kachelkarte des Landes). Nur mit"
            " `format=svg`, `png` oder `vega`."
        ),
    ] = None,
) -> Chart:
    """The chart of the indicator view; refused where figures are asked for."""
    if chart is not None and not is_picture(wanted):
        said = (
            "`chart` gilt nur für Bilder: `format=svg`, `png` oder `vega`.",
            "`chart` is for pictures only: `format=svg`, `png` or `vega`.",
        )
        raise InvalidRequest(*said, errors=[at_parameter("chart", "needs_picture", *said)])
    return chart or "dots"


WantedChart = Annotated[Chart, Depends(chosen_chart)]


async def of_indicator(
    reading: Reading, view: View, wanted: WantedPicture, chart: Chart
) -> Spec | None:
    """One indicator over all districts: dots, funnel or tile map."""
    if not is_picture(wanted):
        return None
    names = await _names(reading)
    if chart == "map":
        grid = await tiles(reading, view["state"]["code"], view["territory_date"])
        return tile_map(view, names, grid)
    return funnel(view, names) if chart == "funnel" else dots(view, names)


async def possible(reading: Reading, view: View) -> list[Chart]:
    """The charts that this answer can be drawn as, so that a page offers no others."""
    if not view["districts"]:
        return []
    grid = await tiles(reading, view["state"]["code"], view["territory_date"])
    with_limits = counted(view) and view["state"]["value"] is not None
    made: list[Chart] = ["dots"]
    return made + (["funnel"] if with_limits else []) + ([] if unplaced(view, grid) else ["map"])


async def of_series(reading: Reading, view: View, wanted: WantedPicture) -> Spec | None:
    return series(view, await _names(reading)) if is_picture(wanted) else None


async def of_gaps(reading: Reading, view: View, wanted: WantedPicture) -> Spec | None:
    return gaps(view, await _names(reading)) if is_picture(wanted) else None


async def of_profile(reading: Reading, view: View, wanted: WantedPicture) -> Spec | None:
    return profile(view, await _names(reading)) if is_picture(wanted) else None


async def _names(reading: Reading) -> Names:
    return Names(
        states=await states(reading),
        dimensions=await dimensions(reading),
        categories=await categories(reading),
        kinds=await namesakes(reading),
    )
