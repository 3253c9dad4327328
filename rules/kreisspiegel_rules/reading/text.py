"""Bytes as text: block by block, with the encoding told, detected or refused by name."""

import codecs
import io
import re
from collections.abc import Iterator
from typing import IO

from kreisspiegel_rules.reading.opened import Limits, Meter, Note
from kreisspiegel_rules.sent import Unreadable

BLOCK = 256 * 1024
UTF8 = "utf-8-sig"
WINDOWS_1252 = "cp1252"
# UTF-32 begins like UTF-16, so it is asked for first.
_FOREIGN = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)
_ESCAPED = re.compile("[\udc80-\udcff]")
FROM_WINDOWS = Note(
    "encoding_windows_1252",
    "info",
    "Die Datei ist nicht UTF-8; sie wurde als Windows-1252 gelesen. Bitte Umlaute prüfen oder als"
    " „CSV UTF-8“ speichern.",
    "The file is not UTF-8; it was read as Windows-1252. Please check umlauts, or save as UTF-8.",
)


def _foreign(head: bytes) -> Unreadable | None:
    for mark, name in _FOREIGN:
        if head.startswith(mark):
            return Unreadable(
                "encoding_not_supported",
                f"Die Datei ist in {name} geschrieben; gelesen wird UTF-8 (in Excel: „CSV UTF-8“).",
                f"The file is encoded in {name}; please send UTF-8.",
                encoding=name,
            )
    return None


def _raw(file: IO[bytes]) -> Iterator[bytes]:
    file.seek(0)
    while block := file.read(BLOCK):
        yield block


def blocks(file: IO[bytes], encoding: str, meter: Meter) -> Iterator[str]:
    """The text from the beginning; refuses NUL and what the encoding does not know, with place."""
    decoder = codecs.getincrementaldecoder(encoding)()
    line = 1
    for block in _raw(file):
        if line == 1 and (foreign := _foreign(block)):
            raise foreign
        try:
            text = decoder.decode(block)
        except UnicodeDecodeError as fault:
            raise _undecodable(fault, line) from fault
        if "\0" in text:
            raise _nul(line + text.count("\n", 0, text.index("\0")))
        meter.chars += len(text)
        line += text.count("\n")
        yield text
    try:
        decoder.decode(b"", final=True)
    except UnicodeDecodeError as fault:
        raise cut_off(line) from fault


def _undecodable(fault: UnicodeDecodeError, line: int) -> Unreadable:
    line += fault.object.count(b"\n", 0, fault.start)
    byte = f"{fault.object[fault.start]:02X}"
    return Unreadable(
        "encoding_broken",
        f"Zeile {line}: Das Byte {byte} gehört zu keinem Zeichen in UTF-8.",
        f"Line {line}: byte {byte} is no character in UTF-8.",
        line=line,
    )


def _nul(line: int) -> Unreadable:
    return Unreadable(
        "nul",
        f"Zeile {line}: Die Lieferung enthält das Zeichen NUL.",
        f"Line {line}: there is a NUL.",
        line=line,
    )


def cut_off(line: int) -> Unreadable:
    """The file ends in the middle of something."""
    return Unreadable(
        "truncated",
        f"Zeile {line}: Die Datei endet mitten in einer Angabe; sie ist unvollständig angekommen.",
        f"Line {line}: the file ends in the middle; it is incomplete.",
        line=line,
    )


def too_long(line: int, limit: int) -> Unreadable:
    """One line or row is longer than any row of values can be."""
    return Unreadable(
        "row_too_long",
        f"Zeile {line}: Die Zeile ist länger als {limit} Zeichen. Fehlt ein Zeilenende oder ein"
        " schließendes Anführungszeichen?",
        f"Line {line}: longer than {limit} characters. Is a line end or a closing quote missing?",
        line=line,
        limit=limit,
    )


def detected(file: IO[bytes]) -> str:
    """UTF-8, or Windows-1252 where the bytes can be nothing else; a mixture is refused."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    line = 1
    try:
        for block in _raw(file):
            if line == 1 and (foreign := _foreign(block)):
                raise foreign
            decoder.decode(block)
            line += block.count(b"\n")
        decoder.decode(b"", final=True)
    except UnicodeDecodeError as fault:
        if _is_windows(file):
            return WINDOWS_1252
        raise _undecodable(fault, line) from fault
    return UTF8


def _is_windows(file: IO[bytes]) -> bool:
    """Whether bytes outside UTF-8 are the rule among those beyond ASCII, and all are known."""
    decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
    strange = fitting = 0
    for block in _raw(file):
        try:
            block.decode(WINDOWS_1252)
        except UnicodeDecodeError:
            return False
        text = decoder.decode(block)
        escaped = len(_ESCAPED.findall(text))
        strange += escaped
        fitting += len(text) - len(text.encode("ascii", "ignore")) - escaped
    # „Spaß“ in Windows-1252 ends in two bytes that UTF-8 knows too; that is rare, a mixed file not.
    return fitting * 2 <= strange


def lines(texts: Iterator[str], limits: Limits, newline: str = "") -> Iterator[str]:
    """Lines with their ends. `newline` as io has it: "" knows all three ends, "\\n" only one."""
    rest = ""
    line = 1
    for text in texts:
        # A line feed ends a line in every style; a lone carriage return may be half an end.
        cut = text.rfind("\n") + 1
        if not cut and not newline:
            cut = text.rfind("\r", 0, -1) + 1
        if not cut:
            rest += text
        else:
            whole, rest = rest + text[:cut], text[cut:]
            line += whole.count("\n")
            yield from io.StringIO(whole, newline=newline)
        if len(rest) > limits.row:
            raise too_long(line, limits.row)
    if rest:
        yield from io.StringIO(rest, newline=newline)
