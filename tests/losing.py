"""A real network fault: a relay before the service that loses answers on their way back."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from urllib.parse import urlsplit

PIECE = 65536


class Relay:
    """Passes connections on; the first `loses` answers never reach whoever asked."""

    def __init__(self, service: str, loses: int) -> None:
        place = urlsplit(service)
        self._service = (place.hostname or "", place.port or 80)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._left = loses
        self.lost = 0
        self.address = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                asking, _ = self._listener.accept()
                threading.Thread(target=self._relay, args=(asking,), daemon=True).start()

    def _relay(self, asking: socket.socket) -> None:
        with asking, socket.create_connection(self._service) as answering:
            threading.Thread(target=_pass_on, args=(asking, answering), daemon=True).start()
            with suppress(OSError):
                while piece := answering.recv(PIECE):
                    if self._left > 0:
                        # The service has done its work and said so; nobody hears it.
                        self._left -= 1
                        self.lost += 1
                        break
                    asking.sendall(piece)
                # Closing alone would not wake the thread that still listens to one of them.
                asking.shutdown(socket.SHUT_RDWR)
                answering.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        # Closing alone would leave the thread in accept().
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()


def _pass_on(source: socket.socket, goal: socket.socket) -> None:
    with suppress(OSError):
        while piece := source.recv(PIECE):
            goal.sendall(piece)


@contextmanager
def losing(service: str, answers: int) -> Iterator[Relay]:
    """A relay to `service` that loses so many answers."""
    relay = Relay(service, answers)
    try:
        yield relay
    finally:
        relay.close()
