"""Why the embedded server cannot start: every text says what, where and how to mend it."""

from pathlib import Path


class Refused(Exception):
    """A start that cannot go on; the text is German and meant for the operator as it stands."""


class FolderInUse(Refused):
    """Another service holds this data folder."""

    def __init__(self, home: Path, pid: int | None) -> None:
        holder = f"dem laufenden Prozess {pid}" if pid else "einem laufenden Prozess"
        super().__init__(
            f"Der Datenordner {home} gehört schon {holder}. Zwei Dienste dürfen sich einen "
            "Datenordner nicht teilen. Beenden Sie den anderen Dienst, oder geben Sie diesem mit "
            "KREISSPIEGEL_HOME einen eigenen Ordner."
        )
        self.home = home
        self.pid = pid


class NotReachable(Refused):
    """A folder or user the server needs is closed to it."""


class NoBinaries(Refused):
    """No usable PostgreSQL programs were found."""


class StartFailed(Refused):
    """PostgreSQL itself gave up; the text ends with what it wrote last."""

    def __init__(self, what: str, written: str = "") -> None:
        lines = written.strip().splitlines()[-20:]
        tail = "\nZuletzt schrieb PostgreSQL:\n" + "\n".join(lines) if lines else ""
        super().__init__(what + tail)
