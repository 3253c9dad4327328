"""Workbooks: the template of a district and period, ready to be filled in."""

from asyncio import to_thread
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app.auth.caller import NotYours, UnknownKey
from app.auth.delegation import require_push
from app.auth.reading import Read
from app.catalogue.codes import UnknownCode
from app.catalogue.districts import UnknownDistrict
from app.errors import problems
from app.formats.response import validators
from app.models.base import Ags, Edition, Period
from app.routers.parameters import Closed
from app.workbooks.cells import MEDIA_TYPE, attached
from app.workbooks.owed import owed
from app.workbooks.template import template

router = APIRouter(prefix="/v1", tags=["Lieferungen"], dependencies=[Closed])


@router.get(
    "/districts/{ags}/template.xlsx",
    response_class=Response,
    responses={
        **problems(UnknownKey, NotYours, UnknownDistrict, UnknownCode),
        200: {"description": "Die Arbeitsmappe", "content": {MEDIA_TYPE: {}}},
    },
)
async def read_template(
    ags: Annotated[Ags, Path(description="Amtlicher Kreisschlüssel.")],
    reading: Read,
    period: Annotated[
        Period | None,
        Query(description="Zeitraum: JJJJ, JJJJ-Qn oder JJJJ-MM; Vorgabe ist das vorige Jahr."),
    ] = None,
    framework: Annotated[
        Edition | None, Query(description="Rahmenedition; Vorgabe ist die geltende.")
    ] = None,
) -> Response:
    """Die Vorlage zum Ausfüllen: was der Kreis zu einem Zeitraum angeben soll.

    Je Indikator eine Zeile, mit den Zahlen des Vorjahrs, der Definition als Notiz und
    Auswahllisten. Was schon geliefert ist, steht darin. Nur für den Kreis
    selbst und wem er Lieferungen delegiert hat.
    """
    await require_push(reading.session, reading.caller, [ags])
    # Figures are asked for when their year is over.
    wanted = period or str(reading.today.year - 1)
    asked = await owed(reading, ags, wanted, framework)
    # Others are answered while this one is written.
    content = await to_thread(template, asked)
    headers = {**validators(reading.etag), **attached(f"kreisspiegel-{ags}-{wanted}.xlsx")}
    return Response(content, headers=headers, media_type=MEDIA_TYPE)
