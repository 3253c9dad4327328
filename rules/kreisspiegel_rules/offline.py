"""Judges a whole file without a database, as the server does where it looks at nothing stored.

The service's own `/check` runs this function too, so both answer with the same bytes.
"""

from collections.abc import Iterator
from datetime import date
from hashlib import blake2b
from typing import IO, Any, NamedTuple

from kreisspiegel_rules.canonical import canonical
from kreisspiegel_rules.collected import Collected, Kept
from kreisspiegel_rules.findings import duplicate, other_district
from kreisspiegel_rules.judge import Judge
from kreisspiegel_rules.judged import Cell, Hit, Judged
from kreisspiegel_rules.pack import Pack
from kreisspiegel_rules.reading import Reading, kind_of, no_rows, open_rows
from kreisspiegel_rules.sent import Unreadable
from kreisspiegel_rules.sums import sums

# What the reader looks at to tell one format from another.
HEAD = 4096
TABULAR = ("csv", "xlsx", "ods", "sdmx-csv")
SCOPE = {
    "rule": "scope",
    "message": "Was scope zurückzieht, weiß nur der Dienst; geprüft sind die Zeilen.",
    "message_en": "Only the service knows what scope withdraws; the rows are checked.",
}
Group = tuple[str, str, str, str, str, str]


class Asked(NamedTuple):
    """How a file is to be judged; `district` None lets every row name its own."""

    district: str | None
    today: date
    mode: str = "atomic"
    language: str = "de"


class _Push:
    """One file while it is judged: what was counted, found, and has to be remembered."""

    def __init__(self, pack: Pack, reading: Reading, asked: Asked) -> None:
        self.pack, self.reading, self.asked = pack, reading, asked
        self.judge = Judge(
            pack,
            district=asked.district,
            supplier="district",
            today=asked.today,
            tabular=reading.kind in TABULAR,
        )
        self.collected = Collected(pack, reading.place)
        self.received = self.rejected = 0
        # For what no row can be blamed.
        self.refused = False
        self.notes: dict[int, str] = {}
        # Which row spoke of a cell first; by digest, so that long texts in a row cost no memory.
        self.first: dict[bytes, int] = {}
        self.counts: dict[Group, list[tuple[Any, ...]]] = {}

    def take(self, judged: Judged) -> None:
        hits, faulty = judged.hits, judged.faulty
        group = _group(judged)
        if group is not None and judged.split is not None:
            first = self.first.setdefault(_digest((*group, judged.split)), judged.row)
            if first != judged.row:
                hits, faulty = (*hits, duplicate(first, judged.row)), True
        for hit in hits:
            self.collected.add(
                Kept(judged.row, judged.line, hit, judged.indicator, judged.period, judged.note)
            )
        self.received += 1
        self.rejected += faulty
        if group is not None and not faulty and judged.kind == "count":
            self._remember(group, judged)

    def _remember(self, group: Group, judged: Judged) -> None:
        if judged.value is None or judged.split is None:
            return
        told = (judged.value, judged.precision, judged.rounding_base)
        own = (judged.split, judged.row, judged.line, *told)
        self.counts.setdefault(group, []).append(own)
        if judged.note:
            self.notes[judged.row] = judged.note

    def end(self) -> None:
        """What only the file as a whole can break."""
        for group in sorted(self.counts):
            cells = (Cell(*group, *own) for own in self.counts[group])
            for row, line, hit in sums(self.pack, cells):
                note = self.notes.get(row)
                self.collected.add(Kept(row, line, hit, group[1], group[3], note))
        for noted in self.reading.notes:
            self.collected.add(Kept(None, None, Hit(noted.code), None, None, None, noted))
        for hit in self.judge.file_hits():
            self.collected.add(Kept(None, None, hit, None, None, None))
        for hit in self._about_file():
            self.collected.add(Kept(None, None, hit, None, None, None))
            self.refused = True

    def _about_file(self) -> Iterator[Hit]:
        other = other_district(self.reading.stamp, self.asked.district)
        if other is not None:
            yield other
        today, pack = self.asked.today.isoformat(), self.pack
        if today < pack.valid_from or (pack.valid_to is not None and today > pack.valid_to):
            valid = f"{pack.valid_from}/{pack.valid_to or '..'}"
            yield Hit("edition_not_open", None, valid, pack.edition, today)


