"""The small parts of an XLSX workbook: which sheets it has, its shared texts, its formats."""

import posixpath
import re
import zipfile
from array import array
from functools import lru_cache

from kreisspiegel_rules.reading.container import broken
from kreisspiegel_rules.reading.opened import Limits
from kreisspiegel_rules.reading.sheets import DAY, MONTH, NUMBER, PERCENT, Sheet
from kreisspiegel_rules.reading.xml_stream import Attributes, Handler, local, run
from kreisspiegel_rules.sent import Unreadable

_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
# Quoted and escaped text and what stands in brackets (colours, conditions) is no format letter.
_LITERAL = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]')
_BUILT_IN = (
    dict.fromkeys((9, 10), PERCENT)
    | dict.fromkeys((*range(14, 17), *range(18, 23), *range(27, 37), *range(45, 48)), DAY)
    | dict.fromkeys(range(50, 59), DAY)
    | {17: MONTH}
)


class _Relations(Handler):
    def __init__(self) -> None:
        self.found: dict[str, tuple[str, str]] = {}

    def start(self, name: str, attributes: Attributes) -> None:
        if local(name) == "Relationship":
            kind = attributes.get("Type", "").rpartition("/")[2]
            self.found[attributes.get("Id", "")] = (kind, attributes.get("Target", ""))


class _Workbook(Handler):
    def __init__(self) -> None:
        self.since_1904 = False
        self.found: list[tuple[str, str, bool]] = []

    def start(self, name: str, attributes: Attributes) -> None:
        if local(name) == "workbookPr":
            self.since_1904 = attributes.get("date1904") in ("1", "true")
        elif local(name) == "sheet":
            relation = next((v for k, v in attributes.items() if k.endswith(" id")), "")
            hidden = attributes.get("state", "visible") != "visible"
            self.found.append((attributes.get("name", ""), relation, hidden))


class _Texts(Handler):
    """Shared texts, one behind the other in one run of bytes: a list of a million is too large."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.texts = bytearray()
        self.ends = array("Q")
        self._phonetic = False

    def start(self, name: str, _attributes: Attributes) -> None:
        short = local(name)
        if short == "rPh":
            self._phonetic = True
        elif short == "t" and not self._phonetic:
            self.wanted = []

    def end(self, name: str) -> None:
        short = local(name)
        if short == "t" and self.wanted is not None:
            self.texts += "".join(self.wanted).encode()
            self.wanted = None
        elif short == "rPh":
            self._phonetic = False
        elif short == "si":
            self.ends.append(len(self.texts))

    def check(self) -> None:
        held = len(self.texts) + 8 * len(self.ends) + sum(map(len, self.wanted or ()))
        if held > self.limits.shared:
            raise Unreadable(
                "too_many_texts",
                "Die Arbeitsmappe enthält mehr Text, als aus XLSX gelesen wird. Große Lieferungen"
                " bitte als CSV senden.",
                "The workbook holds more text than is read from XLSX. Please send large data as"
                " CSV.",
                part="sharedStrings",
            )


class _Styles(Handler):
    def __init__(self) -> None:
        self.codes: dict[str, str] = {}
        self.shapes: dict[str, str] = {}
        self._in_cells = False

    def start(self, name: str, attributes: Attributes) -> None:
        short = local(name)
        if short == "numFmt":
            self.codes[attributes.get("numFmtId", "")] = attributes.get("formatCode", "")
        elif short == "cellXfs":
            self._in_cells = True
        elif short == "xf" and self._in_cells:
            number = attributes.get("numFmtId", "0")
            code = self.codes.get(number)
            shape = shape_of(code) if code is not None else _BUILT_IN.get(int(number), NUMBER)
            self.shapes[str(len(self.shapes))] = shape

    def end(self, name: str) -> None:
        if local(name) == "cellXfs":
            self._in_cells = False


def shape_of(code: str) -> str:
    """What a number format makes of a number: a percentage, a day, a month, or a number."""
    letters = _LITERAL.sub("", code.partition(";")[0]).lower()
    if "%" in letters:
        return PERCENT
    if "general" in letters or not set("dyhs") & set(letters):
        return NUMBER
    return MONTH if "y" in letters and not set("dhs") & set(letters) else DAY


def unescaped(text: str) -> str:
    """The text without Office's way to write control characters (_x000D_)."""
    if "_x" not in text:
        return text
    return _ESCAPE.sub(_character, text)


def _character(found: re.Match[str]) -> str:
    code = int(found[1], 16)
    # NUL and halves of characters could not be stored; they stay as they are written.
    return found[0] if not code or 0xD800 <= code < 0xE000 else chr(code)


class Parts:
    """Sheets, shared texts and formats of one XLSX workbook."""

    def __init__(self, archive: zipfile.ZipFile, limits: Limits) -> None:
        self._archive = archive
        names = set(archive.namelist())
        main = next((t for k, t in self._related("", "_rels/.rels") if k == "officeDocument"), "")
        if main not in names:
            raise broken("_rels/.rels")
        if main.endswith(".bin"):
            raise _binary()
        folder, _, file = main.rpartition("/")
        relations = posixpath.join(folder, "_rels", f"{file}.rels")
        workbook = _Workbook()
        run(archive, main, workbook, _nothing)
        self.since_1904 = workbook.since_1904
        by_id = self._by_id(folder, relations) if relations in names else {}
        self.sheets = [
            Sheet(name, by_id[relation][1], hidden)
            for name, relation, hidden in workbook.found
            if relation in by_id and by_id[relation][0] == "worksheet"
        ]
        targets = {kind: target for kind, target in by_id.values() if target in names}
        texts, styles = _Texts(limits), _Styles()
        if "sharedStrings" in targets:
            run(archive, targets["sharedStrings"], texts, texts.check)
        if "styles" in targets:
            run(archive, targets["styles"], styles, _nothing)
        self.shapes = styles.shapes
        self._texts, self._ends = bytes(texts.texts), texts.ends
        # Codes and names come again and again; the cache is cheaper than decoding them.
        self.text = lru_cache(maxsize=65_536)(self._text)

    def _related(self, folder: str, part: str) -> list[tuple[str, str]]:
        return list(self._by_id(folder, part).values())

    def _by_id(self, folder: str, part: str) -> dict[str, tuple[str, str]]:
        relations = _Relations()
        run(self._archive, part, relations, _nothing)
        # A target that begins with a slash counts from the root, any other from its folder.
        return {
            name: (kind, posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/"))
            for name, (kind, target) in relations.found.items()
        }

    def _text(self, index: str) -> str:
        place = int(index)
        if not 0 <= place < len(self._ends):
            raise ValueError(index)
        begin = self._ends[place - 1] if place else 0
        return unescaped(self._texts[begin : self._ends[place]].decode())


def _nothing() -> None:
    """These parts are bounded by the inspection of the archive."""


def _binary() -> Unreadable:
    return Unreadable(
        "unsupported_format",
        "Das binäre Format XLSB wird nicht gelesen; bitte als XLSX speichern.",
        "The binary format XLSB is not supported; please save as XLSX.",
    )
