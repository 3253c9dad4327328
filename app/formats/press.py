"""Keeps the drawing process: starts it with the first picture, and anew when it has ended."""

import asyncio
import atexit
import subprocess
import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from http import HTTPStatus
from pathlib import Path
from threading import Timer
from typing import Any, ClassVar

import orjson

from app.errors import Problem

DRAWING = Path(__file__).with_name("drawing.py")
# A picture takes less than a second; one that takes this long will never be done.
PATIENCE_SECONDS = 30.0
MOST_WAITING = 32


class PictureNotDrawn(Problem):
    status = HTTPStatus.SERVICE_UNAVAILABLE
    title = ("Das Bild wurde nicht gezeichnet", "The picture was not drawn")
    mend = (
        "Bitte in einer Minute noch einmal versuchen. Die Zahlen und die Beschreibung des Bildes"
        " gibt es auch jetzt: `format=json`, `format=csv` oder `format=vega`.",
        "Please try again in a minute; `format=json`, `csv` and `vega` work now.",
    )
    headers: ClassVar[Mapping[str, str]] = {"Retry-After": "60"}


class Press:
    """One drawing process; used by one thread at a time."""

    def __init__(self, patience: float = PATIENCE_SECONDS) -> None:
        self._patience = patience
        self._process: subprocess.Popen[bytes] | None = None

    def draw(self, spec: dict[str, Any], form: str) -> bytes:
        """The picture; the process may have ended since the last one, hence the second try."""
        order = orjson.dumps({"spec": spec, "form": form}) + b"\n"
        try:
            return self._ordered(order)
        except (OSError, EOFError):
            self.close()
        try:
            return self._ordered(order)
        except (OSError, EOFError) as ended:
            self.close()
            raise PictureNotDrawn(
                "Das Zeichnen ist abgebrochen.", "Drawing was broken off."
            ) from ended

    def close(self) -> None:
        """End the process; it ends by itself when nobody can order any more."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None

    def _ordered(self, order: bytes) -> bytes:
        process = self._running()
        if process.stdin is None or process.stdout is None:
            raise EOFError
        late = Timer(self._patience, process.kill)
        late.start()
        try:
            process.stdin.write(order)
            process.stdin.flush()
            outcome, _, length = process.stdout.readline().partition(b" ")
            content = process.stdout.read(int(length or 0))
        finally:
            late.cancel()
        if not length or len(content) < int(length):
            raise EOFError
        if outcome != b"drawn":
            raise ValueError(content.decode())
        return content

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            self.close()
            # Isolated and without our environment: it needs neither secrets nor this package.
            self._process = subprocess.Popen(
                [sys.executable, "-I", str(DRAWING)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={},
                start_new_session=True,
            )
        return self._process


_press = Press()
_thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="drawing")
_waiting = 0
atexit.register(_press.close)


async def drawn(spec: dict[str, Any], form: str) -> bytes:
    """The picture of a specification, drawn beside everything else that is going on."""
    global _waiting  # noqa: PLW0603 -- counts what the one thread of this process has before it
    if _waiting >= MOST_WAITING:
        raise PictureNotDrawn(
            "Zu viele Bilder warten schon.", "Too many pictures are waiting already."
        )
    _waiting += 1
    try:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(_thread, _press.draw, spec, form)
    finally:
        _waiting -= 1
