"""The public half of the key that signs receipts, so that anyone can check one without us."""

from fastapi import APIRouter, Request, Response

from app.formats.response import unchanging
from app.formats.tree import MEDIA_TYPE, json_bytes
from app.routers.examples import RECEIPT_KEYS
from app.routers.parameters import Closed

router = APIRouter(prefix="/v1", tags=["Lieferungen"], dependencies=[Closed])


@router.get(
    "/receipt-keys",
    response_class=Response,
    responses={
        200: {"description": "Schlüssel", "content": {MEDIA_TYPE: {"example": RECEIPT_KEYS}}}
    },
)
async def read_receipt_keys(request: Request) -> Response:
    """Öffentliche Schlüssel der Quittungen als JSON Web Key Set (RFC 7517, RFC 8037).

    Mit dieser Datei prüft `kreisspiegel receipt verify` eine Quittung ohne Netz; unterschrieben
    ist die Quittung ohne `signature` als JSON mit sortierten Schlüsseln ohne Leerraum (UTF-8).
    """
    return unchanging(request, json_bytes({"keys": [request.app.state.signer.jwk]}), MEDIA_TYPE)
