"""Builds the wheel of `kreisspiegel-rules` with the standard library alone, always the same bytes.

A PEP 517 backend for one pure package: a wheel is a zip of the package and three texts about it.
"""

import base64
import hashlib
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
PACKAGE = HERE / "kreisspiegel_rules"
LICENCE = HERE.parent / "LICENSE"
# The first day that a zip can say: the wheel has no date of its own.
DATE = (1980, 1, 1, 0, 0, 0)
WHEEL = "Wheel-Version: 1.0\nGenerator: kreisspiegel\nRoot-Is-Purelib: true\nTag: py3-none-any\n"


def build_wheel(
    wheel_directory: str,
    config_settings: Any = None,
    metadata_directory: str | None = None,
) -> str:
    """Write the wheel and return its name, as PEP 517 asks."""
    del config_settings, metadata_directory
    project = tomllib.loads((HERE / "pyproject.toml").read_text("utf-8"))["project"]
    stem = f"{project['name'].replace('-', '_')}-{project['version']}"
    name = f"{stem}-py3-none-any.whl"
    record = f"{stem}.dist-info/RECORD"
    listed = []
    with zipfile.ZipFile(Path(wheel_directory) / name, "w", zipfile.ZIP_DEFLATED) as wheel:
        for place, content in _files(project, f"{stem}.dist-info"):
            wheel.writestr(zipfile.ZipInfo(place, DATE), content, zipfile.ZIP_DEFLATED)
            digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=")
            listed.append(f"{place},sha256={digest.decode()},{len(content)}\n")
        told = "".join([*listed, f"{record},,\n"]).encode()
        wheel.writestr(zipfile.ZipInfo(record, DATE), told, zipfile.ZIP_DEFLATED)
    return name


def _files(project: dict[str, Any], info: str) -> Iterator[tuple[str, bytes]]:
    for path in sorted(PACKAGE.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            yield path.relative_to(HERE).as_posix(), path.read_bytes()
    scripts = "".join(f"{name} = {place}\n" for name, place in project["scripts"].items())
    yield f"{info}/METADATA", _metadata(project).encode()
    yield f"{info}/WHEEL", WHEEL.encode()
    yield f"{info}/entry_points.txt", f"[console_scripts]\n{scripts}".encode()
    yield f"{info}/licenses/LICENSE", LICENCE.read_bytes()


def _metadata(project: dict[str, Any]) -> str:
    told = {
        "Metadata-Version": "2.4",
        "Name": project["name"],
        "Version": project["version"],
        "Summary": project["description"],
        "License-Expression": project["license"],
        "License-File": "LICENSE",
        "Requires-Python": project["requires-python"],
        "Description-Content-Type": "text/markdown",
    }
    head = "".join(f"{name}: {value}\n" for name, value in told.items())
    return f"{head}\n{(HERE / project['readme']).read_text('utf-8')}"
