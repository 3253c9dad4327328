"""Print the published OpenAPI document as JSON; neither service nor database is started for it."""

import sys

import orjson
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.db.engine import DatabaseUrls
from app.intake.receipt import Signer
from app.main import create_app
from app.settings import Settings

NOWHERE = "postgresql+asyncpg://nobody@localhost/nothing"


def main() -> None:
    urls = DatabaseUrls(NOWHERE, NOWHERE, set_role=False)
    app = create_app(Settings(), urls, Signer(Ed25519PrivateKey.generate()))
    sys.stdout.buffer.write(orjson.dumps(app.openapi()))


if __name__ == "__main__":
    main()
