"""What a marked cell looked like before, so that a mark can be taken off without a trace."""

from openpyxl.cell.cell import Cell
from openpyxl.styles import PatternFill
from openpyxl.styles.colors import Color

# By severity. Nobody else uses just these, so a mark is known by its colour wherever it goes.
COLOURS = {
    "fatal": "FFFFC2BB",
    "error": "FFFFC2BB",
    "warning": "FFFFE3A1",
    "info": "FFCFE2FB",
}


def marked(cell: Cell) -> bool:
    """Whether the cell has one of our colours."""
    return _rgb(cell) in COLOURS.values()


def mark(cell: Cell, severity: str) -> str:
    """Colour the cell; what it had before, in the form that `restore` takes."""
    before = described(cell)
    cell.fill = PatternFill("solid", fgColor=COLOURS[severity])
    return before


def restore(cell: Cell, before: str | None) -> None:
    """Give the cell its earlier colour back; without knowledge of one, none."""
    kind, _, rest = (before or "").partition(":")
    value, _, tint = rest.partition(":")
    if kind == "rgb":
        cell.fill = PatternFill("solid", fgColor=Color(rgb=value))
    elif kind in ("theme", "indexed"):
        cell.fill = PatternFill("solid", fgColor=Color(**{kind: int(value)}, tint=float(tint or 0)))
    else:
        cell.fill = PatternFill()


def described(cell: Cell) -> str:
    """The colour in a few characters: `rgb:FFE8EBEF`, `theme:3:0.4`, nothing for none."""
    fill = cell.fill
    if fill.fill_type != "solid":
        return ""
    colour = fill.fgColor
    if colour.type == "rgb":
        return f"rgb:{colour.rgb}"
    return f"{colour.type}:{getattr(colour, colour.type)}:{colour.tint}"


def _rgb(cell: Cell) -> str | None:
    fill = cell.fill
    if fill.fill_type != "solid" or fill.fgColor.type != "rgb":
        return None
    # Some programs write the colour without its opacity, or with none.
    return "FF" + str(fill.fgColor.rgb)[-6:].upper()
