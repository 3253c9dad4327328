"""A newcomer's first hour, really walked: clone, start, the README's own lines, restart.

Needs Python and git only. The environment of the commands is empty but for PATH and HOME.
"""

import contextlib
import json
import os
import platform
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# A first start installs from the registry; a slow line should not look like a failure.
PATIENCE_S = 600


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def environment(home: Path, port: int) -> dict[str, str]:
    """What a fresh login has, and where the service may keep its data."""
    kept = ("PATH", "HOME", "LANG", "PIP_INDEX_URL", "PIP_CONFIG_FILE")
    return {
        **{name: os.environ[name] for name in kept if name in os.environ},
        "KREISSPIEGEL_HOME": str(home),
        "KREISSPIEGEL_PORT": str(port),
    }


def answered(url: str, timeout: float = 5) -> bytes | None:
    with (
        contextlib.suppress(OSError),
        urllib.request.urlopen(url, timeout=timeout) as answer,  # noqa: S310 -- our own address
    ):
        body: bytes = answer.read()
        return body
    return None


@contextlib.contextmanager
def serving(clone: Path, env: dict[str, str], log: Path) -> Iterator[float]:
    """scripts/serve until the comparison answers; yields the seconds it took."""
    port = env["KREISSPIEGEL_PORT"]
    url = f"http://127.0.0.1:{port}/v1/comparisons/indicators/DEM-03?period=2018"
    begun = time.monotonic()
    with log.open("ab") as out:
        service = subprocess.Popen(
            ["scripts/serve"], cwd=clone, env=env, stdout=out, stderr=subprocess.STDOUT
        )
    try:
        while answered(url) is None:
            if service.poll() is not None or time.monotonic() - begun > PATIENCE_S:
                raise SystemExit("Der Dienst kam nicht hoch:\n" + log.read_text())
            time.sleep(0.05)
        yield time.monotonic() - begun
    finally:
        service.send_signal(signal.SIGTERM)
        service.wait(60)


def readme_lines(port: str) -> list[str]:
    """The key and the three curl lines, as the README prints them, on our port."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    lines = re.findall(r"^(?:KEY=|curl ).*$", text, re.MULTILINE)
    return [line.replace(":8000/", f":{port}/") for line in lines]


def walked(clone: Path, env: dict[str, str]) -> str:
    """The README's lines in one shell; returns what they print."""
    script = "set -eu\n" + "\necho\n".join(readme_lines(env["KREISSPIEGEL_PORT"]))
    done = subprocess.run(
        ["/bin/sh", "-c", script], cwd=clone, env=env, capture_output=True, text=True, check=True
    )
    return done.stdout


def checks(env: dict[str, str], printed: str) -> dict[str, bool]:
    base = f"http://127.0.0.1:{env['KREISSPIEGEL_PORT']}"
    first = json.loads(next(line for line in printed.splitlines() if line.startswith("{")))
    table = json.loads(answered(f"{base}/v1/comparisons/concepts?on=2019-05-31") or b"{}")
    page = (answered(base) or b"").decode()
    return {
        "README: Lieferung angenommen": first["counts"]["created"] == 1,
        "README: Ilm-Kreis steht mit eigener Angabe im Vergleich": bool(
            re.search(r"16070,Ilm-Kreis,landkreis,106249,.*district", printed)
        ),
        "Tabelle 1: 8 / 6 / 9": table["counts"]
        == {"adopted": 8, "in_preparation": 6, "unknown": 9},
        "Startseite zeigt Thüringen und Eisenach": "Thüringen" in page and "Eisenach" in page,
    }


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="kreisspiegel-proof-") as place:
        folder = Path(place)
        # The embedded server's own user has to get through when root runs this.
        folder.chmod(0o711)
        clone = folder / "clone"
        subprocess.run(["git", "clone", "-q", str(ROOT), str(clone)], check=True)
        env = environment(folder / "data", free_port())
        log = folder / "log"
        with serving(clone, env, log) as cold:
            found = checks(env, walked(clone, env))
        with serving(clone, env, log) as again:
            pass
        fresh = {**env, "KREISSPIEGEL_HOME": str(folder / "data2")}
        with serving(clone, fresh, log) as installed:
            pass
    report(cold, installed, again, found)
    if not all(found.values()):
        raise SystemExit(1)


def report(cold: float, installed: float, again: float, found: dict[str, bool]) -> None:
    lines = [
        "# Nachweis: ein neuer Mensch, ein leerer Rechner",
        "",
        f"`scripts/proof newcomer --write`, Python {platform.python_version()},"
        f" {os.cpu_count()} Kerne.",
        "",
        "| Schritt | Ergebnis |",
        "|---|---|",
        f"| Klon bis zum ersten Vergleich, mit Einrichten der Umgebung | {cold:.1f} s |",
        f"| Umgebung steht, Datenordner leer: bis zum ersten Vergleich | {installed:.1f} s |",
        f"| zweiter Start: bis zum ersten Vergleich | {again:.1f} s |",
        *(f"| {name} | {'ja' if holds else 'NEIN'} |" for name, holds in found.items()),
    ]
    text = "\n".join(lines) + "\n"
    sys.stdout.write(text)
    if "--write" in sys.argv[1:]:
        target = ROOT / "docs" / "proofs" / "newcomer.md"
        target.parent.mkdir(exist_ok=True)
        target.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