def _digest(key: tuple[str, ...]) -> bytes:
    # No reader lets a NUL through, so it parts what belongs apart.
    return blake2b("\0".join(key).encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _group(judged: Judged) -> Group | None:
    if judged.version is None or judged.period is None or judged.district is None:
        return None
    # An indicator in its version has a basis; a period that cannot be read has no territory.
    return (
        judged.district,
        judged.indicator or "",
        judged.version,
        judged.period,
        judged.basis or "",
        judged.territory_date or "",
    )


class File(NamedTuple):
    """An open file, its hash, and what its sender called it."""

    content: IO[bytes]
    sha256: str
    media: str = ""
    name: str | None = None


def check(file: File, pack: Pack, asked: Asked) -> dict[str, Any]:
    """The verdict on a file, without what only the service can know."""
    fatal: list[dict[str, Any]] = []
    reading = Reading("")
    try:
        head = file.content.read(HEAD)
        file.content.seek(0)
        kind = kind_of(file.media, file.name, head)
        reading = Reading(kind)
        reading = open_rows(file.content, kind)
    except Unreadable as fault:
        fatal = unreadable(fault)
    push = _Push(pack, reading, asked)
    if not fatal:
        fatal = _judged(push)
    push.end()
    verdict = _verdict(push, fatal, file.sha256)
    return {name: _spoken(said, asked.language) for name, said in verdict.items()}


def _judged(push: _Push) -> list[dict[str, Any]]:
    """Judge every row that can be read; what stopped the reading, if anything did."""
    try:
        for chunk in push.reading.chunks():
            for judged in push.judge.rows(chunk):
                push.take(judged)
        if not push.received and not push.reading.scope:
            raise no_rows()
    except Unreadable as fault:
        return unreadable(fault)
    return []


def _verdict(push: _Push, fatal: list[dict[str, Any]], payload_sha256: str) -> dict[str, Any]:
    pack, asked, reading, collected = push.pack, push.asked, push.reading, push.collected
    refused = bool(fatal) or push.refused or (asked.mode == "atomic" and push.rejected > 0)
    return {
        "accepted": not refused,
        "district": asked.district,
        "mode": asked.mode,
        "today": asked.today.isoformat(),
        "format": reading.kind or None,
        "rule_pack": pack.edition,
        "rule_pack_sha256": pack.sha256,
        "payload_sha256": payload_sha256,
        "comment": reading.comment,
        "counts": {
            "received": push.received,
            "accepted": push.received - push.rejected,
            "rejected": push.rejected,
        },
        "findings": [*fatal, *collected.findings()],
        "findings_total": len(fatal) + collected.total,
        "findings_summary": collected.summary(),
        "not_checked": [*pack.not_checked(), *([SCOPE] if reading.scope else [])],
    }


def unreadable(fault: Unreadable) -> list[dict[str, Any]]:
    """What stopped the reading, as findings that nothing can come after."""
    faults = fault.place.get("errors")
    if faults is None:
        told = {"message": fault.german, "message_en": fault.english}
        faults = [{"pointer": "", "code": fault.code, **told, **fault.place}]
    return [{"row": None, **one, "rule": one["code"], "severity": "fatal"} for one in faults]


def _spoken(content: Any, language: str) -> Any:
    """The verdict with every `message` in one language."""
    if isinstance(content, list):
        return [_spoken(one, language) for one in content]
    if not isinstance(content, dict):
        return content
    said = {name: _spoken(one, language) for name, one in content.items() if name != "message_en"}
    if language == "en" and content.get("message_en") is not None:
        said["message"] = content["message_en"]
    return said


def verdict_bytes(verdict: dict[str, Any]) -> bytes:
    """The one spelling of a verdict, here as there."""
    return canonical(verdict)
