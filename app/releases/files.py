"""The files of a release: each table as CSV and as workbook, what they are in words, and the
manifest that lists their hashes under the service's signature.

Bytes depend on what stood at the release's instant alone: no clock, no machine, no chance.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson
from kreisspiegel_rules import editions

from app.formats import tabular
from app.formats.book import Sheet
from app.formats.response import XLSX
from app.formats.sealed import workbook
from app.formats.tree import MEDIA_TYPE
from app.intake.receipt import Signer, signed
from app.releases.tables import Sealed

MANIFEST, README = "manifest.json", "README.txt"
TEXT = "text/plain; charset=utf-8"
FORMAT = "kreisspiegel-release/1"


@dataclass(frozen=True, slots=True)
class File:
    """A file of a release; `rows` where it is a table."""

    name: str
    title_de: str
    media_type: str
    content: bytes
    audience: str = "members"
    rows: int | None = None

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.content).hexdigest()

    @property
    def told(self) -> dict[str, Any]:
        """What the manifest says of it."""
        return {
            "name": self.name,
            "title_de": self.title_de,
            "media_type": self.media_type,
            "bytes": len(self.content),
            "sha256": self.sha256,
            "rows": self.rows,
            "audience": self.audience,
        }


@dataclass(frozen=True, slots=True)
class Maker:
    """Who vouches for the files: the service's key, the software that wrote them, and its days."""

    signer: Signer
    software: str
    timezone: str


def written(release: Mapping[str, Any], tables: Sequence[Sealed]) -> list[File]:
    """All files but the manifest, by name."""
    made = [file for table in tables for file in _both(table)]
    made.append(File(README, "Was in diesem Paket ist", TEXT, _readme(release, made).encode()))
    return sorted(made, key=lambda one: one.name)


def _both(table: Sealed) -> Iterator[File]:
    contents = {
        f"{table.name}.csv": (tabular.MEDIA_TYPE, tabular.csv_bytes(table.columns, table.rows)),
        f"{table.name}.xlsx": (XLSX, workbook(list(_sheets(table)))),
    }
    for name, (media, content) in contents.items():
        yield File(name, table.title_de, media, content, table.audience, len(table.rows))


def _sheets(table: Sealed) -> Iterator[Sheet]:
    """One sheet, or one for each value of the column that parts the table."""
    if table.by is None or not table.rows:
        yield Sheet(table.name, table.columns, table.rows, table.labels)
        return
    parted: dict[str, list[Mapping[str, Any]]] = {}
    for row in table.rows:
        parted.setdefault(str(row[table.by]), []).append(row)
    for name, rows in parted.items():
        yield Sheet(name, table.columns, rows, table.labels)


def manifest(release: Mapping[str, Any], files: Iterable[File], maker: Maker) -> File:
    """The signed list of what the release holds, for everybody, whoever may read which file."""
    said = {
        "format": FORMAT,
        "release": {name: release[name] for name in ("id", "title", "quarter", "meeting")},
        "as_of": _instant(release["as_of"]),
        "sealed_at": _instant(release["recorded_at"]),
        "timezone": maker.timezone,
        "framework": release["framework"],
        "rules_edition": editions.edition_for(release["framework"]),
        "software": {"name": "kreisspiegel", "version": maker.software},
        "files": [one.told for one in files],
    }
    content = orjson.dumps(signed(maker.signer, said), option=orjson.OPT_INDENT_2)
    return File(MANIFEST, "Verzeichnis der Dateien mit Prüfsummen", MEDIA_TYPE, content)


def _instant(at: datetime) -> str:
    return at.isoformat().replace("+00:00", "Z")


def _readme(release: Mapping[str, Any], files: Sequence[File]) -> str:
    held = "\n".join(
        f"  {one.name:<22} {one.title_de}{LIMITED if one.audience != 'members' else ''}"
        for one in sorted(files, key=lambda one: one.name)
    )
    return README_DE.format(
        title=release["title"],
        quarter=release["quarter"],
        as_of=_instant(release["as_of"]),
        framework=release["framework"],
        id=release["id"],
        held=held,
    )


LIMITED = " (nur für Moderation, Ministerium und Steward)"
README_DE = """\
{title}
Quartal {quarter}, Rahmenedition {framework}
Stand der Daten: {as_of}
Kennung der Veröffentlichung: {id}

Was hier steht
--------------
{held}
  manifest.json          Verzeichnis der Dateien mit Prüfsummen, unterschrieben

Jede Tabelle liegt zweimal bei: als CSV (RFC 4180, Komma, Dezimalpunkt, UTF-8) und als
Arbeitsmappe mit deutschen Spaltenköpfen. Beide enthalten dieselben Zeilen.

Wie es zu lesen ist
-------------------
- Alles steht hier, wie es am Stand der Daten war. Spätere Berichtigungen ändern daran nichts; was
  sich seither geändert hat, sagt der Dienst unter /v1/releases/{id}/revisions
  und gegenüber der vorigen Veröffentlichung unter /v1/releases/{id}/diff.
- Gelesen wurde mit den Augen eines Mitglieds des Arbeitskreises, das selbst nichts besitzt: Interna
  und Werte unter Sperrfrist eines Kreises fehlen, kleine Zahlen sind geschützt (confidential).
- Die Reihenfolge ist alphabetisch. Es gibt keine Rangliste; kleine Kreise schwanken von Jahr zu
  Jahr stark, deshalb stehen die Intervalle dabei.
- Ein leeres Feld ist keine Null. Warum ein Wert fehlt, sagen missing und detail.

Prüfen
------
Prüfsummen (SHA-256) und Unterschrift ohne Netz:
  kreisspiegel release verify manifest.json --keys receipt-keys.json
Die öffentlichen Schlüssel gibt der Dienst unter /v1/receipt-keys aus.
"""
