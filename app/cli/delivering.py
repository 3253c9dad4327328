"""One delivery from its file to its verdict: sent once, resumed when cut off, kept as wished."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from shutil import copyfileobj
from typing import Any, Literal

import orjson
import typer

from app.cli.answer import Answer, understood
from app.cli.attempt import Attempt, answered
from app.cli.findings import findings_file
from app.cli.refusals import FAILED, IN_PART, NobodyThere, ServiceOutOfReach
from app.cli.sending import FORMATS, Content, Errand, Recipient, opened, sent
from app.cli.summary import accepted, refusal

Mode = Literal["atomic", "partial"]


@dataclass(frozen=True, slots=True)
class Once:
    """How a push is sent so that it counts once: under which key, and how often tried."""

    resume: bool = False
    key: str | None = None
    retries: int = 4


@dataclass(frozen=True, slots=True)
class Kept:
    """Where the answer's parts are put."""

    receipt: Path | None = None
    findings: Path | None = None
    annotated: Path | None = None


@dataclass(frozen=True, slots=True)
class Wish:
    """How a delivery is meant, how it is sent, and what is kept of its answer."""

    ags: str | None
    mode: Mode = "atomic"
    dry_run: bool = False
    scope: str | None = None
    state: str | None = None
    form: str | None = None
    once: Once = Once()
    kept: Kept = Kept()

    def errand(self, key: str | None = None, **more: str) -> Errand:
        """What is asked of the service; without a district, the rows name theirs."""
        place = f"/v1/districts/{self.ags}/submissions" if self.ags else "/v1/submissions"
        params = {"dry_run": str(self.dry_run).lower(), "mode": self.mode}
        params |= {"scope": self.scope} if self.scope else {}
        params |= {"state": self.state} if self.state else {}
        if self.kept.findings:
            params["findings"] = "all"
        return Errand(place, params | more, key, self.once.retries)


def delivered(file: Path, wish: Wish, recipient: Recipient) -> int:
    """The exit code for a file: accepted, refused, in part; what became of it is said and kept."""
    with opened(file, wish.form) as content:
        with (
            _answer(file, wish, recipient, content) as answer,
            findings_file(wish.kept.findings) as keep,
        ):
            verdict = understood(answer, keep)
        typer.echo("\n".join(_said(verdict, answer, wish)))
        if answer.accepted:
            _keep_receipts(verdict, wish)
        if wish.kept.annotated:
            _keep_workbook(verdict, wish, recipient, content)
    if not answer.accepted:
        return FAILED
    return IN_PART if verdict["counts"]["rejected"] else 0


def _said(verdict: Mapping[str, Any], answer: Answer, wish: Wish) -> list[str]:
    if not answer.accepted:
        return refusal(verdict, dry_run=wish.dry_run)
    lines: list[str] = []
    for one in verdict.get("submissions", [verdict]):
        district = [] if wish.ags else [f"Kreis {one['district']}:"]
        lines += [*district, *accepted(one)]
    return lines


@contextmanager
def _answer(file: Path, wish: Wish, recipient: Recipient, content: Content) -> Iterator[Answer]:
    """What the service says to a file; until it does, its push can be resumed."""
    if wish.dry_run:
        with sent(recipient, wish.errand(), content) as answer:
            yield answer
        return
    key = _key(file, wish, recipient, content)
    try:
        with sent(recipient, wish.errand(key), content) as answer:
            yield answer
    except NobodyThere:
        answered(file)
        raise
    except ServiceOutOfReach as lost:
        raise ServiceOutOfReach(f"{lost} {_how_to_resume(file, key)}") from lost
    answered(file)


def _key(file: Path, wish: Wish, recipient: Recipient, content: Content) -> str:
    """One key a call, so that the same file again is judged again; a resumed one keeps its own."""
    if wish.once.key:
        return wish.once.key
    meant = Attempt(str(recipient.url), content.sha256, wish.ags, wish.mode, wish.scope)
    known = meant.resumed(file) if wish.once.resume else None
    if known:
        typer.echo(f"Die Lieferung von {file.name} wird wieder aufgenommen.", err=True)
    return (known or meant.begun(file)).idempotency_key


def _how_to_resume(file: Path, key: str) -> str:
    how = f"--idempotency-key {key}" if str(file) == "-" else "--resume"
    return (
        f"Derselbe Aufruf mit {how} nimmt die Lieferung wieder auf; sie wirkt nur einmal, auch"
        " wenn sie schon angekommen war."
    )


def _keep_receipts(verdict: Mapping[str, Any], wish: Wish) -> None:
    if wish.kept.receipt is None:
        return
    several = verdict.get("submissions")
    for one in several or [verdict]:
        if one.get("receipt") is None:
            continue
        # Of several districts each gets its own, since each is signed by itself.
        name = f"{wish.kept.receipt.stem}-{one['district']}{wish.kept.receipt.suffix}"
        path = wish.kept.receipt.with_name(name) if several else wish.kept.receipt
        path.write_bytes(orjson.dumps(one["receipt"], option=orjson.OPT_INDENT_2))
        typer.echo(f"Quittung: {path}", err=True)


def _keep_workbook(
    verdict: Mapping[str, Any], wish: Wish, recipient: Recipient, content: Content
) -> None:
    """The workbook with every finding at its cell: the kept one, or one made by another dry run."""
    if verdict.get("id"):
        kept = Errand(
            f"/v1/submissions/{verdict['id']}", {"format": "xlsx"}, None, wish.once.retries
        )
        with sent(recipient, kept, None) as answer:
            if _saved(answer, wish):
                return
    again = wish.errand(dry_run="true", format="xlsx", findings="capped")
    with sent(recipient, again, content) as answer:
        if not _saved(answer, wish):
            told = understood(answer).get("detail")
            typer.echo(f"Eine markierte Arbeitsmappe gibt es nicht: {told}", err=True)


def _saved(answer: Answer, wish: Wish) -> bool:
    if answer.media != FORMATS["xlsx"] or wish.kept.annotated is None:
        return False
    answer.body.seek(0)
    with wish.kept.annotated.open("wb") as file:
        copyfileobj(answer.body, file)
    typer.echo(f"Markierte Arbeitsmappe: {wish.kept.annotated}", err=True)
    return True
