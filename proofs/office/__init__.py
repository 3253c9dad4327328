"""LibreOffice as a person uses it: open a workbook, type, look at the notes, save."""

import os
import shutil
import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

INSTALL = ["apt-get", "install", "-y", "--no-install-recommends", "libreoffice-calc"]
XLSX, ODS = "Calc MS Excel 2007 XML", "calc8"
# A first start makes a profile; a slow machine should not look like a failure.
PATIENCE_S = 180
XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
LIBRARY = 'xmlns:library="http://openoffice.org/2000/library"'
LIBRARIES = (
    f'{XML}<library:libraries {LIBRARY} xmlns:xlink="http://www.w3.org/1999/xlink">'
    '<library:library library:name="Standard" library:link="false" xlink:type="simple"'
    ' xlink:href="$(USER)/basic/Standard/script.xlb/"/></library:libraries>'
)
STANDARD = (
    f'{XML}<library:library {LIBRARY} library:name="Standard" library:readonly="false"'
    ' library:passwordprotected="false"><library:element library:name="Steps"/></library:library>'
)
MODULE = (
    XML + '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Steps"'
    ' script:language="StarBasic">{}</script:module>'
)


@dataclass(frozen=True, slots=True)
class Note:
    """A note as LibreOffice shows it, by indicator and column, with the colour of its cell."""

    indicator: str
    column: str
    colour: str
    text: str


def require_office() -> None:
    """Install LibreOffice where it is missing and may be installed; else say so and stop."""
    if shutil.which("soffice"):
        return
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        raise SystemExit("LibreOffice fehlt und kann nicht installiert werden: libreoffice-calc.")
    subprocess.run(["apt-get", "update", "-q"], check=False)
    if subprocess.run(INSTALL, check=False).returncode or not shutil.which("soffice"):
        raise SystemExit("LibreOffice ließ sich nicht installieren (libreoffice-calc).")


class Office:
    """LibreOffice with a profile of its own, so that nobody's settings take part."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.profile = folder / "profile"
        self._run("--terminate_after_init")
        basic = self.profile / "user" / "basic"
        (basic / "Standard").mkdir(parents=True, exist_ok=True)
        steps = Path(__file__).with_name("Steps.bas").read_text("utf-8")
        (basic / "script.xlc").write_text(LIBRARIES, "utf-8")
        (basic / "Standard" / "script.xlb").write_text(STANDARD, "utf-8")
        (basic / "Standard" / "Steps.xba").write_text(MODULE.format(escape(steps)), "utf-8")

    @property
    def version(self) -> str:
        return self._run("--version").split("(")[0].strip().rsplit(" ", 1)[0]

    def work(self, steps: Iterable[Sequence[object]]) -> list[list[str]]:
        """Do the steps one after the other; what was read on the way, line by line."""
        script, said = self.folder / "steps.txt", self.folder / "said.txt"
        lines = ["\t".join(str(part) for part in step) for step in steps]
        script.write_text("\n".join(lines) + "\n", "utf-8")
        said.unlink(missing_ok=True)
        self._run(f'macro:///Standard.Steps.Work("{script.as_uri()}","{said.as_uri()}")')
        if not said.exists():
            raise SystemExit("LibreOffice hat die Schritte nicht ausgeführt.")
        return [line.split("\t") for line in said.read_text("utf-8").splitlines()]

    def notes(self, workbook: Path) -> list[Note]:
        """Every note on the sheet of values."""
        said = self.work([("open", workbook.as_uri()), ("marks",), ("close",)])
        return [Note(*line[1:]) for line in said if line[0] == "note"]

    def opens(self, workbook: Path) -> bool:
        """Whether the workbook becomes a PDF and a workbook again without complaint."""
        target = self.folder / "converted"
        for kind in ("pdf", "xlsx"):
            made = target / f"{workbook.stem}.{kind}"
            made.unlink(missing_ok=True)
            said = self._run("--convert-to", kind, "--outdir", str(target), str(workbook))
            if "Error" in said or not made.exists() or made.stat().st_size == 0:
                return False
        return True

    def _run(self, *arguments: str) -> str:
        done = subprocess.run(
            [
                "soffice",
                f"-env:UserInstallation={self.profile.as_uri()}",
                *("--headless", "--norestore", "--nologo"),
                *arguments,
            ],
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            check=False,
        )
        return done.stdout + done.stderr
