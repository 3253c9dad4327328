"""A window over a JSON text: one value after the other, holding one row and one block at most."""

import json
import re
from collections.abc import Iterator
from typing import Any, NoReturn

from kreisspiegel_rules.reading.json_values import (
    Refused,
    breaks_off,
    decoded,
    in_german,
    inspect,
    remarkable,
    suspicious,
)
from kreisspiegel_rules.reading.opened import Limits
from kreisspiegel_rules.reading.text import cut_off
from kreisspiegel_rules.sent import Unreadable

_BLANKS = " \t\n\r"
_BLANK = re.compile(f"[{_BLANKS}]*")
# A value that the block's end cuts off fails within the longest word of JSON from there.
_LONGEST_WORD = 16


class Window:
    """The part of the text being read; what lies behind is dropped, blocks come in front."""

    def __init__(self, blocks: Iterator[str], limits: Limits) -> None:
        self._blocks = blocks
        self._limits = limits
        self._line, self._column = 1, 1
        self._suspect = False
        self.text = ""
        self.at = 0

    def more(self) -> bool:
        """Take in the next block; False at the end of the text."""
        block = next(self._blocks, None)
        if block is None:
            return False
        self._line, self._column = self.place(self.at)
        self.text = self.text[self.at :] + block
        self.at = 0
        self._suspect = suspicious(self.text)
        return True

    def place(self, at: int) -> tuple[int, int]:
        """Line and column, both from 1."""
        breaks = self.text.count("\n", 0, at)
        if not breaks:
            return self._line, self._column + at
        return self._line + breaks, at - self.text.rfind("\n", 0, at)

    def value(self) -> Any:
        """The next value, checked; afterwards the window stands behind it."""
        while True:
            try:
                found, end = decoded(self.text, self.at)
                # A number that ends with the block may go on in the next one.
                if end == len(self.text) and self.text[-1] not in '"]}' and self.more():
                    continue
                if self._suspect or remarkable(self.text, self.at, end, self._limits):
                    inspect(found, self._limits)
            except json.JSONDecodeError as broken:
                self._go_on(broken)
            except Refused as refused:
                raise self.refusal(refused) from refused
            else:
                self.at = end
                return found

    def _go_on(self, broken: json.JSONDecodeError) -> None:
        """Take in more text if that can mend the value; else it is broken here."""
        unfinished = broken.pos >= len(self.text) - _LONGEST_WORD or broken.msg.startswith(
            "Unterminated"
        )
        if unfinished and len(self.text) - self.at > self._limits.row:
            line, _ = self.place(self.at)
            raise Unreadable(
                "row_too_long",
                f"Zeile {line}: Eine Angabe ist länger als {self._limits.row} Zeichen.",
                f"Line {line}: a value is longer than {self._limits.row} characters.",
                line=line,
                limit=self._limits.row,
            )
        if not (unfinished and self.more()):
            self.broken(broken.msg, broken.pos, ended=breaks_off(broken))

    def seen(self) -> str:
        """The next character that is no blank, "" at the end; the window stands before it."""
        while True:
            if self.at < len(self.text) and (found := self.text[self.at]) not in _BLANKS:
                return found
            blank = _BLANK.match(self.text, self.at)
            self.at = blank.end() if blank else self.at
            if self.at == len(self.text) and not self.more():
                return ""

    def mark(self, marks: str) -> str:
        """Step over the next mark, which has to be one of these."""
        found = self.seen()
        if not found or found not in marks:
            wanted = " or ".join(f"'{mark}'" for mark in marks)
            self.broken(f"Expecting {wanted}", self.at, ended=not found)
        self.at += 1
        return found

    def end(self) -> None:
        """Nothing but blanks may follow."""
        if self.seen():
            self.broken("Extra data", self.at)

    def broken(self, message: str, at: int, *, ended: bool = False) -> NoReturn:
        """What stands here is no JSON, or the text ends before it is."""
        line, column = self.place(at)
        if ended and not self.more():
            raise cut_off(line)
        raise Unreadable(
            "malformed_json",
            f"Zeile {line}, Spalte {column}: kein gültiges JSON ({in_german(message)}).",
            f"Line {line}, column {column}: not valid JSON ({message}).",
            line=line,
            column=column,
        )

    def refusal(self, refused: Refused) -> Unreadable:
        """The refusal with the place of the value it is about."""
        line, column = self.place(self.at)
        return Unreadable(
            refused.code,
            f"Angabe ab Zeile {line}, Spalte {column}: {refused.german}",
            f"Value from line {line}, column {column} on: {refused.english}",
            line=line,
            column=column,
        )
