"""The least an ASGI application can do: the same bytes for everybody, under the same server."""

import socket
import sys
from pathlib import Path

import uvicorn
from starlette.types import Receive, Scope, Send

from benchmarks.world import READY


def answering(body: bytes) -> uvicorn.Config:
    """Uvicorn as `kreisspiegel serve` sets it up, before an application that holds its answer."""
    headers = [
        (b"content-type", b"application/json"),
        (b"content-length", str(len(body)).encode()),
    ]

    async def application(scope: Scope, receive: Receive, send: Send) -> None:
        del scope, receive
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    return uvicorn.Config(
        application,
        access_log=False,
        proxy_headers=False,
        server_header=False,
        lifespan="off",
        log_level="warning",
    )


def main() -> None:
    """Serve the bytes of the file named as the only argument on a free port."""
    listener = socket.create_server(("127.0.0.1", 0))
    sys.stdout.write(f"{READY}http://127.0.0.1:{listener.getsockname()[1]}\n")
    sys.stdout.flush()
    uvicorn.Server(answering(Path(sys.argv[1]).read_bytes())).run(sockets=[listener])


if __name__ == "__main__":
    main()
