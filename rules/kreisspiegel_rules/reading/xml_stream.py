"""XML parts of a workbook, parsed in a stream: no tree, no document type, no endless token."""

import zipfile
import zlib
from collections.abc import Callable, Iterator
from xml.parsers import expat

from kreisspiegel_rules.reading.container import broken, declaration

_STEP = 64 * 1024
# An attribute or a name this long holds no cell; expat would keep all of it in memory.
_LONGEST_TOKEN = 4 * 1024**2

Attributes = dict[str, str]


class Handler:
    """What a part's elements mean to its reader; names come as "namespace name"."""

    # While a reader wants text, it sets this to a list, and finds the text in it.
    wanted: list[str] | None = None

    def start(self, name: str, attributes: Attributes) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""


def local(name: str) -> str:
    """The name without its namespace."""
    return name.rpartition(" ")[2]


def inflated(archive: zipfile.ZipFile, part: str) -> Iterator[bytes]:
    """A part's bytes, block by block."""
    try:
        with archive.open(part) as stream:
            while block := stream.read(_STEP):
                yield block
    except (zipfile.BadZipFile, zlib.error, LookupError, ValueError) as fault:
        raise broken(part) from fault


class Checker:
    """A parser that only looks for faults, in whatever parts of a document it is shown."""

    def __init__(self, part: str) -> None:
        self._parser, self._part = _parser(part, None), part
        self._fed = 0

    def feed(self, text: str) -> None:
        """Go on with this text; raises ExpatError where the document is not well-formed."""
        fed = text.encode()
        self._parser.Parse(fed, False)
        self._fed += len(fed)
        if self._fed - self._parser.CurrentByteIndex > _LONGEST_TOKEN:
            raise broken(self._part)

    def end(self) -> None:
        """Nothing follows; raises ExpatError where something should."""
        self._parser.Parse(b"", True)


def parse(archive: zipfile.ZipFile, part: str, handler: Handler) -> Iterator[bytes]:
    """Feed a part to its handler; after each block, which is given, its catch can be fetched."""
    parser = _parser(part, handler)
    fed = 0
    try:
        for block in inflated(archive, part):
            parser.Parse(block, False)
            fed += len(block)
            if fed - parser.CurrentByteIndex > _LONGEST_TOKEN:
                raise broken(part)
            yield block
        parser.Parse(b"", True)
        yield b""
    except (expat.ExpatError, LookupError, ValueError) as fault:
        raise broken(part) from fault
    finally:
        # The parser and its handler hold each other.
        parser.StartElementHandler = parser.EndElementHandler = None
        parser.CharacterDataHandler = None


def _parser(part: str, handler: Handler | None) -> expat.XMLParserType:
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True

    def doctype(*_: object) -> None:
        raise declaration(part)

    parser.StartDoctypeDeclHandler = doctype
    parser.EntityDeclHandler = doctype
    if handler is not None:
        _attach(parser, handler)
    return parser


def _attach(parser: expat.XMLParserType, handler: Handler) -> None:
    def text(data: str) -> None:
        if handler.wanted is not None:
            handler.wanted.append(data)

    parser.StartElementHandler = handler.start
    parser.EndElementHandler = handler.end
    parser.CharacterDataHandler = text


def run(archive: zipfile.ZipFile, part: str, handler: Handler, check: Callable[[], None]) -> None:
    """Parse a whole part at once; `check` looks after each block whether it grows too large."""
    for _ in parse(archive, part, handler):
        check()
