"""What can go wrong, as exceptions: the service refused, or no answer of it came."""

from typing import Any

import httpx

from .exact import read_json
from .generated.models.finding import Finding

PROBLEM = "application/problem+json"


class KreisspiegelError(Exception):
    """Whatever keeps a call from being answered as meant."""


class Unreachable(KreisspiegelError):
    """No answer came, or none of a Kreisspiegel; `idempotency_key` lets a push be resumed."""

    def __init__(self, message: str, idempotency_key: str | None = None) -> None:
        super().__init__(message)
        self.idempotency_key = idempotency_key


class Refused(KreisspiegelError):
    """The service said no; all that its problem document says is here (RFC 9457).

    `problem` is the whole document; `errors` names each fault of a request, `findings` each
    fault of a push. Texts are German unless the client asked for another language.
    """

    def __init__(self, status: int, problem: dict[str, Any]) -> None:
        faults = problem.get("findings") or problem.get("errors") or [{}]
        said = (problem.get("title"), problem.get("detail"), faults[0].get("message"))
        super().__init__(f"{status} " + " – ".join(str(part) for part in said if part))
        self.status = status
        self.problem = problem
        self.kind = str(problem.get("type", "")).rpartition("/")[2]
        self.title = str(problem.get("title", ""))
        self.detail = str(problem.get("detail", ""))
        self.errors: list[dict[str, Any]] = problem.get("errors") or []
        self.findings = [Finding.from_dict(one) for one in problem.get("findings") or []]

    @classmethod
    def of(cls, answer: httpx.Response) -> "Refused":
        """The refusal that an answer is; another program's error page is none."""
        if answer.headers.get("content-type", "").partition(";")[0] != PROBLEM:
            raise Unreachable(
                f"{answer.url} answered {answer.status_code}, but not as a Kreisspiegel does"
            )
        return cls(answer.status_code, read_json(answer.content))
