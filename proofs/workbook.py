"""The way of a person with a spreadsheet, really walked: LibreOffice fills, mends and is answered.

Starts the service on an empty folder. The figures typed are made up and stay in that folder.
"""

import json
import platform
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from email.message import Message
from pathlib import Path

from proofs.newcomer import ROOT, environment, free_port, serving
from proofs.office import ODS, XLSX, Note, Office, require_office

AGS, PERIOD = "16070", "2023"
MEDIA = {
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
}
ERROR, PLAIN = "FFC2BB", "FFFFFF"
# Made up: an impossible count of naturalisations, and a word where a code belongs.
ENTERED = [
    ("number", "DEM-01", "value", "105900"),
    ("text", "DEM-01", "source", "=Einwohnermeldeamt"),
    ("number", "LEG-01", "value", "-7"),
    ("text", "DEM-01", "status", "fertig"),
    ("number", "DEM-03", "numerator", "9200"),
    ("number", "DEM-03", "denominator", "105900"),
    ("text", "REF-01", "missing", "not_yet_available"),
]
FAULTS = {("LEG-01", "value"), ("DEM-01", "status")}
MENDED = [("number", "LEG-01", "value", "407"), ("text", "DEM-01", "status", "provisional")]


@dataclass
class Service:
    """The running service as a district meets it."""

    address: str
    key: str
    folder: Path
    answers: dict[str, str] = field(default_factory=dict)
    kept: str = ""

    def ask(
        self, path: str, body: bytes | None = None, **headers: str
    ) -> tuple[int, Message, bytes]:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        request = urllib.request.Request(  # noqa: S310 -- our own address
            self.address + path, body, {"Authorization": f"Bearer {self.key}", **named}
        )
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:  # noqa: S310 -- the same
                return answer.status, answer.headers, answer.read()
        except urllib.error.HTTPError as refused:
            return refused.code, refused.headers, refused.read()

    def send(self, workbook: Path, name: str, *, dry: bool = False) -> tuple[int, Path]:
        """Push the file; the status, and the workbook that came back."""
        query = "?dry_run=true" if dry else ""
        status, headers, content = self.ask(
            f"/v1/districts/{AGS}/submissions{query}",
            workbook.read_bytes(),
            Content_Type=MEDIA[workbook.suffix],
            Accept=MEDIA[".xlsx"],
        )
        self.answers[name] = f"{status} {headers.get('X-Submission-Counts', 'ohne Zahlen')}"
        self.kept = headers.get("Location") or self.kept
        came = self.folder / f"{name}.xlsx"
        came.write_bytes(content)
        return status, came

    def submissions(self) -> int:
        _, _, content = self.ask(f"/v1/districts/{AGS}/submissions?limit=1000")
        return len(json.loads(content)["items"])


def marked(notes: list[Note]) -> set[tuple[str, str]]:
    """The cells with an error, by colour and by word."""
    return {
        (one.indicator, one.column)
        for one in notes
        if one.colour == ERROR and "Fehler: " in one.text
    }


def walked(service: Service, office: Office) -> dict[str, bool]:
    """The whole way; every step and whether it held."""
    folder = service.folder
    template, filled, filled_ods = (
        folder / name for name in ("vorlage.xlsx", "gefuellt.xlsx", "gefuellt.ods")
    )
    status, _, content = service.ask(f"/v1/districts/{AGS}/template.xlsx?period={PERIOD}")
    template.write_bytes(content)
    found = {"Vorlage geholt": status == 200}
    said = office.work(
        [
            ("open", template.as_uri()),
            ("locked", "LEG-01", "indicator"),
            *ENTERED,
            ("save", filled.as_uri(), XLSX),
            ("save", filled_ods.as_uri(), ODS),
            ("close",),
        ]
    )
    found["Vorgegebene Zellen sind gesperrt"] = ["locked", "yes"] in said
    before = service.submissions()
    status, dry = service.send(filled, "probelauf", dry=True)
    notes = office.notes(dry)
    found["Probelauf mit zwei Fehlern: 422, beide an ihrer Zelle"] = (
        status == 422 and marked(notes) == FAULTS
    )
    definitions = [one for one in notes if one.column == "indicator"]
    found["Definitionen stehen noch als Notiz da"] = len(definitions) > 40
    status, refused = service.send(filled, "abgelehnt")
    found["Lieferung mit zwei Fehlern: 422, nichts gespeichert"] = (
        status == 422 and service.submissions() == before
    )
    found |= mended(service, office, refused)
    found |= from_ods(service, office, filled_ods)
    came = ("vorlage", *service.answers, "aufbewahrt")
    for name in came:
        found[f"LibreOffice öffnet „{name}“ und wandelt es in PDF und XLSX"] = office.opens(
            folder / f"{name}.xlsx"
        )
    return found


