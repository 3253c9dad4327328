"""Rows of XLSX as office programs write them, read by pattern: several times as fast as by events.

The pattern accepts nothing it does not wholly understand. What is written in another way (other
prefixes, comments, formulas) raises NotPlain, and the general reader takes over. That the part is
well-formed XML is checked by the parser all the same.
"""

import codecs
import re
import zipfile
from collections.abc import Callable, Iterator
from functools import cache

from kreisspiegel_rules.reading.sheets import Cell, column_number
from kreisspiegel_rules.reading.xml_stream import parse

_ATTRIBUTES = r'(?: [\w:.-]+="[^"<]*")*'
_HEAD = re.compile(r"\s*(?:<\?xml ([^<>]*)\?>\s*)?<worksheet( [^<>]*)>.*?<sheetData>", re.DOTALL)
_ROW = re.compile(rf"\s*(?:<row{_ATTRIBUTES} ?/>\s*)*<row({_ATTRIBUTES}) ?>")
_NUMBER = re.compile(r' r="([0-9]+)"')
_CELL = re.compile(
    r'(<c r="([A-Z]{1,3})([0-9]+)"(?: s="([0-9]+)")?(?: t="([a-zA-Z]+)")? ?(?:/>|>'
    r'(?:<v>([^<]*)</v>|<is><t(?: xml:space="preserve")?>([^<]*)</t></is>)?</c>))'
)
_REFERENCE = re.compile("&(?:#([0-9]+)|#x([0-9a-fA-F]+)|(amp|lt|gt|quot|apos));")
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_LONGEST_HEAD = 128 * 1024

Read = Callable[[str | None, str | None, str], Cell]
Plain = tuple[int, bool, dict[int, Cell]]
_column = cache(column_number)


class NotPlain(Exception):
    """This sheet is written in a way that only the general reader understands."""


def plain_rows(archive: zipfile.ZipFile, part: str, read: Read, longest: int) -> Iterator[Plain]:
    """Rows with their number, whether they are hidden, and their cells."""
    decoder = codecs.getincrementaldecoder("utf-8-sig")()
    rest, begun, ended = "", False, False
    for block in parse(archive, part, None):
        if ended:
            continue
        text = rest + decoder.decode(block)
        if not begun:
            text, begun = _behind_head(text)
        *rows, rest = text.split("</row>") if begun else [text]
        ended = begun and "</sheetData>" in rest
        if begun and _is_strange(text, rows, "" if ended else rest, longest):
            raise NotPlain
        for row in rows:
            try:
                plain = _row(row, read)
            except ValueError as fault:
                raise NotPlain from fault
            yield plain
    if not ended:
        raise NotPlain


def _is_strange(text: str, rows: list[str], rest: str, longest: int) -> bool:
    """Comments and the like, which could hide a row, and rows longer than any text may be."""
    return (
        "<!" in text or "<?" in text or "\r" in text or len(max([*rows, rest], key=len)) > longest
    )


def _behind_head(text: str) -> tuple[str, bool]:
    """The text behind the head of the sheet, and whether the head has ended yet."""
    head = _HEAD.match(text)
    if head is None:
        if len(text) > _LONGEST_HEAD:
            raise NotPlain
        return text, False
    declared = re.search("encoding=[\"']([^\"']*)", head[1] or "")
    if not re.search(' xmlns="[^"]*/main"', head[2]) or (
        declared and declared[1].lower() != "utf-8"
    ):
        raise NotPlain
    return text[head.end() :], True


def _row(text: str, read: Read) -> Plain:
    head = _ROW.match(text)
    number = head and _NUMBER.search(head[1])
    if not head or not number:
        raise NotPlain
    line = number[1]
    cells: dict[int, Cell] = {}
    seen = head.end()
    for cell, column, row, style, kind, value, words in _CELL.findall(text, seen):
        seen += len(cell)
        if row != line:
            raise NotPlain
        if content := value or words:
            if "&" in content:
                content = _REFERENCE.sub(_character, content)
            cells[_column(column)] = read(kind or None, style or None, content)
    # Cells that touch each other up to the end: the pattern has seen everything.
    if seen != len(text):
        raise NotPlain
    return int(line), ' hidden="1"' in head[1] or ' hidden="true"' in head[1], cells


def _character(found: re.Match[str]) -> str:
    if found[3]:
        return _NAMED[found[3]]
    return chr(int(found[1]) if found[1] else int(found[2], 16))
