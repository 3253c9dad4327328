"""What can go wrong for an operator: one German sentence and an exit code for each.

Exit codes: 1 it failed or was refused, 2 the call or a setting has to change, 3 no service there,
4 a push was stored in part, without its faulty rows.
"""

from kreisspiegel_rules.command import cause
from pydantic import ValidationError
from sqlalchemy.exc import DBAPIError

from app.auth.keys import KeyRefused
from app.db.migrate import RuntimeRoleMissing
from app.db.refusals import FolderInUse, NoBinaries, NotReachable, Refused
from app.db.rights import RuntimeRoleUnfit
from app.errors import Problem
from app.load.catalogue import CatalogueChanged
from app.settings import Settings
from app.wording import fault

FAILED, MISUSED, UNREACHABLE, IN_PART = 1, 2, 3, 4
LOG_LEVELS = ("debug", "info", "warning", "error")
# PostgreSQL's codes for a table or column that is not there.
NO_SCHEMA = {"42P01", "42703"}


class Misuse(Exception):
    """The command was called in a way, or with a setting, that cannot work."""


class DatabaseOutOfReach(Exception):
    """The database named by the settings does not let us in; the text never holds a password."""


class ServiceOutOfReach(Exception):
    """No Kreisspiegel answers at the given address."""


class NobodyThere(ServiceOutOfReach):
    """Not even a connection came about, so nothing was sent."""


EXPECTED = (
    Misuse,
    DatabaseOutOfReach,
    ServiceOutOfReach,
    Refused,
    RuntimeRoleMissing,
    RuntimeRoleUnfit,
    KeyRefused,
    CatalogueChanged,
    Problem,
    DBAPIError,
    OSError,
)
TO_CHANGE = (
    *(Misuse, FolderInUse, NotReachable, NoBinaries),
    *(RuntimeRoleMissing, RuntimeRoleUnfit, KeyRefused),
)


def exit_code(refused: BaseException) -> int:
    if isinstance(refused, ServiceOutOfReach):
        return UNREACHABLE
    return MISUSED if isinstance(refused, TO_CHANGE) else FAILED


def sentence(refused: BaseException) -> str:
    """What the operator reads; statements and their parameters are left out."""
    if isinstance(refused, Problem):
        # A data file that the intake does not accept: its first fault leads to the others.
        faults = refused.members.get("errors") or [{}]
        return " ".join(part for part in (refused.detail[0], faults[0].get("message")) if part)
    if isinstance(refused, DBAPIError):
        return _of_the_database(refused)
    if isinstance(refused, OSError) and refused.strerror:
        where = f" ({refused.filename})" if refused.filename else ""
        return f"Das Betriebssystem lässt es nicht zu{where}: {cause(refused)}."
    return str(refused)


def _of_the_database(refused: DBAPIError) -> str:
    if getattr(refused.orig, "sqlstate", None) in NO_SCHEMA:
        return (
            "Der Datenbank fehlen Tabellen. Legen Sie sie mit `kreisspiegel migrate` an, oder"
            " warten Sie, bis der Dienst fertig gestartet ist."
        )
    said = str(refused.orig).strip().splitlines() or [type(refused).__name__]
    # SQLAlchemy puts the driver's class before the text.
    return f"Die Datenbank meldet: {said[0].rpartition('>: ')[2]}"


def told() -> Settings:
    """The settings from the environment; what does not fit is named as its variable."""
    try:
        settings = Settings()
    except ValidationError as refused:
        faults = [
            f"KREISSPIEGEL_{str(error['loc'][0]).upper()}: {fault(error, 'de')['message']}"
            for error in refused.errors()
        ]
        raise Misuse("Diese Einstellungen passen nicht. " + " ".join(faults)) from None
    if settings.log_level.lower() not in LOG_LEVELS:
        raise Misuse(
            f"KREISSPIEGEL_LOG_LEVEL ist „{settings.log_level}“; erlaubt ist nur:"
            f" {', '.join(LOG_LEVELS)}."
        )
    return settings
