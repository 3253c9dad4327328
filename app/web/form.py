"""A form with a file, as a browser sends it (RFC 7578): every field once, and no unknown one.

The boundary cannot occur inside a field, so cutting at it is all there is to it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message
from http import HTTPStatus

from fastapi import Request

from app.errors import Problem
from app.intake.upload import PayloadTooLarge

# A form is held whole; what is larger goes to the interface, which keeps it on disk.
MOST = 32 * 1024 * 1024


class MalformedForm(Problem):
    status = HTTPStatus.BAD_REQUEST
    title = ("Das Formular ist nicht lesbar", "The form cannot be read")
    mend = (
        "Bitte die Seite neu laden und das Formular noch einmal abschicken.",
        "Reload the page and send the form again.",
    )


@dataclass(frozen=True, slots=True)
class Field:
    """One field: a text, or a file with its name and what the browser takes it for."""

    content: bytes = b""
    filename: str | None = None
    media: str = ""

    @property
    def text(self) -> str:
        return self.content.decode("utf-8", "replace").strip()


async def read_form(request: Request, known: set[str]) -> Mapping[str, Field]:
    """The fields by name; those of `known` that did not come are empty."""
    limit = min(MOST, request.app.state.settings.max_body_bytes)
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > limit:
            raise PayloadTooLarge(
                f"Das Formular nimmt Dateien bis {limit} Bytes.",
                f"The form takes files of up to {limit} bytes.",
                limit=limit,
            )
    fields: dict[str, Field] = {}
    for name, field in _parts(bytes(body), request.headers.get("content-type", "")):
        if name not in known or name in fields:
            raise _malformed(f"Das Feld „{name}“ wird hier nicht erwartet.")
        fields[name] = field
    return {**dict.fromkeys(known, Field()), **fields}


def _parts(body: bytes, content_type: str) -> Iterator[tuple[str, Field]]:
    told = Message()
    told["content-type"] = content_type
    boundary = told.get_boundary()
    if told.get_content_type() != "multipart/form-data" or not boundary:
        raise _malformed("Erwartet wird multipart/form-data.")
    _, *sections = (b"\r\n" + body).split(b"\r\n--" + boundary.encode())
    if not sections or not sections[-1].startswith(b"--"):
        raise _malformed("Das Ende des Formulars fehlt.")
    for section in sections[:-1]:
        head, found, content = section.partition(b"\r\n\r\n")
        about = message_from_bytes(head.strip(b"\r\n") + b"\r\n\r\n")
        name = about.get_param("name", header="content-disposition")
        if not found or not isinstance(name, str):
            raise _malformed("Ein Feld hat keinen Namen.")
        filename = about.get_filename()
        yield name, Field(content, filename and _plain(filename), about.get_content_type())


def _plain(filename: str) -> str:
    # Browsers send names in UTF-8, which the parser of mail headers passes through undecoded.
    return filename.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _malformed(german: str) -> MalformedForm:
    return MalformedForm(german, "The form does not have the expected fields.")
