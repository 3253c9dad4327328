"""Sends a file to the service: read while it is sent, tried again under the same key when cut off.

Whatever happens to the connection, a push counts once: every attempt carries one Idempotency-Key.
"""

import hashlib
import random
import ssl
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import SpooledTemporaryFile, TemporaryFile
from typing import Any, BinaryIO, cast

import httpx
import typer
from kreisspiegel_rules.command import cause

from app.cli.answer import Answer
from app.cli.refusals import Misuse, NobodyThere, ServiceOutOfReach

# A large push is judged in one go before the answer begins.
PATIENCE = httpx.Timeout(600, connect=10)
LOOPBACK = {"localhost", "127.0.0.1", "::1"}
PIECE = 256 * 1024
IN_MEMORY = 16 * 1024 * 1024
FORMATS = {
    "json": "application/json",
    "ndjson": "application/x-ndjson",
    "csv": "text/csv",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "sdmx-csv": "application/vnd.sdmx.data+csv",
}
# Overload, and what proxies say while a service restarts. clients/python tries again on the same
# four and shares no code with this: neither distribution may need the other, and beyond these lines
# they differ. There an answer is cached and read into a model; here it goes to disk, waiting is
# told in German, and where nobody listens the first attempt is the last.
PASSING = {429, 502, 503, 504}
LONGEST_PAUSE = 60.0
# Nothing was sent yet, so nothing can have been done.
BEFORE_SENDING = (httpx.ConnectError, httpx.ConnectTimeout)


@dataclass(frozen=True, slots=True)
class Content:
    """The bytes of a delivery, to be read as often as they have to be sent."""

    name: str
    file: BinaryIO
    size: int
    sha256: str
    media: str


@dataclass(frozen=True, slots=True)
class Recipient:
    """The service that a delivery is for: where it is, and the key to it."""

    url: httpx.URL
    key: str

    def client(self) -> httpx.Client:
        # The proxy of an office network does not know the services of this machine.
        beyond = self.url.host not in LOOPBACK
        headers = {"Authorization": f"Bearer {self.key}"}
        # Whom to trust is a long list, read only where it is asked: where something is encrypted.
        trusted = True if self.url.scheme == "https" else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        return httpx.Client(
            base_url=self.url, timeout=PATIENCE, trust_env=beyond, headers=headers, verify=trusted
        )


@dataclass(frozen=True, slots=True)
class Errand:
    """What is asked of the service: where, how it is meant, and how often to try."""

    path: str
    params: Mapping[str, str] = field(default_factory=dict)
    idempotency_key: str | None = None
    retries: int = 4


@contextmanager
def opened(file: Path, form: str | None) -> Iterator[Content]:
    """A file, or with „-“ what comes in; refused when its format is not known."""
    media = _media(file, form)
    with _source(file) as source:
        digest = hashlib.sha256()
        while piece := source.read(PIECE):
            digest.update(piece)
        yield Content(file.name, source, source.tell(), digest.hexdigest(), media)


def _media(file: Path, form: str | None) -> str:
    ending = file.suffix.lstrip(".").lower().replace("jsonl", "ndjson")
    known = form or ("json" if str(file) == "-" else ending)
    if known not in FORMATS:
        raise Misuse(
            f"Welches Format {file.name} hat, sagt der Name nicht. Bitte mit --format angeben:"
            f" {', '.join(FORMATS)}."
        )
    return FORMATS[known]


def _source(file: Path) -> AbstractContextManager[BinaryIO]:
    if str(file) != "-":
        try:
            return file.open("rb")
        except OSError as refused:
            raise Misuse(f"{file} lässt sich nicht lesen: {cause(refused)}.") from refused
    kept = cast("BinaryIO", SpooledTemporaryFile(max_size=IN_MEMORY))  # noqa: SIM115 -- closed by the caller
    while piece := sys.stdin.buffer.read(PIECE):
        kept.write(piece)
    kept.seek(0)
    return kept


@contextmanager
def sent(recipient: Recipient, errand: Errand, content: Content | None) -> Iterator[Answer]:
    """The service's answer to a delivery, or without content to a question; tried patiently."""
    with TemporaryFile() as body, recipient.client() as client:
        for attempt in range(errand.retries + 1):
            answer, lost = _attempt(client, errand, content, body)
            if answer is not None and answer.status_code not in PASSING:
                break
            if isinstance(lost, BEFORE_SENDING) and attempt == 0:
                raise NobodyThere(
                    f"Unter {recipient.url} antwortet kein Dienst. Läuft er, und stimmt die"
                    " Adresse?"
                ) from lost
            if attempt < errand.retries:
                _wait(attempt, answer)
        if answer is None:
            raise ServiceOutOfReach(
                f"Die Verbindung zu {recipient.url} riss ab, bevor die Antwort da war."
            ) from lost
        media = answer.headers.get("content-type", "").partition(";")[0]
        yield Answer(answer.status_code, media, str(answer.url), body)


def _attempt(
    client: httpx.Client, errand: Errand, content: Content | None, body: BinaryIO
) -> tuple[httpx.Response | None, httpx.TransportError | None]:
    """Ask once; the answer's body goes to a file, whatever its length."""
    headers = {"Idempotency-Key": errand.idempotency_key} if errand.idempotency_key else {}
    asked: dict[str, Any] = {"params": dict(errand.params), "headers": headers}
    if content is not None:
        headers |= {"Content-Type": content.media, "Content-Length": str(content.size)}
        asked["content"] = _pieces(content)
    body.seek(0)
    body.truncate()
    try:
        with client.stream("POST" if content else "GET", errand.path, **asked) as answer:
            for piece in answer.iter_bytes(PIECE):
                body.write(piece)
    except httpx.TransportError as lost:
        return None, lost
    return answer, None


def _pieces(content: Content) -> Iterator[bytes]:
    """The file from its beginning; whoever sits at a terminal sees how far it is."""
    content.file.seek(0)
    if not sys.stderr.isatty():
        yield from iter(lambda: content.file.read(PIECE), b"")
        return
    with typer.progressbar(length=content.size, label="Hochladen", file=sys.stderr) as bar:
        while piece := content.file.read(PIECE):
            yield piece
            bar.update(len(piece))
    typer.echo("Hochgeladen, wird geprüft …", err=True)


def _wait(attempt: int, answer: httpx.Response | None) -> None:
    told = answer.headers.get("retry-after", "") if answer is not None else ""
    # Spread by chance: senders that were cut off together should not come back together.
    usual = 2**attempt * random.uniform(0.5, 1)  # noqa: S311 -- no secret hangs on it
    pause = min(float(told) if told.isdecimal() else usual, LONGEST_PAUSE)
    why = "Die Verbindung riss ab" if answer is None else "Der Dienst ist ausgelastet"
    typer.echo(f"{why}; neuer Versuch in {pause:.0f} s.", err=True)
    time.sleep(pause)