def mended(service: Service, office: Office, refused: Path) -> dict[str, bool]:
    """Mend in the workbook that came back, send it again, and once more as it is."""
    better = service.folder / "verbessert.xlsx"
    office.work([("open", refused.as_uri()), *MENDED, ("save", better.as_uri(), XLSX), ("close",)])
    before = service.submissions()
    status, accepted = service.send(better, "angenommen")
    notes = office.notes(accepted)
    gone = not marked(notes) and all("Fehler: " not in one.text for one in notes)
    _, _, content = service.ask(f"{service.kept}?format=xlsx")
    (service.folder / "aufbewahrt.xlsx").write_bytes(content)
    again, _ = service.send(better, "wieder")
    page, _, content = service.ask(f"/v1/observations?district={AGS}&period={PERIOD}&limit=1000")
    stored = {one["indicator"]: one for one in json.loads(content)["items"]}
    return {
        "Verbessert in der markierten Arbeitsmappe: 201": status == 201,
        "Jede angenommene Sendung ist eine Lieferung": service.submissions() == before + 2,
        "Alte Markierungen sind fort": gone,
        "Gespeichert ist, was eingetragen war": page == 200
        and (stored["LEG-01"]["value"], stored["DEM-01"]["status"]) == (407, "provisional")
        and stored["REF-01"]["missing"] == "not_yet_available",
        "Text, der wie eine Formel beginnt, ist Text geblieben": stored["DEM-01"]["source"]
        == "=Einwohnermeldeamt",
        "Dieselbe Datei noch einmal: alles unverändert": again == 201
        and "created=0, updated=0" in service.answers["wieder"],
    }


def from_ods(service: Service, office: Office, filled: Path) -> dict[str, bool]:
    """The same file as ODS: what comes back is a workbook made anew, to be mended the same way."""
    status, refused = service.send(filled, "ods")
    faults = marked(office.notes(refused))
    better = service.folder / "ods_verbessert.xlsx"
    office.work([("open", refused.as_uri()), *MENDED, ("save", better.as_uri(), XLSX), ("close",)])
    mended_status, _ = service.send(better, "ods_neu")
    return {
        "ODS mit zwei Fehlern: 422, beide an ihrer Zelle": status == 422 and faults == FAULTS,
        "Darin verbessert: 201, dieselben Werte": mended_status == 201
        and "created=0, updated=0" in service.answers["ods_neu"],
    }


def main() -> None:
    require_office()
    with tempfile.TemporaryDirectory(prefix="kreisspiegel-proof-") as place:
        folder = Path(place)
        # The embedded server's own user has to get through when root runs this.
        folder.chmod(0o711)
        env = environment(folder / "data", free_port())
        work = folder / "work"
        work.mkdir()
        with serving(ROOT, env, folder / "log"):
            key = subprocess.run(
                [".venv/bin/kreisspiegel", *("key", "create", "--role", "district", "--ags", AGS)],
                cwd=ROOT,
                env=env,
                capture_output=True,
                text=True,
                check=True,
            ).stdout.strip()
            address = f"http://127.0.0.1:{env['KREISSPIEGEL_PORT']}"
            office = Office(work)
            service = Service(address, key, work)
            found = walked(service, office)
            report(office.version, found, service.answers)
    if not all(found.values()):
        raise SystemExit(1)


def report(version: str, found: dict[str, bool], answers: dict[str, str]) -> None:
    lines = [
        "# Nachweis: der Weg mit der Arbeitsmappe",
        "",
        f"`scripts/proof workbook --write`, Python {platform.python_version()}, {version},"
        " ohne Oberfläche. Ausgefüllt, gelesen und verbessert hat LibreOffice; die Zahlen sind"
        " erfunden und blieben in einem leeren Datenordner.",
        "",
        "| Schritt | Ergebnis |",
        "|---|---|",
        *(f"| {name} | {'ja' if holds else 'NEIN'} |" for name, holds in found.items()),
        "",
        "| Datei | Antwort des Dienstes |",
        "|---|---|",
        *(f"| {name} | {' '.join(said.split())} |" for name, said in answers.items()),
    ]
    text = "\n".join(lines) + "\n"
    sys.stdout.write(text)
    if "--write" in sys.argv[1:]:
        target = ROOT / "docs" / "proofs" / "workbook.md"
        target.parent.mkdir(exist_ok=True)
        target.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
