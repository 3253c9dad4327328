"""A workbook's archive, inspected before anything in it is believed.

Every part is inflated once, in a stream: only so is known how large it is, whether its checksum
holds, and that no part of XML declares a document type.
"""

import struct
import zipfile
import zlib
from typing import IO

from kreisspiegel_rules.reading.opened import Limits
from kreisspiegel_rules.sent import Unreadable

_STEP = 64 * 1024
# What zipfile raises over a damaged archive: besides its own error those of what it reads with,
# and for methods of packing or locking that it cannot undo the last ones.
_DAMAGE = (
    *(zipfile.BadZipFile, zlib.error, EOFError, OSError, struct.error),
    *(UnicodeDecodeError, ValueError, RuntimeError, NotImplementedError),
)
# Below this no ratio is suspicious: small files of blanks pack well.
_SMALL = 32 * 1024**2
_DIRECTORY_ENTRY = 1_024
_DECLARATIONS = (b"<!DOCTYPE", b"<!ENTITY", b"<!doctype")
_OVERLAP = max(map(len, _DECLARATIONS)) - 1


def opened(file: IO[bytes], limits: Limits) -> zipfile.ZipFile:
    """The archive, when it is whole, of sensible size and holds nothing that acts by itself."""
    _measure_directory(file, limits)
    try:
        archive = zipfile.ZipFile(file)
        _inspect(archive, file, limits)
    except _DAMAGE as fault:
        raise broken() from fault
    return archive


def broken(part: str | None = None) -> Unreadable:
    """No archive, or one that came only in part."""
    return Unreadable(
        "broken_workbook",
        "Die Arbeitsmappe ist beschädigt oder unvollständig angekommen.",
        "The workbook is damaged or incomplete.",
        **({"part": part} if part else {}),
    )


def _measure_directory(file: IO[bytes], limits: Limits) -> None:
    """Refuse a directory that would fill memory: zipfile reads all of it, whatever it counts."""
    size = file.seek(0, 2)
    file.seek(max(0, size - 22 - 0xFFFF))
    tail = file.read()
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) - at < 22:
        raise broken()
    (length,) = struct.unpack_from("<L", tail, at + 12)
    locator = tail.rfind(b"PK\x06\x07", 0, at)
    if locator >= 0 and at - locator == 20:
        (place,) = struct.unpack_from("<Q", tail, locator + 8)
        file.seek(min(place, size))
        record = file.read(56)
        length = struct.unpack_from("<Q", record, 40)[0] if len(record) == 56 else size
    file.seek(0)
    if length > limits.entries * _DIRECTORY_ENTRY:
        raise _too_many(limits)


def _too_many(limits: Limits) -> Unreadable:
    return Unreadable(
        "too_many_parts",
        f"Die Arbeitsmappe besteht aus mehr als {limits.entries} Teilen.",
        f"The workbook consists of more than {limits.entries} parts.",
        limit=limits.entries,
    )


def _inspect(archive: zipfile.ZipFile, file: IO[bytes], limits: Limits) -> None:
    parts = archive.infolist()
    if len(parts) > limits.entries:
        raise _too_many(limits)
    if len({part.filename for part in parts}) != len(parts):
        raise broken()
    size = file.seek(0, 2)
    allowed = min(limits.inflated, max(_SMALL, size * limits.ratio))
    for part in parts:
        if part.flag_bits & 1:
            raise _encrypted()
        if part.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise broken(part.filename)
        allowed -= _inflate(archive, part, allowed)


def _inflate(archive: zipfile.ZipFile, part: zipfile.ZipInfo, allowed: int) -> int:
    """How large a part really is; whatever the directory says about it counts for nothing."""
    is_xml = part.filename.lower().endswith((".xml", ".rels", ".vml"))
    inflated = 0
    before = b""
    with archive.open(part) as stream:
        while block := stream.read(_STEP):
            inflated += len(block)
            if inflated > allowed:
                raise _bomb(part.filename)
            if is_xml:
                _refuse_declarations(before + block, part.filename)
                before = block[-_OVERLAP:]
    return inflated


def _refuse_declarations(text: bytes, part: str) -> None:
    # Office writes UTF-8. A part in UTF-16 would hide a declaration from this search.
    if b"\0" in text or any(mark in text for mark in _DECLARATIONS):
        raise declaration(part)


def declaration(part: str) -> Unreadable:
    """A document type declares entities, and entities can multiply."""
    return Unreadable(
        "xml_declarations",
        "Die Arbeitsmappe enthält XML mit eigenen Deklarationen (DOCTYPE, ENTITY) oder Zeichen, die"
        " Office-Programme nicht schreiben.",
        "The workbook contains XML with declarations of its own (DOCTYPE, ENTITY).",
        part=part,
    )


def _bomb(part: str) -> Unreadable:
    return Unreadable(
        "inflates_too_far",
        "Die Arbeitsmappe entpackt sich auf ein Vielfaches dessen, was eine Tabelle braucht. Große"
        " Lieferungen bitte als CSV senden.",
        "The workbook inflates to many times what a table needs. Please send large data as CSV.",
        part=part,
    )


def _encrypted() -> Unreadable:
    return Unreadable(
        "encrypted",
        "Die Arbeitsmappe ist mit einem Kennwort geschützt; bitte ohne Kennwort speichern.",
        "The workbook is encrypted; please save it without a password.",
    )
