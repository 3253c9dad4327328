"""Rows of XLSX as office programs write them, read by pattern: several times as fast as by events.

The patterns accept nothing they do not wholly understand. What is written in another way (other
prefixes, comments, formulas) raises NotPlain, and the general reader takes over. The parser is
shown all but rows of a shape that it has seen, so nothing passes that is not well-formed XML.
"""

import codecs
import re
import zipfile
from collections.abc import Iterator
from functools import cache
from xml.parsers import expat

from kreisspiegel_rules.reading.sheets import Cell, column_number
from kreisspiegel_rules.reading.xlsx_shapes import Plain, Read, Shapes, Written, referred
from kreisspiegel_rules.reading.xml_stream import Checker, inflated

_ATTRIBUTES = r'(?: [\w:.-]+="[^"<]*")*'
_HEAD = re.compile(r"\s*(?:<\?xml ([^<>]*)\?>\s*)?<worksheet( [^<>]*)>.*?<sheetData>", re.DOTALL)
_EMPTY_ROWS = rf"\s*(?:<row{_ATTRIBUTES} ?/>\s*)*"
_ROW = re.compile(rf"{_EMPTY_ROWS}<row({_ATTRIBUTES}) ?>")
_END = re.compile(rf"{_EMPTY_ROWS}</sheetData>")
_NUMBER = re.compile(r' r="([0-9]+)"')
_CELL = re.compile(
    r'(<c r="([A-Z]{1,3})([0-9]+)"(?: s="([0-9]+)")?(?: t="([a-zA-Z]+)")? ?(?:/>|>'
    r'(?:<v>([^<]*)</v>|<is><t(?: xml:space="preserve")?>([^<]*)</t></is>)?</c>))'
)
_LONGEST_HEAD = 128 * 1024
# Comments and instructions could hide a row; the others are not, or not so, characters of XML.
# The single character is searched for first, which is many times as fast.
_STRANGE = (("!", "<!"), ("?", "<?"), ("]", "]]>"), *((one, one) for one in "\r\ufffe\uffff"))
_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\r")
_column = cache(column_number)


class NotPlain(Exception):
    """This sheet is written in a way that only the general reader understands."""


def plain_rows(archive: zipfile.ZipFile, part: str, read: Read, longest: int) -> Iterator[Plain]:
    """Rows with their number, whether they are hidden, and their cells."""
    checker, shapes = Checker(part), Shapes(part, read)
    try:
        for row in _rows(_texts(inflated(archive, part)), checker, longest):
            yield shapes.fitting(row) or _row(row, read, shapes, checker)
        checker.end()
    except (ValueError, expat.ExpatError) as fault:
        # The general reader meets the same fault, and says what it is.
        raise NotPlain from fault


def _texts(blocks: Iterator[bytes]) -> Iterator[str]:
    decoder = codecs.getincrementaldecoder("utf-8-sig")()
    for block in blocks:
        if len(block.translate(None, _CONTROLS)) != len(block):
            raise NotPlain
        yield decoder.decode(block)
    yield decoder.decode(b"", final=True)


def _rows(texts: Iterator[str], checker: Checker, longest: int) -> Iterator[str]:
    """The text of each row up to its end tag; what stands before and behind them is checked."""
    text = _behind_head(texts, checker)
    while True:
        if _is_strange(text):
            raise NotPlain
        *rows, rest = text.split("</row>")
        if len(text) > longest and len(max([*rows, rest], key=len)) > longest:
            raise NotPlain
        yield from rows
        if "</sheetData>" in rest:
            break
        text = rest + _next(texts)
    if not _END.match(rest):
        raise NotPlain
    checker.feed(rest)
    for text in texts:
        checker.feed(text)


def _is_strange(text: str) -> bool:
    return any(single in text and strange in text for single, strange in _STRANGE)


def _next(texts: Iterator[str]) -> str:
    text = next(texts, None)
    if text is None:
        raise NotPlain
    return text


def _behind_head(texts: Iterator[str], checker: Checker) -> str:
    """The text behind the head of the sheet, as far as it is at hand."""
    text = _next(texts)
    while not (head := _HEAD.match(text)):
        if len(text) > _LONGEST_HEAD:
            raise NotPlain
        text += _next(texts)
    declared = re.search("encoding=[\"']([^\"']*)", head[1] or "")
    if not re.search(' xmlns="[^"]*/main"', head[2]) or (
        declared and declared[1].lower() != "utf-8"
    ):
        raise NotPlain
    # A comment may hold what looks like the sheet's begin.
    if _is_strange(text[head.start(2) : head.end()]):
        raise NotPlain
    checker.feed(head[0])
    return text[head.end() :]


def _row(text: str, read: Read, shapes: Shapes, checker: Checker) -> Plain:
    """A row cell by cell; the next of its shape is read by that."""
    checker.feed(text + "</row>")
    head = _ROW.match(text)
    number = head and _NUMBER.search(head[1])
    if not head or not number:
        raise NotPlain
    line, seen = number[1], head.end()
    found = list(map(Written._make, _CELL.findall(text, seen)))
    # Cells that touch each other up to the end: the pattern has seen everything.
    if seen + sum(len(cell.text) for cell in found) != len(text):
        raise NotPlain
    cells: dict[int, Cell] = {}
    for cell in found:
        if cell.row != line:
            raise NotPlain
        if content := cell.value or cell.words:
            kind, style = cell.kind or None, cell.style or None
            cells[_column(cell.column)] = read(kind, style, referred(content))
    hidden = ' hidden="1"' in head[1] or ' hidden="true"' in head[1]
    if head[0].count("<") == 1:
        shapes.learn(text, head[0], hidden, found)
    return int(line), hidden, cells
