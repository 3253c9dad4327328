"""Commands forked from a process that has imported the command line: a start without its imports.

What is forked is a process like any other, with a number, signals and an end of its own. Beside it
stays a second one that waits for its end and tells its exit code, as a shell does for its jobs.
"""

import json
import os
import select
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO

# Sent with three files: a line to whoever waits for the command, and where its output goes. On the
# line, the command is told first; back come the number of its process, and how that ended.
ASKED = b"?"


def forked() -> None:
    """Fork for each command that is asked for; comes back in these forks, and nowhere else."""
    # Sound only where no other thread is; what has been imported must not have started any.
    threads = Path("/proc/self/task")
    assert not threads.exists() or len([*threads.iterdir()]) == 1
    door = socket.socket(fileno=int(sys.argv[1]))
    waiting: list[int] = []
    while handed := socket.recv_fds(door, len(ASKED), 3)[1]:
        if number := os.fork():
            waiting.append(number)
            for one in handed:
                os.close(one)
        else:
            door.close()
            return _become(*handed)
    # Whoever asks has ended, or was killed: what still runs is of use to nobody.
    for number in waiting:
        with suppress(ProcessLookupError):
            os.killpg(number, signal.SIGKILL)
        os.waitpid(number, 0)
    sys.exit()


def _become(line: int, output: int, errors: int) -> None:
    # A group of its own, as a shell gives each job one, is ended as a whole.
    os.setpgid(0, 0)
    with socket.socket(fileno=line) as told, told.makefile("rw") as lines:
        arguments, environment = json.loads(lines.readline())
        number = os.fork()
        if number:
            os.close(output)
            os.close(errors)
            print(number, file=lines, flush=True)
            _, status = os.waitpid(number, 0)
            print(os.waitstatus_to_exitcode(status), file=lines, flush=True)
            # Only the command itself ends as a program does.
            os._exit(0)
    for given, known in ((output, 1), (errors, 2)):
        os.dup2(given, known)
        os.close(given)
    os.chdir("/")
    os.environ.clear()
    os.environ.update(environment)
    sys.argv[1:] = arguments


class Forked:
    """One command, held as one holds a subprocess.Popen."""

    def __init__(self, line: socket.socket, stdout: IO[str]) -> None:
        self._line, self._told = line, line.makefile()
        self.stdout = stdout
        self.returncode: int | None = None
        number = self._told.readline()
        if not number:
            self._close()
            stdout.close()
            raise ChildProcessError("the process that forks has ended")
        self.pid = int(number)

    def wait(self, timeout: float | None = None) -> int:
        if self.returncode is None:
            if not select.select([self._line], [], [], timeout)[0]:
                raise subprocess.TimeoutExpired("kreisspiegel", timeout or 0)
            self.returncode = int(self._told.readline())
            self._close()
        return self.returncode

    def poll(self) -> int | None:
        try:
            return self.wait(0)
        except subprocess.TimeoutExpired:
            return None

    def send_signal(self, request: signal.Signals) -> None:
        if self.poll() is None:
            os.kill(self.pid, request)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    def _close(self) -> None:
        self._told.close()
        self._line.close()


class Forking:
    """The process that forks, from the first command that needs it until `close`."""

    def __init__(self, begin: Callable[..., subprocess.Popen[str]], program: Sequence[str]) -> None:
        self._door, theirs = socket.socketpair()
        with theirs:
            one = str(theirs.fileno())
            self._process = begin([*program, one], pass_fds=[theirs.fileno()])

    def start(
        self, arguments: Sequence[str], environment: Mapping[str, str], errors: int
    ) -> Forked:
        """Start one command; what it writes to standard output is the answer's."""
        ours, theirs = socket.socketpair()
        reading, writing = os.pipe()
        with theirs:
            socket.send_fds(self._door, [ASKED], [theirs.fileno(), writing, errors])
        os.close(writing)
        ours.sendall(json.dumps([arguments, dict(environment)]).encode() + b"\n")
        return Forked(ours, os.fdopen(reading))

    def close(self) -> None:
        self._door.close()
        self._process.wait()
