"""The public half of the key that signs receipts, so that anyone can check one without us."""

from fastapi import APIRouter, Request, Response

from app.auth.caller import UnknownKey
from app.auth.reading import Read
from app.errors import problems
from app.formats.response import validators
from app.formats.tree import MEDIA_TYPE, json_bytes
from app.routers.examples import RECEIPT_KEYS
from app.routers.parameters import Closed
from app.wire.receipts import ReceiptKeys

router = APIRouter(prefix="/v1", tags=["Lieferungen"], dependencies=[Closed])


@router.get(
    "/receipt-keys",
    response_class=Response,
    responses={
        **problems(UnknownKey),
        200: {
            "description": "Schlüssel",
            "model": ReceiptKeys,
            "content": {MEDIA_TYPE: {"example": RECEIPT_KEYS}},
        },
    },
)
async def read_receipt_keys(request: Request, reading: Read) -> Response:
    """Öffentliche Schlüssel der Quittungen als JSON Web Key Set (RFC 7517, RFC 8037).

    Mit dieser Datei prüft `kreisspiegel receipt verify` eine Quittung ohne Netz; unterschrieben
    ist die Quittung ohne `signature` als JSON mit sortierten Schlüsseln ohne Leerraum (UTF-8).
    """
    keys = json_bytes({"keys": [request.app.state.signer.jwk]})
    return Response(keys, headers=validators(reading.etag), media_type=MEDIA_TYPE)
