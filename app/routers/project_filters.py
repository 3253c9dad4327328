"""What a list of projects is narrowed to: of one name any of its codes, of several names all."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Literal

from fastapi import Depends, Query

from app.models.base import Ags, IndicatorCode, StateCode
from app.projects.read import Filter
from app.wire.projects import (
    CarrierType,
    Dimension,
    Evaluation,
    ProjectStatus,
    ProjectType,
    ReviewState,
    Sustainability,
)

Told = Literal["obstacles", "evaluation", "results"]
Supplier = Literal["district", "documented"]
DistrictType = Literal["landkreis", "kreisfreie_stadt"]
SizeBand = Literal["1-2", "3-4"]
Lists = Mapping[str, Sequence[str]]


async def content(
    field: Annotated[list[str], Query(description="Handlungsfeld")] = [],
    target_group: Annotated[list[str], Query(description="Zielgruppe")] = [],
    type: Annotated[list[ProjectType], Query(description="Art")] = [],  # noqa: A002 -- the name on the wire
    carrier_type: Annotated[list[CarrierType], Query(description="Trägerart")] = [],
    dimension: Annotated[list[Dimension], Query(description="Dimension")] = [],
    indicator: Annotated[list[IndicatorCode], Query(description="Indikator")] = [],
    has: Annotated[list[Told], Query(description="Was erzählt wird; mehrere: alles davon")] = [],
) -> Lists:
    """What a project is about."""
    return {
        "field": field,
        "target_group": target_group,
        "type": type,
        "carrier_type": carrier_type,
        "dimension": dimension,
        "indicator": indicator,
        "has": has,
    }


async def standing(
    district: Annotated[
        list[Ags], Query(description="Kreis, auch mit einer Gemeinde beteiligt oder mitführend")
    ] = [],
    district_type: Annotated[list[DistrictType], Query(description="Kreistyp der Orte")] = [],
    size_band: Annotated[list[SizeBand], Query(description="Größenklasse (KGSt) der Orte")] = [],
    state: Annotated[list[StateCode], Query(description="Land")] = [],
    status: Annotated[list[ProjectStatus], Query(description="Status")] = [],
    sustainability: Annotated[list[Sustainability], Query(description="Verstetigung")] = [],
    evaluation: Annotated[list[Evaluation], Query(description="Evaluation")] = [],
    supplier: Annotated[list[Supplier], Query(description="Wer es eintrug")] = [],
    review: Annotated[list[ReviewState], Query(description="Stand der Prüfung")] = [],
) -> Lists:
    """Where a project is, and how it stands."""
    return {
        "district": district,
        "district_type": district_type,
        "size_band": size_band,
        "state": state,
        "status": status,
        "sustainability": sustainability,
        "evaluation": evaluation,
        "supplier": supplier,
        "review": review,
    }


async def narrowed(
    about: Annotated[Lists, Depends(content)],
    how: Annotated[Lists, Depends(standing)],
    confirmed: Annotated[
        bool | None, Query(description="Ob der Eintrag als bestätigt gelten kann")
    ] = None,
) -> Filter:
    """All of it together."""
    return Filter({name: codes for name, codes in {**about, **how}.items() if codes}, confirmed)


Narrowed = Annotated[Filter, Depends(narrowed)]
